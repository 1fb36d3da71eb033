#include "ui/review/notesdialog.h"

#include "domain/names.h"
#include "models/modelrole.h"
#include "store/wholefile.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

CellKind noteCell(int column)
{
    switch (static_cast<NotesColumn>(column)) {
    case NotesColumn::Change:
        return CellKind::Pill;
    case NotesColumn::Subject:
        return CellKind::StrongName;
    case NotesColumn::Account:
        return CellKind::Name;
    case NotesColumn::Owner:
    case NotesColumn::Purpose:
    case NotesColumn::ReviewOn:
    case NotesColumn::Line:
    case NotesColumn::Reason:
        break;
    }
    return CellKind::Text;
}

PillTone noteTone(const QModelIndex &index)
{
    switch (static_cast<NoteChange>(index.data(ModelRole::State).toInt())) {
    case NoteChange::Added:
        return PillTone::Good;
    case NoteChange::Emptied:
        return PillTone::Attention;
    case NoteChange::Refused:
        return PillTone::Bad;
    case NoteChange::Changed:
    case NoteChange::Unchanged:
        break;
    }
    return PillTone::Calm;
}

using Preview = std::shared_ptr<const NotesPreview>;

/// On a worker.
Result<Preview> readPreview(const QString &path, std::shared_ptr<const Inventory> inventory,
                            const NotesById &notes)
{
    Error error;
    error.message = NotesDialog::tr("%1 could not be read").arg(QDir::toNativeSeparators(path));
    // A pipe or a device would keep this thread for ever.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) {
        error.detail = NotesDialog::tr("It is no file");
        return error;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error.detail = file.errorString();
        return error;
    }
    Result<NotesImport> import = notesFromCsv(file.read(notesBytesAtMost + 1), *inventory, notes);
    if (!import.ok())
        return import.error();
    return makePreview(std::move(import).value(), std::move(inventory), notes);
}

QList<LocalNote> notesBefore(const NotesPreview &preview)
{
    QList<LocalNote> notes;
    for (const LocalNote &note : preview.import.notesToSave()) {
        LocalNote none;
        none.subject = note.subject;
        none.id = note.id;
        none.created = note.created;
        notes << preview.before.value(noteKey(note), none);
    }
    return notes;
}

} // namespace

NotesDialog::NotesDialog(DialogContext context, Review &review, QWidget *parent)
    : FormDialog(tr("Notes as CSV"), parent)
    , m_context(context)
    , m_review(review)
    , m_table(new TableView(tr("What the file changes"), this))
    , m_summary(new PlainLabel({}, this))
    , m_undo(addSideButton(tr("Undo")))
    , m_close(addPlainButton(tr("Close")))
    , m_open(addPlainButton(tr("Open a file…")))
    , m_export(addPlainButton(tr("Export…")))
    , m_takeOver(addPrimaryButton({}))
{
    setObjectName(QStringLiteral("notesDialog"));
    closeWith(&context.session);
    build();
    refreshButtons();
    m_export->setFocus();
}

void NotesDialog::build()
{
    setLead(tr("Owner, purpose and review date of every account and token, kept on this computer. "
               "Export them, fill in the blanks in a spreadsheet, and open the file again: nothing "
               "is taken over before you have seen what it changes."));
    m_summary->setObjectName(QStringLiteral("notesSummary"));
    m_summary->setWordWrap(true);
    m_summary->hide();
    m_table->setObjectName(QStringLiteral("notesTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_table, noteCell, noteTone));
    const auto section = [](NotesColumn column) { return static_cast<int>(column); };
    m_table->columns().layOut({{section(NotesColumn::Change), 17, true},
                               {section(NotesColumn::Line), 8, true},
                               {section(NotesColumn::Reason), 48, true, true, 48},
                               {section(NotesColumn::Subject), 24, true, true},
                               {section(NotesColumn::Account), 20, true, true},
                               {section(NotesColumn::Owner), 24, true, true},
                               {section(NotesColumn::Purpose), 28, true, true},
                               {section(NotesColumn::ReviewOn), 16, true, true}});
    constexpr int rowsShown = 9;
    m_table->setMinimumHeight(fontMetrics().height() * 2 * rowsShown);
    m_table->hide();
    body()->addWidget(m_summary);
    body()->addWidget(m_table, 1);
    m_export->setObjectName(QStringLiteral("notesExport"));
    m_undo->setObjectName(QStringLiteral("notesUndo"));
    m_close->setObjectName(QStringLiteral("notesClose"));
    m_open->setObjectName(QStringLiteral("notesOpen"));
    m_takeOver->setObjectName(QStringLiteral("notesTakeOver"));
    connect(m_export, &QPushButton::clicked, this, &NotesDialog::askForExport);
    connect(m_open, &QPushButton::clicked, this, &NotesDialog::askForImport);
    connect(m_close, &QPushButton::clicked, this, &NotesDialog::reject);
    connect(m_takeOver, &QPushButton::clicked, this, [this] { takeOver(); });
    connect(m_undo, &QPushButton::clicked, this, [this] { takeBack(); });
    connect(this, &NotesDialog::finished, this, &NotesDialog::handOver);
}

void NotesDialog::handOver()
{
    const QList<LocalNote> before = std::exchange(m_before, {});
    const QList<LocalNote> after = std::exchange(m_after, {});
    if (!before.isEmpty())
        Q_EMIT takenOver(before, after);
}

void NotesDialog::makeRoomForTable()
{
    setMinimumWidth(characterWidth(fontMetrics()) * 140);
    openWide();
}

void NotesDialog::askForExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the notes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table for spreadsheets (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("notes") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { exportFile(path); });
    dialog->open();
}

void NotesDialog::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Open a file of notes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Table for spreadsheets (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { importFile(path); });
    dialog->open();
}

QCoro::Task<> NotesDialog::exportFile(QString path)
{
    const QPointer<NotesDialog> self(this);
    if (isBusy())
        co_return;
    setBusy(tr("Writing…"));
    auto future = runOnWorker(
        [path, inventory = m_context.session.inventory().snapshot(), notes = m_review.notes()] {
            return writeWholeFile(path, notesAsCsv(*inventory, notes.asOf(*inventory)));
        });
    Result<void> written = co_await future;
    if (!self)
        co_return;
    setIdle();
    if (written.ok())
        showMessage(Tone::Info,
                    tr("Exported to %1").arg(displayText(QDir::toNativeSeparators(path))));
    else
        showError(written.error());
}

QCoro::Task<> NotesDialog::importFile(QString path)
{
    const QPointer<NotesDialog> self(this);
    if (isBusy())
        co_return;
    setBusy(tr("Reading…"));
    auto future = runOnWorker(
        [path, inventory = m_context.session.inventory().snapshot(), notes = m_review.notes()] {
            return readPreview(path, inventory, notes.asOf(*inventory));
        });
    Result<Preview> preview = co_await future;
    if (!self)
        co_return;
    setIdle();
    // What another file would do is not to be taken for this one's.
    dropOnWorker(std::exchange(m_preview, preview.ok() ? std::move(preview).value() : nullptr));
    m_model.setPreview(m_preview);
    if (!m_preview) {
        m_summary->hide();
        m_table->hide();
        refreshButtons(); // what was taken over can be taken back still
        showMessage(Tone::Danger,
                    tr("%1 cannot be used. %2")
                        .arg(displayText(QFileInfo(path).fileName()),
                             displaySentence(preview.error().text())));
        co_return;
    }
    handOver();
    showPreview();
}

void NotesDialog::showPreview()
{
    const NotesImport &import = m_preview->import;
    const QLocale locale;
    QStringList parts;
    for (const NoteChange change : {NoteChange::Added, NoteChange::Changed, NoteChange::Emptied,
                                    NoteChange::Unchanged, NoteChange::Refused}) {
        const QString count = locale.toString(import.count(change));
        if (change != NoteChange::Emptied || import.count(change) > 0)
            //: what is counted, and the count: "New: 3"
            parts << tr("%1: %2").arg(noteChangeWords(change), count);
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_summary->show();
    m_table->columns().show(static_cast<int>(NotesColumn::Reason),
                            import.count(NoteChange::Refused) > 0);
    if (m_model.rowCount() > 0 && m_table->isHidden())
        makeRoomForTable();
    m_table->setVisible(m_model.rowCount() > 0);
    if (import.count(NoteChange::Refused) > 0)
        showMessage(Tone::Warning,
                    tr("%Ln row(s) cannot be taken over; the table says why.", nullptr,
                       import.count(NoteChange::Refused)));
    else if (m_model.rowCount() == 0)
        showMessage(Tone::Info, tr("The file changes nothing."));
    refreshButtons();
    if (m_takeOver->isVisibleTo(this))
        m_takeOver->setFocus();
}

void NotesDialog::refreshButtons()
{
    int count = 0;
    if (m_preview && m_before.isEmpty())
        count = m_preview->import.count(NoteChange::Added)
            + m_preview->import.count(NoteChange::Changed)
            + m_preview->import.count(NoteChange::Emptied);
    m_takeOver->setText(tr("Take over %Ln note(s)", nullptr, count));
    m_takeOver->setVisible(count > 0);
    m_undo->setVisible(!m_before.isEmpty());
    if (count > 0)
        setPrimaryButton(m_takeOver);
    else
        setPrimaryButton(m_before.isEmpty() ? m_export : m_close);
}

QCoro::Task<> NotesDialog::takeOver()
{
    const QPointer<NotesDialog> self(this);
    if (isBusy() || !m_preview)
        co_return;
    setBusy(tr("Writing them down…"));
    using Both = std::pair<QList<LocalNote>, QList<LocalNote>>;
    auto future = runOnWorker([preview = m_preview] {
        return Both(preview->import.notesToSave(), notesBefore(*preview));
    });
    const QPointer<Review> review(&m_review);
    Both notes = co_await future;
    if (!self || !review)
        co_return;
    auto task = m_review.saveNotes(notes.first);
    Result<void> saved = co_await task;
    if (!self)
        co_return;
    setIdle();
    if (!saved.ok()) {
        showError(saved.error());
        co_return;
    }
    m_before = notes.second;
    m_after = notes.first;
    refreshButtons();
    showMessage(Tone::Info,
                tr("%Ln note(s) taken over.", nullptr, static_cast<int>(m_before.size())));
    m_close->setFocus();
}

QCoro::Task<> NotesDialog::takeBack()
{
    const QPointer<NotesDialog> self(this);
    if (isBusy())
        co_return;
    setBusy(tr("Taking them back…"));
    const QList<LocalNote> before = m_before;
    auto task = m_review.saveNotes(before);
    Result<void> saved = co_await task;
    if (!self)
        co_return;
    setIdle();
    if (!saved.ok()) {
        showError(saved.error());
        co_return;
    }
    m_before.clear();
    m_after.clear();
    refreshButtons();
    showMessage(Tone::Info, tr("The notes are as they were before."));
}

} // namespace tokendesk
