// A list of items with boxes to tick, as assistive tools see it.
#pragma once

class QListWidget;

namespace tokendesk {

/// To its maker: assistive tools tick its items, as the space bar does. Of Qt 6.4 they are offered
/// to, and choose the item instead.
void offerTicks(QListWidget *list);

/// Before anything is to be kept from assistive tools: what is used last is asked first. Only the
/// first call does anything. GUI thread.
void useTickedLists();

} // namespace tokendesk
