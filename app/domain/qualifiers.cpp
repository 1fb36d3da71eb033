#include "domain/qualifiers.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

struct QueryPageWords {
    Q_DECLARE_TR_FUNCTIONS(QueryPage)
};

constexpr std::array<const char *, qualifierCount> qualifiers{
    "is",     "expires", "unused", "used",    "created",  "role",       "account", "team",
    "name",   "id",      "scim",   "finding", "severity", "owner",      "review",  "decision",
    "change", "outcome", "by",     "made",    "when",     "deployment", "run"};

/// What a person tries who has not read the manual: as the columns are called, and the fields of
/// the API.
struct OtherWord {
    const char *word;
    Qualifier qualifier;
    bool isYesOrNo = false;
};
constexpr std::array<OtherWord, 20> otherWords{{
    {"state", Qualifier::Is},
    {"status", Qualifier::Is},
    {"active", Qualifier::Is, true},
    {"is_active", Qualifier::Is, true},
    {"expiry", Qualifier::Expires},
    {"expiration", Qualifier::Expires},
    {"expires_at", Qualifier::Expires},
    {"last_used", Qualifier::Used},
    {"last_used_at", Qualifier::Used},
    {"created_at", Qualifier::Created},
    {"token_name", Qualifier::Name},
    {"token_id", Qualifier::Id},
    {"user", Qualifier::Account},
    {"user_id", Qualifier::Account},
    {"user_name", Qualifier::Account},
    {"account_id", Qualifier::Account},
    {"service_name", Qualifier::Account},
    {"email", Qualifier::Account},
    {"teams", Qualifier::Team},
    {"scim_endpoints_only", Qualifier::Scim},
}};

const OtherWord *otherWord(QStringView word)
{
    const auto *found =
        std::find_if(otherWords.begin(), otherWords.end(), [word](const OtherWord &other) {
            return word.compare(QLatin1String(other.word), Qt::CaseInsensitive) == 0;
        });
    return found == otherWords.end() ? nullptr : found;
}

constexpr std::array<const char *, queryPageCount> pageWords{"tokens", "accounts", "rotations",
                                                             "review", "activity", "history"};

} // namespace

QString qualifierWord(Qualifier qualifier)
{
    return QString::fromLatin1(qualifiers[static_cast<size_t>(qualifier)]);
}

std::optional<Qualifier> qualifierFrom(QStringView word)
{
    for (size_t i = 0; i < qualifiers.size(); ++i) {
        if (word.compare(QLatin1String(qualifiers[i]), Qt::CaseInsensitive) == 0)
            return static_cast<Qualifier>(i);
    }
    const OtherWord *other = otherWord(word);
    return other ? std::optional(other->qualifier) : std::nullopt;
}

bool isYesOrNo(QStringView word)
{
    const OtherWord *other = otherWord(word);
    return other && other->isYesOrNo;
}

bool isCompared(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Expires:
    case Qualifier::Unused:
    case Qualifier::Used:
    case Qualifier::Created:
    case Qualifier::When:
    case Qualifier::Severity:
        return true;
    default: // texts, numbers and a known few
        break;
    }
    return false;
}

bool isOfText(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Role:
    case Qualifier::Account:
    case Qualifier::Team:
    case Qualifier::Name:
    case Qualifier::Owner:
    case Qualifier::By:
    case Qualifier::Deployment:
    case Qualifier::Run:
        return true;
    default: // a known few, numbers and times
        break;
    }
    return false;
}

bool isKnownOn(QueryPage page, Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Account:
    case Qualifier::Name:
    case Qualifier::Id:
        return true;
    case Qualifier::Is:
    case Qualifier::Expires:
    case Qualifier::Unused:
    case Qualifier::Used:
    case Qualifier::Created:
    case Qualifier::Role:
    case Qualifier::Team:
    case Qualifier::Scim:
    case Qualifier::Finding:
    case Qualifier::Severity:
    case Qualifier::Owner:
    case Qualifier::Review:
        return page == QueryPage::Tokens || page == QueryPage::Accounts
            || page == QueryPage::Review;
    case Qualifier::Decision:
        return page == QueryPage::Review;
    case Qualifier::Change:
    case Qualifier::When:
        return page == QueryPage::Activity || page == QueryPage::History;
    case Qualifier::Outcome:
    case Qualifier::By:
    case Qualifier::Deployment:
    case Qualifier::Run:
        return page == QueryPage::Activity;
    case Qualifier::Made:
        return page == QueryPage::History;
    }
    return false;
}

QString queryPageWord(QueryPage page)
{
    return QString::fromLatin1(pageWords[static_cast<size_t>(page)]);
}

std::optional<QueryPage> queryPageFrom(const QString &word)
{
    for (size_t i = 0; i < pageWords.size(); ++i) {
        if (word == QLatin1String(pageWords[i]))
            return static_cast<QueryPage>(i);
    }
    return std::nullopt;
}

QString queryPageText(QueryPage page)
{
    switch (page) {
    case QueryPage::Tokens:
        return QueryPageWords::tr("Tokens");
    case QueryPage::Accounts:
        return QueryPageWords::tr("Accounts");
    case QueryPage::Rotations:
        return QueryPageWords::tr("Rotations");
    case QueryPage::Review:
        return QueryPageWords::tr("Review");
    case QueryPage::Activity:
        return QueryPageWords::tr("Activity");
    case QueryPage::History:
        return QueryPageWords::tr("What changed");
    }
    return {};
}

} // namespace tokendesk
