// Collects what is wrong with the rows of one answer, and stays small whatever the answer holds.
#pragma once

#include "api/decoders.h"

namespace tokendesk {

/// At most this many issues of one answer are kept; one more stands for the others.
constexpr qsizetype maximumIssues = 1000;

/// In one or a few sentences: what is wrong with a list as a whole in its own words, then how many
/// rows are left out, and how many are shown with gaps. Empty when there is nothing.
[[nodiscard]] QString summaryOf(const std::vector<DecodeIssue> &issues);

class DecodeIssues final {
public:
    /// `list`: where the rows stand, "" or "items".
    explicit DecodeIssues(QString list = {})
        : m_list(std::move(list))
    {
    }

    void setList(const QString &list) { m_list = list; }
    // The issues of a row come one after the other.

    /// The row went in, with a gap. `row` -1: about the whole.
    void gap(qsizetype row, const QString &name, const QString &field, const QString &message);
    /// The row is left out.
    void refusal(qsizetype row, const QString &name, const QString &field, const QString &message);
    void clear();
    [[nodiscard]] std::vector<DecodeIssue> take() &&;

private:
    void add(DecodeIssue issue, const QString &field);

    QString m_list;
    std::vector<DecodeIssue> m_issues;
    qsizetype m_lastRow = -1;
    qint64 m_dropped = 0;
    DecodeIssue m_rest; ///< stands for what was dropped
};

} // namespace tokendesk
