// The bytes as a token, and as the claims of a well-formed one.
#include "fuzzing.h"

#include "credentials/tokenclaims.h"

using namespace tokendesk;

namespace {

void check(const QByteArray &token)
{
    const auto claims = readTokenClaims(token);
    if (!claims)
        return;
    require(claims->name.size() <= 1000 && claims->email.size() <= 1000);
    require(claims->role.size() <= 1000);
    require(!claims->expiresAt.isMissing());
    (void)claims->who();
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    check(bytes);
    check("e30." + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
          + ".x");
    return 0;
}
