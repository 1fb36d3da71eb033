// The folders that the XDG Base Directory Specification has variables for.
#pragma once

namespace tokendesk {

/// At the start of the program. The specification: "All paths set in these environment variables
/// must be absolute", and another one is to be ignored. Qt would take it from the folder that the
/// program was started in.
void ignoreRelativeBaseFolders();

} // namespace tokendesk
