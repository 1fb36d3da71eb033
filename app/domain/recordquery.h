// The search language over rows that tell of tokens and accounts, but are none: what was done,
// seen or planned. It has words, name:, account: and id: there, with "-", quotes and OR.
#pragma once

#include "domain/account.h"
#include "domain/querychips.h"

#include <functional>

namespace tokendesk {

/// What a row says.
struct RecordText {
    std::function<std::string()> key; ///< all its words, folded; asked for once at most
    QString name; ///< of the token or account that it tells of
    qint64 id = 0; ///< its number
    QString account; ///< the account's name
    AccountId accountId = 0;
};

class RecordQuery {
public:
    explicit RecordQuery(const QString &text);

    /// Terms of other qualifiers are left out.
    [[nodiscard]] bool matches(const RecordText &row) const;
    /// Also of qualifiers that such rows do not know.
    [[nodiscard]] const std::vector<QueryProblem> &problems() const { return m_problems; }

    /// What the text asks by qualifiers.
    [[nodiscard]] UnshownTerms unshown() const { return m_unshown; }

private:
    std::vector<QueryGroup> m_groups; ///< of terms that count
    UnshownTerms m_unshown;
    std::vector<QueryProblem> m_problems;
};

} // namespace tokendesk
