// Where our dialogs stand: over their window, and on its screen with all that they have.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QSize>

#include <optional>

class QWidget;

namespace tokendesk {

/// Keeps a dialog in the middle of its window, or beside another one, as it grows and shrinks by
/// itself, until a person moves it; from then on it only comes back onto the screen. The dialog
/// owns it.
class DialogPlace final : public QObject {
    Q_OBJECT
public:
    /// `over`: the window that it stands over, where that is not its parent's.
    explicit DialogPlace(QWidget &dialog, const QWidget *over = nullptr);

    /// The most that the dialog may have, its frame taken off.
    [[nodiscard]] QSize room() const;
    /// To this as far as there is room, and to the place for it.
    void resize(QSize wanted);
    /// On that side of `other` where there is more room, and as wide as that is, but no narrower
    /// than `narrowest`: then it covers a part. As long as `other` is shown.
    void standBeside(const QWidget &other, int narrowest);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const QWidget *owner() const;
    /// What it stands beside is shown.
    [[nodiscard]] bool isBeside() const;
    /// What the window system draws around it; before it is shown, what it draws around the owner.
    [[nodiscard]] QMargins frame() const;
    [[nodiscard]] bool isAppearing() const;
    void settle();

    QWidget &m_dialog;
    QPointer<const QWidget> m_over;
    QPointer<const QWidget> m_beside;
    int m_narrowestBeside = 0;
    QSize m_own; ///< that the dialog has given itself
    int m_insisted = 0; ///< so often, since it was shown
    std::optional<QPoint> m_settled; ///< where we put what is inside its frame
    QElapsedTimer m_shown;
    bool m_isOnScreen = false; ///< the window manager has given it the keyboard
};

} // namespace tokendesk
