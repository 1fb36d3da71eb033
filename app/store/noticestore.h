// Remembers across restarts what was told, in one small file.
#pragma once

#include "domain/notices/noticedigest.h"
#include "store/serialexecutor.h"

#include <QCoroTask>
#include <memory>

namespace tokendesk {

/// GUI thread; the file (mode 0600) is read and written whole, on a thread of its own, in order.
class NoticeStore final {
public:
    /// Reads nothing yet. The file need not exist; its folder must.
    explicit NoticeStore(QString path);
    /// Waits for the writes under way.
    ~NoticeStore();

    /// Once, before the others. An error: there is a file and it cannot be read; then it is as if
    /// nothing had been told.
    QCoro::Task<Result<void>> load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const ToldNotices &told() const { return m_told; }
    /// Holds at once, for this run in any case; it is on the disk when the task ends well.
    QCoro::Task<Result<void>> write(ToldNotices told);
    /// Told and nobody has read it yet: for the next run it is not told, however this one ends.
    [[nodiscard]] const UnreadNotices &unread() const { return m_unread; }
    QCoro::Task<Result<void>> setUnread(const QString &connectionId, NoticeDigest digest);
    QCoro::Task<Result<void>> setRead(const QString &connectionId);

private:
    QCoro::Task<Result<void>> save();

    QString m_path;
    ToldNotices m_told;
    UnreadNotices m_unread;
    bool m_isLoaded = false;
    std::unique_ptr<SerialExecutor> m_executor;
};

} // namespace tokendesk
