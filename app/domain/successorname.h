// The name of a token that takes the place of another, by a pattern.
#pragma once

#include "domain/inventory.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <functional>

namespace tokendesk {

/// As most automations are named: the old name and the month.
inline const QString defaultNamePattern = QStringLiteral("{name}-{yyyy-mm}");

/// What names are made from.
struct NameParts {
    QString name; ///< of the old token
    QString account;
    QDate date;
};

/// {name} {account} {yyyy} {mm} {dd} {yyyy-mm} {yyyy-mm-dd}; a sentence when the pattern has
/// something else in braces, or gives every token of an account the same name. Empty: it will do.
[[nodiscard]] QString namePatternProblem(const QString &pattern);

/// {name} is the old name without what this pattern has put behind it at an earlier rotation, and
/// is shortened where the whole would be too long. A name that is taken gets "-2", "-3" … behind
/// it. The pattern must have no problem.
[[nodiscard]] QString successorName(const QString &pattern, const NameParts &parts,
                                    const std::function<bool(const QString &)> &isTaken);

/// Of these tokens, in their order, no two of an account alike; an empty one for what is not in the
/// inventory. As with successorName(); the first ones are the same, however many follow.
[[nodiscard]] QStringList successorNames(const QString &pattern, const QList<TokenId> &tokens,
                                         const Inventory &inventory, QDate date);

/// `name`, or the first of "name-2", "name-3" … that is free; at most maximumNameLength characters.
[[nodiscard]] QString freeTokenName(const QString &name,
                                    const std::function<bool(const QString &)> &isTaken);

} // namespace tokendesk
