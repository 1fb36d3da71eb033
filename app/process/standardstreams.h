// Standard input, output and error, of which whoever starts the program may have closed some.
#pragma once

namespace tokendesk {

/// At the start of the program, before it opens anything: what is closed stays unusable, and no
/// file that is opened later gets its number, and with it what is written for people or a pipe.
void holdStandardStreams();

/// After holdStandardStreams(): standard output was there, whatever becomes of what is written.
[[nodiscard]] bool isStandardOutputOpen();

} // namespace tokendesk
