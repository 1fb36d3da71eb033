// The data that commands print: tables for people, JSON and CSV as the manual page documents.
#pragma once

#include "cli/invocation.h"
#include "credentials/connection.h"
#include "domain/inventory.h"
#include "domain/review/reviewrecord.h"
#include "evidence/packverify.h"
#include "store/changerecord.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace tokendesk::cli {

enum class Format { Table, Json, Csv };

/// From --format; `otherwise` without one. Refuses another word.
[[nodiscard]] Result<Format> formatOf(const Invocation &call, Format otherwise = Format::Table);

/// What became of one token that was to be changed.
struct TokenOutcome {
    TokenId id = 0;
    QString name;
    QString outcome; ///< done, unchanged, refused, unknown, left-out, not-started
    QString detail;
    AccountId account = 0; ///< 0: not known
    QString accountName = {};
};

/// What became of one account that was to be changed.
struct AccountOutcome {
    AccountId id = 0;
    QString name;
    QString outcome; ///< as of a token
    QString detail;
    QString run = {}; ///< that has revoked its tokens; empty: none has
    QList<TokenId> revoked = {};
    QList<TokenOutcome> tokens = {}; ///< that the run was to revoke
};

template <typename Outcome>
[[nodiscard]] QStringList outcomeWords(const QList<Outcome> &outcomes)
{
    QStringList words;
    for (const Outcome &one : outcomes)
        words << one.outcome;
    return words;
}

[[nodiscard]] QByteArray connectionsText(const QList<Connection> &connections, Format format);
/// Rows are indexes into the inventory; `nowMs`: the server's clock.
[[nodiscard]] QByteArray accountsText(const Inventory &inventory, const std::vector<int> &rows,
                                      qint64 nowMs, Format format);
[[nodiscard]] QByteArray tokensText(const Inventory &inventory, const std::vector<int> &rows,
                                    qint64 nowMs, Format format);
/// JSON as resources/review-record.schema.json documents it. Finding by finding, but for the table,
/// whose columns are as wide as their widest text. False: `out` took no more, or it was stopped.
[[nodiscard]] bool writeReview(const ReviewRecord &record, Format format, QIODevice &out,
                               const GoOn &goOn);
/// JSON.
[[nodiscard]] QByteArray packCheckText(const PackCheck &check);
[[nodiscard]] QByteArray changesText(const QList<ChangeRecord> &records, Format format);
/// `run`: the plan's id, under which the record of activity has it.
[[nodiscard]] QByteArray outcomesText(const QList<TokenOutcome> &outcomes, const QString &action,
                                      const QString &run, Format format);
[[nodiscard]] QByteArray outcomesText(const QList<AccountOutcome> &outcomes, const QString &action,
                                      Format format);

} // namespace tokendesk::cli
