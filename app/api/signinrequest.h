// Reads what a browser sends to a sign-in's address on this machine, strictly. RFC 9112.
#pragma once

#include "credentials/secretbytes.h"

#include <QByteArrayView>
#include <QString>
#include <optional>
#include <span>

namespace tokendesk {

/// What one request comes to.
struct SignInRequest {
    enum class Kind {
        Refused, ///< nothing of ours: answered with `status`, and the waiting goes on
        Done, ///< asks for the page that a browser is sent to after the answer
        Token, ///< the server's answer
        Denied, ///< the server's answer: no; `reason` may say why
        Unreadable, ///< the server's answer, for the state is ours, but of no use
    };
    Kind kind = Kind::Refused;
    int status = 400;
    SecretBytes token;
    QString reason; ///< the server's own words, plain text; may be empty
};

/// What a request must show to be ours.
struct SignInExpected {
    quint16 port = 0;
    SecretBytes state;
};

/// Cookies of other programs on 127.0.0.1 come along: every port shares them.
constexpr qsizetype signInHeadAtMost = 64 * 1024;

/// `head`: all bytes up to the empty line, and with it. They are decoded in place; to wipe them is
/// the caller's. Ours is GET /callback of this very host and port, by a person's own navigation,
/// with one `state` and either one `token` or one `error` (API contract, "Browser sign-in").
[[nodiscard]] SignInRequest readSignInRequest(std::span<char> head, const SignInExpected &expected);

/// The status to refuse a head with that is not whole yet and can never be right; nothing while it
/// still can.
[[nodiscard]] std::optional<int> refusalOfUnfinished(QByteArrayView soFar);

} // namespace tokendesk
