// The body of a request whose length the client did not know when it began to send.
#pragma once

#include "sandbox/requesthead.h"

namespace tokendesk::sandbox {

/// Takes a body out of its chunks as they come. Qt HTTP Server 6.4 is shown a body with a length:
/// it has no limit for the others. Extensions and trailers are dropped. RFC 9112, 7.1.
class ChunkedBody final {
public:
    /// At most `limits.bodyBytes` of the body and `limits.headerBytes` of trailers.
    explicit ChunkedBody(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// Removes from the front of `input` what belongs to the body; a refusal when that is none, or
    /// too large. What is left when it is complete belongs to the next request.
    [[nodiscard]] std::optional<Refusal> take(QByteArray &input);
    [[nodiscard]] bool isComplete() const { return m_part == Part::End; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Part { Size, Bytes, BytesEnd, Trailer, End };

    [[nodiscard]] std::optional<Refusal> readSize(QByteArrayView line);

    Limits m_limits;
    Part m_part = Part::Size;
    QByteArray m_body;
    qsizetype m_left = 0; ///< bytes of the chunk that are still to come
    qsizetype m_trailerBytes = 0;
};

} // namespace tokendesk::sandbox
