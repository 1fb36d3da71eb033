// Takes the program's dialogs off the screen for a while, as they are.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace tokendesk {

/// GUI thread. Nothing is closed: what was typed, and a value that nobody has taken yet, is there
/// again afterwards.
class Concealer final : public QObject {
    Q_OBJECT
public:
    explicit Concealer(QObject *parent = nullptr);

    /// Every window but `except`, and those that want to come meanwhile.
    void conceal(QWidget *except);
    void reveal();
    [[nodiscard]] bool isConcealing() const { return m_isConcealing; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hide(QWidget *window);

    bool m_isConcealing = false;
    QPointer<QWidget> m_except;
    QList<QPointer<QWidget>> m_hidden; ///< in the order in which they come back
};

} // namespace tokendesk
