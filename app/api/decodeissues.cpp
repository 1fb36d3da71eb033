#include "api/decodeissues.h"

#include "domain/names.h"
#include "domain/sentence.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Decoder)
};

} // namespace

QString DecodeIssue::text() const
{
    const QString what = name.isEmpty() ? path : Words::tr("%1 (%2)").arg(path, displayText(name));
    return what.isEmpty() ? message : Words::tr("%1: %2").arg(what, message);
}

QString summaryOf(const std::vector<DecodeIssue> &issues)
{
    QStringList sentences;
    int rows = 0;
    for (const DecodeIssue &issue : issues) {
        if (issue.row >= 0)
            ++rows;
        else if (const QString text = issue.text(); !sentences.contains(text))
            sentences << text; // each page of a list may have the same to say
    }
    if (rows > 0)
        sentences << Words::tr("%Ln row(s) of the server's lists could not be read completely. "
                               "All others are shown.",
                               nullptr, rows);
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
    if (static_cast<qsizetype>(m_issues.size()) >= maximumIssues) {
        ++m_dropped;
        m_droppedRefusals += issue.rowRefused ? 1 : 0;
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
    m_dropped = 0;
    m_droppedRefusals = 0;
}

std::vector<DecodeIssue> DecodeIssues::take() &&
{
    if (m_dropped > 0) {
        DecodeIssue summary;
        summary.path = m_list;
        summary.rowRefused = m_droppedRefusals > 0;
        summary.message =
            Words::tr("%Ln more problem(s) are not listed", nullptr, static_cast<int>(m_dropped));
        if (m_droppedRefusals > 0)
            summary.message += QLatin1String("; ")
                + Words::tr("%Ln row(s) are left out for them", nullptr,
                            static_cast<int>(m_droppedRefusals));
        m_issues.push_back(std::move(summary));
    }
    return std::move(m_issues);
}

} // namespace tokendesk
