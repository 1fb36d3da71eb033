// The process as a keeper of secrets: no core dumps, no reading of its memory by others.
#pragma once

namespace tokendesk {

/// At the start of the program, before a credential is in memory. Core dumps are off, and another
/// process of the same user can neither trace this one nor read its memory (root can). Does
/// nothing in a debug build, which is there to be looked into, and where the system has no such
/// thing. False: the system refused a part of it.
bool hardenProcess();

/// What hardenProcess() does, in every build.
bool hardenProcessNow();

} // namespace tokendesk
