#include "process/qtcomplaints.h"

#include <QTest>

using namespace tokendesk;

namespace {

QStringList said;

void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    said << text;
}

} // namespace

class TestQtComplaints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allElseIsSaidAsBefore()
    {
        const QtMessageHandler former = qInstallMessageHandler(keep);
        leaveOutQtsComplaints();
        qWarning("QNetworkReplyImplPrivate::error: Internal problem, this method must only be "
                 "called once.");
        // Once for each passphrase that is tried.
        qWarning("Unable to parse PKCS#12 structure, error:11800071:PKCS12 routines::mac verify "
                 "failure");
        qWarning("the disk is full");
        qInstallMessageHandler(former);
        QCOMPARE(said, QStringList{QStringLiteral("the disk is full")});
    }
};

QTEST_GUILESS_MAIN(TestQtComplaints)
#include "testqtcomplaints.moc"
