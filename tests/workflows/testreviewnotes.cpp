#include "support/livedeployment.h"
#include "workflows/policies.h"
#include "workflows/review.h"
#include "workflows/subject.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <functional>

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
        openStore();
        begin();
    }
    [[nodiscard]] QString storePath() const
    {
        return folder.filePath(QStringLiteral("review.sqlite"));
    }
    void openStore()
    {
        auto opened = finished(ReviewStore::open(storePath()));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        store = std::move(opened).value();
    }
    void begin(const std::function<void()> &whenMade = [] {})
    {
        rotations = std::make_unique<Rotations>(*session, *changes);
        review = std::make_unique<Review>(*session, *rotations, *store,
                                          shippedPolicy(QStringLiteral("default")));
        whenMade();
        review->begin();
        if (!QTest::qWaitFor([this] { return review->isReady(); }, 20'000))
            qFatal("nothing was judged");
    }
    /// As the next run finds what `change` has written.
    void beginAgain(
        const std::function<void()> &change, const std::function<void()> &whenMade = [] {})
    {
        review.reset();
        rotations.reset();
        change();
        begin(whenMade);
    }
    /// What a deployment that was set back has in the place of this one.
    void replace(TokenId id)
    {
        Token another = data().token(data().tokenIndex(id));
        another.created = Moment::at(another.created.msecs() + 3 * msPerDay);
        session->inventory().setToken(another);
    }
    [[nodiscard]] QString connectionId() const { return session->connection().id; }
    [[nodiscard]] QList<LocalNote> kept(TokenId token)
    {
        const auto all = finished(store->notes(connectionId()));
        if (!all.ok())
            qFatal("%s", qPrintable(all.error().text()));
        QList<LocalNote> notes;
        for (const LocalNote &one : all.value()) {
            if (one.subject == LocalNote::Subject::Token && one.id == token)
                notes << one;
        }
        return notes;
    }
    /// About one token, which says when it was made, and not about this one.
    [[nodiscard]] Finding findingOfToken(TokenId besides = 0) const
    {
        const ReviewView view = review->view();
        for (const Finding &finding : *view.findings) {
            const int index = data().tokenIndex(finding.token);
            if (index >= 0 && data().token(index).created.isSet() && finding.token != besides
                && finding.tokens.empty() && finding.severity > Severity::Info)
                return finding;
        }
        qFatal("no such finding");
    }
    /// The newest decision about this.
    [[nodiscard]] std::optional<KeptDecision> keptDecision(const Finding &finding)
    {
        const auto all = finished(store->decisions(connectionId()));
        if (!all.ok())
            qFatal("%s", qPrintable(all.error().text()));
        for (const KeptDecision &one : all.value()) {
            if (one.finding == finding.key())
                return one;
        }
        return std::nullopt;
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

KeptDecision decisionOf(const Finding &finding, Moment created, qint64 atMs)
{
    KeptDecision decision;
    decision.finding = finding.key();
    decision.reason = QStringLiteral("agreed");
    decision.atMs = atMs;
    decision.created = created;
    return decision;
}

/// As if the disk took nothing of this.
void refuse(const QString &path, const char *statement)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("refusing"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(QLatin1String(statement)), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("refusing"));
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
        QTRY_COMPARE(desk.review->notes().asOf(inventory).size(), many.size() + 1);
        QTRY_COMPARE(desk.count(RuleId::NoOwner), 0);

        // What the search knows, and what comes back from the disk.
        const QueryFacts facts = desk.review->queryFacts();
        QCOMPARE(facts.owners->value(inventory.token(1).id), QStringLiteral("Team"));
        const NotesById before = desk.review->notes().asOf(inventory);
        desk.review.reset();
        desk.begin();
        QCOMPARE(desk.review->notes().asOf(inventory).size(), before.size());
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

    void whatWasDoneToAnEarlierTokenIsNotOfThisOne_data()
    {
        QTest::addColumn<qint64>("madeLaterMs");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same") << qint64(0) << true;
        QTest::newRow("rounded") << qint64(20 * msPerSecond) << true;
        QTest::newRow("another") << qint64(5 * msPerDay) << false;
    }
    void whatWasDoneToAnEarlierTokenIsNotOfThisOne()
    {
        QFETCH(const qint64, madeLaterMs);
        QFETCH(const bool, isSame);
        constexpr qint64 madeMs = 1'800'000'000'000;
        const auto record = [](ChangeKind kind, TokenId token) {
            ChangeRecord done;
            done.outcome = ChangeOutcome::Done;
            done.intent.kind = kind;
            done.intent.targetId = token;
            done.intent.targetName = QStringLiteral("nightly");
            done.intent.accountId = 1;
            done.atMs = done.outcomeAtMs = madeMs + msPerMinute;
            if (kind != ChangeKind::CreateToken)
                writeCreated(done.intent.before, Moment::at(madeMs));
            return done;
        };
        ReviewFacts known;
        known.take(record(ChangeKind::CreateToken, 1), 0);
        known.take(record(ChangeKind::RevokeToken, 2), 0);
        known.take(record(ChangeKind::RestoreToken, 3), 0);
        Account account;
        account.id = 1;
        std::vector<Token> tokens(3);
        for (size_t i = 0; i < tokens.size(); ++i) {
            tokens[i].id = static_cast<TokenId>(i + 1);
            tokens[i].accountId = 1;
            tokens[i].name = QStringLiteral("nightly");
            tokens[i].created = Moment::at(madeMs + madeLaterMs);
        }
        const Inventory inventory({account}, tokens);
        ReviewInput input{inventory};
        known.addTo(input);
        QCOMPARE(input.isScimOnly->contains(1), isSame);
        QCOMPARE(input.revokedSeenAtMs.contains(2), isSame);
        QCOMPARE(input.restoredAtMs.contains(3), isSame);
        QueryFacts facts;
        known.addTo(facts, inventory);
        QCOMPARE(facts.scim->contains(1), isSame);
    }

    void whatWasAskedOfACreateIsOfTheTokenThatItMade_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<AccountId>("account");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("it") << QStringLiteral("nightly") << AccountId(1) << true;
        QTest::newRow("another name") << QStringLiteral("billing") << AccountId(1) << false;
        QTest::newRow("another account") << QStringLiteral("nightly") << AccountId(2) << false;
    }
    void whatWasAskedOfACreateIsOfTheTokenThatItMade()
    {
        QFETCH(const QString, name);
        QFETCH(const AccountId, account);
        QFETCH(const bool, isSame);
        constexpr qint64 askedMs = 1'800'000'000'000;
        ChangeRecord create;
        create.outcome = ChangeOutcome::Done;
        create.intent.kind = ChangeKind::CreateToken;
        create.intent.targetId = 1;
        create.intent.targetName = QStringLiteral("nightly");
        create.intent.accountId = 1;
        create.intent.wanted.insert(QStringLiteral("scim_endpoints_only"), true);
        create.atMs = create.outcomeAtMs = askedMs;
        ReviewFacts known;
        known.take(create, 0);
        std::vector<Account> accounts(2);
        accounts[0].id = 1;
        accounts[1].id = 2;
        Token token;
        token.id = 1;
        token.accountId = account;
        token.name = name;
        token.created = Moment::at(askedMs + 3 * msPerHour); // within a day
        const Inventory inventory(accounts, {token});
        ReviewInput input{inventory};
        known.addTo(input);
        QCOMPARE(input.isScimOnly->contains(1), isSame);
        QCOMPARE(input.isScimOnly->value(1), isSame);
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

    void aNoteOfAnEarlierTokenIsKeptAndSaysNothingOfThisOne()
    {
        Desk desk;
        const Token token = desk.liveToken();
        LocalNote earlier = note(LocalNote::Subject::Token, token.id, QStringLiteral("Earlier"));
        earlier.created = Moment::at(token.created.msecs() - 3 * msPerDay);
        LocalNote ofAccount =
            note(LocalNote::Subject::Account, token.accountId, QStringLiteral("Before"));
        ofAccount.created = Moment::at(1000);
        desk.beginAgain([&] {
            QVERIFY(
                finished(desk.store->saveNotes(desk.connectionId(), {earlier, ofAccount})).ok());
        });
        Review &review = *desk.review;
        QVERIFY(review.noteOf(LocalNote::Subject::Token, token.id).isEmpty());
        QVERIFY(review.noteOf(LocalNote::Subject::Account, token.accountId).isEmpty());
        QVERIFY(review.earlierNoteOf(LocalNote::Subject::Token, token.id) == earlier);
        QVERIFY(review.earlierNoteOf(LocalNote::Subject::Account, token.accountId) == ofAccount);
        QVERIFY(review.queryFacts().owners->isEmpty());
        QVERIFY(review.queryFacts().reviewDays->isEmpty());
        QVERIFY(review.notes().asOf(desk.data()).isEmpty());
        QCOMPARE(desk.kept(token.id).size(), 1);

        // This one's own does not take its place, nor does its end.
        const LocalNote own = note(LocalNote::Subject::Token, token.id, QStringLiteral("Own"));
        QVERIFY(finished(review.saveNotes({own})).ok());
        QVERIFY(review.noteOf(LocalNote::Subject::Token, token.id) == own);
        QCOMPARE(review.noteOf(LocalNote::Subject::Token, token.id).created, token.created);
        QTRY_COMPARE(review.queryFacts().owners->value(token.id), QStringLiteral("Own"));
        QCOMPARE(desk.kept(token.id).size(), 2);
        LocalNote none;
        none.id = token.id;
        QVERIFY(finished(review.saveNotes({none})).ok());
        QCOMPARE(desk.kept(token.id).size(), 1);
        QVERIFY(review.earlierNoteOf(LocalNote::Subject::Token, token.id) == earlier);
    }

    void aNoteOfAnEarlierVersionIsOfWhatHasTheIdAtTheFirstList()
    {
        Desk desk;
        const Token token = desk.liveToken();
        const LocalNote old = note(LocalNote::Subject::Token, token.id, QStringLiteral("Old"));
        const LocalNote gone = note(LocalNote::Subject::Token, 9'000'000, QStringLiteral("Gone"));
        desk.beginAgain([&] {
            QVERIFY(finished(desk.store->saveNotes(desk.connectionId(), {old, gone})).ok());
        });
        QVERIFY(desk.review->noteOf(LocalNote::Subject::Token, token.id) == old);
        QTRY_COMPARE(desk.kept(token.id).constFirst().created, token.created);
        QCOMPARE(desk.kept(token.id).size(), 1);
        QVERIFY(desk.kept(token.id).constFirst() == old);
        QVERIFY(desk.kept(token.id).constFirst().notedAt.isSet());
        QCOMPARE(desk.review->noteOf(LocalNote::Subject::Token, token.id).created, token.created);
        // What is not listed waits.
        QVERIFY(!desk.kept(gone.id).constFirst().created.isSet());
    }

    void veryManyOfAnEarlierVersionAreDatedOnce()
    {
        Desk desk;
        QList<LocalNote> old;
        for (const Token &token : desk.data().tokens())
            old << note(LocalNote::Subject::Token, token.id, QStringLiteral("Old"));
        for (const Account &account : desk.data().accounts())
            old << note(LocalNote::Subject::Account, account.id, QStringLiteral("Old"));
        desk.beginAgain(
            [&] { QVERIFY(finished(desk.store->saveNotes(desk.connectionId(), old)).ok()); });
        const auto undated = [&desk] {
            const auto kept = finished(desk.store->notes(desk.connectionId()));
            if (!kept.ok())
                qFatal("%s", qPrintable(kept.error().text()));
            return std::count_if(kept->begin(), kept->end(), [&desk](const LocalNote &one) {
                return !one.created.isSet()
                    && emptyNote(one.subject, one.id, desk.data()).created.isSet();
            });
        };
        QTRY_COMPARE(undated(), 0);
        QCOMPARE(finished(desk.store->notes(desk.connectionId()))->size(), old.size());
        QTRY_COMPARE(desk.review->notes().asOf(desk.data()).size(), old.size());
        const Token token = desk.liveToken();
        QTRY_COMPARE(desk.review->noteOf(LocalNote::Subject::Token, token.id).created,
                     token.created);
    }

    void oneThatCouldNotBeDatedDoesNotComeBack()
    {
        Desk desk;
        const Token token = desk.liveToken();
        const LocalNote old = note(LocalNote::Subject::Token, token.id, QStringLiteral("Old"));
        desk.beginAgain([&] {
            QVERIFY(finished(desk.store->saveNotes(desk.connectionId(), {old})).ok());
            desk.store.reset();
            refuse(desk.storePath(),
                   "CREATE TRIGGER not_old BEFORE INSERT ON notes WHEN NEW.owner = 'Old' AND "
                   "NEW.created_ms <> 0 BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
            desk.openStore();
        });
        QVERIFY(!desk.kept(token.id).constFirst().created.isSet());
        const LocalNote now = desk.review->noteOf(LocalNote::Subject::Token, token.id);
        QVERIFY(now == old);
        QVERIFY(!now.created.isSet()); // as on the disk
        LocalNote edited = now;
        edited.owner = QStringLiteral("New");
        QVERIFY(finished(desk.review->saveNotes({edited})).ok());
        QCOMPARE(desk.kept(token.id).size(), 1);
        QVERIFY(desk.kept(token.id).constFirst() == edited);
        QCOMPARE(desk.kept(token.id).constFirst().created, token.created);
        LocalNote none;
        none.id = token.id;
        QVERIFY(finished(desk.review->saveNotes({none})).ok());
        QVERIFY(desk.kept(token.id).isEmpty());
        QVERIFY(desk.review->noteOf(LocalNote::Subject::Token, token.id).isEmpty());
    }

    void whatIsSavedWhileOthersAreDatedIsTheLastWord()
    {
        Desk desk;
        const Token token = desk.liveToken();
        const LocalNote old = note(LocalNote::Subject::Token, token.id, QStringLiteral("Old"));
        const LocalNote mine = note(LocalNote::Subject::Token, token.id, QStringLiteral("Mine"));
        std::optional<QCoro::Task<Result<void>>> saving;
        desk.beginAgain(
            [&] { QVERIFY(finished(desk.store->saveNotes(desk.connectionId(), {old})).ok()); },
            [&] {
                // By then the date is on its way to the disk.
                connect(desk.review.get(), &Review::judged, this, [&] {
                    if (!saving)
                        saving = desk.review->saveNotes({mine});
                });
            });
        QVERIFY(saving);
        QVERIFY(finished(std::move(*saving)).ok());
        QCOMPARE(desk.kept(token.id).size(), 1);
        QVERIFY(desk.kept(token.id).constFirst() == mine);
        QVERIFY(desk.review->noteOf(LocalNote::Subject::Token, token.id) == mine);
        QCOMPARE(desk.review->noteOf(LocalNote::Subject::Token, token.id).created, token.created);
    }

    void aDecisionOnAnEarlierTokenDoesNotCount()
    {
        Desk desk;
        const Finding finding = desk.findingOfToken();
        const Moment created = desk.data().token(desk.data().tokenIndex(finding.token)).created;
        const qint64 nowMs = desk.session->inventory().nowMs();
        const auto decide = [&](const KeptDecision &decision) {
            desk.beginAgain([&] {
                QVERIFY(finished(desk.store->decide(desk.connectionId(), {decision})).ok());
            });
        };
        const auto counts = [&] { return desk.review->view().decisionOf(finding) != nullptr; };
        decide(decisionOf(finding, created, nowMs));
        QVERIFY(counts());
        decide(decisionOf(finding, Moment::at(created.msecs() - 3 * msPerDay), nowMs));
        QVERIFY(!counts());
        const ReviewView view = desk.review->view();
        QVERIFY(!view.earlierDecisionOf(finding)); // nor is it proposed
        QVERIFY(!view.canConfirm(finding));
        QVERIFY(view.isDecidedOfAnother(finding));
        // Of an earlier version: what was made after it was decided is another.
        decide(decisionOf(finding, {}, nowMs));
        QVERIFY(counts());
        decide(decisionOf(finding, {}, created.msecs() - 2 * msPerDay));
        QVERIFY(!counts());
        // An hour apart it may be another zone, or a deployment that is seeded every hour.
        KeptDecision hourBefore =
            decisionOf(finding, Moment::at(created.msecs() - msPerHour), nowMs);
        hourBefore.name = desk.data().token(desk.data().tokenIndex(finding.token)).label();
        decide(hourBefore);
        QVERIFY(counts());
        hourBefore.name += QLatin1String(" of another");
        decide(hourBefore);
        QVERIFY(!counts());

        // Decided anew it counts at once, and is kept with the time.
        Decision keep;
        keep.reason = QStringLiteral("needed");
        QVERIFY(
            finished(desk.review->decisions().decide({finding}, desk.review->view().judged, keep))
                .ok());
        QVERIFY(counts());
        QVERIFY(!desk.review->view().isDecidedOfAnother(finding));
        const auto newest = desk.keptDecision(finding);
        QVERIFY(newest);
        QCOMPARE(newest->created, created);
        QCOMPARE(newest->name, desk.data().token(desk.data().tokenIndex(finding.token)).label());
    }

    void veryManyDecisionsAndOneMeanwhileAreAllKept()
    {
        Desk desk;
        const Finding one = desk.findingOfToken();
        const Finding other = desk.findingOfToken(one.token);
        QList<Finding> many{one, other};
        while (many.size() < 2'500) {
            Finding made = one;
            made.token = 9'000'000 + many.size();
            many << made;
        }
        const auto judged = desk.review->view().judged;
        Decision keep;
        keep.reason = QStringLiteral("needed");
        Decision later = keep;
        later.reason = QStringLiteral("looked at by itself");
        auto deciding = desk.review->decisions().decide(many, judged, keep);
        auto decidingLater = desk.review->decisions().decide({other}, judged, later);
        const auto decided = finished(std::move(deciding));
        QVERIFY(decided.ok());
        QCOMPARE(decided->count, 2'500);
        QVERIFY(finished(std::move(decidingLater)).ok());
        const auto decisions = desk.review->view().decisions;
        for (const Finding &finding : many)
            QVERIFY2(decisions.contains(finding.key()), qPrintable(finding.key()));
        QCOMPARE(decisions.value(one.key()).reason, keep.reason);
        QCOMPARE(decisions.value(other.key()).reason, later.reason);
        QCOMPARE(desk.keptDecision(other)->reason, later.reason);
    }

    void whatWasReplacedSinceItWasFoundIsNotDecided()
    {
        Desk desk;
        const Finding replaced = desk.findingOfToken();
        const Finding other = desk.findingOfToken(replaced.token);
        const ReviewView view = desk.review->view();
        Decision keep;
        keep.reason = QStringLiteral("needed");
        desk.replace(replaced.token);
        const auto refused =
            finished(desk.review->decisions().decide({replaced}, view.judged, keep));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().text().contains(QLatin1String("another one")),
                 qPrintable(refused.error().text()));
        QVERIFY(!desk.keptDecision(replaced));

        // Nor when the new one has been judged since: what was seen counts.
        QTRY_VERIFY(desk.review->view().judged != view.judged);
        const auto some =
            finished(desk.review->decisions().decide({replaced, other}, view.judged, keep));
        QVERIFY(some.ok());
        QCOMPARE(some->count, 1);
        QVERIFY(some->leftOut.contains(QLatin1String("another one")));
        QVERIFY(!desk.keptDecision(replaced));
        QVERIFY(desk.keptDecision(other));
    }

    void whatWasReplacedSinceItWasDecidedIsNotConfirmed()
    {
        Desk desk;
        const Finding finding = desk.findingOfToken();
        const Token token = desk.data().token(desk.data().tokenIndex(finding.token));
        KeptDecision earlier =
            decisionOf(finding, token.created, desk.session->inventory().nowMs());
        earlier.severity = Severity::Info; // it is graver now
        desk.beginAgain(
            [&] { QVERIFY(finished(desk.store->decide(desk.connectionId(), {earlier})).ok()); });
        const ReviewView view = desk.review->view();
        QVERIFY(view.canConfirm(finding));
        desk.replace(finding.token);
        QVERIFY(desk.review->view().canConfirm(finding)); // as of the last judgement
        const auto refused =
            finished(desk.review->decisions().confirm({finding}, view.judged, desk.review->view()));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().text().contains(QLatin1String("another one")),
                 qPrintable(refused.error().text()));
        QVERIFY(desk.keptDecision(finding)->severity == Severity::Info);
        // The view that shows the new one does not make it the decision's.
        const auto snapshot = desk.session->inventory().snapshot();
        const auto byNewList =
            finished(desk.review->decisions().confirm({finding}, snapshot, desk.review->view()));
        QVERIFY(!byNewList.ok() || byNewList->count == 0);
        QVERIFY(desk.keptDecision(finding)->severity == Severity::Info);
    }

    void aDecisionOnAnAccountIsKeptWithWhenItAndItsTokensWereMade()
    {
        Desk desk;
        const ReviewView view = desk.review->view();
        const auto found =
            std::find_if(view.findings->begin(), view.findings->end(), [](const Finding &one) {
                return one.token == 0 && one.account != 0 && !one.tokens.empty();
            });
        QVERIFY(found != view.findings->end());
        const Finding finding = *found;
        QVERIFY(finished(desk.review->decisions().decide({finding}, view.judged, Decision())).ok());
        auto kept = finished(desk.store->decisions(desk.connectionId()));
        QVERIFY(kept.ok());
        QCOMPARE(kept->size(), 1);
        KeptDecision decision = kept->constFirst();
        QCOMPARE(decision.created,
                 desk.data().account(desk.data().accountIndex(finding.account)).created);
        QCOMPARE(decision.tokensCreated.size(), decision.tokens.size());
        QCOMPARE(decision.name,
                 desk.data().account(desk.data().accountIndex(finding.account)).label());
        QCOMPARE(decision.tokenNames.size(), static_cast<qsizetype>(decision.tokens.size()));
        QCOMPARE(decision.tokenNames.constFirst(),
                 desk.data().token(desk.data().tokenIndex(decision.tokens.front())).label());
        // One of its tokens is another now.
        decision.tokensCreated.front() = Moment::at(1000);
        desk.beginAgain(
            [&] { QVERIFY(finished(desk.store->decide(desk.connectionId(), {decision})).ok()); });
        QVERIFY(!desk.review->view().decisionOf(finding));
        QVERIFY(desk.review->view().isDecidedOfAnother(finding));
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
        QTRY_VERIFY(stored == desk.review->notes().asOf(desk.data()));
        QCOMPARE(desk.review->noteOf(LocalNote::Subject::Token, token).owner,
                 QStringLiteral("second"));
    }
};

QTEST_GUILESS_MAIN(TestReviewNotes)
#include "testreviewnotes.moc"
