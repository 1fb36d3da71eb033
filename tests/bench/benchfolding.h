// Findings under headers, folded and unfolded in the table.
#pragma once

namespace tokendesk::bench {

class Table;

/// Of the deployment's tokens, by severity, rule and account: the largest group at once, then each
/// group after the other. What is measured is a stall: folding is done where one clicks.
void measureFolding(Table &table, int tokens);

} // namespace tokendesk::bench
