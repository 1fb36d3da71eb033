// Where a secret is: dots, or for a moment the secret itself.
#pragma once

#include "credentials/secretbytes.h"

#include <QFrame>

class QAbstractButton;

namespace tokendesk {

/// The text exists while it is revealed and is overwritten afterwards. It cannot be selected,
/// dragged or read by other programs; it hides by itself when its window loses the focus.
class SecretView final : public QFrame {
    Q_OBJECT
public:
    /// `secret` must outlive this widget.
    explicit SecretView(const SecretBytes &secret, QWidget *parent = nullptr);
    ~SecretView() override;

    /// Shown while the mouse or the space bar holds `button` down, and not a moment longer. Its
    /// tool tip says so, and is said to whoever has only pressed it.
    void revealWhileHeld(QAbstractButton *button);
    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const { return !m_shown.isEmpty(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void revealedChanged(bool revealed);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int columns(int width) const;
    void wipeShown();

    const SecretBytes &m_secret;
    QString m_shown; ///< empty: hidden
};

} // namespace tokendesk
