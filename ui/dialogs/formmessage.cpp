#include "ui/dialogs/formmessage.h"

#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/spoken.h"
#include "ui/theme/tonemark.h"

#include <QHBoxLayout>

namespace tokendesk {

namespace {

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return QStringLiteral("info");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Danger:
        return QStringLiteral("danger");
    }
    return {};
}

} // namespace

FormMessage::FormMessage(QWidget *parent)
    : QWidget(parent)
    , m_mark(new ToneMark(this))
    , m_text(new PlainLabel({}, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setSpokenRole(*this, QAccessible::Notification);
    m_text->setObjectName(QStringLiteral("dialogMessage"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment((m_text->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    auto *layout = new QHBoxLayout(this);
    setMargins(layout, Gap::Medium, Gap::Small);
    setGap(layout, Gap::Small);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void FormMessage::tell(Tone tone, const QString &text)
{
    const QString before = m_text->text();
    setMinimumHeight(isVisible() ? height() : 0);
    m_text->setText(text);
    setProperty("tone", toneName(tone));
    m_mark->setTone(tone);
    restyle(this);
    // Whoever looks again whether it holds says the same, which has been heard.
    if (isHidden() || m_text->text() != before)
        announce(*this, text);
}

void FormMessage::clear()
{
    hide();
    m_text->clear();
}

QString FormMessage::text() const
{
    return m_text->text();
}

} // namespace tokendesk
