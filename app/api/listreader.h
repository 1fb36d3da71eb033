// What every list has in common: its form, its bounds, each id once.
#pragma once

#include "api/arraywindows.h"
#include "api/jsonrepair.h"
#include "api/rowdecoders.h"
#include "api/seenids.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace tokendesk {

/// Twenty times what the program is built for; the rest of a longer answer is left out.
constexpr qsizetype maximumRows = 2'000'000;

/// Reads a plain array or a page object with "items". For a `Row` there are readRaw(value, Row &)
/// and nameOf(Row), and it has `whole` and `id`. `accept(reader, id, row)` keeps one row,
/// `clear()` forgets all of them.
class ListReader final {
public:
    /// Nothing when it could be read.
    template <typename Row, typename Accept, typename Clear>
    [[nodiscard]] std::optional<Error> read(const QByteArray &json, Accept accept, Clear clear);

    DecodeIssues issues;
    qsizetype rows = 0; ///< with those left out
    qint64 total = -1;
    qint64 size = -1; ///< of a page, as the server states it; -1: it does not

private:
    template <typename Row, typename Accept>
    [[nodiscard]] bool readInWindows(const QByteArray &json, Accept accept);
    template <typename Row, typename Visit>
    [[nodiscard]] simdjson::error_code visitRows(simdjson::ondemand::array list, Visit visit);
    template <typename Row, typename Accept>
    void acceptRow(const Row &row, Accept accept);
    template <typename Row, typename Accept, typename Clear>
    [[nodiscard]] simdjson::error_code readPage(simdjson::ondemand::object page, Accept accept,
                                                Clear clear);
    [[nodiscard]] simdjson::error_code readTotal(std::string_view key,
                                                 simdjson::ondemand::value field);
    [[nodiscard]] simdjson::error_code readSize(simdjson::ondemand::value field);
    [[nodiscard]] std::optional<Error> finish(simdjson::error_code code);
    void reset();
    void refuseShape(qsizetype row);
    void refuseRest();
    void refuseRepeated(RowReader &reader, qint64 id);

    JsonDocument m_document;
    SeenIds m_seen;
    qint64 m_totalCount = -1;
    bool m_listSeen = false;
    bool m_repaired = false;
};

template <typename Row, typename Accept>
void ListReader::acceptRow(const Row &row, Accept accept)
{
    const qsizetype index = rows++;
    if (index >= maximumRows) {
        if (index == maximumRows)
            refuseRest();
        return;
    }
    if (row.whole.kind() != JsonScalar::Kind::Object)
        return refuseShape(index);
    RowReader reader(issues, index, nameOf(row));
    const std::optional<qint64> id = reader.id(row.id);
    if (!id)
        return;
    if (m_seen.insert(*id))
        accept(reader, *id, row);
    else
        refuseRepeated(reader, *id);
}

template <typename Row, typename Visit>
simdjson::error_code ListReader::visitRows(simdjson::ondemand::array list, Visit visit)
{
    return forEachElement(list, [&visit](simdjson::ondemand::value element) {
        Row row;
        const simdjson::error_code code = readRaw(element, row);
        if (code == simdjson::SUCCESS)
            visit(std::move(row));
        return code;
    });
}

/// False when a part is no array of its own: then nothing is known about the whole.
template <typename Row, typename Accept>
bool ListReader::readInWindows(const QByteArray &json, Accept accept)
{
    ArrayWindows windows(withoutByteOrderMark(json));
    if (!windows.worthwhile())
        return false;
    QByteArray window;
    std::vector<Row> kept;
    while (!windows.atEnd()) {
        windows.next(window);
        kept.clear();
        simdjson::ondemand::array list;
        if (m_document.open(window) != simdjson::SUCCESS
            || m_document.root().get_array().get(list) != simdjson::SUCCESS
            || visitRows<Row>(list, [&kept](Row &&row) { kept.push_back(std::move(row)); })
                != simdjson::SUCCESS
            || m_document.close() != simdjson::SUCCESS || kept.empty())
            return false;
        m_repaired |= m_document.repaired();
        for (const Row &row : kept)
            acceptRow(row, accept);
    }
    return true;
}

template <typename Row, typename Accept, typename Clear>
simdjson::error_code ListReader::readPage(simdjson::ondemand::object page, Accept accept,
                                          Clear clear)
{
    issues.setList(QStringLiteral("items"));
    bool before = false;
    return forEachField(page, [&](std::string_view key, simdjson::ondemand::value field) {
        if (key == "total" || key == "total_count")
            return readTotal(key, field);
        if (key == "size")
            return readSize(field);
        if (key != "items")
            return skip(field);
        if (before) { // the last of two wins
            clear();
            reset();
        }
        before = true;
        m_listSeen = peek(field).kind() == JsonScalar::Kind::Array;
        if (!m_listSeen)
            return skip(field);
        simdjson::ondemand::array list;
        if (const simdjson::error_code code = field.get_array().get(list))
            return code;
        return visitRows<Row>(list, [&](Row &&row) { acceptRow(row, accept); });
    });
}

template <typename Row, typename Accept, typename Clear>
std::optional<Error> ListReader::read(const QByteArray &json, Accept accept, Clear clear)
{
    if (readInWindows<Row>(json, accept)) {
        m_listSeen = true;
        return finish(simdjson::SUCCESS);
    }
    clear();
    reset();
    simdjson::error_code code = m_document.open(json);
    m_repaired = m_document.repaired();
    if (code)
        return m_document.error(code);
    const JsonScalar::Kind kind = m_document.rootKind();
    if (kind == JsonScalar::Kind::Array) {
        m_listSeen = true;
        simdjson::ondemand::array list;
        code = m_document.root().get_array().get(list);
        if (code == simdjson::SUCCESS)
            code = visitRows<Row>(list, [&](Row &&row) { acceptRow(row, accept); });
    } else if (kind == JsonScalar::Kind::Object) {
        simdjson::ondemand::object page;
        code = m_document.root().get_object().get(page);
        if (code == simdjson::SUCCESS)
            code = readPage<Row>(page, accept, clear);
    } else if (kind == JsonScalar::Kind::Invalid) {
        code = simdjson::TAPE_ERROR;
    } else {
        return undecodable(QCoreApplication::translate("Decoder", "it is no list"));
    }
    if (code == simdjson::SUCCESS)
        code = m_document.close();
    return finish(code);
}

} // namespace tokendesk
