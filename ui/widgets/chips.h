// Filter chips: on or off with a count, or a choice from a menu.
#pragma once

#include <QHash>
#include <QSet>
#include <QToolButton>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tokendesk {

/// On or off. Text and count are one accessible name: "Expiring 14".
class FilterChip final : public QToolButton {
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    /// -1: not known yet.
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

private:
    QString m_text;
};

/// One value of a menu chip.
struct Choice {
    QString key; ///< stable; "" stands for "any"
    QString text; ///< plain
    int count = -1; ///< -1: not shown
};

void sortByText(std::vector<Choice> &choices);
/// Of values and how often each occurs, in the order of their texts. What is chosen is among them
/// also where it does not occur: else it could not be given up.
[[nodiscard]] std::vector<Choice>
choicesFrom(QHash<QString, int> counts, const QSet<QString> &chosen,
            const std::function<QString(const QString &)> &textOf);
/// Texts may be typed in any case: each as the counts have it.
[[nodiscard]] QSet<QString> asListed(const QSet<QString> &chosen,
                                     const QHash<QString, int> &counts);
/// "6 of 142 shown · 136 hidden by filters".
[[nodiscard]] QString partlyShownWords(int shown, int total);
/// The same in short, where there is little room.
[[nodiscard]] QString fewShownWords(int shown, int total);

/// For a button that opens a menu at once: the arrow behind its text.
void showMenuArrow(QToolButton &button);

/// A button that opens a list of values to tick, with a search field when there are many. Shows
/// what is chosen in its own text.
class ChoiceChip final : public QToolButton {
    Q_OBJECT
public:
    /// `single`: choosing one gives up the other; choosing it again gives up all.
    ChoiceChip(const QString &title, bool single, QWidget *parent = nullptr);

    /// Keeps what is chosen, also when it is not among them any more.
    void setChoices(std::vector<Choice> choices);
    [[nodiscard]] const QSet<QString> &chosen() const { return m_chosen; }
    void setChosen(const QSet<QString> &keys);
    /// Below the list, for what cannot be listed: "Other…".
    QAction *setExtraAction(const QString &text, const std::function<void()> &action);
    /// Something is always chosen, which hides nothing: it says of what, and does not stand out.
    void setNoFilter();
    /// Instead of the titles of what is chosen; empty: these.
    void setChosenText(const QString &text);

Q_SIGNALS:
    void chosenChanged();

protected:
    /// The list opens below the chip's first edge: for Qt the chip runs the other way, since its
    /// arrow stands behind its words. In it the keyboard goes down from the search, and Space
    /// ticks.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addNone();
    /// Whether Up or Down is dealt with: at an end it would reach the menu, which says nothing.
    bool takeArrow(const QObject *watched, bool isDown);
    void goToList();
    /// To the entry below it, if there is one.
    void goBelowList();
    void fillList(const QString &search);
    void showWhetherNone(const QString &search);
    /// Where the keyboard begins in the list: without one its first row.
    [[nodiscard]] int firstTicked() const;
    void toggle(const QString &key);
    void updateText();

    QString m_title;
    QString m_chosenText;
    bool m_single;
    bool m_isFilter = true;
    std::vector<Choice> m_choices;
    QSet<QString> m_chosen;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_none; ///< in the list's place: nothing is found
};

} // namespace tokendesk
