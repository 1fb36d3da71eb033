// What Qt says of itself on standard error, which helps nobody.
#pragma once

namespace tokendesk {

/// Qt 6.4 tells one request twice that it has failed where its answer is refused and cannot be
/// unpacked either, and complains of that; and of each PKCS#12 file that a passphrase does not
/// open, of which we say so ourselves. All else that is said goes where it went before. Once, at
/// the program's start.
void leaveOutQtsComplaints();

} // namespace tokendesk
