#include "ui/review/evidencedialog.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "evidence/packwriter.h"
#include "ui/dialogs/field.h"
#include "ui/review/packprogress.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

const QString evidenceFolderKey = QStringLiteral("review/evidenceFolder");

/// The last one, else the documents; one that is there.
QString proposedFolder(const QSettings &settings)
{
    for (const QString &folder :
         {settings.value(evidenceFolderKey).toString(),
          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath();
}

/// The review that the pack is of, by its times: it has no other name.
QString leadOf(const ReviewRecord &record, bool isUnderWay)
{
    const auto time = [](qint64 ms) { return minuteWords(Moment::at(ms)); };
    if (record.isFinished())
        return joinedSentences(
            {EvidenceDialog::tr("The review from %1 to %2")
                 .arg(time(record.startedAtMs), time(record.finishedAtMs)),
             EvidenceDialog::tr("A folder of its own with the report as PDF and HTML, and the "
                                "same as tables and data: CSV, JSON, SARIF, a calendar, the "
                                "policy.")});
    if (isUnderWay)
        return joinedSentences(
            {EvidenceDialog::tr("The review since %1").arg(time(record.startedAtMs)),
             EvidenceDialog::tr("The review is not finished: the report says so. A folder of its "
                                "own with the report as PDF and HTML, and the same as tables and "
                                "data: CSV, JSON, SARIF, a calendar, the policy.")});
    return EvidenceDialog::tr("No review is under way: the report is a draft of how everything "
                              "stands now. A folder of its own with the report as PDF and HTML, "
                              "and the same as tables and data: CSV, JSON, SARIF, a calendar, the "
                              "policy.");
}

} // namespace

EvidenceDialog::EvidenceDialog(DialogContext context, ReviewStore &store,
                               std::shared_ptr<const ReviewRecord> record, bool isUnderWay,
                               QWidget *parent)
    : FormDialog(tr("Evidence pack"), parent)
    , m_session(context.session)
    , m_store(store)
    , m_settings(context.settings)
    , m_record(std::move(record))
    , m_folder(new QLineEdit)
    , m_folderField(new Field(tr("&In the folder"), m_folder))
    , m_hash(new QLineEdit)
    , m_hashField(new Field(tr("&Hash of its manifest"), m_hash))
{
    setObjectName(QStringLiteral("evidenceDialog"));
    closeWith(&context.session);
    setLead(leadOf(*m_record, isUnderWay));
    m_folder->setObjectName(QStringLiteral("evidenceFolder"));
    m_folder->setText(QDir::toNativeSeparators(proposedFolder(m_settings)));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    m_folderField->addBeside(choose);
    followFolder();
    m_hash->setObjectName(QStringLiteral("evidenceHash"));
    m_hash->setReadOnly(true);
    m_hashField->setHint(tr("Write it down elsewhere, in a ticket for example: with it anybody can "
                            "prove later that nothing was altered. It is no signature."));
    m_hashField->hide();
    body()->addWidget(m_folderField);
    body()->addWidget(m_hashField);

    m_open = addSideButton(tr("Open the folder"));
    m_open->setObjectName(QStringLiteral("evidenceOpen"));
    m_open->hide();
    m_close = addPlainButton(tr("Cancel"));
    m_close->setObjectName(QStringLiteral("evidenceClose"));
    setStopButton(m_close);
    m_write = addPrimaryButton(tr("Write the pack"));
    m_write->setObjectName(QStringLiteral("evidenceWrite"));
    connect(choose, &QPushButton::clicked, this, &EvidenceDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &EvidenceDialog::followFolder);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!QDir(m_written).exists())
            showMessage(Tone::Warning, tr("The folder is not there any more."));
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)))
            showMessage(Tone::Warning, tr("No program on this desktop opens folders."));
    });
    connect(m_close, &QPushButton::clicked, this, &EvidenceDialog::reject);
    connect(m_write, &QPushButton::clicked, this, [this] { write(); });
    constexpr int lookMs = 100;
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (!m_progress->isStopped())
            showProgress(m_progress->share(), m_progress->words(m_since.elapsed()));
    });
    m_write->setFocus();
}

EvidenceDialog::~EvidenceDialog()
{
    if (m_progress)
        m_progress->stop();
    dropOnWorker(std::move(m_record));
}

void EvidenceDialog::reject()
{
    if (m_progress)
        callOff();
    else
        FormDialog::reject();
}

bool EvidenceDialog::mayClose()
{
    if (!m_progress)
        return FormDialog::mayClose();
    m_closesAfter = true;
    callOff();
    return false;
}

void EvidenceDialog::callOff()
{
    m_progress->stop();
    m_close->setEnabled(false);
    showProgress(m_progress->share(), tr("Calling it off…"));
}

void EvidenceDialog::showCalledOff(const Error &error)
{
    if (m_closesAfter) {
        close();
        return;
    }
    if (error.kind == Error::Kind::Cancelled)
        showMessage(Tone::Info, displaySentence(error.text()));
    else
        showError(error);
}

void EvidenceDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Folder for the evidence pack"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
        m_write->setFocus();
    });
    dialog->open();
}

void EvidenceDialog::followFolder()
{
    m_folderField->setComplaint({});
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    m_folderField->setHint(
        tr("It will be called “%1”.").arg(displayText(freePackFolderName(*m_record, folder))));
}

QCoro::Task<> EvidenceDialog::write()
{
    const QPointer<EvidenceDialog> self(this);
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (isBusy())
        co_return;
    if (folder.isEmpty() || !QDir(folder).isAbsolute() || !QDir(folder).exists()) {
        m_folderField->setComplaint(tr("There is no such folder. Choose another one."));
        m_folder->setFocus();
        co_return;
    }
    clearMessage();
    const qint64 nowMs = m_session.inventory().nowMs();
    setBusy(tr("Writing the report…"));
    m_progress = std::make_shared<PackProgress>();
    const QString connection = m_record->connectionId;
    auto lastTask = m_store.lastPack(connection);
    Result<QString> previous = co_await lastTask;
    if (!self)
        co_return;
    if (!previous.ok()) {
        m_progress.reset();
        setIdle();
        showCalledOff(previous.error());
        co_return;
    }
    auto beforeTask = reviewBefore(m_store, m_record);
    Result<std::shared_ptr<const ReviewRecord>> before = co_await beforeTask;
    if (!self)
        co_return;
    if (!before.ok()) {
        m_progress.reset();
        setIdle();
        showCalledOff(before.error());
        co_return;
    }
    m_since.start();
    m_look.start();
    auto future = runOnWorker([record = m_record, nowMs, folder, hash = previous.value(),
                               earlier = before.value(), progress = m_progress] {
        return writePack(
            *record, nowMs, folder, hash,
            [&progress](const PackStage &stage) { return progress->take(stage); }, earlier.get());
    });
    Result<WrittenPack> written = co_await future;
    dropOnWorker(std::move(before).value()); // and what the worker had besides
    if (!self)
        co_return;
    m_look.stop();
    m_progress.reset();
    if (!written.ok()) {
        setIdle();
        showCalledOff(written.error());
        co_return;
    }
    auto addTask = m_store.addPack(connection, written->manifestSha256, nowMs);
    Result<void> added = co_await addTask;
    if (!self)
        co_return;
    setIdle();
    m_settings.setValue(evidenceFolderKey, folder);
    showWritten(written->folder, written->manifestSha256);
    if (!added.ok()) // the pack is there all the same
        showError(added.error());
}

QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>>
EvidenceDialog::reviewBefore(ReviewStore &store, std::shared_ptr<const ReviewRecord> record)
{
    const QPointer<ReviewStore> kept(&store);
    auto listTask = store.reviews(record->connectionId);
    Result<QList<ReviewSummary>> reviews = co_await listTask;
    if (!reviews.ok())
        co_return reviews.error();
    // The latest comes first.
    const auto found = std::find_if(reviews->cbegin(), reviews->cend(), [&](const auto &review) {
        return review.finishedAtMs != 0 && review.finishedAtMs <= record->startedAtMs;
    });
    if (!kept || found == reviews->cend())
        co_return std::shared_ptr<const ReviewRecord>();
    auto readTask = kept->review(found->id);
    Result<std::shared_ptr<const ReviewRecord>> read = co_await readTask;
    co_return read;
}

void EvidenceDialog::showWritten(const QString &folder, const QString &hash)
{
    m_written = folder;
    setHeading(tr("The evidence pack is written"));
    setLead(QDir::toNativeSeparators(folder));
    m_folderField->hide();
    m_hash->setText(hash);
    const int whole = fontMetrics().horizontalAdvance(hash) + fontMetrics().height() * 2;
    m_hash->setMinimumWidth(std::min(whole, screen()->availableGeometry().width() * 2 / 3));
    m_hashField->show();
    m_open->show();
    m_write->hide();
    m_close->setText(tr("Close"));
    m_hash->setFocus();
    m_hash->selectAll();
}

} // namespace tokendesk
