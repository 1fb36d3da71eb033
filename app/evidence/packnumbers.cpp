#include "evidence/packnumbers.h"

#include "domain/jsonrowreader.h"
#include "evidence/recordsarif.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace tokendesk {

namespace {

const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");

/// One row at a time of what csvRow() wrote: every field is quoted.
class CsvRows {
public:
    explicit CsvRows(QIODevice &csv)
        : m_csv(csv)
    {
        (void)take(byteOrderMark);
    }

    [[nodiscard]] bool atEnd() { return !hold(1); }
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
    /// False: there are not so many bytes any more.
    [[nodiscard]] bool hold(qsizetype bytes)
    {
        if (m_piece.size() - m_at >= bytes)
            return true;
        m_piece = m_piece.sliced(m_at) + m_csv.read(pieceBytes);
        m_at = 0;
        return m_piece.size() >= bytes;
    }

    [[nodiscard]] bool take(QByteArrayView what)
    {
        if (!hold(what.size()) || !QByteArrayView(m_piece).sliced(m_at).startsWith(what))
            return false;
        m_at += what.size();
        return true;
    }

    [[nodiscard]] std::optional<QByteArray> field()
    {
        if (!take("\""))
            return std::nullopt;
        QByteArray text;
        while (hold(1) && text.size() <= fieldBytesAtMost) {
            const qsizetype quote = m_piece.indexOf('"', m_at);
            const qsizetype end = quote < 0 ? m_piece.size() : quote;
            text += m_piece.mid(m_at, end - m_at);
            m_at = end;
            if (quote < 0)
                continue;
            ++m_at;
            if (!take("\""))
                return text;
            text += '"';
        }
        return std::nullopt;
    }

    static constexpr qint64 pieceBytes = qint64(256) * 1024;
    static constexpr qsizetype fieldBytesAtMost = qsizetype(256) * 1024 * 1024;
    QIODevice &m_csv;
    QByteArray m_piece;
    qsizetype m_at = 0; ///< of the piece
};

/// False: it is no result of ours.
bool count(const QJsonObject &result, PackNumbers &numbers)
{
    const QJsonObject properties = result.value(QLatin1String("properties")).toObject();
    const std::optional<Severity> severity =
        severityFromId(properties.value(QLatin1String("severity")).toString());
    const QString level = result.value(QLatin1String("level")).toString();
    // What was settled has no level; an earlier version of the program gave it its severity's.
    const bool isSettled =
        properties.value(QLatin1String("resolved")).toBool() && level == QLatin1String("none");
    if (!severity || (level != sarifLevel(*severity) && !isSettled))
        return false;
    ++numbers.bySeverity[static_cast<size_t>(*severity)];
    numbers.decided += properties.contains(QLatin1String("decision")) ? 1 : 0;
    return true;
}

} // namespace

int PackNumbers::findings() const
{
    return std::accumulate(bySeverity.begin(), bySeverity.end(), 0);
}

void PackNumbers::add(const RecordedFinding &finding)
{
    ++bySeverity[static_cast<size_t>(finding.severity)];
    decided += finding.decision ? 1 : 0;
}

PackNumbers numbersOf(const ReviewRecord &record)
{
    PackNumbers numbers;
    for (const RecordedFinding &finding : record.findings)
        numbers.add(finding);
    return numbers;
}

std::optional<PackNumbers> numbersOfCsv(QIODevice &csv)
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

std::optional<PackNumbers> numbersOfSarif(QIODevice &sarif)
{
    // The log, the list of runs, the run.
    constexpr int depthOfARun = 3;
    PackNumbers numbers;
    bool areResults = true;
    const Result<QJsonObject> log =
        readJson(sarif, {{QStringLiteral("results"), depthOfARun, [&](const QJsonObject &result) {
                              areResults = count(result, numbers) && areResults;
                          }}});
    if (!log.ok() || !areResults)
        return std::nullopt;
    const QJsonArray runs = log->value(QLatin1String("runs")).toArray();
    if (runs.size() != 1 || !runs.first().toObject().value(QLatin1String("results")).isArray())
        return std::nullopt;
    return numbers;
}

int comingExpiries(const ReviewRecord &record)
{
    return static_cast<int>(std::count_if(
        record.expiries.begin(), record.expiries.end(), [&record](const RecordedExpiry &expiry) {
            return expiry.expires.isSet() && expiry.expires.msecs() > record.judgedAtMs;
        }));
}

int eventsOfCalendar(QIODevice &calendar)
{
    constexpr qint64 lineBytesAtMost = 1000;
    int events = 0;
    bool isStart = false;
    while (!calendar.atEnd()) {
        const QByteArray line = calendar.readLine(lineBytesAtMost);
        if (line.isEmpty())
            break;
        // A folded line goes on with a space: only real lines begin like this.
        events += isStart && line == "BEGIN:VEVENT\r\n" ? 1 : 0;
        isStart = line.endsWith("\r\n");
    }
    return events;
}

} // namespace tokendesk
