#include "api/listreader.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct ListReaderWords {
    Q_DECLARE_TR_FUNCTIONS(Decoder)
};

} // namespace

simdjson::error_code ListReader::readTotal(std::string_view key, simdjson::ondemand::value field)
{
    JsonScalar scalar;
    if (const simdjson::error_code code = take(field, scalar))
        return code;
    const qint64 count = scalar.toInteger().value_or(-1);
    if (count < 0 && !scalar.isMissingOrNull())
        issues.gap(-1, {}, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
                   ListReaderWords::tr("The server's total is no count"));
    (key == "total" ? total : m_totalCount) = std::max(count, qint64{-1});
    return simdjson::SUCCESS;
}

simdjson::error_code ListReader::readSize(simdjson::ondemand::value field)
{
    JsonScalar scalar;
    if (const simdjson::error_code code = take(field, scalar))
        return code;
    size = std::max(scalar.toInteger().value_or(-1), qint64{-1});
    return simdjson::SUCCESS;
}

std::optional<Error> ListReader::finish(simdjson::error_code code)
{
    if (code)
        return m_document.error(code);
    if (!m_listSeen)
        return undecodable(ListReaderWords::tr("it has no list under “items”"));
    if (m_repaired)
        issues.gap(
            -1, {}, {},
            ListReaderWords::tr("The answer held bytes that are no text; they are shown as �"));
    total = std::max(total, m_totalCount); // one of the two may count the page
    return std::nullopt;
}

void ListReader::reset()
{
    issues.clear();
    m_seen.clear();
    rows = 0;
}

void ListReader::refuseShape(qsizetype row)
{
    issues.refusal(row, {}, {}, ListReaderWords::tr("The row is left out: it is no object"));
}

void ListReader::refuseRest()
{
    issues.refusal(-1, {}, {},
                   ListReaderWords::tr("The list has more than %1 rows; the rest is left out")
                       .arg(maximumRows));
}

void ListReader::refuseRepeated(RowReader &reader, qint64 id)
{
    reader.refuse("id",
                  ListReaderWords::tr("The row is left out: the id %1 was there before").arg(id));
}

} // namespace tokendesk
