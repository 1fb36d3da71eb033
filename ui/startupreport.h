// How long the program took until it can be used; for benchmarks.
#pragma once

namespace tokendesk {

class MainWindow;

/// First thing in main().
void startClock();
/// When the tokens are painted: prints milliseconds since startClock() and the memory in use, and
/// quits.
void reportWhenUsable(MainWindow &window);

} // namespace tokendesk
