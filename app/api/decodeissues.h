// Collects what is wrong with the rows of one answer, and stays small whatever the answer holds.
#pragma once

#include "api/decoders.h"

namespace tokendesk {

/// At most this many issues of one answer are kept; one more says how many there were.
constexpr qsizetype maximumIssues = 1000;

/// In one or a few sentences: what is wrong with a list as a whole in its own words, then how many
/// rows have something. Empty when there is nothing.
[[nodiscard]] QString summaryOf(const std::vector<DecodeIssue> &issues);

class DecodeIssues final {
public:
    /// `list`: where the rows stand, "" or "items".
    explicit DecodeIssues(QString list = {})
        : m_list(std::move(list))
    {
    }

    void setList(const QString &list) { m_list = list; }
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
    qint64 m_dropped = 0;
    qint64 m_droppedRefusals = 0;
};

} // namespace tokendesk
