// The one error type: what went wrong, in words for people, and what they can do about it.
#pragma once

#include <QList>
#include <QString>

namespace tokendesk {

/// A complaint about one field of a form, in the server's words (plain text, never markup).
struct FieldError {
    QString field; ///< the API's field name, for example "name" or "expires_in_days"
    QString message;

    bool operator==(const FieldError &) const = default;
};

struct Error {
    enum class Kind {
        Cancelled, ///< the person or a newer request called it off
        Deadline, ///< no answer in time
        Unreachable, ///< no connection, or it broke
        Tls, ///< the server's identity could not be verified
        Redirected, ///< the server sent us to another address; not followed
        HttpStatus, ///< the server answered with a status of 400 or more; see httpStatus
        Undecodable, ///< the answer is not what the API promises (a sign-on page, broken JSON)
        Keychain, ///< the system's keychain
        Local, ///< this machine: file, database
        Refused, ///< we did not send it: a rule of this program or a missing capability
    };

    Kind kind = Kind::Local;
    /// Of an HttpStatus; of an Undecodable, where the status itself is what was not to be expected;
    /// else 0.
    int httpStatus = 0;
    QString message; ///< one sentence: the thing and the reason
    QString detail; ///< the server's own words or the system's, plain text; may be empty
    QString remedy; ///< what the person can do next; may be empty
    QList<FieldError> fields; ///< for 409 and 422: which field each complaint is about
    /// The request may have been carried out although no answer was read. Never true for a read.
    bool outcomeUnknown = false;
    /// Of a redirect: the other origin; else empty. No credential of ours has gone there.
    QString otherOrigin = {};

    /// message, detail and remedy as one paragraph.
    [[nodiscard]] QString text() const;
};

} // namespace tokendesk
