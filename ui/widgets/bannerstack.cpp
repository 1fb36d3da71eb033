#include "ui/widgets/bannerstack.h"

#include "ui/theme/gap.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

constexpr qsizetype mostShown = 2;

int gravity(const QWidget &notice)
{
    // One that cannot have the ground of its tone itself says it so.
    const QVariant own = notice.property("gravity");
    const QString tone = (own.isValid() ? own : notice.property("tone")).toString();
    if (tone == QLatin1String("danger"))
        return 2;
    return tone == QLatin1String("warning") ? 1 : 0;
}

} // namespace

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
{
    m_more->setObjectName(QStringLiteral("moreNotices"));
    m_more->setProperty("part", QStringLiteral("link"));
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &BannerStack::toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_more, 0, Qt::AlignLeading);
}

void BannerStack::add(QWidget *notice)
{
    auto *place = new QWidget(this);
    auto *inside = new QVBoxLayout(place);
    inside->setContentsMargins(0, 0, 0, 0);
    const bool isShown = !notice->isHidden();
    inside->addWidget(notice);
    notice->setVisible(isShown);
    notice->installEventFilter(this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, place);
    m_entries << Entry{place, notice};
    if (const auto *banner = qobject_cast<Banner *>(notice))
        connect(banner, &Banner::said, this, [this, banner] { takeAsNewest(banner); });
    arrange();
}

bool BannerStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent)
        takeAsNewest(watched);
    else if (event->type() == QEvent::HideToParent)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void BannerStack::takeAsNewest(const QObject *notice)
{
    for (Entry &entry : m_entries) {
        if (entry.notice == notice)
            entry.said = ++m_said;
    }
    arrange();
}

QList<const BannerStack::Entry *> BannerStack::open() const
{
    QList<const Entry *> open;
    for (const Entry &entry : m_entries) {
        if (entry.notice && !entry.notice->isHidden())
            open << &entry;
    }
    std::sort(open.begin(), open.end(),
              [](const Entry *one, const Entry *other) { return one->said > other->said; });
    // Behind the newest the gravest, and of these the newer ones first.
    if (!open.isEmpty())
        std::stable_sort(open.begin() + 1, open.end(), [](const Entry *one, const Entry *other) {
            return gravity(*one->notice) > gravity(*other->notice);
        });
    return open;
}

void BannerStack::arrange()
{
    const QList<const Entry *> open = this->open();
    const qsizetype more = std::max<qsizetype>(0, open.size() - mostShown);
    m_showsAll = m_showsAll && more > 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const qsizetype rank = open.indexOf(&entry);
        // Whoever is about to press something in it is not robbed of it.
        const bool isInUse = entry.place->isAncestorOf(window()->focusWidget());
        entry.place->setVisible(rank >= 0 && (rank < mostShown || m_showsAll || isInUse));
    }
    const QString words = m_showsAll ? tr("Show fewer notices")
                                     : tr("%Ln more notice(s)", nullptr, static_cast<int>(more));
    m_more->setText(words);
    m_more->setAccessibleName(words);
    m_more->setVisible(more > 0);
}

void BannerStack::toggle()
{
    m_showsAll = !m_showsAll;
    arrange();
}

} // namespace tokendesk
