// What a command works with: the window's settings, keychain and journal, and a session.
#pragma once

#include "cli/exitcode.h"
#include "cli/invocation.h"
#include "store/historystore.h"
#include "store/reviewstore.h"
#include "workflows/connector.h"
#include "workflows/journalseal.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace tokendesk::cli {

/// The option that names a run.
inline const QString runOption = QStringLiteral("run");

enum class JournalUse {
    Passing, ///< an empty one that goes with the command: for what changes nothing
    Own, ///< the window's; refused while another program has it
    Copy, ///< a copy of the window's where there is one, whoever has that; else Passing
};

/// What there is for a saved connection without a credential that works.
[[nodiscard]] QString renewalWords();

/// What is asked for, and not known of every row.
struct Unstated {
    bool time = false;
    bool owner = false; ///< whose a token is

    [[nodiscard]] bool isAny() const { return time || owner; }
};

/// One for each command. Its tasks say on standard error what is wrong.
class Workplace final {
public:
    explicit Workplace(Invocation call);

    /// Nothing: the journal is there. Once. A Copy begins with checkNamedFolder() of the call.
    QCoro::Task<std::optional<ExitCode>> openJournal(JournalUse use);
    /// Opens a session where the call says, and loads it; refused when the credential may see less
    /// than `needed`. openJournal() comes first.
    QCoro::Task<std::optional<ExitCode>> openSession(Access needed);
    /// The same for a command that changes something: a read-only connection is refused at once.
    QCoro::Task<std::optional<ExitCode>> openToChange();
    /// openJournal() and openSession() for a command that changes nothing: it works beside the
    /// window and leaves nothing. `use`: Passing or Copy.
    QCoro::Task<std::optional<ExitCode>> openToRead(Access needed,
                                                    JournalUse use = JournalUse::Passing);
    /// A copy of the window's, also while that is open. Null where there is none.
    QCoro::Task<Result<std::unique_ptr<ReviewStore>>> openReviews();
    QCoro::Task<Result<std::unique_ptr<HistoryStore>>> openHistory();
    /// After the last change: brings the journal and its proof up to date. Fine, or Partly where
    /// what became of a change is not written down; says so.
    QCoro::Task<ExitCode> settle();

    /// An error about a copy that goes with the command names the window's own file.
    [[nodiscard]] Error aboutOriginal(Error error) const;
    /// After all else is done: Fine, or Partly where the lists may lack something; says so.
    [[nodiscard]] static ExitCode listsEnd(const ListTrust &trust, Unstated unstated);
    /// Says it, unless that was done.
    void sayOnce(const QString &text);
    /// openJournal() has found one of the window's.
    [[nodiscard]] bool isJournalKnown() const { return m_isJournalKnown; }

    [[nodiscard]] ConnectionStore &connections() { return m_connections; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] JournalSeal &seal() { return *m_seal; } ///< of the window's journal
    [[nodiscard]] Connector &connector() { return *m_connector; }
    [[nodiscard]] Session &session() { return *m_session; }

private:
    [[nodiscard]] QString dataFile(const QString &name) const;
    /// An error where no folder can be made that goes with the command.
    [[nodiscard]] Result<void> checkPassing() const;
    /// In a folder that goes with the command; an empty path: there is no such file.
    [[nodiscard]] Result<QString> copyOf(const QString &name) const;
    QCoro::Task<Result<std::unique_ptr<Session>>> makeSession();

    Invocation m_call;
    QSettings m_settings;
    ConnectionStore m_connections;
    std::unique_ptr<SecretStore> m_secrets;
    QTemporaryDir m_passing;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalSeal> m_seal;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<Session> m_session;
    QStringList m_said;
    bool m_isJournalKnown = false;
    bool m_isJournalHeld = false; ///< by another process
};

} // namespace tokendesk::cli
