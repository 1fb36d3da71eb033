// One call to the keychain at a time, each with an end.
#pragma once

#include "credentials/secretbytes.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <deque>
#include <memory>
#include <qt6keychain/keychain.h>

namespace tokendesk {

/// A job that waits, runs or has ended. GUI thread.
class KeychainCall final : public QObject {
    Q_OBJECT
public:
    enum class End {
        None, ///< not yet
        Answered, ///< see code and text
        TimedOut, ///< while it ran: left behind, it may still be carried out
        Stuck, ///< not started: the one before it has been left behind
    };

    End end = End::None;
    QKeychain::Error code = QKeychain::NoError;
    QString text;
    SecretBytes secret; ///< of a read

Q_SIGNALS:
    void ended();
};

/// QtKeychain runs the jobs of a process one by one, deleting the running one crashes, and one
/// that never ends blocks all behind it. So there is one lane for the process: it hands over one
/// job at a time, and leaves a job that is late behind until it ends by itself. Until then every
/// call ends as Stuck at once.
class KeychainLane final : public QObject {
    Q_OBJECT
public:
    /// Never destroyed: a job left behind may end at any time.
    [[nodiscard]] static KeychainLane &instance();

    [[nodiscard]] std::shared_ptr<KeychainCall> read(const QString &key, QDeadlineTimer deadline);
    [[nodiscard]] std::shared_ptr<KeychainCall> write(const QString &key, SecretBytes secret,
                                                      QDeadlineTimer deadline);
    [[nodiscard]] std::shared_ptr<KeychainCall> remove(const QString &key, QDeadlineTimer deadline);

private:
    struct Entry {
        std::shared_ptr<KeychainCall> call;
        QKeychain::Job *job = nullptr; ///< deletes itself when it has finished
        QDeadlineTimer deadline;
    };

    KeychainLane();
    std::shared_ptr<KeychainCall> enqueue(QKeychain::Job *job, const QString &key,
                                          QDeadlineTimer deadline);
    void startNext();
    void jobFinished(QKeychain::Job *job);
    void armTimer();
    void checkDeadlines();
    void finish(const std::shared_ptr<KeychainCall> &call, KeychainCall::End end);
    void discard(QKeychain::Job *job);

    std::deque<Entry> m_waiting;
    Entry m_running; ///< job without call: left behind
    QTimer m_timer;
    /// QtKeychain's KWallet part moves what lies in the plaintext store into the wallet even
    /// though the fallback is off. It gets this one, which is always empty and nowhere.
    std::unique_ptr<QSettings> m_nowhere;
};

} // namespace tokendesk
