// A point in time as the API gives it, which may also be null, missing, empty or unreadable.
#pragma once

#include <QDateTime>
#include <QtGlobal>
#include <compare>
#include <limits>

namespace tokendesk {

/// Eight bytes: milliseconds since 1970 UTC, or one of the ways in which there is none.
class Moment {
public:
    constexpr Moment() = default; ///< missing
    static constexpr Moment at(qint64 msecsSinceEpoch) { return Moment(msecsSinceEpoch); }
    static constexpr Moment null() { return Moment(s_null); }
    static constexpr Moment missing() { return Moment(s_missing); }
    static constexpr Moment empty() { return Moment(s_empty); }
    static constexpr Moment unreadable() { return Moment(s_unreadable); }

    [[nodiscard]] constexpr bool isSet() const { return m_value > s_unreadable; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == s_null; }
    [[nodiscard]] constexpr bool isMissing() const { return m_value == s_missing; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_value == s_empty; }
    [[nodiscard]] constexpr bool isUnreadable() const { return m_value == s_unreadable; }

    /// Missing, empty or unreadable: nobody can say when, nor that there is none.
    [[nodiscard]] constexpr bool isUnknown() const { return !isSet() && !isNull(); }

    /// Milliseconds since 1970 UTC; only when isSet().
    [[nodiscard]] constexpr qint64 msecs() const { return m_value; }
    /// In UTC; invalid unless isSet().
    [[nodiscard]] QDateTime toUtc() const
    {
        return isSet() ? QDateTime::fromMSecsSinceEpoch(m_value, Qt::UTC) : QDateTime();
    }

    constexpr bool operator==(const Moment &) const = default;

private:
    explicit constexpr Moment(qint64 value)
        : m_value(value)
    {
    }
    static constexpr qint64 s_null = std::numeric_limits<qint64>::min();
    static constexpr qint64 s_missing = s_null + 1;
    static constexpr qint64 s_empty = s_null + 2;
    static constexpr qint64 s_unreadable = s_null + 3;

    qint64 m_value = s_missing;
};

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 msPerDay = 24 * msPerHour;

/// Reads an ISO 8601 instant. Naive times are UTC (API contract); null views are not accepted.
/// Returns Moment::empty() for "" and Moment::unreadable() for anything that is no instant.
[[nodiscard]] Moment parseMoment(QByteArrayView text);

} // namespace tokendesk
