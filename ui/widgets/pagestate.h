// What stands in a page's place while it has nothing to show: why, and the next step.
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace tokendesk {

class PageState final : public QWidget {
    Q_OBJECT
public:
    explicit PageState(QWidget *parent = nullptr);

    /// Plain texts. `action` may be empty: no button then.
    void showState(const char *icon, const QString &title, const QString &text,
                   const QString &action = {}, std::function<void()> run = {});
    [[nodiscard]] QString title() const;

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_run;
};

} // namespace tokendesk
