#include "ui/plan/planfile.h"

#include "store/wholefile.h"
#include "ui/plan/plandialog.h"
#include "workflows/worker.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

namespace tokendesk {

namespace {

struct PlanFileWords {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

QCoro::Task<> writePlan(QPointer<QWidget> window, QString path, TokenPlan plan,
                        std::function<void(const QString &, const Result<void> &)> done)
{
    auto future = runOnWorker([path, plan] { return writeWholeFile(path, planAsJson(plan)); });
    Result<void> saved = co_await future;
    if (window)
        done(path, saved);
}

QCoro::Task<> readPlan(QPointer<QWidget> owner, QPointer<Session> session, DialogContext context,
                       QString path, std::function<void(const QString &)> failed)
{
    auto future = runOnWorker([path]() -> Result<TokenPlan> {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return planFromJson(file.read(planBytesAtMost + 1));
        Error error;
        error.kind = Error::Kind::Local;
        error.message = PlanFileWords::tr("%1 could not be read").arg(path);
        error.detail = file.errorString();
        return error;
    });
    Result<TokenPlan> plan = co_await future;
    if (!owner || !session)
        co_return;
    if (!plan.ok()) {
        failed(plan.error().text());
        co_return;
    }
    auto *dialog = new PlanDialog(context, std::move(plan).value(), owner->window());
    dialog->show();
}

} // namespace

void savePlanFile(QWidget *window, const TokenPlan &plan,
                  std::function<void(const QString &path, const Result<void> &saved)> done)
{
    auto *dialog = new QFileDialog(window, PlanFileWords::tr("Save the plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(PlanFileWords::tr("Plan (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("plan-%1.json").arg(planActionWord(plan.action)));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, window,
        [window, plan, done](const QString &path) { writePlan(window, path, plan, done); });
    dialog->open();
}

void openPlanFile(QWidget *owner, DialogContext context,
                  std::function<void(const QString &)> failed)
{
    auto *dialog = new QFileDialog(owner, PlanFileWords::tr("Open a plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(PlanFileWords::tr("Plan (*.json)"));
    QObject::connect(dialog, &QFileDialog::fileSelected, owner,
                     [owner, context, failed](const QString &path) {
                         readPlan(owner, &context.session, context, path, failed);
                     });
    dialog->open();
}

} // namespace tokendesk
