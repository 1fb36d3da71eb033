// Standard input, output and error are what their numbers say.
#pragma once

#include <QByteArray>

namespace tokendesk {

/// At the start of the program, before it opens anything. One that was closed (`>&-`) would
/// otherwise be the next file or socket that is opened, and what is said would go there. To read
/// from it or write to it fails as before.
void occupyClosedStreams();

/// After occupyClosedStreams(): standard output was there, whatever becomes of what is written.
[[nodiscard]] bool isStandardOutputOpen();

/// Standard input to its end, of a longer one `atMost` + 1 bytes; false: it cannot be read, or not
/// to its end. It may be a secret, also a part of it: no copy stays in a buffer in between.
[[nodiscard]] bool readStandardInput(QByteArray &text, qsizetype atMost);

} // namespace tokendesk
