#include "domain/jsonpieces.h"

#include <QJsonDocument>

#include <numeric>

namespace tokendesk {

namespace {

constexpr int indentOfALevel = 4; // as QJsonDocument has it

bool put(QIODevice &out, QByteArrayView bytes)
{
    return out.write(bytes.data(), bytes.size()) == bytes.size();
}

/// Each line further to the right; without the last line's end.
QByteArray shifted(QByteArrayView json, int spaces)
{
    const QByteArray margin(spaces, ' ');
    QByteArray lines;
    lines.reserve(json.size() * 2);
    for (qsizetype from = 0; from < json.size();) {
        const qsizetype found = json.indexOf('\n', from);
        const qsizetype end = found < 0 ? json.size() : found;
        if (from > 0)
            lines += '\n';
        lines += margin;
        lines += json.sliced(from, end - from);
        from = end + 1;
    }
    return lines;
}

} // namespace

bool writeJson(QIODevice &out, const QJsonObject &frame, const std::vector<JsonRows> &arrays,
               const GoOn &goOn)
{
    const QByteArray text = QJsonDocument(frame).toJson();
    const qint64 total = std::accumulate(
        arrays.begin(), arrays.end(), qint64(0),
        [](qint64 sum, const JsonRows &array) { return sum + static_cast<qint64>(array.count); });
    qint64 done = 0;
    qsizetype written = 0;
    for (const JsonRows &array : arrays) {
        // A line break is never part of a text: what is found is the key itself.
        const QByteArray start = '\n' + QByteArray(array.depth * indentOfALevel, ' ') + '"'
            + array.key.toUtf8() + "\": [\n";
        const qsizetype found = text.indexOf(start, written);
        Q_ASSERT(found >= 0);
        const qsizetype inside = found + start.size();
        if (!put(out, QByteArrayView(text).sliced(written, inside - written)))
            return false;
        written = inside;
        for (qsizetype i = 0; i < array.count; ++i) {
            const QByteArray row =
                shifted(QJsonDocument(array.row(i)).toJson(), (array.depth + 1) * indentOfALevel);
            if (!put(out, row) || !put(out, i + 1 < array.count ? ",\n" : "\n")
                || !goOn(++done, total))
                return false;
        }
    }
    return put(out, QByteArrayView(text).sliced(written));
}

} // namespace tokendesk
