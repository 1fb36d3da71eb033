// Owners, purposes and review dates into a file, and back after a look at what it changes.
#pragma once

#include "models/notesmodel.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"
#include "workflows/review.h"

namespace tokendesk {

class PlainLabel;
class TableView;

/// Takes nothing over before the person has seen what and said so; can be taken back while it is
/// open, and by takenOver() afterwards.
class NotesDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `review` and what `context` holds outlive it, or it goes with the session.
    NotesDialog(DialogContext context, Review &review, QWidget *parent = nullptr);

    /// As if they had been chosen in the file dialog.
    QCoro::Task<> exportFile(QString path);
    QCoro::Task<> importFile(QString path);

Q_SIGNALS:
    /// It is not taken back here any more.
    void takenOver(const QList<LocalNote> &before, const QList<LocalNote> &after);

private:
    void build();
    void handOver();
    void makeRoomForTable();
    void askForExport();
    void askForImport();
    void showPreview();
    void refreshButtons();
    QCoro::Task<> takeOver();
    QCoro::Task<> takeBack();

    DialogContext m_context;
    Review &m_review;
    NotesModel m_model;
    std::shared_ptr<const NotesPreview> m_preview; ///< null: no file is open
    QList<LocalNote> m_before; ///< what takeBack() writes; empty: nothing was taken over
    QList<LocalNote> m_after; ///< in the place of these
    TableView *m_table;
    PlainLabel *m_summary;
    QPushButton *m_undo;
    QPushButton *m_close;
    QPushButton *m_open;
    QPushButton *m_export;
    QPushButton *m_takeOver;
};

} // namespace tokendesk
