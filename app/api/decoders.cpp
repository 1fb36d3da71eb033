#include "api/decoders.h"

#include "api/listreader.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace tokendesk {

namespace {

using simdjson::error_code;
using simdjson::ondemand::object;
using simdjson::ondemand::value;

struct DecoderWords {
    Q_DECLARE_TR_FUNCTIONS(Decoder)
};

/// One object; nothing when `raw` could be filled and has an id.
template <typename Raw>
std::optional<Error> readSingle(const QByteArray &json, JsonDocument &document, Raw &raw)
{
    error_code code = document.open(json);
    if (code)
        return document.error(code);
    const JsonScalar::Kind kind = document.rootKind();
    if (kind == JsonScalar::Kind::Invalid)
        return document.error(simdjson::TAPE_ERROR);
    if (kind != JsonScalar::Kind::Object)
        return undecodable(DecoderWords::tr("it is no object"));
    object fields;
    code = document.root().get_object().get(fields);
    if (code == simdjson::SUCCESS)
        code = readFields(fields, raw);
    if (code == simdjson::SUCCESS)
        code = document.close();
    if (code)
        return document.error(code);
    if (!raw.id.toInteger())
        return undecodable(DecoderWords::tr("its id %1").arg(idProblem(raw.id)));
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
    // A row has some 350 bytes; what is too much is never touched.
    list.tokens.reserve(static_cast<size_t>(std::min(json.size() / 256, maximumRows)));
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
        list.tokens.clear();
        list.accounts.clear();
        known.clear();
    };
    ListReader reader;
    if (std::optional<Error> error = reader.read<RawToken>(json, accept, clear))
        return *std::move(error);
    list.complete = reader.total <= reader.rows;
    list.issues = std::move(reader.issues).take();
    return list;
}

Result<AccountPage> decodeAccountPage(const QByteArray &json)
{
    AccountPage page;
    const auto accept = [&page](RowReader &reader, qint64 id, const RawAccount &raw) {
        page.accounts.push_back(reader.account(id, raw, true));
    };
    ListReader reader;
    if (std::optional<Error> error =
            reader.read<RawAccount>(json, accept, [&page] { page.accounts.clear(); }))
        return *std::move(error);
    page.issues = std::move(reader.issues).take();
    page.total = reader.total;
    page.size = reader.size;
    page.rows = reader.rows;
    return page;
}

Result<TeamPage> decodeTeamPage(const QByteArray &json)
{
    TeamPage page;
    const auto accept = [&page](RowReader &reader, qint64 id, const RawTeam &raw) {
        page.teams.push_back({id, reader.text("name", raw.name)});
    };
    ListReader reader;
    if (std::optional<Error> error =
            reader.read<RawTeam>(json, accept, [&page] { page.teams.clear(); }))
        return *std::move(error);
    page.issues = std::move(reader.issues).take();
    page.total = reader.total;
    page.size = reader.size;
    page.rows = reader.rows;
    return page;
}

Result<Account> decodeAccount(const QByteArray &json)
{
    JsonDocument document;
    RawAccount raw;
    if (std::optional<Error> error = readSingle(json, document, raw))
        return *std::move(error);
    DecodeIssues ignored;
    return RowReader(ignored, -1, nameOf(raw)).account(*raw.id.toInteger(), raw, true);
}

Result<TokenAnswer> decodeToken(const QByteArray &json)
{
    JsonDocument document;
    RawToken raw;
    if (std::optional<Error> error = readSingle(json, document, raw))
        return *std::move(error);
    DecodeIssues ignored;
    RowReader reader(ignored, -1, nameOf(raw));
    TokenAnswer answer;
    answer.token = reader.token(*raw.id.toInteger(), raw);
    answer.account = reader.account(answer.token.accountId, raw.user, false);
    return answer;
}

} // namespace tokendesk
