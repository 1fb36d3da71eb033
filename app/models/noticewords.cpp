#include "models/noticewords.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

constexpr qsizetype longestName = 60;

QString shortName(const QString &name)
{
    const QString shown = displayText(name);
    if (shown.size() <= longestName)
        return shown;
    qsizetype cut = longestName - 1;
    // Not within a pair.
    if (shown.at(cut - 1).isHighSurrogate())
        --cut;
    return shown.left(cut) + QChar(0x2026);
}

QString titleOf(const NoticeDigest &digest)
{
    QStringList parts;
    if (digest.count(NoticeKind::CredentialEnds) > 0)
        parts << Words::tr("Your own credential ends soon");
    if (const int expired = digest.count(NoticeKind::TokenExpired))
        //: Others, of which it was told before, may have expired too
        parts << Words::tr("%Ln token(s) newly expired", nullptr, expired);
    if (const int soon = digest.count(NoticeKind::TokenExpires))
        parts << Words::tr("%Ln token(s) expire soon", nullptr, soon);
    if (const int due = digest.count(NoticeKind::RotationDue))
        parts << dueWords(due);
    return joinedWords(parts);
}

QString lineOf(const NoticeEntry &entry, qint64 nowMs)
{
    const QString name = entry.accountName.isEmpty()
        ? shortName(entry.name)
        //: A token and its account
        : Words::tr("%1 (%2)").arg(shortName(entry.name), shortName(entry.accountName));
    switch (entry.kind) {
    case NoticeKind::TokenExpires:
        //: %1: "in 3 days", %2: the token
        return Words::tr("%1: %2").arg(relativeTime(entry.at, nowMs), name);
    case NoticeKind::TokenExpired:
        //: %1: "2 hours ago", %2: the token
        return Words::tr("Expired %1: %2").arg(relativeTime(entry.at, nowMs), name);
    case NoticeKind::RotationDue:
        return Words::tr("Next step of its rotation: %1").arg(name);
    case NoticeKind::CredentialEnds:
        //: %1: "in 3 days", %2: whose
        return name.isEmpty()
            ? Words::tr("%1: your own credential").arg(relativeTime(entry.at, nowMs))
            : Words::tr("%1: your own credential, %2").arg(relativeTime(entry.at, nowMs), name);
    }
    return name;
}

} // namespace

QString soonWords(int count)
{
    return count == 0
        ? Words::tr("No token expires within %1 days").arg(soonDays)
        : Words::tr("%Ln token(s) expire within %1 days", nullptr, count).arg(soonDays);
}

QString dueWords(int count)
{
    return count == 0 ? Words::tr("No rotation is due")
                      : Words::tr("%Ln rotation(s) due for a next step", nullptr, count);
}

NoticeText noticeText(const NoticeDigest &digest, const QString &connectionName, qint64 nowMs)
{
    NoticeText text;
    text.title = titleOf(digest);
    if (connectionName.isEmpty()) {
        text.lines << Words::tr("The window is locked. Unlock it to see which.");
        return text;
    }
    text.title = Words::tr("%1: %2").arg(shortName(connectionName), text.title);
    int named = 0;
    for (const NoticeEntry &entry : digest.entries) {
        if (named == noticeNamesAtMost)
            break;
        text.lines << lineOf(entry, nowMs);
        ++named;
    }
    const int more = static_cast<int>(digest.entries.size()) - named;
    if (more > 0)
        text.lines << Words::tr("and %Ln more", nullptr, more);
    return text;
}

} // namespace tokendesk
