// What stands in a page's place while it has nothing to show: why, and the next step.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QAction;
class QPushButton;
class QToolButton;

namespace tokendesk {

class IconLabel;
class PlainLabel;

class PageState final : public QWidget {
    Q_OBJECT
public:
    explicit PageState(QWidget *parent = nullptr);

    /// Plain texts. `action` may be empty: no button then. `also`: what helps now and then.
    void showState(const char *icon, const QString &title, const QString &text,
                   const QString &action = {}, std::function<void()> run = {},
                   const QString &also = {}, std::function<void()> runAlso = {});
    /// Of something that is probably over at once: appears only when it is not.
    void showWaiting(const char *icon, const QString &title, const QString &text);
    /// Its button is filled only while that of this action, which is filled beside the page, cannot
    /// be pressed: one thing to do first.
    void standBeside(QAction &primary);
    [[nodiscard]] QString title() const;
    /// Of the manual, about what is shown now; empty: that of the place.
    void setManualPage(const QString &page) { m_manualPage = page; }
    [[nodiscard]] const QString &manualPage() const { return m_manualPage; }
    /// The keyboard comes to its button, now or as soon as there is one.
    void takeFocus();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitText();
    void reveal(bool visible);
    void fillAction();

    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_also;
    QPointer<QAction> m_beside; ///< null: nothing else is filled
    std::function<void()> m_run;
    std::function<void()> m_runAlso;
    QTimer m_patience;
    QString m_manualPage;
};

} // namespace tokendesk
