#include "ui/window/clipboardcountdown.h"

#include "ui/dialogs/secretclipboard.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/gap.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace tokendesk {

ClipboardCountdown::ClipboardCountdown(QWidget *parent)
    : QWidget(parent)
    , m_words(new ElidedLabel(this))
    , m_clear(new QToolButton(this))
{
    m_words->setObjectName(QStringLiteral("statusClipboard"));
    m_clear->setObjectName(QStringLiteral("statusClipboardClear"));
    m_clear->setProperty("part", QStringLiteral("link"));
    m_clear->setText(tr("Clear now"));
    m_clear->setToolTip(tr("Takes the value off the clipboard"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setGap(row, Gap::Snug);
    row->addWidget(m_words);
    row->addWidget(m_clear);

    SecretClipboard &clipboard = SecretClipboard::instance();
    connect(m_clear, &QToolButton::clicked, &clipboard, &SecretClipboard::clear);
    connect(&clipboard, &SecretClipboard::secondsLeftChanged, this, &ClipboardCountdown::show);
    show(clipboard.secondsLeft());
}

void ClipboardCountdown::show(int seconds)
{
    m_words->setWhole(tr("Token value on the clipboard for %Ln more second(s)", nullptr, seconds));
    setVisible(seconds > 0);
}

} // namespace tokendesk
