// What a person decided about a finding.
#pragma once

#include "domain/review/severity.h"
#include "domain/token.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace tokendesk {

enum class DecisionKind { Keep, Rotate, Revoke, Delete, PutOff };

/// What was decided about a finding; the latest one counts, the earlier ones stay on record.
struct Decision {
    QString finding; ///< its key: rule and subject
    DecisionKind kind = DecisionKind::Keep;
    QString reason;
    QDate until; ///< for PutOff: it returns on this day
    QString by; ///< whose credential: name and address, as far as they are known
    qint64 atMs = 0; ///< since 1970 UTC, the server's clock

    bool operator==(const Decision &) const = default;
};

/// A decision as it is kept: with what it was about.
struct KeptDecision : Decision {
    /// The finished review that it is of; 0: it was made since the last one. Below: of a review
    /// that was finished in this run, or will be.
    qint64 reviewId = 0;
    /// The finding's when it was decided; nothing: an earlier version did not write it down.
    std::optional<Severity> severity;
    std::vector<TokenId> tokens; ///< the finding's when it was decided, sorted
    /// When the token or account of the finding was made; not set: not known.
    Moment created = {};
    std::vector<Moment> tokensCreated = {}; ///< each of the tokens; none: of an earlier version
    QString name = {}; ///< its label then; empty: not known
    QStringList tokenNames = {}; ///< of each of the tokens; none: of an earlier version

    bool operator==(const KeptDecision &) const = default;
};

/// Whether nothing is to be done any more about a token that stands so, as RecordedFinding has its
/// state. Empty, not about one token, and "unknown" say that nobody knows.
[[nodiscard]] bool isCarriedOut(DecisionKind kind, const QString &state);

/// "keep", "rotate" …: for files, which outlive the order of an enum; never translated.
[[nodiscard]] QString decisionWord(DecisionKind kind);
[[nodiscard]] std::optional<DecisionKind> decisionFromWord(QStringView word);
/// What a newer version of the program wrote reads as PutOff.
[[nodiscard]] DecisionKind decisionFrom(const QString &word);

} // namespace tokendesk
