// How a screen reader sees the expiry timeline: a list, each bar an item that can be chosen.
#pragma once

namespace tokendesk {

/// Before the first TimelineChart is looked at; only the first call does anything. GUI thread.
void useTimelineAccess();

} // namespace tokendesk
