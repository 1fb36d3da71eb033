#include "store/changerecord.h"

namespace tokendesk {

namespace {

template <typename Enum>
struct Word {
    Enum value;
    const char *word;
};

constexpr Word<ChangeKind> kindWords[]{
    {ChangeKind::CreateToken, "create-token"},
    {ChangeKind::RevokeToken, "revoke-token"},
    {ChangeKind::RestoreToken, "restore-token"},
    {ChangeKind::DeleteToken, "delete-token"},
    {ChangeKind::CreateAccount, "create-account"},
    {ChangeKind::EditAccount, "edit-account"},
    {ChangeKind::DeactivateAccount, "deactivate-account"},
    {ChangeKind::ReactivateAccount, "reactivate-account"},
};
constexpr Word<ChangeOutcome> outcomeWords[]{
    {ChangeOutcome::Pending, "pending"},
    {ChangeOutcome::Done, "done"},
    {ChangeOutcome::Refused, "refused"},
    {ChangeOutcome::Unknown, "unknown"},
};
constexpr Word<Handover> handoverWords[]{
    {Handover::None, "none"},
    {Handover::Open, "open"},
    {Handover::Done, "done"},
    {Handover::GivenUp, "given-up"},
};

template <typename Enum, size_t N>
QString wordOf(const Word<Enum> (&words)[N], Enum value)
{
    for (const auto &entry : words) {
        if (entry.value == value)
            return QLatin1String(entry.word);
    }
    Q_UNREACHABLE();
}

template <typename Enum, size_t N>
Enum valueOf(const Word<Enum> (&words)[N], const QString &word, Enum otherwise)
{
    for (const auto &entry : words) {
        if (word == QLatin1String(entry.word))
            return entry.value;
    }
    return otherwise;
}

} // namespace

QString changeKindWord(ChangeKind kind)
{
    return wordOf(kindWords, kind);
}

QString changeOutcomeWord(ChangeOutcome outcome)
{
    return wordOf(outcomeWords, outcome);
}

QString handoverWord(Handover handover)
{
    return wordOf(handoverWords, handover);
}

ChangeKind changeKindFrom(const QString &word)
{
    return valueOf(kindWords, word, ChangeKind::EditAccount);
}

ChangeOutcome changeOutcomeFrom(const QString &word)
{
    return valueOf(outcomeWords, word, ChangeOutcome::Unknown);
}

Handover handoverFrom(const QString &word)
{
    return valueOf(handoverWords, word, Handover::None);
}

} // namespace tokendesk
