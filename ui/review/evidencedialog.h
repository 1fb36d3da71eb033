// The evidence pack of a review: where to put it, and what to write down about it.
#pragma once

#include "domain/review/reviewrecord.h"
#include "store/reviewstore.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"

#include <QCoroTask>
#include <memory>

class QLineEdit;

namespace tokendesk {

class Field;

/// Each pack names the one that was written before it for the same connection.
class EvidenceDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `store` must outlive the dialog.
    EvidenceDialog(DialogContext context, ReviewStore &store,
                   std::shared_ptr<const ReviewRecord> record, QWidget *parent = nullptr);

private:
    void chooseFolder();
    void showWritten(const QString &folder, const QString &hash);
    QCoro::Task<> write();

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
    QString m_written; ///< the pack's folder
};

} // namespace tokendesk
