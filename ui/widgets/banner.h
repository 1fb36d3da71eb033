// What happened, in a line below the page, with what can be done about it.
#pragma once

#include <QFrame>
#include <functional>

class QBoxLayout;
class QToolButton;

namespace tokendesk {

class IconLabel;
class PlainLabel;

enum class BannerTone { Info, Success, Warning, Danger };

/// Plain text; stays until closed, replaced or acted on. A screen reader is told of what is shown,
/// also where the words are those of before. What a click puts in its place is not for that click's
/// second half, of a double click.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void showText(BannerTone tone, const QString &text);
    /// Other words for what is shown already: nobody is told anew, and the actions stay.
    void setText(const QString &text);
    /// After showText(). The action hides the banner unless `stays`.
    QToolButton *addAction(const QString &text, std::function<void()> action, bool stays = false);
    /// As its own button does.
    void dismiss();
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// As it was given, without the marks that keep names in their places.
    [[nodiscard]] QString text() const { return m_words; }
    /// Of the text that is shown.
    [[nodiscard]] BannerTone tone() const { return m_tone; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    /// A new text is shown.
    void said();
    void closed();

private:
    void clearActions();
    /// Runs what a button does.
    void click(const std::function<void()> &action);

    bool m_isClicked = false; ///< the action of a button is running
    bool m_isByClick = false; ///< a click has put in what is shown
    BannerTone m_tone = BannerTone::Info;
    QString m_words;
    IconLabel *m_mark;
    PlainLabel *m_text;
    QBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace tokendesk
