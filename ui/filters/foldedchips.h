// The chip that leads to those that have no room.
#pragma once

#include <QToolButton>

namespace tokendesk {

/// Of a bar that would need more lines than it shall have, the last chips that ask nothing go into
/// a menu. Their own menus open from there. One that asks something is always shown.
class FoldedChips final : public QToolButton {
    Q_OBJECT
public:
    explicit FoldedChips(QWidget *parent);

    /// One that may go, with a menu. The bar lays it out; whether it is shown at all is for the
    /// page to say before that.
    void add(QToolButton *chip) { m_chips << chip; }
    /// Folds and unfolds, so that what is shown of the bar fits. After anything in it has changed.
    void fit();

private:
    [[nodiscard]] int linesWithout(const QList<QToolButton *> &folded) const;
    [[nodiscard]] bool mayGo(const QToolButton *chip) const;
    void fill();
    void open(QToolButton *chip);

    QList<QToolButton *> m_chips;
    QList<QToolButton *> m_folded; ///< of these, in the order of the bar
};

} // namespace tokendesk
