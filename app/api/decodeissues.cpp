#include "api/decodeissues.h"

#include "domain/names.h"
#include "domain/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace tokendesk {

namespace {

struct DecodeIssueWords {
    Q_DECLARE_TR_FUNCTIONS(Decoder)
};

} // namespace

QString DecodeIssue::text() const
{
    const QString what =
        name.isEmpty() ? path : DecodeIssueWords::tr("%1 (%2)").arg(path, displayText(name));
    return what.isEmpty() ? message : DecodeIssueWords::tr("%1: %2").arg(what, message);
}

QString summaryOf(const std::vector<DecodeIssue> &issues)
{
    QStringList sentences;
    qsizetype leftOut = 0;
    qsizetype withGaps = 0;
    for (const DecodeIssue &issue : issues) {
        leftOut += issue.rowsLeftOut;
        withGaps += issue.rowsWithGaps;
        if (issue.row >= 0 || issue.rowsLeftOut + issue.rowsWithGaps > 0)
            continue;
        if (const QString text = issue.text(); !sentences.contains(text))
            sentences << text; // each page of a list may have the same to say
    }
    if (leftOut > 0)
        sentences << DecodeIssueWords::tr(
            "%Ln row(s) of the server's lists could not be read and are left "
            "out",
            nullptr, static_cast<int>(leftOut));
    if (withGaps > 0)
        sentences << DecodeIssueWords::tr(
            "%Ln row(s) of the server's lists could not be read completely and "
            "are shown with gaps",
            nullptr, static_cast<int>(withGaps));
    return joinedSentences(sentences);
}

void DecodeIssues::gap(qsizetype row, const QString &name, const QString &field,
                       const QString &message)
{
    add({row, name, {}, message, false}, field);
}

void DecodeIssues::refusal(qsizetype row, const QString &name, const QString &field,
                           const QString &message)
{
    add({row, name, {}, message, true}, field);
}

void DecodeIssues::add(DecodeIssue issue, const QString &field)
{
    if (issue.row >= 0 && std::exchange(m_lastRow, issue.row) != issue.row)
        ++(issue.rowRefused ? issue.rowsLeftOut : issue.rowsWithGaps);
    if (static_cast<qsizetype>(m_issues.size()) >= maximumIssues) {
        ++m_dropped;
        m_rest.rowRefused = m_rest.rowRefused || issue.rowRefused;
        m_rest.rowsLeftOut += issue.rowsLeftOut;
        m_rest.rowsWithGaps += issue.rowsWithGaps;
        return;
    }
    if (issue.row >= 0) {
        issue.path = m_list;
        issue.path += QStringLiteral("[%1]").arg(issue.row);
    }
    if (!field.isEmpty()) {
        if (!issue.path.isEmpty())
            issue.path += QLatin1Char('.');
        issue.path += field;
    }
    issue.name.truncate(200);
    m_issues.push_back(std::move(issue));
}

void DecodeIssues::clear()
{
    m_issues.clear();
    m_lastRow = -1;
    m_dropped = 0;
    m_rest = {};
}

std::vector<DecodeIssue> DecodeIssues::take() &&
{
    if (m_dropped > 0) {
        m_rest.path = m_list;
        m_rest.message = DecodeIssueWords::tr("%Ln more problem(s) are not listed", nullptr,
                                              static_cast<int>(m_dropped));
        if (m_rest.rowsLeftOut > 0)
            m_rest.message += QLatin1String("; ")
                + DecodeIssueWords::tr("%Ln row(s) are left out for them", nullptr,
                                       static_cast<int>(m_rest.rowsLeftOut));
        m_issues.push_back(std::move(m_rest));
    }
    return std::move(m_issues);
}

} // namespace tokendesk
