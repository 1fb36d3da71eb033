#include "fuzzing.h"

#include "api/capabilities.h"

using namespace tokendesk;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto result = readCapabilities(bytesOf(data, size));
    if (!result.ok()) {
        require(!result.error().message.isEmpty());
        return 0;
    }
    require(result->fromDocument && result->flags.toInt() != 0);
    require(result->updateAccountMethod == QStringLiteral("PUT")
            || result->updateAccountMethod == QStringLiteral("PATCH"));
    require(result->release.size() <= 100);
    return 0;
}
