// The evidence pack of a review: where to put it, and what to write down about it.
#pragma once

#include "domain/review/reviewrecord.h"
#include "store/reviewstore.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTimer>
#include <memory>

class QLineEdit;

namespace tokendesk {

class Field;
class PackProgress;

/// Each pack names the one that was written before it for the same connection. While one is being
/// written, Cancel and Escape call it off and come back to the form; who closes the window calls it
/// off and is rid of both.
class EvidenceDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `store` must outlive the dialog. `isUnderWay`: an unfinished record is of a review that goes
    /// on, not of how everything stands without one.
    EvidenceDialog(DialogContext context, ReviewStore &store,
                   std::shared_ptr<const ReviewRecord> record, bool isUnderWay,
                   QWidget *parent = nullptr);
    ~EvidenceDialog() override;

    void reject() override;

protected:
    [[nodiscard]] bool mayClose() override;

private:
    void chooseFolder();
    void followFolder();
    void callOff();
    void showCalledOff(const Error &error);
    void showWritten(const QString &folder, const QString &hash);
    QCoro::Task<> write();
    /// The last one that was finished before this one was started; null: none. Goes on without the
    /// dialog.
    [[nodiscard]] static QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>>
    reviewBefore(ReviewStore &store, std::shared_ptr<const ReviewRecord> record);

    const Session &m_session;
    ReviewStore &m_store;
    QSettings &m_settings;
    std::shared_ptr<const ReviewRecord> m_record;
    QLineEdit *m_folder;
    Field *m_folderField;
    QLineEdit *m_hash;
    Field *m_hashField;
    QPushButton *m_open;
    QPushButton *m_close;
    QPushButton *m_write;
    std::shared_ptr<PackProgress> m_progress; ///< of what a worker writes; null: nothing
    QElapsedTimer m_since; ///< the start of that
    QTimer m_look;
    bool m_closesAfter = false;
    QString m_written; ///< the pack's folder
};

} // namespace tokendesk
