// Whether the own credential is about to end, has ended, or is refused.
#pragma once

#include "credentials/credentialexpiry.h"
#include "ui/widgets/banner.h"
#include "workflows/session.h"

#include <QSettings>

namespace tokendesk {

/// Each warning is said once for each credential, also over starts of the program; that it is
/// refused is said as long as it is so.
class CredentialNotice final : public Banner {
    Q_OBJECT
public:
    /// Both must outlive it. `memory`: where it is kept what has been said.
    CredentialNotice(Session &session, QSettings &memory, QWidget *parent = nullptr);

    /// What the one of another language has said, and whether somebody has closed it.
    void takeOver(const CredentialNotice &old);
    /// The window has come to the front: what is shown has been seen.
    void remember();

Q_SIGNALS:
    void renewWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Shown { Nothing, Warning, Refused };
    void look();
    void showRefused();
    [[nodiscard]] QString refusedWords() const;
    void showWarning(CredentialWarning warning);
    [[nodiscard]] QString warningWords() const;
    /// What is shown, by the clock as it is now.
    void tellTime();
    void addRenew(const QString &text);
    [[nodiscard]] QString record() const;

    Session &m_session;
    QSettings &m_memory;
    QString m_runRecord; ///< of a connection that is kept nowhere
    Shown m_shown = Shown::Nothing;
    CredentialWarning m_warning = CredentialWarning::None;
    Moment m_end; ///< of the credential that is warned of
    QTimer m_next;
    QTimer m_minute{this}; ///< how long ago and until when it says follows the clock
};

} // namespace tokendesk
