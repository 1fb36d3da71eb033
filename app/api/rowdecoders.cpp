#include "api/rowdecoders.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

using simdjson::error_code;
using simdjson::ondemand::array;
using simdjson::ondemand::object;
using simdjson::ondemand::value;

struct RowDecoderWords {
    Q_DECLARE_TR_FUNCTIONS(Decoder)
};

/// A team is its name, or an object that has one.
error_code readTeam(value element, RawAccount &raw)
{
    JsonScalar name = peek(element);
    error_code code = simdjson::SUCCESS;
    if (name.kind() == JsonScalar::Kind::Object) {
        name = {};
        object team;
        code = element.get_object().get(team);
        if (code == simdjson::SUCCESS)
            code = forEachField(team, [&name](std::string_view key, value field) {
                return key == "name" ? take(field, name) : skip(field);
            });
    } else {
        code = take(element, name);
    }
    if (name.kind() == JsonScalar::Kind::String)
        raw.teams.append(readText(name).text);
    else
        ++raw.badTeams;
    return code;
}

error_code readTeams(value field, RawAccount &raw)
{
    raw.teams.clear();
    raw.badTeams = 0;
    raw.hasTeams = peek(field).kind() == JsonScalar::Kind::Array;
    if (!raw.hasTeams) {
        JsonScalar other;
        const error_code code = take(field, other);
        raw.badTeams = other.isMissingOrNull() ? 0 : -1;
        return code;
    }
    array teams;
    if (const error_code code = field.get_array().get(teams))
        return code;
    return forEachElement(teams, [&raw](value element) { return readTeam(element, raw); });
}

JsonScalar *slot(RawAccount &raw, std::string_view key)
{
    if (key == "id")
        return &raw.id;
    if (key == "user_id")
        return &raw.serviceId;
    if (key == "user_name")
        return &raw.userName;
    if (key == "email")
        return &raw.email;
    if (key == "name")
        return &raw.name;
    if (key == "role")
        return &raw.role;
    if (key == "user_type")
        return &raw.userType;
    if (key == "last_login")
        return &raw.lastLogin;
    if (key == "created_at")
        return &raw.created;
    if (key == "deleted_at")
        return &raw.deleted;
    return nullptr;
}

JsonScalar *slot(RawToken &raw, std::string_view key)
{
    if (key == "id")
        return &raw.id;
    if (key == "name")
        return &raw.name;
    if (key == "created")
        return &raw.created;
    if (key == "expiration")
        return &raw.expiration;
    if (key == "last_used")
        return &raw.lastUsed;
    if (key == "active")
        return &raw.active;
    if (key == "bearer_token")
        return &raw.bearerToken;
    return nullptr;
}

} // namespace

error_code readFields(object fields, RawAccount &raw)
{
    return forEachField(fields, [&raw](std::string_view key, value field) {
        if (JsonScalar *const scalar = slot(raw, key))
            return take(field, *scalar);
        if (key == "teams")
            return readTeams(field, raw);
        return skip(field);
    });
}

error_code readFields(object fields, RawToken &raw)
{
    return forEachField(fields, [&raw](std::string_view key, value field) {
        if (JsonScalar *const scalar = slot(raw, key))
            return take(field, *scalar);
        if (key == "user") {
            raw.user = {};
            return readRaw(field, raw.user);
        }
        return skip(field);
    });
}

error_code readRaw(value row, RawAccount &raw)
{
    raw.whole = peek(row);
    if (raw.whole.kind() != JsonScalar::Kind::Object)
        return take(row, raw.whole);
    object fields;
    if (const error_code code = row.get_object().get(fields))
        return code;
    return readFields(fields, raw);
}

error_code readRaw(value row, RawToken &raw)
{
    raw.whole = peek(row);
    if (raw.whole.kind() != JsonScalar::Kind::Object)
        return take(row, raw.whole);
    object fields;
    if (const error_code code = row.get_object().get(fields))
        return code;
    return readFields(fields, raw);
}

void RowReader::gap(const char *field, const QString &message)
{
    m_issues.gap(m_row, readText(m_name).text, QString::fromLatin1(field), message);
}

void RowReader::refuse(const char *field, const QString &message)
{
    m_issues.refusal(m_row, readText(m_name).text, QString::fromLatin1(field), message);
}

std::optional<qint64> RowReader::id(JsonScalar scalar)
{
    const std::optional<qint64> value = scalar.toInteger();
    if (!value)
        refuse("id", RowDecoderWords::tr("The row is left out: its id %1").arg(idProblem(scalar)));
    return value;
}

QString RowReader::text(const char *field, JsonScalar scalar)
{
    switch (scalar.kind()) {
    case JsonScalar::Kind::Missing:
    case JsonScalar::Kind::Null:
        return {};
    case JsonScalar::Kind::String:
        break;
    case JsonScalar::Kind::True:
    case JsonScalar::Kind::False:
    case JsonScalar::Kind::Number:
        gap(field,
            RowDecoderWords::tr("“%1” is no text; it is shown as it came")
                .arg(QLatin1String(field)));
        return QString::fromLatin1(
            scalar.raw().data(),
            std::min(static_cast<qsizetype>(scalar.raw().size()), maximumTextLength));
    case JsonScalar::Kind::Array:
    case JsonScalar::Kind::Object:
    case JsonScalar::Kind::Invalid:
        gap(field,
            RowDecoderWords::tr("“%1” is no text and is left empty").arg(QLatin1String(field)));
        return {};
    }
    JsonText read = readText(scalar);
    if (read.cut)
        gap(field,
            RowDecoderWords::tr("“%1” is longer than 64 KiB and was cut")
                .arg(QLatin1String(field)));
    if (read.damaged)
        gap(field,
            RowDecoderWords::tr("“%1” holds escapes that are no characters; they are shown as �")
                .arg(QLatin1String(field)));
    return std::move(read.text);
}

Moment RowReader::moment(const char *field, JsonScalar scalar)
{
    if (scalar.kind() == JsonScalar::Kind::Missing)
        return Moment::missing();
    if (scalar.kind() == JsonScalar::Kind::Null)
        return Moment::null();
    QString shown;
    if (scalar.kind() == JsonScalar::Kind::String) {
        const std::string_view body = scalar.body();
        const bool plain = body.find('\\') == std::string_view::npos;
        const QByteArray utf8 = plain ? QByteArray() : readText(scalar).text.toUtf8();
        const Moment moment =
            parseMoment(plain ? QByteArrayView(body.data(), static_cast<qsizetype>(body.size()))
                              : QByteArrayView(utf8));
        if (!moment.isUnreadable())
            return moment;
        shown = readText(scalar).text.left(40);
    } else {
        const auto raw = scalar.raw().substr(0, 40);
        shown = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
    }
    gap(field, RowDecoderWords::tr("“%1” is no date: %2").arg(QLatin1String(field), shown));
    return Moment::unreadable();
}

std::optional<bool> RowReader::active(JsonScalar scalar)
{
    if (scalar.kind() == JsonScalar::Kind::True)
        return true;
    if (scalar.kind() == JsonScalar::Kind::False)
        return false;
    gap("active",
        scalar.isMissingOrNull()
            ? RowDecoderWords::tr(
                "The server does not say whether the token is revoked; it counts as not revoked")
            : RowDecoderWords::tr(
                "“active” is neither true nor false; the token counts as not revoked"));
    return std::nullopt;
}

Account RowReader::account(qint64 id, const RawAccount &raw, bool listed)
{
    Account account;
    account.id = id;
    account.serviceId = text("user_id", raw.serviceId);
    account.userName = text("user_name", raw.userName);
    account.email = text("email", raw.email);
    account.name = text("name", raw.name);
    account.role = text("role", raw.role);
    account.userType = text("user_type", raw.userType);
    account.teams = raw.teams;
    account.teamsUnclear = !raw.hasTeams || raw.badTeams != 0;
    account.lastLogin = moment("last_login", raw.lastLogin);
    account.created = moment("created_at", raw.created);
    account.deleted = moment("deleted_at", raw.deleted);
    account.listed = listed;
    if (raw.badTeams < 0)
        gap("teams", RowDecoderWords::tr("“teams” is no list and is left empty"));
    else if (raw.badTeams > 0)
        gap("teams",
            RowDecoderWords::tr("%1 of the teams have no name and are left out").arg(raw.badTeams));
    return account;
}

Token RowReader::token(qint64 id, const RawToken &raw)
{
    Token token;
    token.id = id;
    token.name = text("name", raw.name);
    token.created = moment("created", raw.created);
    token.expiration = moment("expiration", raw.expiration);
    token.lastUsed = moment("last_used", raw.lastUsed);
    const std::optional<bool> stated = active(raw.active);
    token.active = stated.value_or(true);
    token.isStateStated = stated.has_value();
    const std::optional<qint64> accountId = raw.user.id.toInteger();
    if (accountId)
        token.accountId = *accountId;
    else if (raw.user.whole.isMissingOrNull())
        gap("user", RowDecoderWords::tr("The server does not say whose token this is"));
    else if (raw.user.whole.kind() != JsonScalar::Kind::Object)
        gap("user",
            RowDecoderWords::tr("It cannot be read whose token this is: “user” is no object"));
    else
        gap("user.id",
            RowDecoderWords::tr("It cannot be read whose token this is: the user's id %1")
                .arg(idProblem(raw.user.id)));
    return token;
}

QString idProblem(JsonScalar scalar)
{
    switch (scalar.kind()) {
    case JsonScalar::Kind::Missing:
        return RowDecoderWords::tr("is missing");
    case JsonScalar::Kind::Null:
        return RowDecoderWords::tr("is null");
    case JsonScalar::Kind::True:
    case JsonScalar::Kind::False:
        return RowDecoderWords::tr("is true or false, not a number");
    case JsonScalar::Kind::Number:
        if (scalar.raw().find_first_of(".eE") != std::string_view::npos)
            return RowDecoderWords::tr("is no whole number");
        return RowDecoderWords::tr("is beyond 64 bits");
    case JsonScalar::Kind::String:
        return RowDecoderWords::tr("is text, not a number");
    case JsonScalar::Kind::Array:
        return RowDecoderWords::tr("is a list, not a number");
    case JsonScalar::Kind::Object:
        return RowDecoderWords::tr("is an object, not a number");
    case JsonScalar::Kind::Invalid:
        break;
    }
    return RowDecoderWords::tr("is no valid JSON");
}

} // namespace tokendesk
