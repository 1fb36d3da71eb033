// Reads the fields of a review's record.
#pragma once

#include "domain/jsonfields.h"
#include "domain/review/severity.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace tokendesk {

/// As JsonFields, and what a record has besides: ISO times, ids that may be null, severities.
class RecordFields : public JsonFields {
public:
    RecordFields(const QJsonObject &object, const QString &path)
        : JsonFields(object, path)
        , m_object(object)
    {
    }
    [[nodiscard]] qint64 time(const char *name)
    {
        if (isNull(name))
            return 0;
        const QDateTime read = QDateTime::fromString(text(name), Qt::ISODateWithMs);
        if (!read.isValid())
            fail(name);
        return read.toMSecsSinceEpoch();
    }
    [[nodiscard]] qint64 id(const char *name) { return isNull(name) ? 0 : number(name); }
    [[nodiscard]] QDate day(const char *name)
    {
        if (isNull(name))
            return {};
        const QDate read = QDate::fromString(text(name), Qt::ISODate);
        if (!read.isValid())
            fail(name);
        return read;
    }
    [[nodiscard]] int count(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isDouble() || value.toInt(-1) < 0)
            fail(name);
        return value.toInt();
    }
    [[nodiscard]] Severity severity(const char *name)
    {
        const std::optional<Severity> read = severityFromId(text(name));
        if (!read)
            fail(name);
        return read.value_or(Severity::Info);
    }
    [[nodiscard]] QJsonObject object(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isObject())
            fail(name);
        return value.toObject();
    }
    /// Earlier versions of the program did not write all of them.
    [[nodiscard]] bool has(const char *name) const
    {
        return m_object.contains(QLatin1String(name));
    }
    [[nodiscard]] bool isArray(const char *name) const
    {
        return m_object.value(QLatin1String(name)).isArray();
    }
    [[nodiscard]] bool isNull(const char *name) const
    {
        return m_object.value(QLatin1String(name)).isNull();
    }

private:
    QJsonObject m_object;
};

} // namespace tokendesk
