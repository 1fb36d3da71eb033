// What a sandbox is started with.
#pragma once

#include <QString>

#include <optional>

namespace tokendesk::sandbox {

/// How a page of users names its total. Source: API contract, "both seen".
enum class Envelope {
    Total, ///< items, total, page, size; accounts in the short form, teams as objects
    TotalCount, ///< total_count, items; accounts in the long form, teams as names
};

enum class Seed {
    Empty, ///< the admin and the team "Public" only
    Demo, ///< a whole organisation, with dates relative to today
};

/// What one connection may send and how long it may take.
struct Limits {
    qsizetype headerBytes = 16 * 1024;
    qsizetype bodyBytes = 1024 * 1024;
    int requestMs = 15'000; ///< from the first byte of a request to its last
    int idleMs = 75'000; ///< between two requests on one connection, or while no answer is read
    int connections = 512; ///< open at once; for another an idle one goes, else it is answered 503
};

struct Options {
    int port = 0; ///< on 127.0.0.1; 0 takes any free one
    QString database; ///< path of the file; made with its folder when missing
    /// Fills a new database; unset means Demo, or none when `tokens` or `accounts` is given. A
    /// database that was filled otherwise is refused rather than mixed.
    std::optional<Seed> seed;
    std::optional<int> tokens; ///< exactly so many service tokens in a new database
    std::optional<int> accounts; ///< exactly so many service accounts in a new database
    /// Life of the admin's tokens; unset means 12 with the demo data, else 90.
    std::optional<int> adminDays;
    int latencyMs = 0; ///< each answer waits so long, beside the others
    int rateLimit = 0; ///< requests a second for all callers together; 0 is no limit
    Envelope envelope = Envelope::TotalCount;
    Limits limits;
};

} // namespace tokendesk::sandbox
