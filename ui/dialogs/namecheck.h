// Whether a name that is being typed will do, judged by the inventory as it is known.
#pragma once

#include "domain/inventory.h"

#include <QString>
#include <optional>

namespace tokendesk {

/// What to say under a field.
struct Verdict {
    enum class Level {
        Fine,
        Warning, ///< may be sent
        Problem, ///< must not be sent
    };
    Level level = Level::Fine;
    QString text; ///< plain text, one or two sentences; empty when Fine

    [[nodiscard]] bool blocks() const { return level == Level::Problem; }
    bool operator==(const Verdict &) const = default;
};

/// Characters as people and the server count them: code points, not UTF-16 units.
[[nodiscard]] qsizetype characterCount(QStringView text);
/// What is sent: without white space at its ends.
[[nodiscard]] QString cleanedName(const QString &typed);

/// Length, uniqueness among the account's tokens (case counts, as on the server; revoked ones are
/// on the list until they are deleted), names that look like another one, vague and deceptive
/// names. `account`: nothing chosen yet, or an account that is not made yet.
[[nodiscard]] Verdict checkTokenName(const QString &typed, const Inventory &inventory,
                                     std::optional<AccountId> account);
/// Length, a service id that is empty or taken, vague and deceptive names. `self`: the account that
/// is being edited, which does not clash with itself.
[[nodiscard]] Verdict checkAccountName(const QString &typed, const Inventory &inventory,
                                       std::optional<AccountId> self = {});

} // namespace tokendesk
