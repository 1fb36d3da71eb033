#include "ui/incident/containmenttimeline.h"

#include "domain/names.h"
#include "ui/theme/wrappeditems.h"
#include "workflows/containment.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tokendesk {

namespace {

constexpr int stepsShown = 8; // of two lines

struct ContainmentTimelineWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::ContainDialog)
};

/// With its day: it may be taken up, or looked at, on another one.
QString timeText(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs).toUTC().toString(
        QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

/// In one line of the dialog: what would be wrapped begins below the time.
QString listReadText(int left)
{
    return left == 0 ? ContainmentTimelineWords::tr("Read again: none left")
                     : ContainmentTimelineWords::tr("Read again: %Ln left", nullptr, left);
}

QString eventText(const ContainmentEvent &event)
{
    const QString name = displayText(event.name);
    const QString detail = displayText(event.detail);
    QString what;
    switch (event.kind) {
    case ContainmentEvent::Kind::Started:
        what = ContainmentTimelineWords::tr("Started: %Ln token(s) not revoked", nullptr,
                                            event.count.value_or(0));
        break;
    case ContainmentEvent::Kind::Revoked:
        what = ContainmentTimelineWords::tr("Revoked %1").arg(name);
        break;
    case ContainmentEvent::Kind::ShownRevoked:
        //: %1: a token; %2: a time
        what = ContainmentTimelineWords::tr(
                   "The list shows %1 as revoked (whether by this run is not known; asked "
                   "for at %2 UTC)")
                   .arg(name, timeText(event.askedAtMs));
        break;
    case ContainmentEvent::Kind::Unclear:
        what = ContainmentTimelineWords::tr("Not clear for %1: %2").arg(name, detail);
        break;
    case ContainmentEvent::Kind::Failed:
        what = ContainmentTimelineWords::tr("Failed for %1: %2").arg(name, detail);
        break;
    case ContainmentEvent::Kind::TakenUp:
        what = ContainmentTimelineWords::tr("Taken up again: %Ln token(s) not revoked", nullptr,
                                            event.count.value_or(0));
        break;
    case ContainmentEvent::Kind::ListRead:
        what = listReadText(event.count.value_or(0));
        break;
    case ContainmentEvent::Kind::ListUnread:
        what = Containment::tr("The list could not be read again: %1").arg(detail);
        break;
    case ContainmentEvent::Kind::Deactivated:
        what = ContainmentTimelineWords::tr("Deactivated the account");
        break;
    case ContainmentEvent::Kind::ShownDeactivated:
        what = ContainmentTimelineWords::tr(
                   "The list shows the account as deactivated (whether by this run is not "
                   "known; asked for at %1 UTC)")
                   .arg(timeText(event.askedAtMs));
        break;
    case ContainmentEvent::Kind::FoundDeactivated:
        what = ContainmentTimelineWords::tr("The account is deactivated, not by this run");
        break;
    case ContainmentEvent::Kind::Ended:
        what = detail.isEmpty() ? ContainmentTimelineWords::tr("Ended: no active token is left")
                                : ContainmentTimelineWords::tr("Ended early: %1").arg(detail);
        break;
    }
    return ContainmentTimelineWords::tr("%1 UTC   %2", "time, then what happened")
        .arg(timeText(event.atMs), what);
}

} // namespace

ContainmentTimeline::ContainmentTimeline(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("containTimeline"));
    setAccessibleName(ContainmentTimelineWords::tr("Timeline"));
    setMinimumHeight(parent->fontMetrics().height() * 2 * stepsShown);
    wrapItems(this);
}

void ContainmentTimeline::follow(const QList<ContainmentEvent> &events)
{
    for (qsizetype i = count(); i < events.size(); ++i)
        addItem(eventText(events.at(i)));
    scrollToBottom();
}

} // namespace tokendesk
