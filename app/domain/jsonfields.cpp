#include "domain/jsonfields.h"

namespace tokendesk {

QString jsonId(qint64 id)
{
    return QString::number(id);
}

QJsonValue jsonMoment(Moment moment)
{
    return moment.isSet() ? QJsonValue(jsonId(moment.msecs())) : QJsonValue();
}

JsonFields::JsonFields(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QString JsonFields::text(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isString())
        fail(name);
    return value.toString();
}

qint64 JsonFields::number(const char *name)
{
    bool isNumber = false;
    const qint64 value = text(name).toLongLong(&isNumber);
    if (!isNumber)
        fail(name);
    return value;
}

bool JsonFields::flag(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isBool())
        fail(name);
    return value.toBool();
}

Moment JsonFields::moment(const char *name)
{
    if (m_object.value(QLatin1String(name)).isNull())
        return Moment::null();
    return Moment::at(number(name));
}

QJsonArray JsonFields::array(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isArray())
        fail(name);
    return value.toArray();
}

void JsonFields::fail(const char *name)
{
    if (m_wrong.isEmpty())
        m_wrong = m_path + QLatin1String(name);
}

} // namespace tokendesk
