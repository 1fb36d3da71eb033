// What a person says about tokens and accounts that the server has no field for.
#pragma once

#include <QDate>
#include <QList>
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

enum class DecisionKind { Keep, Rotate, Revoke, Delete, PutOff };

/// What was decided about a finding; the latest one counts, the earlier ones stay on record.
struct Decision {
    QString finding; ///< its key: rule and subject
    DecisionKind kind = DecisionKind::Keep;
    QString reason;
    QDate until; ///< for PutOff: it returns on this day
    QString by; ///< whose credential
    qint64 atMs = 0; ///< since 1970 UTC, this machine's clock

    bool operator==(const Decision &) const = default;
};

/// The words that files use: they outlive the order of an enum.
[[nodiscard]] QString decisionWord(DecisionKind kind);
/// What a newer version of the program wrote reads as PutOff.
[[nodiscard]] DecisionKind decisionFrom(const QString &word);

} // namespace tokendesk
