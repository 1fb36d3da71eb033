#include "ui/dialogs/namecheck.h"

#include "domain/names.h"
#include "domain/serviceid.h"
#include "domain/unseen.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct NameCheckWords {
    Q_DECLARE_TR_FUNCTIONS(NameCheck)
};

Verdict problem(const QString &text)
{
    return {Verdict::Level::Problem, text};
}

Verdict warning(const QString &text)
{
    return {Verdict::Level::Warning, text};
}

/// As in the advice on vague names.
const QString exampleName = QStringLiteral("alation_sync");

/// What a hurried reader sees: case, spaces, dashes and underscores are all one, and nothing is
/// seen of some characters.
QString lookOf(const QString &name)
{
    QString look;
    for (const QChar character : QString::fromStdString(foldedKey(withoutHidden(name)))) {
        if (!character.isSpace() && character != QLatin1Char('-') && character != QLatin1Char('_'))
            look += character;
    }
    return look;
}

std::optional<Verdict> tooLong(const QString &name)
{
    const qsizetype count = characterCount(name);
    if (count <= maximumNameLength)
        return {};
    return problem(NameCheckWords::tr("%1 characters; at most %2 are allowed, so %Ln have to go.",
                                      nullptr, static_cast<int>(count - maximumNameLength))
                       .arg(count)
                       .arg(maximumNameLength));
}

/// What nobody has to change, but should know of.
/// `exampleIsTaken`: the name that is given as an example would be refused.
Verdict advice(const QString &name, bool exampleIsTaken = false)
{
    if (displayText(name) != name)
        return warning(NameCheckWords::tr(
            "The name holds invisible characters; it will look different elsewhere."));
    if (isVagueName(name) && exampleIsTaken)
        return warning(NameCheckWords::tr("“%1” does not say what it is for.").arg(name));
    if (isVagueName(name))
        return warning(NameCheckWords::tr(
                           "“%1” does not say what it is for. A name such as “alation_sync” does.")
                           .arg(name));
    return {};
}

Verdict tokenExists(const Token &token, const Account &account)
{
    if (!token.active)
        return problem(NameCheckWords::tr(
                           "%1 has a revoked token of this name. Delete that one first, or choose "
                           "another name.")
                           .arg(displayText(account.label())));
    return problem(NameCheckWords::tr(
                       "%1 already has a token of this name. Names are unique within an account.")
                       .arg(displayText(account.label())));
}

} // namespace

qsizetype characterCount(QStringView text)
{
    qsizetype count = 0;
    for (const QChar unit : text) {
        if (!unit.isLowSurrogate())
            ++count;
    }
    return count;
}

QString cleanedName(const QString &typed)
{
    return typed.trimmed();
}

Verdict checkTokenName(const QString &typed, const Inventory &inventory,
                       std::optional<AccountId> account)
{
    const QString name = cleanedName(typed);
    if (name.isEmpty())
        return problem(NameCheckWords::tr("Give the token a name that says what it is for."));
    if (const auto verdict = tooLong(name))
        return *verdict;

    const int accountIndex = account ? inventory.accountIndex(*account) : -1;
    if (accountIndex >= 0) {
        const QString look = lookOf(name);
        const Token *similar = nullptr;
        bool exampleIsTaken = false;
        for (const int index : inventory.tokensOf(accountIndex)) {
            const Token &token = inventory.token(index);
            if (token.name == name)
                return tokenExists(token, inventory.account(accountIndex));
            exampleIsTaken = exampleIsTaken || lookOf(token.name) == lookOf(exampleName);
            if (similar == nullptr && lookOf(token.name) == look)
                similar = &token;
        }
        if (similar != nullptr)
            return warning(
                NameCheckWords::tr("Easily mistaken for “%1”, which this account has already.")
                    .arg(displayText(similar->name)));
        return advice(name, exampleIsTaken);
    }
    return advice(name);
}

Verdict checkAccountName(const QString &typed, const Inventory &inventory,
                         std::optional<AccountId> self)
{
    const QString name = cleanedName(typed);
    if (name.isEmpty())
        return problem(NameCheckWords::tr("Give the account a name that says what it is for."));
    if (const auto verdict = tooLong(name))
        return *verdict;
    const QString id = serviceIdFromName(name);
    if (id.isEmpty())
        return problem(NameCheckWords::tr(
            "Nothing of this name is left for a service id: it needs at least one "
            "letter or digit."));
    for (const Account &account : inventory.accounts()) {
        if (self == account.id || account.serviceId.compare(id, Qt::CaseInsensitive) != 0)
            continue;
        return warning(
            account.isActive()
                ? NameCheckWords::tr("%1 has this service id already. The server may refuse it.")
                      .arg(displayText(account.label()))
                : NameCheckWords::tr(
                      "%1, which is deactivated, has this service id already. Reactivate "
                      "that one, or choose another name.")
                      .arg(displayText(account.label())));
    }
    return advice(name);
}

} // namespace tokendesk
