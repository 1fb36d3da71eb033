// Files that people bring: policies, plans, records of reviews, manifests, connections, notes.
// What is accepted is written and read again without a difference; the first byte says which.
#include "fuzzing.h"

#include "credentials/connectionfile.h"
#include "domain/review/notescsv.h"
#include "domain/review/policy.h"
#include "domain/review/reviewrecord.h"
#include "domain/tokenplan.h"
#include "evidence/packmanifest.h"

using namespace tokendesk;

namespace {

template <typename Read, typename Write>
void readAgain(const QByteArray &bytes, Read read, Write write)
{
    const auto result = read(bytes);
    if (!result.ok()) {
        require(!result.error().message.isEmpty());
        return;
    }
    const QByteArray written = write(result.value());
    const auto again = read(written);
    require(again.ok());
    require(write(again.value()) == written);
}

void readNotes(const QByteArray &bytes)
{
    const auto import = notesFromCsv(bytes, Inventory(), {});
    if (!import.ok()) {
        require(!import.error().message.isEmpty());
        return;
    }
    int lastLine = 0;
    int counted = 0;
    for (const NoteRow &row : import.value().rows) {
        require(row.line > lastLine);
        lastLine = row.line;
        require((row.change == NoteChange::Refused) == !row.reason.isEmpty());
    }
    for (const int count : import.value().counts)
        counted += count;
    require(counted == static_cast<int>(import.value().rows.size()));
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    switch (data[0]) {
    case 'p':
        readAgain(bytes, policyFromJson, policyAsJson);
        break;
    case 't':
        readAgain(bytes, planFromJson, planAsJson);
        break;
    case 'r':
        readAgain(bytes, reviewRecordFromJson, reviewRecordAsJson);
        break;
    case 'm':
        readAgain(bytes, manifestFromJson, manifestAsJson);
        break;
    case 'c':
        readAgain(bytes, connectionsFromJson,
                  [](const ConnectionsRead &read) { return connectionsAsJson(read.connections); });
        break;
    case 'n':
        readNotes(bytes);
        break;
    default:
        break;
    }
    return 0;
}
