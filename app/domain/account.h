// A service account, as the API describes it ("user" with user_type "Service").
#pragma once

#include "domain/moment.h"

#include <QString>
#include <QStringList>

namespace tokendesk {

using AccountId = qint64;

struct Account {
    AccountId id = 0;
    QString serviceId; ///< "user_id", for example pipeline_automation@service
    QString userName;
    QString email;
    QString name;
    QString role; ///< the server's word, known or not
    QString userType; ///< "Service", "Human" or another word; empty when not stated
    QStringList teams;
    Moment lastLogin;
    Moment created;
    Moment deleted; ///< set: deactivated at that time; unreadable: nobody can say when
    /// False when we know it from its tokens only: teams and dates are not known then.
    bool listed = false;
    /// Not stated, or some have no name: it may be in more than `teams`.
    bool teamsUnclear = false;

    /// False: it stands for the tokens whose account the server does not name; those need not be of
    /// one and the same.
    [[nodiscard]] bool isKnown() const { return id != 0; }
    [[nodiscard]] bool isActive() const { return !deleted.isSet() && !deleted.isUnreadable(); }
    /// Else it counts as active, but nobody said so.
    [[nodiscard]] bool isStateKnown() const { return listed || !isActive(); }
    /// What to call it: name, else service id, else "Account 12".
    [[nodiscard]] QString label() const;
    /// "robot@service · #12": tells it from others of its name.
    [[nodiscard]] QString idWords() const;
    /// "Active", "Deactivated" or "Not known".
    [[nodiscard]] QString stateWord() const;
    /// "active" or "deactivated", for files, never translated; empty: not known.
    [[nodiscard]] QString stateId() const;
    /// Public last: every account is in it (API contract), so it tells none from another.
    [[nodiscard]] QString teamWords() const;

    bool operator==(const Account &) const = default;
};

} // namespace tokendesk
