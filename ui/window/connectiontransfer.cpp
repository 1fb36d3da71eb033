#include "ui/window/connectiontransfer.h"

#include "store/wholefile.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/importdialog.h"
#include "workflows/worker.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

namespace tokendesk {

namespace {

struct ConnectionTransferWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTransfer)
};

QCoro::Task<> writeConnections(QPointer<QWidget> window, QString path, QByteArray json, int count,
                               TransferDone done)
{
    // Addresses, proxies and paths of certificates: whom it is for the person decides.
    auto future =
        runOnWorker([path, json] { return writeWholeFile(path, json, WhoMayRead::OwnerOnly); });
    Result<void> written = co_await future;
    if (!window)
        co_return;
    if (written.ok())
        done(ConnectionTransferWords::tr("%Ln connection(s) exported to %1, without their tokens",
                                         nullptr, count)
                 .arg(QDir::toNativeSeparators(path)),
             false);
    else
        done(written.error().text(), true);
}

QCoro::Task<> readConnections(QPointer<QWidget> window, Connector *connector, QString path,
                              TransferDone done)
{
    auto future = runOnWorker([path]() -> Result<ConnectionsRead> {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return connectionsFromJson(file.read(connectionFileBytesAtMost + 1));
        Error error;
        error.kind = Error::Kind::Local;
        error.message =
            ConnectionTransferWords::tr("%1 could not be read").arg(QDir::toNativeSeparators(path));
        error.detail = file.errorString();
        return error;
    });
    Result<ConnectionsRead> read = co_await future;
    if (!window)
        co_return;
    if (!read.ok()) {
        done(read.error().text(), true);
        co_return;
    }
    auto *dialog = new ImportDialog(*connector, read.value(), window);
    QObject::connect(dialog, &ImportDialog::imported, window, [done](int count, int known) {
        QString text = ConnectionTransferWords::tr(
            "%Ln connection(s) added. Each asks for its token when you open it.", nullptr, count);
        if (known > 0)
            text += QLatin1Char(' ') + knownAgainWords(known);
        done(text, false);
    });
    dialog->open();
}

QFileDialog *fileDialog(QWidget *window, const QString &title)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(ConnectionTransferWords::tr("Connections (*.json)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}

} // namespace

void exportConnections(QWidget *window, const QList<Connection> &connections, TransferDone done)
{
    QFileDialog *dialog = fileDialog(window, ConnectionTransferWords::tr("Export connections"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    //: The name that is proposed for a file, without ".json"
    dialog->selectFile(ConnectionTransferWords::tr("tokendesk-connections")
                       + QStringLiteral(".json"));
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [window, connections, done](const QString &path) {
                         writeConnections(window, path, connectionsAsJson(connections),
                                          static_cast<int>(connections.size()), done);
                     });
    dialog->open();
}

void importConnections(QWidget *window, Connector &connector, TransferDone done)
{
    QFileDialog *dialog = fileDialog(window, ConnectionTransferWords::tr("Import connections"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [window, connector = &connector, done](const QString &path) {
                         importConnectionsFrom(window, *connector, path, done);
                     });
    dialog->open();
}

void importConnectionsFrom(QWidget *window, Connector &connector, const QString &path,
                           TransferDone done)
{
    readConnections(window, &connector, path, std::move(done));
}

} // namespace tokendesk
