// The JSON that this program writes for itself: fields read one by one, the first wrong one named.
#pragma once

#include "domain/moment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace tokendesk {

/// Ids and times are written as text: a JSON number would lose digits beyond 2^53.
[[nodiscard]] QString jsonId(qint64 id);
/// JSON's null unless set.
[[nodiscard]] QJsonValue jsonMoment(Moment moment);

/// A field that is missing or of another type reads as empty, and is remembered.
class JsonFields {
public:
    /// `path`: what stands before a field's name in wrong().
    JsonFields(QJsonObject object, QString path);

    [[nodiscard]] QString text(const char *name);
    /// Written by jsonId().
    [[nodiscard]] qint64 number(const char *name);
    [[nodiscard]] bool flag(const char *name);
    /// Null for JSON's null.
    [[nodiscard]] Moment moment(const char *name);
    [[nodiscard]] QJsonArray array(const char *name);
    void fail(const char *name);
    /// The first one; empty: none.
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    QJsonObject m_object;
    QString m_path;
    QString m_wrong;
};

} // namespace tokendesk
