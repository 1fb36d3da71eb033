#include "domain/review/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace tokendesk {

namespace {

/// `start`: at the opening quote. Returns the index behind the closing one.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json.at(i) != '"')
        i += json.at(i) == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

bool isKey(const QByteArray &json, qsizetype behind)
{
    while (behind < json.size() && QByteArrayView(" \t\r\n").contains(json.at(behind)))
        ++behind;
    return behind < json.size() && json.at(behind) == ':';
}

QString unquoted(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

} // namespace

int lineAt(const QByteArray &json, qsizetype offset)
{
    const auto end = json.cbegin() + std::clamp<qsizetype>(offset, 0, json.size());
    return 1 + static_cast<int>(std::count(json.cbegin(), end, '\n'));
}

JsonLines jsonLines(const QByteArray &json)
{
    JsonLines lines;
    int line = 1;
    QString key;
    std::vector<QString> paths; // of the containers that are open, each with its dot
    for (qsizetype i = 0; i < json.size();) {
        const char character = json.at(i);
        if (character == '"') {
            const qsizetype end = endOfString(json, i);
            if (isKey(json, end) && !paths.empty()) {
                key = paths.back() + unquoted(json.mid(i, end - i));
                if (!lines.lineOf.contains(key)) {
                    lines.lineOf.insert(key, line);
                } else if (lines.duplicate.isEmpty()) {
                    lines.duplicate = key;
                    lines.duplicateLine = line;
                }
            }
            i = end;
            continue;
        }
        if (character == '{' || character == '[') {
            // Objects of one array differ by where they begin, or equal keys would look doubled.
            const bool isItem = !paths.empty() && paths.back().endsWith(QLatin1Char('['));
            const QString path = isItem ? paths.back() + QString::number(i) : key;
            if (character == '[')
                paths.push_back(path + QLatin1Char('['));
            else
                paths.push_back(path.isEmpty() ? QString() : path + QLatin1Char('.'));
        }
        if ((character == '}' || character == ']') && !paths.empty())
            paths.pop_back();
        else if (character == '\n')
            ++line;
        ++i;
    }
    return lines;
}

} // namespace tokendesk
