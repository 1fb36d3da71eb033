// The proof that nobody altered the journal: its key and the head of its chain, in the keychain.
#pragma once

#include "credentials/secretstore.h"
#include "store/journal.h"

#include <QObject>
#include <QTimer>

namespace tokendesk {

struct JournalProof {
    ChainCheck chain;
    std::optional<Error> keychain; ///< why key or head could not be had; then little is proven
};

/// GUI thread. From the first write on, the journal is sealed with a key from the keychain (made
/// when there is none), and the head of its chain is kept there after each run of writes. A head
/// that the journal does not hold is left as it is: it proves that something was cut off.
class JournalSeal final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this object. `journalPath`: names the head's entry in the keychain.
    JournalSeal(Journal &journal, SecretStore &secrets, const QString &journalPath,
                QObject *parent = nullptr);

    QCoro::Task<Result<JournalProof>> verify();
    /// Takes the journal as it is for the truth from now on: after a copy of it was put back.
    QCoro::Task<Result<void>> acceptPresent();

private:
    QCoro::Task<> unlock();
    QCoro::Task<SecretOutcome> readOrMakeKey();
    QCoro::Task<> adoptHead();
    QCoro::Task<> keepHead();

    Journal &m_journal;
    SecretStore &m_secrets;
    QString m_headEntry;
    std::optional<ChainHead> m_kept; ///< as the keychain has it
    std::optional<Error> m_trouble;
    bool m_unlocking = false;
    bool m_unlocked = false;
    bool m_headIsWrong = false;
    QTimer m_soon;
};

} // namespace tokendesk
