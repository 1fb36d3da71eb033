#include "ui/connect/tokenfile.h"

#include "credentials/connection.h"
#include "workflows/worker.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace tokendesk {

namespace {

struct TokenFileWords {
    Q_DECLARE_TR_FUNCTIONS(TokenFile)
};

Error failure(const QString &message, const QString &detail = {})
{
    Error error;
    error.kind = Error::Kind::Local;
    error.message = message;
    error.detail = detail;
    error.remedy = TokenFileWords::tr("Choose the file that holds the token and nothing else");
    return error;
}

} // namespace

Result<SecretBytes> readTokenFileNow(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return failure(TokenFileWords::tr("There is no file %1").arg(name));
    // Reading a pipe or a device could wait for ever.
    if (!info.isFile())
        return failure(TokenFileWords::tr("%1 is not a file").arg(name));
    if (info.size() > tokenFileBytesAtMost)
        return failure(TokenFileWords::tr("%1 is too large for a token").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(TokenFileWords::tr("%1 cannot be read").arg(name), file.errorString());
    QByteArray bytes = file.read(tokenFileBytesAtMost + 1);
    if (bytes.size() > tokenFileBytesAtMost) {
        wipe(bytes);
        return failure(TokenFileWords::tr("%1 is too large for a token").arg(name));
    }
    if (bytes.isEmpty())
        return failure(TokenFileWords::tr("%1 is empty").arg(name));
    Result<SecretBytes> token = parsePastedToken(bytes);
    wipe(bytes);
    if (!token.ok())
        return failure(TokenFileWords::tr("%1 holds no token").arg(name), token.error().message);
    return token;
}

QCoro::Task<Result<SecretBytes>> readTokenFile(QString path)
{
    const auto read = std::make_shared<std::optional<Result<SecretBytes>>>();
    auto future = runOnWorker([path, read] { read->emplace(readTokenFileNow(path)); });
    co_await future;
    co_return std::move(**read);
}

} // namespace tokendesk
