#include "evidence/packnumbers.h"

#include "evidence/recordsarif.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
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

/// False: it is no result of ours.
bool count(const QJsonObject &result, PackNumbers &numbers)
{
    const QJsonObject properties = result.value(QLatin1String("properties")).toObject();
    const std::optional<Severity> severity =
        severityFromId(properties.value(QLatin1String("severity")).toString());
    if (!severity || result.value(QLatin1String("level")).toString() != sarifLevel(*severity))
        return false;
    ++numbers.bySeverity[static_cast<size_t>(*severity)];
    numbers.decided += properties.contains(QLatin1String("decision")) ? 1 : 0;
    return true;
}

/// The log with an empty list of results where it is laid out as we lay it out, after each of them
/// was taken; else the log as it is. Nothing: a result is none, or was not taken.
std::optional<QByteArray> withoutResults(const QByteArray &sarif,
                                         const std::function<bool(const QJsonObject &)> &take)
{
    const QByteArray start = QByteArrayLiteral("\n            \"results\": [\n");
    const char *row = "                {\n";
    const QByteArray end = QByteArrayLiteral("\n                }");
    const qsizetype found = sarif.indexOf(start);
    if (found < 0)
        return sarif;
    const qsizetype first = found + start.size();
    qsizetype at = first;
    const auto isAt = [&sarif, &at](const char *text) {
        return QByteArrayView(sarif).sliced(at).startsWith(text);
    };
    for (bool isMore = isAt(row); isMore;) {
        const qsizetype last = sarif.indexOf(end, at);
        if (last < 0)
            return std::nullopt;
        const qsizetype size = last + end.size() - at;
        const QJsonDocument result =
            QJsonDocument::fromJson(QByteArray::fromRawData(sarif.constData() + at, size));
        if (!result.isObject() || !take(result.object()))
            return std::nullopt;
        at += size;
        isMore = isAt(",\n");
        at += isMore ? 2 : isAt("\n") ? 1 : 0;
        if (isMore && !isAt(row))
            return std::nullopt;
    }
    // What stands behind the last must be the list's end.
    if (at != first && !isAt("            ]"))
        return std::nullopt;
    return sarif.first(first) + sarif.sliced(at);
}

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
    PackNumbers numbers;
    // The values of all results at once take three times the memory of the text.
    const std::optional<QByteArray> rest = withoutResults(
        sarif, [&numbers](const QJsonObject &result) { return count(result, numbers); });
    if (!rest)
        return std::nullopt;
    const QJsonArray runs =
        QJsonDocument::fromJson(*rest).object().value(QLatin1String("runs")).toArray();
    if (runs.size() != 1)
        return std::nullopt;
    const QJsonValue results = runs.first().toObject().value(QLatin1String("results"));
    if (!results.isArray())
        return std::nullopt;
    const QJsonArray list = results.toArray();
    for (const QJsonValue &result : list) {
        if (!count(result.toObject(), numbers))
            return std::nullopt;
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
