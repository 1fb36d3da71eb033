// That a token's value is on the clipboard, for how much longer, and the way to take it back.
#pragma once

#include <QWidget>

class QToolButton;

namespace tokendesk {

class ElidedLabel;

/// Shown while SecretClipboard holds something of ours. GUI thread.
class ClipboardCountdown final : public QWidget {
    Q_OBJECT
public:
    explicit ClipboardCountdown(QWidget *parent = nullptr);

private:
    void show(int seconds);

    ElidedLabel *m_words;
    QToolButton *m_clear;
};

} // namespace tokendesk
