// What a person says about tokens and accounts that the server has no field for.
#pragma once

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

    bool operator==(const LocalNote &) const = default;
    [[nodiscard]] bool isEmpty() const
    {
        return owner.isEmpty() && purpose.isEmpty() && !reviewOn.isValid();
    }
};

/// "token", "account": for files; never translated.
[[nodiscard]] QString noteSubjectWord(LocalNote::Subject subject);

} // namespace tokendesk
