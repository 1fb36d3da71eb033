// The answer with a secret: a usable value, or an error that holds nothing of it.
#include "fuzzing.h"

#include "api/decoders.h"

using namespace tokendesk;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray json = bytesOf(data, size);
    const auto created = decodeCreatedToken(std::move(json));
    require(json.isEmpty()); // NOLINT(bugprone-use-after-move): promised
    if (!created.ok()) {
        require(created.error().outcomeUnknown);
        return 0;
    }
    require(!created->value.isEmpty());
    for (const char character : created->value.view())
        require(character >= '!' && character <= '~');
    return 0;
}
