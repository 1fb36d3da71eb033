// Error bodies in FastAPI's form. Source: API contract, "Errors".
#pragma once

#include "sandbox/message.h"

#include <QJsonArray>
#include <QJsonValue>

namespace tokendesk::sandbox {

struct Service;

/// {"detail": "text"}
[[nodiscard]] ApiResponse problem(int status, const QString &detail);

/// 503 with the database's own reason.
[[nodiscard]] ApiResponse notWritten(const Service &service);

/// Collects what is wrong with the fields of one request, so that all of it is told at once.
class FieldProblems {
public:
    /// `where` is "body", "query" or "path"; an empty `field` blames the whole of it.
    void add(QLatin1String where, QAnyStringView field, const QString &message, QLatin1String type);
    /// Blames one element of a list in the body, or with an empty `field` one byte of it.
    void addAt(QAnyStringView field, qsizetype index, const QString &message, QLatin1String type);

    [[nodiscard]] bool any() const { return !m_details.isEmpty(); }
    /// 422 with {"detail": [{"loc", "msg", "type"}]}.
    [[nodiscard]] ApiResponse response() const;

private:
    QJsonArray m_details;
};

} // namespace tokendesk::sandbox
