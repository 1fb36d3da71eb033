#include "sandbox/numbertext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tokendesk::sandbox {

namespace {

/// The end of the string that begins at `from`, behind its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    for (qsizetype i = from + 1; i < json.size(); ++i) {
        if (json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            return i + 1;
    }
    return json.size();
}

QString unescaped(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

} // namespace

bool writtenAsFraction(const QByteArray &json, const QString &name)
{
    bool fraction = false;
    int depth = 0;
    QByteArray lastString;
    for (qsizetype i = 0; i < json.size();) {
        const char c = json.at(i);
        if (c == '"') {
            const qsizetype end = endOfString(json, i);
            lastString = json.mid(i, end - i);
            i = end;
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        ++i;
        if (c != ':' || depth != 1 || unescaped(lastString) != name)
            continue;
        fraction = false; // the last of members with one name counts
        for (; i < json.size() && !QByteArrayView(",}[{\"").contains(json.at(i)); ++i)
            fraction = fraction || QByteArrayView(".eE").contains(json.at(i));
    }
    return fraction;
}

} // namespace tokendesk::sandbox
