// Takes all but one page of the program off the screen for a while, as it is.
#pragma once

#include "ui/lock/readercurtain.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace tokendesk {

/// Off the screen at once, and gone soon: one of them may be at work just now.
void goForGood(const QList<QPointer<QWidget>> &windows);

/// GUI thread. Nothing is closed before drop(): what was typed, and a value that nobody has taken
/// yet, is there again after reveal().
class Concealer final : public QObject {
    Q_OBJECT
public:
    explicit Concealer(QObject *parent = nullptr);

    /// Every window but that of `shown` and those that `shown` opens, also windows that want to
    /// come meanwhile. Assistive tools find no more than `shown` either.
    void conceal(QWidget *shown);
    void reveal();
    /// Ends it without bringing anything back: those windows go for good.
    void drop();
    [[nodiscard]] bool isConcealing() const { return m_isConcealing; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool mayBeSeen(const QWidget *window) const;
    void hide(QWidget *window);

    ReaderCurtain m_curtain;
    bool m_isConcealing = false;
    QPointer<QWidget> m_shown;
    QList<QPointer<QWidget>> m_hidden; ///< in the order in which they come back
};

} // namespace tokendesk
