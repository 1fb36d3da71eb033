#include "credentials/credentialexpiry.h"

#include <QStringList>

#include <array>

namespace tokendesk {

namespace {

struct Threshold {
    CredentialWarning warning;
    qint64 beforeMs;
};
/// The earliest first.
constexpr std::array thresholds{Threshold{CredentialWarning::TwoWeeks, 14 * msPerDay},
                                Threshold{CredentialWarning::OneDay, msPerDay},
                                Threshold{CredentialWarning::Ended, 0}};

} // namespace

CredentialWarning credentialWarning(Moment expiresAt, qint64 nowMs)
{
    CredentialWarning due = CredentialWarning::None;
    if (!expiresAt.isSet())
        return due;
    for (const Threshold &threshold : thresholds) {
        if (nowMs >= expiresAt.msecs() - threshold.beforeMs)
            due = threshold.warning;
    }
    return due;
}

std::optional<qint64> nextCredentialWarning(Moment expiresAt, qint64 nowMs)
{
    if (!expiresAt.isSet())
        return std::nullopt;
    for (const Threshold &threshold : thresholds) {
        if (nowMs < expiresAt.msecs() - threshold.beforeMs)
            return expiresAt.msecs() - threshold.beforeMs;
    }
    return std::nullopt;
}

QString warningRecord(Moment expiresAt, CredentialWarning warning)
{
    return QStringLiteral("%1 %2")
        .arg(expiresAt.isSet() ? expiresAt.msecs() : 0)
        .arg(static_cast<int>(warning));
}

bool isNewWarning(const QString &record, Moment expiresAt, CredentialWarning warning)
{
    if (warning == CredentialWarning::None)
        return false;
    const QStringList parts = record.split(QLatin1Char(' '));
    bool isEnd = false;
    bool isWarning = false;
    const qint64 end = parts.value(0).toLongLong(&isEnd);
    const int said = parts.value(1).toInt(&isWarning);
    return !isEnd || !isWarning || end != expiresAt.msecs() || said < static_cast<int>(warning);
}

} // namespace tokendesk
