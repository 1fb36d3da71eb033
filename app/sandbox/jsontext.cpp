#include "sandbox/jsontext.h"

#include <QString>

#include <chrono>
#include <cstdio>

namespace tokendesk::sandbox {

namespace {

void appendEscaped(QByteArray &out, const QByteArray &utf8)
{
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                char escape[7];
                std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c) & 0xFFU);
                out.append(escape, 6);
            } else {
                out.append(c);
            }
        }
    }
}

void appendDigits(QByteArray &out, unsigned value, int width)
{
    char digits[10];
    for (int i = width - 1; i >= 0; --i) {
        digits[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out.append(digits, width);
}

void appendIso(QByteArray &out, qint64 seconds)
{
    using namespace std::chrono;
    const sys_seconds moment{std::chrono::seconds(seconds)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const auto clock = static_cast<unsigned>((moment - day).count());
    appendDigits(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    out.append('-');
    appendDigits(out, static_cast<unsigned>(date.month()), 2);
    out.append('-');
    appendDigits(out, static_cast<unsigned>(date.day()), 2);
    out.append('T');
    appendDigits(out, clock / 3600, 2);
    out.append(':');
    appendDigits(out, clock / 60 % 60, 2);
    out.append(':');
    appendDigits(out, clock % 60, 2);
    out.append('Z');
}

} // namespace

void appendJson(QByteArray &out, QStringView text)
{
    if (text.isNull()) {
        out.append("null");
        return;
    }
    out.append('"');
    appendEscaped(out, text.toUtf8());
    out.append('"');
}

void appendJsonTime(QByteArray &out, std::optional<qint64> seconds)
{
    if (!seconds) {
        out.append("null");
        return;
    }
    out.append('"');
    appendIso(out, *seconds);
    out.append('"');
}

QByteArray isoTime(qint64 seconds)
{
    QByteArray out;
    appendIso(out, seconds);
    return out;
}

} // namespace tokendesk::sandbox
