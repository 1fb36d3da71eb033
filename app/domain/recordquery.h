// The search language over rows that tell of tokens and accounts, but are none: what was done,
// seen or planned.
#pragma once

#include "domain/account.h"
#include "domain/querychips.h"
#include "domain/querytime.h"

#include <array>
#include <functional>

namespace tokendesk {

/// The words of a row, folded. Costly to make: rows that stay are worth one each.
class RecordKey {
public:
    RecordKey() = default;
    /// `rest`: all that only words find.
    RecordKey(const QString &name, const QString &account, const QStringList &rest,
              const QString &by = {}, const QString &deployment = {}, const QString &run = {});

    [[nodiscard]] std::string_view all() const { return m_all; }
    [[nodiscard]] std::string_view name() const { return part(0); }
    [[nodiscard]] std::string_view account() const { return part(1); }
    [[nodiscard]] std::string_view by() const { return part(2); }
    [[nodiscard]] std::string_view deployment() const { return part(3); }
    [[nodiscard]] std::string_view run() const { return part(4); }

private:
    [[nodiscard]] std::string_view part(size_t index) const;

    std::string m_all; ///< a line for each part
    std::array<quint32, 5> m_ends{};
};

/// What a row says. Bits are those of querylanguage.h; 0: none of them.
struct RecordText {
    std::function<RecordKey()> key; ///< asked for once at most
    qint64 id = 0; ///< of the token or account that it tells of
    AccountId account = 0;
    unsigned change = 0;
    unsigned outcome = 0;
    unsigned made = 0;
    qint64 atMs = 0; ///< milliseconds since 1970 UTC
};

class RecordQuery {
public:
    /// `facts.page` says what such rows know. `nowMs`: what ages count from.
    RecordQuery(const QString &text, const QueryFacts &facts, qint64 nowMs);

    [[nodiscard]] bool matches(const RecordText &row) const;
    /// As above, for a row whose key is there already.
    [[nodiscard]] bool matches(const RecordText &row, const RecordKey &key) const;
    /// Nothing before this moment matches; nothing: the text does not say since when.
    [[nodiscard]] std::optional<qint64> since() const;

private:
    struct Term {
        QueryTerm said;
        std::vector<MomentRange> ranges;
    };
    template <typename KeyOf>
    [[nodiscard]] bool holds(const RecordText &row, const KeyOf &keyOf) const;

    std::vector<std::vector<Term>> m_groups; ///< of terms that count
};

} // namespace tokendesk
