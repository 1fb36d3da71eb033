#include "store/reviewstore.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;

namespace {

template <typename T>
T finished(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

const QString here = QStringLiteral("here");
const QString elsewhere = QStringLiteral("elsewhere");

LocalNote noteOf(qint64 id, const QString &owner)
{
    LocalNote note;
    note.id = id;
    note.owner = owner;
    note.purpose = QStringLiteral("nightly load");
    note.reviewOn = QDate(2027, 2, 28);
    return note;
}

Decision decisionOf(const QString &finding, DecisionKind kind)
{
    return {finding, kind, QStringLiteral("because"), QDate(2027, 1, 1), QStringLiteral("Sam"), 5};
}

} // namespace

class TestReviewStore : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<ReviewStore> m_store;

    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("review.sqlite"));
    }
    void open()
    {
        m_store.reset();
        auto opened = finished(ReviewStore::open(path()));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        m_store = std::move(opened).value();
    }

private Q_SLOTS:
    void init() { open(); }

    void notesOutliveTheProgramAndCanBeForgotten()
    {
        LocalNote account = noteOf(1, QStringLiteral("Data team"));
        account.subject = LocalNote::Subject::Account;
        QSignalSpy changed(m_store.get(), &ReviewStore::changed);
        QVERIFY(
            finished(m_store->saveNotes(here, {noteOf(1, QStringLiteral("Ada")), account})).ok());
        QCOMPARE(changed.size(), 1);
        QVERIFY(finished(m_store->saveNotes(elsewhere, {noteOf(1, QStringLiteral("Eve"))})).ok());
        open();
        auto notes = finished(m_store->notes(here));
        QCOMPARE(notes->size(), 2);
        QVERIFY(notes->contains(account));
        QVERIFY(notes->contains(noteOf(1, QStringLiteral("Ada"))));
        LocalNote gone;
        gone.id = 1;
        QVERIFY(finished(m_store->saveNotes(here, {gone})).ok());
        notes = finished(m_store->notes(here));
        QCOMPARE(notes->size(), 1);
        QCOMPARE(finished(m_store->notes(elsewhere))->size(), 1);
    }

    void theLatestDecisionCounts()
    {
        const QString first = QStringLiteral("unused/token/1");
        const QString second = QStringLiteral("unused/token/2");
        QVERIFY(finished(m_store->decide(here,
                                         {decisionOf(first, DecisionKind::Keep),
                                          decisionOf(second, DecisionKind::PutOff)}))
                    .ok());
        QVERIFY(finished(m_store->decide(here, {decisionOf(first, DecisionKind::Revoke)})).ok());
        open();
        const auto decisions = finished(m_store->decisions(here));
        QCOMPARE(decisions->size(), 2);
        QVERIFY(decisions->contains(decisionOf(first, DecisionKind::Revoke)));
        QVERIFY(decisions->contains(decisionOf(second, DecisionKind::PutOff)));
        QVERIFY(finished(m_store->decisions(elsewhere))->isEmpty());
    }

    void itIsPrivateAndHeldByOne()
    {
        QCOMPARE(
            QFileInfo(path()).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(!finished(ReviewStore::open(path())).ok());
        QVERIFY(!finished(ReviewStore::open(QStringLiteral("/proc/no/review.sqlite"))).ok());
    }

    void wordsAreTheirOwnWayBack()
    {
        for (const DecisionKind kind :
             {DecisionKind::Keep, DecisionKind::Rotate, DecisionKind::Revoke, DecisionKind::Delete,
              DecisionKind::PutOff})
            QCOMPARE(decisionFrom(decisionWord(kind)), kind);
        QCOMPARE(decisionFrom(QStringLiteral("something newer")), DecisionKind::PutOff);
    }
};

QTEST_GUILESS_MAIN(TestReviewStore)
#include "testreviewstore.moc"
