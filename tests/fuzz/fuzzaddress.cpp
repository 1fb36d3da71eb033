// Addresses and pasted tokens: what is accepted is safe to connect to, and stays the same when it
// is read again.
#include "fuzzing.h"

#include "credentials/connection.h"
#include "credentials/secretbytes.h"

using namespace tokendesk;

namespace {

void checkAddress(const QString &text)
{
    const auto result = parseDeploymentAddress(text);
    if (!result.ok()) {
        require(!result.error().message.isEmpty() && !result.error().remedy.isEmpty());
        return;
    }
    const QUrl &origin = result.value();
    const QString host = origin.host(QUrl::FullyEncoded);
    require(origin.isValid() && !host.isEmpty());
    require(origin.path().isEmpty() && origin.query().isEmpty() && origin.fragment().isEmpty()
            && origin.userInfo().isEmpty());
    require(origin.scheme() == QStringLiteral("https")
            || (origin.scheme() == QStringLiteral("http")
                && (host == QStringLiteral("localhost") || host == QStringLiteral("127.0.0.1")
                    || host == QStringLiteral("::1"))));
    const auto again = parseDeploymentAddress(origin.toString(QUrl::FullyEncoded));
    require(again.ok() && again.value() == origin);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    checkAddress(QString::fromUtf8(bytes));
    const auto token = parsePastedToken(bytes);
    if (token.ok()) {
        require(!token.value().isEmpty() && token.value().size() <= 16 * 1024);
        for (const char character : token.value().view())
            require(character >= '!' && character <= '~');
    }
    return 0;
}
