// Rules about names.
#include "domain/names.h"
#include "domain/review/rules.h"

#include <QRegularExpression>

#include <utility>

namespace tokendesk::review {

namespace {

constexpr bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || static_cast<unsigned char>(character) >= 0x80;
}

std::optional<Environment> environmentOfWord(std::string_view word)
{
    using enum Environment;
    static constexpr std::pair<std::string_view, Environment> words[] = {
        {"prod", Production}, {"production", Production},
        {"prd", Production},  {"staging", Staging},
        {"stage", Staging},   {"stg", Staging},
        {"dev", Development}, {"development", Development},
        {"test", Test},       {"testing", Test},
        {"qa", Test},
    };
    for (const auto &[known, environment] : words) {
        if (word == known)
            return environment;
    }
    return std::nullopt;
}

QStringList connectionsWith(const NamesElsewhere &names, std::string_view folded)
{
    const auto found = folded.empty() ? names.end() : names.find(folded);
    return found == names.end() ? QStringList() : found->second;
}

} // namespace

std::optional<Environment> environmentIn(std::string_view foldedName,
                                         const std::array<int, environmentCount> &days)
{
    std::optional<Environment> longest;
    for (size_t i = 0; i < foldedName.size();) {
        size_t end = i;
        while (end < foldedName.size() && isLetter(foldedName[end]))
            ++end;
        const std::optional<Environment> found = environmentOfWord(foldedName.substr(i, end - i));
        if (found
            && (!longest
                || days[static_cast<size_t>(*found)] > days[static_cast<size_t>(*longest)]))
            longest = found;
        i = end + 1;
    }
    return longest;
}

Found sharedTokenName(const Rule &rule, const TokenCase &it)
{
    if (it.input.tokenNamesElsewhere.empty())
        return std::nullopt;
    const QStringList others = connectionsWith(it.input.tokenNamesElsewhere, it.foldedName());
    if (others.isEmpty())
        return std::nullopt;
    return tokenFinding(rule, it, Remedy::Rotate,
                        {{ValueKey::Name, 0, it.token.name},
                         {ValueKey::OtherConnections, 0, others.join(QStringLiteral(", "))}});
}

Found sharedAccountName(const Rule &rule, const AccountCase &it)
{
    if (it.input.accountNamesElsewhere.empty() || !it.account.isActive())
        return std::nullopt;
    const QStringList others =
        connectionsWith(it.input.accountNamesElsewhere, foldedKey(it.account.name));
    if (others.isEmpty())
        return std::nullopt;
    return accountFinding(rule, it, Remedy::Rename,
                          {{ValueKey::Name, 0, it.account.name},
                           {ValueKey::OtherConnections, 0, others.join(QStringLiteral(", "))}});
}

Found syncNotScim(const Rule &rule, const TokenCase &it)
{
    // The list of the server does not say it: of another's token nobody can show it.
    if (!it.input.isScimOnly || it.input.isScimOnly->value(it.token.id, false))
        return std::nullopt;
    static const QRegularExpression sync(
        QStringLiteral("(?<![a-z])(scim|dirsync"
                       "|(directory|dir|ldap|ad|aad|okta|entra|users?|groups?)[-_. ]?"
                       "(sync(ing|hroni[sz](e|er|ing|ation))?|provisioning))(?![a-z])"),
        QRegularExpression::CaseInsensitiveOption);
    if (!sync.match(it.token.name).hasMatch())
        return std::nullopt;
    return tokenFinding(rule, it, Remedy::Rotate, {{ValueKey::Name, 0, it.token.name}});
}

Found vagueTokenName(const Rule &rule, const TokenCase &it)
{
    if (!isVagueName(it.token.name))
        return std::nullopt;
    return tokenFinding(rule, it, Remedy::Rotate, {{ValueKey::Name, 0, it.token.name}});
}

Found vagueAccountName(const Rule &rule, const AccountCase &it)
{
    if (!it.account.isActive() || !isVagueName(it.account.name))
        return std::nullopt;
    return accountFinding(rule, it, Remedy::Rename, {{ValueKey::Name, 0, it.account.name}});
}

} // namespace tokendesk::review
