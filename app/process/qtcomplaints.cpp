#include "process/qtcomplaints.h"

#include <QString>
#include <QtGlobal>

namespace tokendesk {

namespace {

QtMessageHandler passOn = nullptr;

void passOnTheRest(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QLatin1String("QNetworkReplyImplPrivate::error: Internal problem")))
        passOn(type, context, text);
}

} // namespace

void leaveOutQtsComplaints()
{
    passOn = qInstallMessageHandler(nullptr); // what is there, before the first message
    qInstallMessageHandler(passOnTheRest);
}

} // namespace tokendesk
