// A new token's value, the one time that it exists.
#pragma once

#include "ui/dialogs/formdialog.h"
#include "workflows/changes.h"

#include <QCoroTask>
#include <QPointer>
#include <QUrl>
#include <functional>

class QGridLayout;
class QLabel;
class QSettings;

namespace tokendesk {

class CloseGuard;
class CommandPanel;
class SavePanel;
class SecretView;

/// Neither the dialog nor the program closes before the value was copied, saved or given up; see
/// CloseGuard. What became of it is written to the journal through Changes.
class TokenValueDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `changes` and its session are expected to live as long as the value is held; the guard sees
    /// to that. `settings`: remembers the folder.
    TokenValueDialog(NewTokenResult result, const Connection &connection, bool scimOnly,
                     Changes &changes, qint64 nowMs, QSettings &settings,
                     QWidget *parent = nullptr);

    [[nodiscard]] bool isHandedOver() const { return m_handedOver; }
    /// Tries the token with its own value; without it there is no such button.
    using Prove = std::function<QCoro::Task<Result<void>>(SecretBytes)>;
    void offerProof(Prove prove);
    /// Why it was not handed over by itself; before it is shown. `command`: that was to take it;
    /// may be empty.
    void showFailure(const Error &error, const QString &command);

Q_SIGNALS:
    /// The value was given up; the dialog closes.
    void givenUp();

protected:
    [[nodiscard]] bool mayClose() override;

private:
    void buildValue();
    /// Those beside which a button stands are all as long.
    void alignFields();
    void buildLines();
    static void addLine(QGridLayout &lines, const QString &label, QLabel *text,
                        const QString &toolTip, QPushButton *copy);
    void buildGivingUp();
    void copyValue();
    void copyEnvironment();
    void copy(SecretBytes secret, const QString &words);
    void saved(const QString &path);
    QCoro::Task<> prove();
    void handOver(const QString &words);
    void showCountdown(int seconds);
    void warnOfLoss();
    [[nodiscard]] static QString lossWords();
    void askToGiveUp(bool asked);
    QCoro::Task<> giveUp(bool revoke);
    QCoro::Task<> record(Handover handover);

    ChangeId m_change;
    Token m_token;
    ChangeReport m_seen; ///< what its number stands for
    QString m_deviation; ///< see NewTokenResult
    SecretBytes m_value;
    QUrl m_origin;
    bool m_scimOnly;
    QPointer<Changes> m_changes;
    CloseGuard *m_guard;
    SecretView *m_view;
    SavePanel *m_save;
    CommandPanel *m_command;
    QLabel *m_countdown;
    QLabel *m_curl;
    QWidget *m_ways; ///< everything that hands the value over
    QWidget *m_giveUpPanel;
    QPushButton *m_copy;
    QPushButton *m_try;
    QPushButton *m_giveUp;
    QPushButton *m_stay;
    QPushButton *m_done;
    bool m_handedOver = false;
    bool m_isCopied = false; ///< what the clipboard counts down is of this dialog
    bool m_isUnwritten = false; ///< that it was handed over could not be written down
    bool m_isTrying = false;
    Prove m_prove;
};

} // namespace tokendesk
