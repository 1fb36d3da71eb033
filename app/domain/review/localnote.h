// What a person says about tokens and accounts that the server has no field for.
#pragma once

#include "domain/moment.h"

#include <QDate>
#include <QString>

namespace tokendesk {

/// Owner, purpose and next review of a token or an account; kept on this machine only.
struct LocalNote {
    enum class Subject { Token, Account };
    Subject subject = Subject::Token;
    qint64 id = 0;
    QString owner;
    QString purpose;
    QDate reviewOn; ///< invalid: none

    /// When what it is about was made; not set: not known. An ID can be given to another one.
    Moment created = {};
    QString name = {}; ///< its label when it was noted; empty: not known
    Moment notedAt = {}; ///< not set: an earlier version did not write it down

    /// It says the same.
    bool operator==(const LocalNote &other) const
    {
        return subject == other.subject && id == other.id && owner == other.owner
            && purpose == other.purpose && reviewOn == other.reviewOn;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return owner.isEmpty() && purpose.isEmpty() && !reviewOn.isValid();
    }
};

/// "token", "account": for files; never translated.
[[nodiscard]] QString noteSubjectWord(LocalNote::Subject subject);

} // namespace tokendesk
