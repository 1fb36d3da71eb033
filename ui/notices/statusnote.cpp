#include "ui/notices/statusnote.h"

#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/tonemark.h"

#include <QHBoxLayout>

namespace tokendesk {

StatusNote::StatusNote(const char *name, QWidget *parent)
    : QWidget(parent)
    , m_mark(new ToneMark(this))
    , m_text(new PlainLabel({}, this))
{
    setObjectName(QLatin1String(name));
    m_text->setObjectName(QLatin1String(name) + QLatin1String("Text"));
    m_text->setWordWrap(true);
    m_text->setProperty("muted", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setGap(row, Gap::Snug);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void StatusNote::showText(Tone tone, const QString &text)
{
    m_mark->setTone(tone);
    m_mark->setVisible(tone != Tone::Info);
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString StatusNote::text() const
{
    return m_text->text();
}

} // namespace tokendesk
