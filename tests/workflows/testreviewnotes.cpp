#include "support/livedeployment.h"
#include "workflows/policies.h"
#include "workflows/review.h"

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

struct Desk : LiveDeployment {
    std::unique_ptr<ReviewStore> store;
    std::unique_ptr<Rotations> rotations;
    std::unique_ptr<Review> review;

    Desk()
    {
        if (!open().ok())
            qFatal("the sandbox does not answer");
        auto opened = finished(ReviewStore::open(folder.filePath(QStringLiteral("review.sqlite"))));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        store = std::move(opened).value();
        begin();
    }
    void begin()
    {
        rotations = std::make_unique<Rotations>(*session, *changes);
        review = std::make_unique<Review>(*session, *rotations, *store,
                                          shippedPolicy(QStringLiteral("default")));
        review->begin();
        if (!QTest::qWaitFor([this] { return review->isReady(); }, 20'000))
            qFatal("nothing was judged");
    }
    [[nodiscard]] int count(RuleId rule) const
    {
        const ReviewView view = review->view();
        return static_cast<int>(
            std::count_if(view.findings->begin(), view.findings->end(),
                          [rule](const Finding &finding) { return finding.rule == rule; }));
    }
};

LocalNote note(LocalNote::Subject subject, qint64 id, const QString &owner)
{
    LocalNote made;
    made.subject = subject;
    made.id = id;
    made.owner = owner;
    made.purpose = QStringLiteral("loads");
    made.reviewOn = QDate(2027, 1, 31);
    return made;
}

} // namespace

class TestReviewNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rotationsThatAreReadLaterCountWithoutAChange()
    {
        Desk desk; // judged before the rotations are read
        QCOMPARE(desk.count(RuleId::ManyActive), 0);
        QVERIFY(finished(desk.rotations->load()).ok());
        QVERIFY(desk.rotations->all().empty());
        QTRY_VERIFY(desk.count(RuleId::ManyActive) > 0);
    }

    void veryManyAreKeptBesideAFewThatAreSavedMeanwhile()
    {
        Desk desk;
        const Inventory &inventory = desk.session->inventory().data();
        QVERIFY(desk.count(RuleId::NoOwner) > 0);
        QList<LocalNote> many;
        for (int i = 0; i < inventory.tokenCount(); ++i)
            many << note(LocalNote::Subject::Token, inventory.token(i).id, QStringLiteral("Team"));
        // Of what is not on the list any more; enough for a worker.
        for (int i = 0; i < 5000; ++i)
            many << note(LocalNote::Subject::Token, 1'000'000 + i,
                         QStringLiteral("Gone %1").arg(i));
        const TokenId first = inventory.token(0).id;
        auto large = desk.review->saveNotes(many);
        auto small = desk.review->saveNotes(
            {note(LocalNote::Subject::Token, first, QStringLiteral("Ann")),
             note(LocalNote::Subject::Account, inventory.account(0).id, QStringLiteral("Bob"))});
        const Result<void> smallSaved = finished(std::move(small));
        const Result<void> largeSaved = finished(std::move(large));
        QVERIFY(smallSaved.ok());
        QVERIFY(largeSaved.ok());
        QTRY_COMPARE(desk.review->notes().size(), many.size() + 1);
        QTRY_COMPARE(desk.count(RuleId::NoOwner), 0);

        // What the search knows, and what comes back from the disk.
        const QueryFacts facts = desk.review->queryFacts();
        QCOMPARE(facts.owners->value(inventory.token(1).id), QStringLiteral("Team"));
        const NotesById before = desk.review->notes();
        desk.review.reset();
        desk.begin();
        QCOMPARE(desk.review->notes().size(), before.size());
        QCOMPARE(desk.review->noteOf(LocalNote::Subject::Account, inventory.account(0).id).owner,
                 QStringLiteral("Bob"));
        QCOMPARE(desk.review->noteOf(LocalNote::Subject::Token, 1'004'999).owner,
                 QStringLiteral("Gone 4999"));
    }

    void whereNotesAreNotKnownNobodyIsSaidToHaveNoOwner()
    {
        const Inventory inventory({}, {});
        ReviewFacts known;
        QueryFacts facts;
        known.addTo(facts, inventory);
        QVERIFY(!facts.owners);
        QVERIFY(!facts.reviewDays);
        QVERIFY(facts.scim);
        known.setNotesKnown();
        known.addTo(facts, inventory);
        QVERIFY(facts.owners);
        QVERIFY(facts.reviewDays);
    }

    void aReviewDateIsTheTokensOwnOrElseItsAccounts()
    {
        Desk desk;
        const Inventory &inventory = desk.session->inventory().data();
        int account = 0;
        while (inventory.tokensOf(account).size() < 2)
            ++account;
        const TokenId own = inventory.token(inventory.tokensOf(account)[0]).id;
        const TokenId other = inventory.token(inventory.tokensOf(account)[1]).id;
        LocalNote ofToken = note(LocalNote::Subject::Token, own, QStringLiteral("Ann"));
        ofToken.reviewOn = QDate(2020, 1, 31);
        const LocalNote ofAccount = note(LocalNote::Subject::Account, inventory.account(account).id,
                                         QStringLiteral("Team"));
        QVERIFY(finished(desk.review->saveNotes({ofToken, ofAccount})).ok());
        const auto dayOf = [&desk](TokenId token) {
            const QueryFacts facts = desk.review->queryFacts();
            return facts.reviewDays ? facts.reviewDays->value(token) : QDate();
        };
        QTRY_COMPARE(dayOf(own), ofToken.reviewOn);
        QCOMPARE(dayOf(other), ofAccount.reviewOn);
        const QueryFacts facts = desk.review->queryFacts();
        QCOMPARE(facts.accountReviewDays->value(ofAccount.id), ofAccount.reviewOn);
        QCOMPARE(facts.accountOwners->value(ofAccount.id), ofAccount.owner);
    }

    void theLastWordCounts()
    {
        Desk desk;
        const TokenId token = desk.session->inventory().data().token(0).id;
        QList<LocalNote> many;
        for (int i = 0; i < 5000; ++i)
            many << note(LocalNote::Subject::Token, token + i, QStringLiteral("first"));
        auto large = desk.review->saveNotes(many);
        auto small = desk.review->saveNotes(
            {note(LocalNote::Subject::Token, token, QStringLiteral("second"))});
        const Result<void> largeSaved = finished(std::move(large));
        const Result<void> smallSaved = finished(std::move(small));
        QVERIFY(largeSaved.ok());
        QVERIFY(smallSaved.ok());
        // Memory and disk say the same.
        const auto kept = finished(desk.store->notes(desk.session->connection().id));
        QVERIFY(kept.ok());
        NotesById stored;
        for (const LocalNote &one : kept.value())
            stored.insert(noteKey(one), one);
        QTRY_VERIFY(stored == desk.review->notes());
        QCOMPARE(desk.review->noteOf(LocalNote::Subject::Token, token).owner,
                 QStringLiteral("second"));
    }
};

QTEST_GUILESS_MAIN(TestReviewNotes)
#include "testreviewnotes.moc"
