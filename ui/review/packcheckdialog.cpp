#include "ui/review/packcheckdialog.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "evidence/packverify.h"
#include "ui/dialogs/field.h"
#include "ui/theme/bullets.h"
#include "ui/theme/plaintext.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

/// Nothing comes when the person cancels.
template <typename Take>
void chooseFolder(QWidget *parent, const QString &title, const QString &from, Take take)
{
    auto *chooser = new QFileDialog(parent, title, from);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, take);
    chooser->open();
}

} // namespace

void PackCheckDialog::ask(QWidget *window)
{
    chooseFolder(window, tr("The evidence pack's folder"), {}, [window](const QString &folder) {
        (new PackCheckDialog(folder, window))->open();
    });
}

PackCheckDialog::PackCheckDialog(QString path, QWidget *parent)
    : FormDialog(tr("Check an evidence pack"), parent)
    , m_path(std::move(path))
    , m_problems(new QPlainTextEdit)
    , m_previous(new QLineEdit)
    , m_previousField(new Field(tr("The pack &before it"), m_previous))
    , m_check(addPlainButton(tr("Check")))
    , m_close(addCloseButton(tr("Close")))
{
    setObjectName(QStringLiteral("packCheckDialog"));
    build();
    m_close->setFocus();
    check();
}

void PackCheckDialog::build()
{
    m_problems->setObjectName(QStringLiteral("packProblems"));
    m_problems->setAccessibleName(tr("What does not fit"));
    m_problems->setReadOnly(true);
    m_problems->hide();
    m_previous->setObjectName(QStringLiteral("packPrevious"));
    m_previousField->setObjectName(QStringLiteral("packPreviousField"));
    m_previousField->setHint(
        tr("Choose its folder to check that this pack follows it. May stay empty."));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    m_previousField->addBeside(choose);
    body()->addWidget(m_problems);
    body()->addWidget(m_previousField);
    m_check->setObjectName(QStringLiteral("packCheckAgain"));
    m_check->hide();
    connect(choose, &QPushButton::clicked, this, &PackCheckDialog::choosePrevious);
    connect(m_previous, &QLineEdit::textChanged, this, &PackCheckDialog::followPrevious);
    connect(m_check, &QPushButton::clicked, this, [this] { check(); });
    connect(m_close, &QPushButton::clicked, this, &PackCheckDialog::accept);
}

void PackCheckDialog::choosePrevious()
{
    const QString beside = QFileInfo(m_path).absolutePath();
    chooseFolder(this, tr("The folder of the pack before it"), beside,
                 [this](const QString &folder) {
                     m_previous->setText(QDir::toNativeSeparators(folder));
                     check();
                 });
}

void PackCheckDialog::followPrevious()
{
    m_previousField->setComplaint({});
    // What was found was found with the folder that stood there before.
    setHeading(tr("Check an evidence pack"));
    setLead(QDir::toNativeSeparators(m_path));
    clearMessage();
    m_problems->hide();
    m_check->show();
    setPrimaryButton(m_check);
}

QCoro::Task<> PackCheckDialog::check()
{
    const QPointer<PackCheckDialog> self(this);
    const QString previous = QDir::fromNativeSeparators(m_previous->text().trimmed());
    if (isBusy())
        co_return;
    if (!previous.isEmpty() && !QFileInfo::exists(previous)) {
        m_previousField->setComplaint(tr("There is no such folder. Choose another one."));
        m_previous->setFocus();
        co_return;
    }
    setBusy(tr("Reading its files…"));
    auto future = runOnWorker([path = m_path, previous] { return verifyPack(path, previous); });
    PackCheck check = co_await future;
    if (!self)
        co_return;
    setIdle();
    m_check->hide();
    setPrimaryButton(nullptr);
    m_close->setDefault(true);
    m_close->setFocus();
    m_problems->setVisible(!check.isIntact());
    if (check.isIntact())
        showIntact(check);
    else
        showProblems(check);
}

void PackCheckDialog::showIntact(const PackCheck &check)
{
    setHeading(tr("Nothing was altered"));
    const QString found =
        tr("%Ln file(s) are as the manifest says, and their numbers agree. %1, written %2.",
           nullptr, check.files)
            .arg(displayText(check.connectionName), exactTime(Moment::at(check.createdAtMs)));
    setLead(joinedSentences(
        {found, check.isChainChecked ? tr("It follows the pack before.") : QString()}));
    const QString proves = tr("This proves nothing unless the manifest's hash is the one that was "
                              "written down elsewhere: %1")
                               .arg(check.manifestSha256);
    if (check.otherChain.isEmpty()) {
        showMessage(Tone::Info, proves);
        return;
    }
    showMessage(Tone::Warning,
                joinedSentences({displaySentence(check.otherChain),
                                 tr("Choose the pack before of the same connection."), proves}));
}

void PackCheckDialog::showProblems(const PackCheck &check)
{
    const QString verdict = chainVerdict(check);
    setHeading(verdict.isEmpty() ? tr("This pack is not as it was written") : verdict);
    setLead(QDir::toNativeSeparators(m_path));
    QStringList lines;
    for (const QString &problem : std::as_const(check.problems))
        lines << displaySentence(problem);
    m_problems->setPlainText(asBullets(lines));
    showMessage(verdict.isEmpty() ? Tone::Danger : Tone::Warning,
                tr("%Ln thing(s) do not fit.", nullptr, static_cast<int>(check.problems.size())));
}

} // namespace tokendesk
