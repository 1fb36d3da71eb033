#include "ui/window/reportwords.h"

#include "domain/names.h"
#include "domain/sentence.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

/// `works`: what was restored does, or what was revoked did.
QString oneDone(ChangeKind kind, bool works)
{
    switch (kind) {
    case ChangeKind::RevokeToken:
        return works ? ReportWords::tr("%1 was revoked. What uses it stopped working at once.")
                     : ReportWords::tr("%1 was revoked.");
    case ChangeKind::RestoreToken:
        return works ? ReportWords::tr("%1 was restored and works again.")
                     : ReportWords::tr("%1 was restored.");
    case ChangeKind::DeleteToken:
        return ReportWords::tr("%1 was deleted for good.");
    case ChangeKind::DeactivateAccount:
        return ReportWords::tr("%1 was deactivated.");
    case ChangeKind::ReactivateAccount:
        return ReportWords::tr("%1 was reactivated.");
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
        return ReportWords::tr("%1 was created.");
    case ChangeKind::EditAccount:
        return ReportWords::tr("%1 was changed.");
    }
    return {};
}

QString manyRevoked(int count, int idle)
{
    if (idle == 0)
        return ReportWords::tr("%Ln token(s) were revoked. What uses them stopped working at once.",
                               nullptr, count);
    if (idle < count)
        return ReportWords::tr(
            "%Ln token(s) were revoked. What uses those that still worked stopped "
            "working at once.",
            nullptr, count);
    return ReportWords::tr("%Ln token(s) were revoked.", nullptr, count);
}

/// `idle`: so many of the restored do not work, or of the revoked did not.
QString manyDone(ChangeKind kind, int count, int idle)
{
    switch (kind) {
    case ChangeKind::RevokeToken:
        return manyRevoked(count, idle);
    case ChangeKind::RestoreToken:
        return idle == 0
            ? ReportWords::tr("%Ln token(s) were restored and work again.", nullptr, count)
            : ReportWords::tr("%Ln token(s) were restored.", nullptr, count);
    case ChangeKind::DeleteToken:
        return ReportWords::tr("%Ln token(s) were deleted for good.", nullptr, count);
    case ChangeKind::DeactivateAccount:
        return ReportWords::tr("%Ln account(s) were deactivated.", nullptr, count);
    case ChangeKind::ReactivateAccount:
        return ReportWords::tr("%Ln account(s) were reactivated.", nullptr, count);
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
    case ChangeKind::EditAccount:
        break; // never several at once
    }
    return {};
}

QString oneIdleWords(const IdleTokens &idle)
{
    if (!idle.isOfDeactivated)
        return ReportWords::tr("It does not work: it has expired.");
    return idle.hasExpired
        ? ReportWords::tr("It does not work: it has expired, and its account is deactivated.")
        : ReportWords::tr("It does not work: its account is deactivated.");
}

QString idleWords(const ChangeReport &report)
{
    const qsizetype restored =
        report.kind == ChangeKind::RestoreToken ? report.done.size() : report.tokens.size();
    if (restored == 1)
        return oneIdleWords(report.idle);
    const int count = report.idle.count;
    if (!report.idle.isOfDeactivated)
        return ReportWords::tr("%Ln of them do(es) not work: expired.", nullptr, count);
    if (!report.idle.hasExpired)
        return ReportWords::tr("%Ln of them do(es) not work: of a deactivated account.", nullptr,
                               count);
    return ReportWords::tr("%Ln of them do(es) not work: expired, or of a deactivated account.",
                           nullptr, count);
}

/// What an edit did not ask for, and is otherwise since.
QStringList besidesWords(const AccountEdit &also)
{
    QStringList sentences;
    if (also.name)
        sentences << ReportWords::tr("Its name is “%1” now, too.").arg(displayText(*also.name));
    if (also.role)
        sentences << ReportWords::tr("Its role is “%1” now, too.").arg(displayText(*also.role));
    if (also.teams)
        sentences << ReportWords::tr("Its teams are %1 now, too.")
                         .arg(displayText(also.teams->join(QLatin1String(", "))));
    return sentences;
}

} // namespace

QString doneWords(const ChangeReport &report)
{
    QStringList sentences;
    const bool allWork = report.idle.count == 0;
    if (report.kind == ChangeKind::EditAccount && report.takesBack && !report.done.isEmpty())
        sentences << ReportWords::tr("The change of %1 was undone.")
                         .arg(displayText(report.doneNames.first()));
    else if (report.done.size() == 1)
        sentences << oneDone(report.kind, allWork).arg(displayText(report.doneNames.first()));
    else if (!report.done.isEmpty())
        sentences << manyDone(report.kind, static_cast<int>(report.done.size()), report.idle.count);
    sentences << besidesWords(report.also);
    if (!report.tokens.isEmpty())
        sentences << manyDone(report.kind == ChangeKind::DeactivateAccount
                                  ? ChangeKind::RevokeToken
                                  : ChangeKind::RestoreToken,
                              static_cast<int>(report.tokens.size()), report.idle.count);
    const bool isRestored =
        report.kind == ChangeKind::RestoreToken || report.kind == ChangeKind::ReactivateAccount;
    if (isRestored && !allWork)
        sentences << idleWords(report);
    return sentences.join(QLatin1Char(' '));
}

QString contradictedWords(const QStringList &names)
{
    const QString wayOut =
        ReportWords::tr("The list may be late, or somebody has changed it since: "
                        "refresh in a moment, and look at the server itself if it "
                        "stays so.");
    const QString what = names.size() == 1
        ? ReportWords::tr(
              "The server answered that the change of %1 was done, but its list shows it as "
              "before.")
              .arg(names.constFirst())
        : ReportWords::tr(
            "The server answered that %Ln change(s) were done, but its list shows them "
            "as before.",
            nullptr, static_cast<int>(names.size()));
    return joinedSentences({what, wayOut});
}

QString borneOutWords(const QStringList &names)
{
    if (names.size() == 1)
        return ReportWords::tr("The server's list shows the change of %1 now.")
            .arg(names.constFirst());
    return ReportWords::tr("The server's list shows %Ln change(s) now.", nullptr,
                           static_cast<int>(names.size()));
}

} // namespace tokendesk
