#include "store/noticestore.h"

#include "store/wholefile.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFile>

namespace tokendesk {

namespace {

struct NoticeStoreWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeStore)
};

constexpr qint64 largestFile = 64 * 1024 * 1024;

Result<ToldNotices> readTold(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return ToldNotices();
    Error error;
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile) {
        Result<ToldNotices> read = toldNoticesFromJson(file.readAll());
        if (read.ok())
            return read;
        error = read.error();
    } else {
        error.detail = file.errorString();
    }
    error.kind = Error::Kind::Local;
    error.message = NoticeStoreWords::tr("%1 cannot be read").arg(QDir::toNativeSeparators(path));
    error.remedy =
        NoticeStoreWords::tr("What was told before may be told once more; then the file is made "
                             "anew");
    return error;
}

} // namespace

NoticeStore::NoticeStore(QString path)
    : m_path(std::move(path))
    , m_executor(std::make_unique<SerialExecutor>(QStringLiteral("notices")))
{
}

NoticeStore::~NoticeStore() = default;

QCoro::Task<Result<void>> NoticeStore::load()
{
    const QString path = m_path;
    QFuture<Result<ToldNotices>> future = m_executor->run([path] { return readTold(path); });
    Result<ToldNotices> read = co_await future;
    m_isLoaded = true;
    if (!read.ok())
        co_return read.error();
    m_told = std::move(read).value();
    co_return Result<void>();
}

QCoro::Task<Result<void>> NoticeStore::write(ToldNotices told)
{
    m_told = std::move(told);
    return save();
}

QCoro::Task<Result<void>> NoticeStore::setUnread(const QString &connectionId, NoticeDigest digest)
{
    m_unread.insert(connectionId, std::move(digest));
    return save();
}

QCoro::Task<Result<void>> NoticeStore::setRead(const QString &connectionId)
{
    m_unread.remove(connectionId);
    return save();
}

QCoro::Task<Result<void>> NoticeStore::save()
{
    const QString path = m_path;
    const ToldNotices told = m_told;
    const UnreadNotices unread = m_unread;
    QFuture<Result<void>> future = m_executor->run([path, told, unread] {
        return writeWholeFile(path, toldNoticesAsJson(withoutUnread(told, unread)),
                              WhoMayRead::OwnerOnly);
    });
    Result<void> written = co_await future;
    co_return written;
}

} // namespace tokendesk
