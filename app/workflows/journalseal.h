// The proof that nobody altered the journal: its key and the head of its chain, in the keychain.
#pragma once

#include "credentials/secretstore.h"
#include "store/journal.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace tokendesk {

struct JournalProof {
    ChainCheck chain;
    std::optional<Error> keychain; ///< why key or head could not be had; then little is proven
};

/// GUI thread. The keychain is asked at the first write, and again by verify() when it did not
/// answer then. From there on the journal is sealed with a key from the keychain (made when there
/// is none), and the head of its chain is kept there after each run of writes. A head that the
/// journal does not hold is left as it is: it proves that something was cut off.
class JournalSeal final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this object. `journalPath`: names the head's entry in the keychain.
    JournalSeal(Journal &journal, SecretStore &secrets, const QString &journalPath,
                QObject *parent = nullptr);

    QCoro::Task<Result<JournalProof>> verify();
    /// Takes the journal as it is for the truth from now on: after a copy of it was put back.
    QCoro::Task<Result<void>> acceptPresent();
    /// Keeps the head now, for a program that ends. Does not ask a keychain again that refused; an
    /// error says why the head is not kept.
    QCoro::Task<Result<void>> settle();

private:
    /// Waits for one that is under way.
    QCoro::Task<> unlock();
    QCoro::Task<> unlockNow();
    QCoro::Task<SecretOutcome> readOrMakeKey();
    QCoro::Task<> adoptHead();
    QCoro::Task<> keepHead();

    Journal &m_journal;
    SecretStore &m_secrets;
    QString m_headEntry;
    std::optional<ChainHead> m_kept; ///< as the keychain has it
    std::optional<Error> m_trouble;
    std::shared_ptr<QPromise<void>> m_unlocking; ///< for those who wait for its end
    bool m_unlocked = false;
    bool m_asked = false; ///< by itself: once a run, for each time may ask the person
    bool m_headIsWrong = false;
    QTimer m_soon;
};

} // namespace tokendesk
