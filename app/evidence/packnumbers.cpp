#include "evidence/packnumbers.h"

#include "evidence/recordsarif.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace tokendesk {

namespace {

const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");

/// One row at a time of what csvRow() wrote: every field is quoted.
class CsvRows {
public:
    explicit CsvRows(const QByteArray &csv)
        : m_csv(csv)
        , m_at(csv.startsWith(byteOrderMark) ? byteOrderMark.size() : 0)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_csv.size(); }
    /// Nothing: it is not laid out like this.
    [[nodiscard]] std::optional<QByteArrayList> next()
    {
        QByteArrayList fields;
        for (;;) {
            const std::optional<QByteArray> read = field();
            if (!read)
                return std::nullopt;
            fields << *read;
            if (take(",")) {
                continue;
            }
            if (take("\r\n"))
                return fields;
            return std::nullopt;
        }
    }

private:
    [[nodiscard]] bool take(QByteArrayView what)
    {
        if (!QByteArrayView(m_csv).sliced(m_at).startsWith(what))
            return false;
        m_at += what.size();
        return true;
    }

    [[nodiscard]] std::optional<QByteArray> field()
    {
        if (!take("\""))
            return std::nullopt;
        QByteArray text;
        for (;;) {
            const qsizetype quote = m_csv.indexOf('"', m_at);
            if (quote < 0)
                return std::nullopt;
            text += m_csv.mid(m_at, quote - m_at);
            m_at = quote + 1;
            if (!take("\""))
                return text;
            text += '"';
        }
    }

    const QByteArray &m_csv;
    qsizetype m_at = 0;
};

} // namespace

int PackNumbers::findings() const
{
    return std::accumulate(bySeverity.begin(), bySeverity.end(), 0);
}

PackNumbers numbersOf(const ReviewRecord &record)
{
    PackNumbers numbers;
    for (const RecordedFinding &finding : record.findings) {
        ++numbers.bySeverity[static_cast<size_t>(finding.severity)];
        numbers.decided += finding.decision ? 1 : 0;
    }
    return numbers;
}

std::optional<PackNumbers> numbersOfCsv(const QByteArray &csv)
{
    CsvRows rows(csv);
    const std::optional<QByteArrayList> titles = rows.next();
    if (!titles)
        return std::nullopt;
    const qsizetype severityAt = titles->indexOf("severity");
    const qsizetype decisionAt = titles->indexOf("decision");
    if (severityAt < 0 || decisionAt < 0)
        return std::nullopt;
    PackNumbers numbers;
    while (!rows.atEnd()) {
        const std::optional<QByteArrayList> row = rows.next();
        if (!row || row->size() != titles->size())
            return std::nullopt;
        const std::optional<Severity> severity =
            severityFromId(QString::fromUtf8(row->at(severityAt)));
        if (!severity)
            return std::nullopt;
        ++numbers.bySeverity[static_cast<size_t>(*severity)];
        numbers.decided += row->at(decisionAt).isEmpty() ? 0 : 1;
    }
    return numbers;
}

std::optional<PackNumbers> numbersOfSarif(const QByteArray &sarif)
{
    const QJsonArray runs =
        QJsonDocument::fromJson(sarif).object().value(QLatin1String("runs")).toArray();
    if (runs.size() != 1)
        return std::nullopt;
    const QJsonValue results = runs.first().toObject().value(QLatin1String("results"));
    if (!results.isArray())
        return std::nullopt;
    PackNumbers numbers;
    const QJsonArray list = results.toArray();
    for (const QJsonValue &result : list) {
        const QJsonObject properties =
            result.toObject().value(QLatin1String("properties")).toObject();
        const std::optional<Severity> severity =
            severityFromId(properties.value(QLatin1String("severity")).toString());
        if (!severity
            || result.toObject().value(QLatin1String("level")).toString() != sarifLevel(*severity))
            return std::nullopt;
        ++numbers.bySeverity[static_cast<size_t>(*severity)];
        numbers.decided += properties.contains(QLatin1String("decision")) ? 1 : 0;
    }
    return numbers;
}

int comingExpiries(const ReviewRecord &record)
{
    return static_cast<int>(std::count_if(
        record.expiries.begin(), record.expiries.end(), [&record](const RecordedExpiry &expiry) {
            return expiry.expires.isSet() && expiry.expires.msecs() > record.judgedAtMs;
        }));
}

int eventsOfCalendar(const QByteArray &calendar)
{
    // A folded line goes on with a space: only real lines begin like this.
    return static_cast<int>(calendar.count("\r\nBEGIN:VEVENT\r\n"));
}

} // namespace tokendesk
