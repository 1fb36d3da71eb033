// Everything that is known of the row that somebody looks at.
#pragma once

#include "domain/moment.h"
#include "ui/theme/statetone.h"

#include <QScrollArea>
#include <functional>

class QAction;
class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace tokendesk {

class PlainLabel;

/// Filled for each row: begin(), then add…(), then finish(), which leaves the widgets as they are
/// where they say the same already. All texts are plain.
class DetailPane final : public QScrollArea {
    Q_OBJECT
public:
    explicit DetailPane(const QString &name, QWidget *parent = nullptr);

    void begin();
    void addPill(PillTone tone, const QString &text);
    void addTitle(const QString &text);
    /// Tone is that of a message: "info", "warning", "danger".
    void addNotice(const char *tone, const QString &text);
    /// `kind`: "primary", "outlined" or "danger". Those that are disabled show as a reason
    /// only, or not at all where it goes without saying.
    void addActions(const QList<std::pair<QAction *, const char *>> &actions);
    void addFact(const QString &key, const QString &value, const QString &exact = {},
                 std::function<void()> follow = {});
    /// `words`: how long until then or since; the exact instant is in the tool tip.
    void addTime(const QString &key, const QString &words, Moment moment);
    void addHeading(const QString &text);
    /// Without `follow` it leads nowhere.
    void addLine(PillTone tone, const QString &text, const QString &more,
                 std::function<void()> follow);
    /// The words are ours: all of them are read, in several lines where it takes that.
    void addStep(PillTone tone, const QString &text, const QString &more);
    void addText(const QString &text);
    void finish();
    /// Nothing is chosen. Without a text the pane is blank.
    void showEmpty(const QString &text);
    /// As it was given; empty: it has none.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isBlank() const { return m_isBlank; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QStringList says; ///< all that can be told of it
        std::function<void()> build;
    };
    static constexpr int noFollow = -1;

    void add(const QStringList &says, std::function<void()> build);
    int addFollow(std::function<void()> follow);
    void build();
    void buildActions(const QList<std::pair<QAction *, const char *>> &actions);
    void buildFact(const QString &key, const QString &value, const QString &exact, int link);
    [[nodiscard]] QPushButton *linkButton(const QString &text, int follow);
    /// For a line of the content at the least width, beside a scroll bar.
    [[nodiscard]] int leastRoom() const;
    PlainLabel *addWrapped(const QString &text);
    void addMarked(PillTone tone, QWidget *what, int stretchOfWhat, const QString &more,
                   int stretchOfMore);
    void closeFacts();
    void focusAgain(const QString &key);

    QList<Part> m_parts; ///< between begin() and finish()
    QList<std::function<void()>> m_wantedFollows;
    QList<QStringList> m_says; ///< what the widgets say
    QList<std::function<void()>> m_follows; ///< where their links lead
    bool m_isBlank = false;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QFormLayout *m_facts = nullptr;
};

} // namespace tokendesk
