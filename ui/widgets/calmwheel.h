// The wheel scrolls, and changes only what the keyboard is in.
#pragma once

namespace tokendesk {

/// For all of the program; once is enough. Who scrolls a page does not change the list or the
/// number that comes under the pointer.
void useCalmWheel();

} // namespace tokendesk
