#include "ui/widgets/bannerstack.h"

#include "ui/theme/gap.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

constexpr qsizetype mostShown = 2;

constexpr int standing = -1;

int gravity(const QWidget &notice)
{
    const QVariant own = notice.property("gravity");
    const QString tone = (own.isValid() ? own : notice.property("tone")).toString();
    if (tone == QLatin1String("danger"))
        return 3;
    if (tone == QLatin1String("undo"))
        return 2;
    if (tone == QLatin1String("warning"))
        return 1;
    return tone == QLatin1String("standing") ? standing : 0;
}

/// It begins where the words of the banners do.
QLayout *rowOf(QToolButton *more)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(more);
    row->addStretch(1);
    followTextSize(row, [row] {
        const int mark = textLine();
        const int begin = pixels(Gap::Large) + mark + pixels(Gap::Small);
        const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        row->setContentsMargins(isMirrored ? 0 : begin, 0, isMirrored ? begin : 0, 0);
    });
    return row;
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
    column->addLayout(rowOf(m_more));
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
    const auto isStanding = [](const Entry *entry) { return gravity(*entry->notice) == standing; };
    std::sort(open.begin(), open.end(), [&](const Entry *one, const Entry *other) {
        if (isStanding(one) != isStanding(other))
            return isStanding(other);
        return one->said > other->said;
    });
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
