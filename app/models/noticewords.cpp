#include "models/noticewords.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tokendesk {

namespace {

struct NoticeWords {
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

int countOf(const std::vector<NoticePart> &parts, NoticeKind kind)
{
    return std::accumulate(parts.begin(), parts.end(), 0, [kind](int sum, const NoticePart &part) {
        return sum + part.digest->count(kind);
    });
}

QString titleOf(const std::vector<NoticePart> &parts)
{
    QStringList said;
    if (countOf(parts, NoticeKind::CredentialEnds) > 0)
        said << NoticeWords::tr("Your own credential ends soon");
    if (const int soon = countOf(parts, NoticeKind::TokenExpires))
        said << NoticeWords::tr("%Ln token(s) expire soon", nullptr, soon);
    if (const int due = countOf(parts, NoticeKind::RotationDue))
        said << dueWords(due);
    if (const int expired = countOf(parts, NoticeKind::TokenExpired))
        //: Others, of which it was told before, may have expired too
        said << NoticeWords::tr("%Ln token(s) newly expired", nullptr, expired);
    return joinedWords(said);
}

QString lineOf(const NoticeEntry &entry, qint64 nowMs)
{
    const QString name = entry.accountName.isEmpty()
        ? shortName(entry.name)
        //: A token and its account
        : NoticeWords::tr("%1 (%2)").arg(shortName(entry.name), shortName(entry.accountName));
    switch (entry.kind) {
    case NoticeKind::TokenExpires:
        //: %1: "in 3 days", %2: the token
        return NoticeWords::tr("%1: %2").arg(relativeTime(entry.at, nowMs), name);
    case NoticeKind::TokenExpired:
        //: %1: "2 hours ago", %2: the token
        return NoticeWords::tr("Expired %1: %2").arg(relativeTime(entry.at, nowMs), name);
    case NoticeKind::RotationDue:
        return NoticeWords::tr("Next step of its rotation: %1").arg(name);
    case NoticeKind::CredentialEnds:
        //: %1: "in 3 days", %2: whose
        return name.isEmpty()
            ? NoticeWords::tr("%1: your own credential").arg(relativeTime(entry.at, nowMs))
            : NoticeWords::tr("%1: your own credential, %2")
                  .arg(relativeTime(entry.at, nowMs), name);
    }
    return name;
}

struct SaidEntry {
    const NoticeEntry *entry = nullptr;
    const NoticePart *part = nullptr;
};

/// Of one connection as they stand, of several the nearest first.
std::vector<SaidEntry> entriesOf(const std::vector<NoticePart> &parts)
{
    std::vector<SaidEntry> all;
    for (const NoticePart &part : parts) {
        for (const NoticeEntry &entry : part.digest->entries)
            all.push_back({&entry, &part});
    }
    if (parts.size() > 1)
        std::stable_sort(all.begin(), all.end(), [](const SaidEntry &a, const SaidEntry &b) {
            return isDueBefore(*a.entry, *b.entry);
        });
    return all;
}

} // namespace

QString soonWords(int count)
{
    return count == 0
        ? NoticeWords::tr("No token expires within %1 days").arg(soonDays)
        : NoticeWords::tr("%Ln token(s) expire within %1 days", nullptr, count).arg(soonDays);
}

QString dueWords(int count)
{
    return count == 0 ? NoticeWords::tr("No rotation is due")
                      : NoticeWords::tr("%Ln rotation(s) due for a next step", nullptr, count);
}

NoticeText noticeText(const NoticeDigest &digest, const QString &connectionName, qint64 nowMs)
{
    return noticeText({{connectionName, &digest, nowMs}});
}

NoticeText noticeText(const std::vector<NoticePart> &parts)
{
    const bool isOne = parts.size() == 1;
    const QString name = parts.front().connectionName;
    const std::vector<SaidEntry> all = entriesOf(parts);
    NoticeText text;
    text.title = titleOf(parts);
    if (name.isEmpty()) {
        text.lines << NoticeWords::tr("The window is locked. Unlock it to see which.");
        return text;
    }
    if (isOne)
        text.title = NoticeWords::tr("%1: %2").arg(shortName(name), text.title);
    const std::size_t named = std::min(all.size(), std::size_t(noticeNamesAtMost));
    for (std::size_t i = 0; i < named; ++i) {
        const QString line = lineOf(*all[i].entry, all[i].part->nowMs);
        text.lines << (isOne ? line
                             : NoticeWords::tr("%1: %2").arg(shortName(all[i].part->connectionName),
                                                             line));
    }
    if (all.size() > named)
        text.lines << NoticeWords::tr("and %Ln more", nullptr,
                                      static_cast<int>(all.size() - named));
    return text;
}

} // namespace tokendesk
