// An error from the server, taken apart: what belongs to which field, and what is left to say.
#pragma once

#include "domain/error.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace tokendesk {

struct SortedError {
    QHash<QString, QString> byField; ///< the API's field name to the complaints, plain text
    std::optional<Error> rest; ///< for the dialog's banner; nothing when the fields say it all
};

/// `known`: the API's names of the fields that the form has. A name that is taken (409) without a
/// field is about "name" when the form has one.
[[nodiscard]] SortedError sortByField(const Error &error, const QStringList &known);

} // namespace tokendesk
