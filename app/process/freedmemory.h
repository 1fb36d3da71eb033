// What the program gives back of its memory holds nothing any more.
#pragma once

namespace tokendesk {

/// To be called somewhere in the program, which is linked otherwise then: each block of memory up
/// to 64 KiB is wiped when it is freed, by whomever: Qt, the TLS library, the keychain's. Copies
/// of a credential that passed through their buffers are not left lying about. Holds from the
/// program's start on. Does nothing where the C library is another than glibc, and in a build with
/// a sanitizer, which watches freed memory itself.
void wipeFreedMemory();

} // namespace tokendesk
