#include "ui/connect/identitypanel.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "ui/connect/connectionrules.h"
#include "ui/theme/gap.h"
#include "workflows/accesswords.h"

#include <QFormLayout>
#include <QLabel>

namespace tokendesk {

namespace {

QString endWords(Moment end, qint64 nowMs)
{
    if (end.isNull())
        return IdentityPanel::tr("Never");
    if (!end.isSet())
        return IdentityPanel::tr("The credential does not say");
    return IdentityPanel::tr("%1, %2").arg(relativeTime(end, nowMs), exactTime(end));
}

} // namespace

IdentityPanel::IdentityPanel(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QFormLayout(this))
{
    setObjectName(QStringLiteral("identityPanel"));
    setProperty("panel", true);
    setMargins(m_rows, Gap::Medium);
    setGaps(m_rows, Gap::Large, Gap::Tiny);
}

void IdentityPanel::addRow(const QString &name, const QString &value, const char *objectName)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(value);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(QLatin1String(objectName));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addRow(new QLabel(name), label);
}

void IdentityPanel::showTest(const ConnectionTest &test, qint64 nowMs)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    const Identity &who = test.identity;
    addRow(tr("Credential of"),
           who.who.isEmpty() ? tr("The credential does not say") : displayText(who.who),
           "identityWho");
    addRow(tr("Role"), who.role.isEmpty() ? tr("The server does not say") : displayText(who.role),
           "identityRole");
    addRow(tr("Access"), accessWords(test.access), "identityAccess");
    addRow(tr("Ends"), endWords(who.expiresAt, nowMs), "identityEnds");
    addRow(tr("Release"), displayText(test.release), "identityRelease");
    addRow(tr("Proxy"),
           test.isProxyLate ? tr("None was used: the system did not name its own in time.")
                            : QString(),
           "identityProxy");
    addRow(tr("Clock"), clockSkewWords(test.clockOffsetMs), "identityClock");
}

} // namespace tokendesk
