// The folders that the XDG Base Directory Specification has variables for.
#pragma once

namespace tokendesk {

/// At the start of the program. The specification: "All paths set in these environment variables
/// must be absolute", and another one is to be ignored. Qt would take it from the folder that the
/// program was started in.
void ignoreRelativeBaseFolders();

/// At the start of the program. Where HOME is not set, as for a service of the system, or relative,
/// the account's own folder takes its place: Qt would take the root of all folders.
void findHome();

/// After both: there is a place for data and for settings that is not the root of all folders by
/// mistake.
[[nodiscard]] bool hasBaseFolders();

} // namespace tokendesk
