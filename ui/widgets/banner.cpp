#include "ui/widgets/banner.h"

#include "ui/theme/arrowkeys.h"
#include "ui/theme/enterpresses.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/spoken.h"
#include "ui/widgets/iconlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QStyle>
#include <QToolButton>

namespace tokendesk {

namespace {

const char *toneWord(BannerTone tone)
{
    switch (tone) {
    case BannerTone::Info:
        return "info";
    case BannerTone::Success:
        return "success";
    case BannerTone::Warning:
        return "warning";
    case BannerTone::Danger:
        return "danger";
    }
    return "info";
}

const char *toneIconName(BannerTone tone)
{
    switch (tone) {
    case BannerTone::Info:
        return "info";
    case BannerTone::Success:
        return "success";
    case BannerTone::Warning:
        return "warning";
    case BannerTone::Danger:
        return "error";
    }
    return "info";
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_mark(new IconLabel(QPalette::WindowText, this))
    , m_text(new PlainLabel({}, this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    setSpokenRole(*this, QAccessible::Notification);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setIcon(toneIcon("close"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_close->installEventFilter(this);
    keepArrows(*m_close);
    connect(m_close, &QToolButton::clicked, this, [this] { click([this] { dismiss(); }); });

    auto *row = new QHBoxLayout(this);
    setMargins(row, Gap::Large, Gap::Snug, Gap::Small, Gap::Snug);
    setGap(row, Gap::Small);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    setGap(m_actions, Gap::Tiny);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    hide();
}

void Banner::showText(BannerTone tone, const QString &text)
{
    clearActions();
    m_tone = tone;
    setProperty("tone", QString::fromLatin1(toneWord(tone)));
    restyle(this);
    m_mark->setIcon(toneIconName(tone), fontMetrics().height());
    m_words = text;
    m_text->setText(text);
    m_isByClick = m_isClicked;
    announce(*this, text);
    Q_EMIT said();
}

void Banner::click(const std::function<void()> &action)
{
    const QPointer<Banner> self(this);
    m_isClicked = true;
    action();
    if (self)
        m_isClicked = false;
}

bool Banner::eventFilter(QObject *watched, QEvent *event)
{
    // The second half of a double click: its first half was for what stood here before.
    return (m_isByClick && event->type() == QEvent::MouseButtonDblClick)
        || QFrame::eventFilter(watched, event);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (!enterPresses(*event, *this))
        QFrame::keyPressEvent(event);
}

void Banner::dismiss()
{
    hide();
    Q_EMIT closed();
}

void Banner::setText(const QString &text)
{
    m_words = text;
    m_text->setText(text);
    setAccessibleName(text);
}

QToolButton *Banner::addAction(const QString &text, std::function<void()> action, bool stays)
{
    auto *button = new QToolButton(this);
    button->setProperty("part", QStringLiteral("outlined"));
    button->setText(withoutMnemonic(text));
    button->setAccessibleName(text);
    button->installEventFilter(this);
    keepArrows(*button);
    connect(button, &QToolButton::clicked, this, [this, stays, run = std::move(action)] {
        click([this, stays, &run] {
            if (!stays)
                hide();
            run();
        });
    });
    m_actions->addWidget(button);
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // Perhaps one of them is what is being clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace tokendesk
