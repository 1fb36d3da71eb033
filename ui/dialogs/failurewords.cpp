#include "ui/dialogs/dialogs.h"

#include "domain/names.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QString plainPattern()
{
    return QStringLiteral("%1: %2");
}

/// %1: the name; %2: why, as a sentence of its own.
QString refusedPattern(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::RevokeToken:
        return FailureWords::tr("%1 was not revoked: %2");
    case ChangeKind::RestoreToken:
        return FailureWords::tr("%1 was not restored: %2");
    case ChangeKind::DeleteToken:
        return FailureWords::tr("%1 was not deleted: %2");
    case ChangeKind::DeactivateAccount:
        return FailureWords::tr("%1 was not deactivated: %2");
    case ChangeKind::ReactivateAccount:
        return FailureWords::tr("%1 was not reactivated: %2");
    case ChangeKind::EditAccount:
        return FailureWords::tr("%1 stays as it is: %2");
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
        break; // told where they are made
    }
    return plainPattern();
}

QString unknownPattern(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::RevokeToken:
        return FailureWords::tr("%1 may have been revoked: %2");
    case ChangeKind::RestoreToken:
        return FailureWords::tr("%1 may have been restored: %2");
    case ChangeKind::DeleteToken:
        return FailureWords::tr("%1 may have been deleted: %2");
    case ChangeKind::DeactivateAccount:
        return FailureWords::tr("%1 may have been deactivated: %2");
    case ChangeKind::ReactivateAccount:
        return FailureWords::tr("%1 may have been reactivated: %2");
    case ChangeKind::EditAccount:
        return FailureWords::tr("%1 may have been changed: %2");
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
        break; // told where they are made
    }
    return plainPattern();
}

/// An account's tokens are revoked and restored with it.
ChangeKind kindOf(const FailedChange &change, ChangeKind reported)
{
    if (!change.ofToken)
        return reported;
    return reported == ChangeKind::DeactivateAccount ? ChangeKind::RevokeToken
                                                     : ChangeKind::RestoreToken;
}

QString lineOf(const QString &pattern, const FailedChange &change)
{
    return pattern.arg(displayText(change.name), displaySentence(change.error.text()));
}

} // namespace

QString failureWords(const ChangeReport &report)
{
    QStringList lines;
    for (const FailedChange &change : report.refused)
        // What is so already says that itself.
        lines << lineOf(
            change.needless ? plainPattern() : refusedPattern(kindOf(change, report.kind)), change);
    for (const FailedChange &change : report.unknown)
        lines << lineOf(unknownPattern(kindOf(change, report.kind)), change);
    constexpr qsizetype linesAtMost = 5;
    const qsizetype more = lines.size() - linesAtMost;
    if (more > 0) {
        lines = lines.mid(0, linesAtMost);
        lines << FailureWords::tr("and %Ln more", nullptr, static_cast<int>(more));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace tokendesk
