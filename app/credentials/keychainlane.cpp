#include "credentials/keychainlane.h"

#include <QDir>
#include <algorithm>

namespace tokendesk {

namespace {

constexpr char service[] = "tokendesk";

bool readNothing(QIODevice &, QSettings::SettingsMap &)
{
    return true;
}

bool writeNothing(QIODevice &, const QSettings::SettingsMap &)
{
    return false;
}

std::unique_ptr<QSettings> makeNowhere()
{
    const QSettings::Format format =
        QSettings::registerFormat(QStringLiteral("nowhere"), readNothing, writeNothing);
    return std::make_unique<QSettings>(QDir::tempPath() + QStringLiteral("/tokendesk/none.nowhere"),
                                       format);
}

/// Of a job that has finished: nobody reads its data any more, but it still holds a reference,
/// so that an ordinary wipe would leave it alone.
void wipeShared(const QByteArray &bytes)
{
    volatile char *data = const_cast<char *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        data[i] = 0;
}

} // namespace

KeychainLane &KeychainLane::instance()
{
    static auto *const lane = new KeychainLane;
    return *lane;
}

KeychainLane::KeychainLane()
    : m_nowhere(makeNowhere())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeychainLane::checkDeadlines);
}

std::shared_ptr<KeychainCall> KeychainLane::read(const QString &key, QDeadlineTimer deadline)
{
    return enqueue(new QKeychain::ReadPasswordJob(QString::fromLatin1(service)), key, deadline);
}

std::shared_ptr<KeychainCall> KeychainLane::write(const QString &key, SecretBytes secret,
                                                  QDeadlineTimer deadline)
{
    auto *const job = new QKeychain::WritePasswordJob(QString::fromLatin1(service));
    // The job reads our locked memory, which stays until the job is gone, however late that is.
    auto kept = std::make_shared<SecretBytes>(std::move(secret));
    job->setBinaryData(QByteArray::fromRawData(kept->view().data(), kept->size()));
    connect(job, &QObject::destroyed, this, [kept] { kept->clear(); });
    return enqueue(job, key, deadline);
}

std::shared_ptr<KeychainCall> KeychainLane::remove(const QString &key, QDeadlineTimer deadline)
{
    return enqueue(new QKeychain::DeletePasswordJob(QString::fromLatin1(service)), key, deadline);
}

std::shared_ptr<KeychainCall> KeychainLane::enqueue(QKeychain::Job *job, const QString &key,
                                                    QDeadlineTimer deadline)
{
    job->setKey(key);
    job->setSettings(m_nowhere.get());
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    const auto call = std::make_shared<KeychainCall>();
    if (m_running.job && !m_running.call) {
        call->end = KeychainCall::End::Stuck;
        discard(job);
        return call;
    }
    m_waiting.push_back({call, job, deadline});
    startNext();
    armTimer();
    return call;
}

void KeychainLane::startNext()
{
    if (m_running.job || m_waiting.empty())
        return;
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    connect(m_running.job, &QKeychain::Job::finished, this, &KeychainLane::jobFinished);
    m_running.job->start();
}

void KeychainLane::jobFinished(QKeychain::Job *job)
{
    const std::shared_ptr<KeychainCall> call = std::exchange(m_running, {}).call;
    if (auto *const reader = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
        const QByteArray data = reader->binaryData();
        if (call)
            call->secret = SecretBytes::copyOf(data);
        wipeShared(data);
    }
    if (call) {
        call->code = job->error();
        call->text = job->errorString();
    }
    startNext();
    armTimer();
    if (call)
        finish(call, KeychainCall::End::Answered);
}

void KeychainLane::armTimer()
{
    QDeadlineTimer next(QDeadlineTimer::Forever);
    if (m_running.call)
        next = m_running.deadline;
    for (const Entry &entry : m_waiting)
        next = std::min(next, entry.deadline);
    if (next.isForever())
        m_timer.stop();
    else
        m_timer.start(static_cast<int>(std::min<qint64>(next.remainingTime() + 1, 1 << 30)));
}

void KeychainLane::checkDeadlines()
{
    std::vector<std::pair<std::shared_ptr<KeychainCall>, KeychainCall::End>> over;
    if (m_running.call && m_running.deadline.hasExpired()) {
        over.emplace_back(std::exchange(m_running.call, nullptr), KeychainCall::End::TimedOut);
        // Nothing behind it can start before it ends.
        for (Entry &entry : m_waiting) {
            discard(entry.job);
            over.emplace_back(std::move(entry.call), KeychainCall::End::Stuck);
        }
        m_waiting.clear();
    }
    const auto late =
        std::stable_partition(m_waiting.begin(), m_waiting.end(),
                              [](const Entry &entry) { return !entry.deadline.hasExpired(); });
    for (auto entry = late; entry != m_waiting.end(); ++entry) {
        discard(entry->job);
        over.emplace_back(std::move(entry->call), KeychainCall::End::Stuck);
    }
    m_waiting.erase(late, m_waiting.end());
    armTimer();
    for (const auto &[call, end] : over)
        finish(call, end);
}

void KeychainLane::finish(const std::shared_ptr<KeychainCall> &call, KeychainCall::End end)
{
    call->end = end;
    Q_EMIT call->ended();
}

void KeychainLane::discard(QKeychain::Job *job)
{
    // It has never been given to QtKeychain's own queue, so that deleting it is safe.
    delete job;
}

} // namespace tokendesk
