#include "process/qtcomplaints.h"

#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace tokendesk {

namespace {

QtMessageHandler passOn = nullptr;

/// How they begin.
constexpr const char *complaints[] = {"QNetworkReplyImplPrivate::error: Internal problem",
                                      "Unable to parse PKCS#12 structure",
                                      "Unable to read PKCS#12 structure"};

bool helpsNobody(const QString &text)
{
    return std::any_of(std::begin(complaints), std::end(complaints), [&text](const char *start) {
        return text.startsWith(QLatin1String(start));
    });
}

void passOnTheRest(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!helpsNobody(text))
        passOn(type, context, text);
}

} // namespace

void leaveOutQtsComplaints()
{
    passOn = qInstallMessageHandler(nullptr); // what is there, before the first message
    qInstallMessageHandler(passOnTheRest);
}

} // namespace tokendesk
