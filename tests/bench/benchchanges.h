// Many changes at once, and a containment, against a sandbox that takes its time.
#pragma once

namespace tokendesk::bench {

class Table;

/// 1,000 revokes by a plan. The baseline: the same requests by the bare client, no journal.
void measurePlan(Table &table);
/// An account with 50 tokens. The baseline: its 50 requests by the bare client.
void measureContainment(Table &table);

} // namespace tokendesk::bench
