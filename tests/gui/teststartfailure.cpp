// A start whose data folder cannot be used.
#include "store/reviewstore.h"
#include "support/dialogdriver.h"
#include "ui/commandline.h"
#include "ui/startfailure.h"

#include <QDir>
#include <QFileDialog>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// Of a file that a newer program wrote.
Error newerError(const QString &path)
{
    {
        auto made = QCoro::waitFor(ReviewStore::open(path));
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().text()));
    }
    {
        QSqlDatabase raw =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(path);
        if (!raw.open() || !QSqlQuery(raw).exec(QStringLiteral("PRAGMA user_version=999")))
            qFatal("the file cannot be altered");
        raw.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    auto refused = QCoro::waitFor(ReviewStore::open(path));
    if (refused.ok())
        qFatal("a newer file was opened");
    return refused.error();
}

} // namespace

class TestStartFailure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherFolderIsAWayOut()
    {
        const QTemporaryDir folder;
        const Error error = newerError(folder.filePath(QStringLiteral("review.sqlite")));
        QPointer<StartFailure> failure = new StartFailure(error);
        QSignalSpy chosen(failure, &StartFailure::folderChosen);
        QSignalSpy finished(failure, &QDialog::finished);
        failure->open();
        QVERIFY(failure->message().contains(QLatin1String("newer Tokendesk")));

        for (int attempt = 1; attempt <= 2; ++attempt) {
            clickOn(failure, "startAnotherFolder");
            QPointer<QFileDialog> dialog = failure->findChild<QFileDialog *>();
            QVERIFY(dialog);
            QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
            Q_EMIT dialog->fileSelected(folder.path());
            QCOMPARE(chosen.size(), attempt);
            QCOMPARE(chosen.constLast().constFirst().toString(), folder.path());
            // It stands until the window does: without any, the program would end.
            QVERIFY(failure->isVisible() && failure->isBusy());
            dialog->close();
            QTRY_VERIFY(dialog.isNull());
            failure->tell(error);
            QVERIFY(!failure->isBusy());
            QVERIFY(failure->message().contains(QLatin1String("newer Tokendesk")));
        }
        QVERIFY(finished.isEmpty());
        failure->reject();
        QCOMPARE(finished.size(), 1);
        QTRY_VERIFY(failure.isNull());
    }

    void theOtherFolderTakesTheDatabasesAlone()
    {
        CommandLine line;
        line.ownFolder = true;
        line.dataFolder = QStringLiteral("/given");
        QCOMPARE(line.dataFile(QStringLiteral("a")), QStringLiteral("/given/a"));
        line.otherFolder = QStringLiteral("/other");
        QCOMPARE(line.dataFile(QStringLiteral("a")), QStringLiteral("/other/a"));
        // Connections stay where they are, and the next start asks again.
        QCOMPARE(line.configFile(QStringLiteral("a")), QStringLiteral("/given/a"));
        QVERIFY(line.sessionOptions().contains(QStringLiteral("/given")));
    }
};

QTEST_MAIN(TestStartFailure)
#include "teststartfailure.moc"
