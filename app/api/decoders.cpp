#include "api/decoders.h"

#include "api/rowdecoders.h"

#include <QCoreApplication>
#include <QSet>

namespace tokendesk {

namespace {

using simdjson::error_code;
using simdjson::ondemand::array;
using simdjson::ondemand::object;
using simdjson::ondemand::value;

/// Twenty times what the program is built for; a longer answer is not shown further.
constexpr qsizetype maximumRows = 2'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Decoder", text);
}

/// Servers list in the order of the ids, which needs no hash.
class SeenIds {
public:
    /// False when it was there already.
    bool insert(qint64 id)
    {
        if (m_hash.isEmpty()) {
            if (m_ascending.empty() || id > m_ascending.back()) {
                m_ascending.push_back(id);
                return true;
            }
            m_hash = QSet<qint64>(m_ascending.begin(), m_ascending.end());
        }
        const qsizetype before = m_hash.size();
        m_hash.insert(id);
        return m_hash.size() > before;
    }

private:
    std::vector<qint64> m_ascending;
    QSet<qint64> m_hash;
};

/// What every list has in common: its form, its bounds, each id once. Row is the raw row;
/// `accept(reader, id, raw)` keeps it.
class ListReader {
public:
    explicit ListReader(const QByteArray &json)
        : m_document(json)
    {
    }

    template <typename Row, typename Accept, typename Clear>
    [[nodiscard]] std::optional<Error> read(Accept accept, Clear clear);

    DecodeIssues issues;
    qsizetype rows = 0;
    qint64 total = -1;

private:
    template <typename Row, typename Accept>
    error_code readRows(array list, Accept accept);
    template <typename Row, typename Accept, typename Clear>
    error_code readPage(object page, Accept accept, Clear clear, bool &listSeen);
    error_code readTotal(std::string_view key, value field);

    JsonDocument m_document;
    qint64 m_totalCount = -1;
};

template <typename Row, typename Accept>
error_code ListReader::readRows(array list, Accept accept)
{
    SeenIds seen;
    return forEachElement(list, [&](value element) {
        const qsizetype row = rows++;
        if (row >= maximumRows) {
            if (row == maximumRows)
                issues.refusal(
                    -1, {}, {},
                    tr("The list has more than %1 rows; the rest is left out").arg(maximumRows));
            return skip(element);
        }
        Row raw;
        if (const error_code code = readRaw(element, raw))
            return code;
        if (raw.whole.kind() != JsonScalar::Kind::Object) {
            issues.refusal(row, {}, {}, tr("The row is left out: it is no object"));
            return simdjson::SUCCESS;
        }
        RowReader reader(issues, row, nameOf(raw));
        const std::optional<qint64> id = reader.id(raw.id);
        if (!id)
            return simdjson::SUCCESS;
        if (seen.insert(*id))
            accept(reader, *id, raw);
        else
            reader.refuse("id", tr("The row is left out: the id %1 was there before").arg(*id));
        return simdjson::SUCCESS;
    });
}

error_code ListReader::readTotal(std::string_view key, value field)
{
    JsonScalar scalar;
    if (const error_code code = take(field, scalar))
        return code;
    const qint64 count = scalar.toInteger().value_or(-1);
    if (count < 0 && !scalar.isMissingOrNull())
        issues.gap(-1, {}, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
                   tr("The server's total is no count"));
    (key == "total" ? total : m_totalCount) = count;
    return simdjson::SUCCESS;
}

template <typename Row, typename Accept, typename Clear>
error_code ListReader::readPage(object page, Accept accept, Clear clear, bool &listSeen)
{
    const error_code code = forEachField(page, [&](std::string_view key, value field) {
        if (key == "total" || key == "total_count")
            return readTotal(key, field);
        if (key != "items")
            return skip(field);
        clear();
        issues.clear();
        rows = 0;
        listSeen = peek(field).kind() == JsonScalar::Kind::Array;
        if (!listSeen)
            return skip(field);
        array list;
        if (const error_code failed = field.get_array().get(list))
            return failed;
        return readRows<Row>(list, accept);
    });
    if (total < 0)
        total = m_totalCount;
    return code;
}

template <typename Row, typename Accept, typename Clear>
std::optional<Error> ListReader::read(Accept accept, Clear clear)
{
    if (const error_code code = m_document.open())
        return m_document.error(code);
    const JsonScalar::Kind kind = m_document.rootKind();
    error_code code = simdjson::SUCCESS;
    bool listSeen = kind == JsonScalar::Kind::Array;
    if (kind == JsonScalar::Kind::Array) {
        array list;
        code = m_document.root().get_array().get(list);
        if (code == simdjson::SUCCESS)
            code = readRows<Row>(list, accept);
    } else if (kind == JsonScalar::Kind::Object) {
        issues.setList(QStringLiteral("items"));
        object page;
        code = m_document.root().get_object().get(page);
        if (code == simdjson::SUCCESS)
            code = readPage<Row>(page, accept, clear, listSeen);
    } else {
        return kind == JsonScalar::Kind::Invalid ? m_document.error(simdjson::TAPE_ERROR)
                                                 : undecodable(tr("it is no list"));
    }
    if (code == simdjson::SUCCESS)
        code = m_document.close();
    if (code)
        return m_document.error(code);
    if (!listSeen)
        return undecodable(tr("it has no list under “items”"));
    if (m_document.repaired())
        issues.gap(-1, {}, {}, tr("The answer held bytes that are no text; they are shown as �"));
    return std::nullopt;
}

/// One object; nothing when `raw` could be filled and has an id.
template <typename Raw>
std::optional<Error> readSingle(JsonDocument &document, Raw &raw)
{
    error_code code = document.open();
    if (code)
        return document.error(code);
    const JsonScalar::Kind kind = document.rootKind();
    if (kind == JsonScalar::Kind::Invalid)
        return document.error(simdjson::TAPE_ERROR);
    if (kind != JsonScalar::Kind::Object)
        return undecodable(tr("it is no object"));
    object fields;
    code = document.root().get_object().get(fields);
    if (code == simdjson::SUCCESS)
        code = readFields(fields, raw);
    if (code == simdjson::SUCCESS)
        code = document.close();
    if (code)
        return document.error(code);
    if (!raw.id.toInteger())
        return undecodable(tr("its id %1").arg(idProblem(raw.id)));
    return std::nullopt;
}

struct RawTeam {
    JsonScalar whole;
    JsonScalar id;
    JsonScalar name;
};

JsonScalar nameOf(const RawTeam &raw)
{
    return raw.name;
}

error_code readRaw(value row, RawTeam &raw)
{
    raw.whole = peek(row);
    if (raw.whole.kind() != JsonScalar::Kind::Object)
        return take(row, raw.whole);
    object fields;
    if (const error_code code = row.get_object().get(fields))
        return code;
    return forEachField(fields, [&raw](std::string_view key, value field) {
        if (key == "id")
            return take(field, raw.id);
        return key == "name" ? take(field, raw.name) : skip(field);
    });
}

} // namespace

Result<TokenList> decodeTokenList(const QByteArray &json)
{
    TokenList list;
    QSet<qint64> known;
    const auto accept = [&](RowReader &reader, qint64 id, const RawToken &raw) {
        list.tokens.push_back(reader.token(id, raw));
        const std::optional<qint64> accountId = raw.user.id.toInteger();
        if (!accountId || known.contains(*accountId))
            return;
        known.insert(*accountId);
        list.accounts.push_back(reader.account(*accountId, raw.user, false));
    };
    const auto clear = [&] {
        list = {};
        known.clear();
    };
    ListReader reader(json);
    if (std::optional<Error> error = reader.read<RawToken>(accept, clear))
        return *std::move(error);
    list.issues = std::move(reader.issues).take();
    return list;
}

Result<AccountPage> decodeAccountPage(const QByteArray &json)
{
    AccountPage page;
    const auto accept = [&page](RowReader &reader, qint64 id, const RawAccount &raw) {
        page.accounts.push_back(reader.account(id, raw, true));
    };
    ListReader reader(json);
    if (std::optional<Error> error =
            reader.read<RawAccount>(accept, [&page] { page.accounts.clear(); }))
        return *std::move(error);
    page.issues = std::move(reader.issues).take();
    page.total = reader.total;
    page.rows = reader.rows;
    return page;
}

Result<TeamPage> decodeTeamPage(const QByteArray &json)
{
    TeamPage page;
    const auto accept = [&page](RowReader &reader, qint64 id, const RawTeam &raw) {
        page.teams.push_back({id, reader.text("name", raw.name)});
    };
    ListReader reader(json);
    if (std::optional<Error> error = reader.read<RawTeam>(accept, [&page] { page.teams.clear(); }))
        return *std::move(error);
    page.issues = std::move(reader.issues).take();
    page.total = reader.total;
    page.rows = reader.rows;
    return page;
}

Result<Account> decodeAccount(const QByteArray &json)
{
    JsonDocument document(json);
    RawAccount raw;
    if (std::optional<Error> error = readSingle(document, raw))
        return *std::move(error);
    DecodeIssues ignored;
    return RowReader(ignored, -1, nameOf(raw)).account(*raw.id.toInteger(), raw, true);
}

Result<TokenAnswer> decodeToken(const QByteArray &json)
{
    JsonDocument document(json);
    RawToken raw;
    if (std::optional<Error> error = readSingle(document, raw))
        return *std::move(error);
    DecodeIssues ignored;
    RowReader reader(ignored, -1, nameOf(raw));
    TokenAnswer answer;
    answer.token = reader.token(*raw.id.toInteger(), raw);
    answer.account = reader.account(answer.token.accountId, raw.user, false);
    return answer;
}

} // namespace tokendesk
