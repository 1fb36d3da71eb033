#include "domain/account.h"

#include "domain/names.h"
#include "domain/sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

QString Account::label() const
{
    if (!name.trimmed().isEmpty())
        return name;
    if (!serviceId.isEmpty())
        return serviceId;
    if (!isKnown())
        return QCoreApplication::translate("Account", "Not known");
    return inPlaceOfName(QCoreApplication::translate("Account", "Account %1").arg(id));
}

QString Account::idWords() const
{
    const QString number = QStringLiteral("#%1").arg(id);
    return serviceId.isEmpty() ? number : serviceId + QStringLiteral(" · ") + number;
}

QString Account::stateWord() const
{
    if (!isStateKnown())
        return QCoreApplication::translate("Account", "Not known");
    return isActive() ? QCoreApplication::translate("Account", "Active")
                      : QCoreApplication::translate("Account", "Deactivated");
}

QString Account::stateId() const
{
    if (!isStateKnown())
        return {};
    return isActive() ? QStringLiteral("active") : QStringLiteral("deactivated");
}

QString Account::teamWords() const
{
    QStringList words = teams;
    std::stable_partition(words.begin(), words.end(),
                          [](const QString &team) { return team != QLatin1String("Public"); });
    return joinedWords(words);
}

} // namespace tokendesk
