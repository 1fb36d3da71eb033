// New tokens in the place of old ones: what they are called, how long they live, who gets them.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"
#include "ui/rotation/rotateform.h"

namespace tokendesk {

class CloseGuard;

/// Writes all of them down, then makes and hands over one after the other. Stops at the first that
/// cannot be made; what was made is never lost: a value that a file or a command did not take is
/// handed over by hand.
class RotateDialog final : public FormDialog {
    Q_OBJECT
public:
    /// Those that cannot be rotated are left out, and named.
    RotateDialog(DialogContext context, const QList<TokenId> &tokens, QWidget *parent = nullptr);

    /// Of the tokens that were chosen; in their order.
    [[nodiscard]] QStringList newNames() const { return m_form->newNames(); }

protected:
    [[nodiscard]] bool mayClose() override;

private:
    void refresh();
    [[nodiscard]] QString leftOutWords() const;
    /// Leaves out those that cannot be rotated.
    void choose(const QList<TokenId> &tokens);
    QCoro::Task<> apply();
    /// Why no further one is begun before a person says so; empty: they go on.
    [[nodiscard]] QString haltWords() const;
    QCoro::Task<Result<QStringList>> beginAll();
    QCoro::Task<Result<void>> rotateOne(QString id, bool isLast);
    /// Nothing of it is left to be done here.
    void leaveOnlyClose();
    QCoro::Task<> stopAt(Error error, QStringList unmade);
    [[nodiscard]] QString oldName(const QString &id) const;
    /// By the window: what it says would be older than this.
    void tellRotating();
    QCoro::Task<> giveByHand(NewTokenResult made, std::optional<Error> failure, bool isLast);
    QCoro::Task<Result<void>> deliver(NewTokenResult made, bool isLast);
    QCoro::Task<> proveIfWanted(TokenId token, SecretBytes value);
    /// The connection was closed under it; then this dialog goes too.
    [[nodiscard]] bool isCutOff() const { return !m_session; }

    DialogContext m_context;
    QPointer<Session> m_session;
    QList<TokenId> m_tokens;
    QStringList m_leftOut;
    QStringList m_unproven; ///< with why
    QStringList m_rotating; ///< the old ones' names; not told yet
    CloseGuard *m_guard;
    RotateForm *m_form;
    QPushButton *m_cancel;
    QPushButton *m_rotate;
    bool m_rests = false; ///< nothing more is begun before a person says so
    bool m_isGivenUp = false; ///< a value; the same
};

/// Makes the next successor of a rotation that goes on, and hands it over by hand. `tell` is told
/// an error, and what holds up whoever wants to leave meanwhile.
QCoro::Task<> makeAnother(QPointer<QWidget> window, DialogContext context, QString rotation,
                          std::function<void(const QString &)> tell);

} // namespace tokendesk
