#include "domain/names.h"
#include "domain/review/reviewcomparison.h"
#include "support/livedeployment.h"
#include "support/setapart.h"
#include "support/spoiledtables.h"
#include "workflows/policies.h"
#include "workflows/reviewrecording.h"
#include "workflows/reviewsessions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <functional>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

struct Desk : LiveDeployment {
    std::unique_ptr<ReviewStore> store;
    std::unique_ptr<Rotations> rotations;
    std::unique_ptr<Review> review;
    std::unique_ptr<ReviewSessions> reviews;

    Desk() { start(); }
    void start()
    {
        if (!open().ok())
            qFatal("the sandbox does not answer");
        auto opened = finished(ReviewStore::open(folder.filePath(QStringLiteral("review.sqlite"))));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        store = std::move(opened).value();
        rotations = std::make_unique<Rotations>(*session, *changes);
        review = std::make_unique<Review>(*session, *rotations, *store,
                                          shippedPolicy(QStringLiteral("default")));
        reviews = std::make_unique<ReviewSessions>(*session, *review, *store);
        review->begin();
        reviews->begin();
        if (!QTest::qWaitFor([this] { return review->isReady() && reviews->isLoaded(); }, 20'000))
            qFatal("nothing was judged");
    }
    /// Zeros before it is counted.
    [[nodiscard]] ReviewProgress progress() const
    {
        return reviews->progress().value_or(ReviewProgress());
    }
    /// As after the program was closed for the night.
    void restart(const std::function<void()> &meanwhile = [] {})
    {
        reviews.reset();
        review.reset();
        rotations.reset();
        store.reset();
        changes.reset();
        session.reset();
        journal.reset();
        meanwhile();
        openJournal();
        connectAs(SecretBytes::copyOf(started.adminToken));
        start();
    }
    [[nodiscard]] QList<Finding> needing(const std::function<bool(const Finding &)> &also) const
    {
        QList<Finding> findings;
        const ReviewView view = review->view();
        for (const Finding &finding : *view.findings) {
            if (view.isOpen(finding) && also(finding))
                findings << finding;
        }
        return findings;
    }
    void decide(const QList<Finding> &findings, DecisionKind kind = DecisionKind::Keep)
    {
        Decision decision;
        decision.kind = kind;
        decision.reason = QStringLiteral("agreed with its owner");
        const auto decided =
            finished(review->decisions().decide(findings, review->view().judged, decision));
        if (!decided.ok())
            qFatal("%s", qPrintable(decided.error().text()));
    }
    void decideAll()
    {
        decide(needing([](const Finding &) { return true; }));
    }
    [[nodiscard]] ReviewRecord pastRecord(int index) const
    {
        const auto record = finished(reviews->record(reviews->past().at(index).id));
        if (!record.ok())
            qFatal("%s", qPrintable(record.error().text()));
        return *record.value();
    }
};

const RecordedFinding *findingOf(const ReviewRecord &record, const QString &key)
{
    for (const RecordedFinding &finding : record.findings) {
        if (finding.key == key)
            return &finding;
    }
    return nullptr;
}

/// The server's list of tokens, with one row in which this field says nothing that can be read.
QByteArray listWith(const Desk &desk, TokenId token, const QString &field, const QJsonValue &value)
{
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(desk.started.url.toString() + QStringLiteral("/api/user-tokens/service")));
    request.setRawHeader("Authorization", "Bearer " + desk.started.adminToken);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }))
        qFatal("no list");
    QJsonArray list = QJsonDocument::fromJson(reply->readAll()).array();
    bool isSpoilt = false;
    for (QJsonValueRef row : list) {
        QJsonObject object = row.toObject();
        if (object.value(QLatin1String("id")).toInteger() != token)
            continue;
        object.insert(field, value); // undefined removes it
        row = object;
        isSpoilt = true;
    }
    if (!isSpoilt)
        qFatal("the token is not on the list");
    return QJsonDocument(list).toJson();
}

bool isOfOtherToken(const Desk &desk, const Finding &finding)
{
    const int index = desk.data().tokenIndex(finding.token);
    return index >= 0 && !desk.session->mayBeOwnToken(desk.data().token(index));
}

} // namespace

class TestReviewSessions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReviewIsStartedLeftAndFinished()
    {
        Desk desk;
        QVERIFY(!desk.reviews->current());
        QVERIFY(desk.reviews->past().isEmpty());
        QVERIFY(!finished(desk.reviews->finish()).ok());
        QVERIFY(finished(desk.reviews->start()).ok());
        QVERIFY(!finished(desk.reviews->start()).ok());
        QTRY_VERIFY(desk.progress().needed > 10);
        QCOMPARE(desk.progress().decided, 0);

        // One is revoked: whatever was found of it is settled, and says how it stood before.
        const QList<Finding> some = desk.needing([&desk](const Finding &finding) {
            return finding.rule == RuleId::NeverExpires && isOfOtherToken(desk, finding);
        });
        QVERIFY(!some.isEmpty());
        const Finding revoked = some.constFirst();
        desk.decide({revoked}, DecisionKind::Revoke);
        QTRY_COMPARE(desk.progress().decided, 1);
        finished(desk.changes->setRevoked({revoked.token}, true));
        QTRY_VERIFY(desk.progress().resolved > 0
                    || desk.needing([&](const Finding &one) { return one.token == revoked.token; })
                           .isEmpty());

        // The program is closed; the review goes on where it was.
        const ReviewProgress before = desk.progress();
        desk.restart();
        QVERIFY(desk.reviews->current());
        QTRY_COMPARE(desk.progress().needed, before.needed);
        QTRY_COMPARE(desk.progress().decided, 1);

        // Not before everything is decided.
        const Result<void> early = finished(desk.reviews->finish());
        QVERIFY(!early.ok());
        QVERIFY(early.error().message.contains(QLatin1String("need a decision")));
        QVERIFY(desk.reviews->current());
        desk.decideAll();
        QTRY_COMPARE(desk.progress().left(), 0);
        const Result<void> done = finished(desk.reviews->finish());
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));
        QVERIFY(!desk.reviews->current());
        QCOMPARE(desk.reviews->past().size(), 1);

        // It may be very large: once is enough.
        const auto held = finished(desk.reviews->record(desk.reviews->past().constFirst().id));
        QVERIFY(held.ok());
        QCOMPARE(held.value().get(), desk.reviews->last().get());
        const ReviewRecord record = desk.pastRecord(0);
        QVERIFY(record.isFinished());
        QCOMPARE(record.undecided(), 0);
        // Others may have the same name.
        const Identity &me = desk.session->identity();
        QVERIFY(me.address.contains(QLatin1Char('@')));
        const QString signature = me.who + QStringLiteral(" (") + me.address + QLatin1Char(')');
        QCOMPARE(record.startedBy, signature);
        QCOMPARE(record.finishedBy, signature);
        QVERIFY(std::any_of(record.findings.begin(), record.findings.end(),
                            [&signature](const RecordedFinding &one) {
                                return one.decision && one.decision->by == signature;
                            }));
        QCOMPARE(record.connectionName, QStringLiteral("Test"));
        QCOMPARE(record.policy, RecordedPolicy::of(desk.review->policy()));
        QCOMPARE(record.tokens, desk.data().tokenCount());
        const RecordedFinding *finding = findingOf(record, revoked.key());
        QVERIFY(finding);
        QVERIFY(finding->isResolved);
        QVERIFY(finding->stateBefore == QLatin1String("active")
                || finding->stateBefore == QLatin1String("expiring"));
        QCOMPARE(finding->stateAfter, QStringLiteral("revoked"));
        QVERIFY(finding->decision);
        QCOMPARE(finding->decision->kind, DecisionKind::Revoke);
        // The gravest come first, with the settled ones among them.
        for (size_t i = 1; i < record.findings.size(); ++i)
            QVERIFY(record.findings[i - 1].severity >= record.findings[i].severity);

        // It is on the disk, and the next one can be compared with it.
        desk.restart();
        QCOMPARE(desk.reviews->past().size(), 1);
        QCOMPARE(desk.pastRecord(0), record);
        QTRY_VERIFY(desk.reviews->sinceLast());
    }

    void whatIsDecidedAndNotDoneIsCounted()
    {
        Desk desk;
        QVERIFY(finished(desk.reviews->start()).ok());
        QTRY_VERIFY(desk.progress().needed > 10);
        QCOMPARE(desk.progress().outstanding, 0);
        const QList<Finding> some =
            desk.needing([&desk](const Finding &one) { return isOfOtherToken(desk, one); });
        QVERIFY(!some.isEmpty());
        const Finding revoked = some.constFirst();
        const auto other = std::find_if(some.begin(), some.end(), [&revoked](const Finding &one) {
            return one.token != revoked.token;
        });
        QVERIFY(other != some.end());
        const Finding left = *other;
        desk.decide({revoked}, DecisionKind::Revoke);
        QTRY_COMPARE(desk.progress().outstanding, 1);
        desk.decide({left}, DecisionKind::Delete);
        QTRY_COMPARE(desk.progress().outstanding, 2);
        finished(desk.changes->setRevoked({revoked.token}, true));
        QTRY_COMPARE(desk.progress().outstanding, 1);
        // To revoke it is less than was decided.
        finished(desk.changes->setRevoked({left.token}, true));
        QTRY_VERIFY(desk.progress().resolved > 0
                    || desk.needing([&left](const Finding &one) { return one.token == left.token; })
                           .isEmpty());
        QTRY_COMPARE(desk.progress().outstanding, 1);
        desk.decideAll();
        QTRY_COMPARE(desk.progress().left(), 0);
        const Result<void> done = finished(desk.reviews->finish());
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));
        const ReviewRecord record = desk.pastRecord(0);
        QCOMPARE(record.outstanding(), 1);
        const RecordedFinding *outstanding = findingOf(record, left.key());
        QVERIFY(outstanding && outstanding->isOutstanding());
        QVERIFY(desk.reviews->last());
        QCOMPARE(desk.reviews->last()->outstanding(), 1);
    }

    void whatIsReadAfterTheListsCountsForTheRecord()
    {
        Desk desk;
        const auto found = [](const Review &review) {
            QStringList keys;
            const ReviewView view = review.view();
            for (const Finding &finding : *view.findings) {
                if (finding.rule == RuleId::ManyActive)
                    keys << finding.key();
            }
            return keys;
        };
        // As right after the lists have come: nobody has read the rotations.
        QVERIFY(!desk.rotations->isLoaded());
        QVERIFY(found(*desk.review).isEmpty());
        QVERIFY(finished(desk.reviews->start()).ok());
        const QStringList keys = found(*desk.review);
        QVERIFY(!keys.isEmpty());
        QVERIFY(findingOf(*desk.reviews->current(), keys.constFirst()));

        desk.decideAll();
        desk.restart();
        QVERIFY(!desk.rotations->isLoaded());
        const Result<void> done = finished(desk.reviews->finish());
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));
        const ReviewRecord record = desk.pastRecord(0);
        const RecordedFinding *finding = findingOf(record, keys.constFirst());
        QVERIFY(finding);
        QVERIFY(!finding->isResolved);
    }

    void twoRecordsAtOnceBothComeToTheirEnd()
    {
        Desk desk;
        QVERIFY(finished(desk.session->refresh()).ok()); // to be judged anew
        auto first = desk.reviews->recordNow();
        auto second = desk.reviews->recordNow();
        QVERIFY(finished(std::move(second)).ok());
        QVERIFY(finished(std::move(first)).ok());
    }

    void theNextReviewIsComparedWithTheLast()
    {
        Desk desk;
        desk.decideAll();
        QVERIFY(finished(desk.reviews->start()).ok());
        QVERIFY(finished(desk.reviews->finish()).ok());
        QTRY_VERIFY(desk.reviews->sinceLast());
        QCOMPARE(desk.reviews->sinceLast()->added, 0);
        QCOMPARE(desk.reviews->sinceLast()->gone, 0);
        QCOMPARE(desk.reviews->sinceLast()->changed, 0);

        const QList<Finding> some = desk.needing([](const Finding &) { return true; });
        QVERIFY(some.isEmpty());
        const ReviewView view = desk.review->view();
        const auto victim =
            std::find_if(view.findings->begin(), view.findings->end(), [&](const Finding &one) {
                return one.rule == RuleId::NeverExpires && isOfOtherToken(desk, one);
            });
        QVERIFY(victim != view.findings->end());
        const QString key = victim->key();
        finished(desk.changes->setRevoked({victim->token}, true));
        QTRY_VERIFY(desk.reviews->sinceLast()->gone > 0);
        const auto now = finished(desk.reviews->recordNow());
        QVERIFY(now.ok());
        const ReviewRecord last = desk.pastRecord(0);
        const ReviewComparison comparison = compareReviews(last, *now.value());
        QVERIFY(std::any_of(comparison.gone.begin(), comparison.gone.end(), [&](auto one) {
            return last.findings[static_cast<size_t>(one.first)].key == key;
        }));
    }

    void aReviewUnderWayIsComparedInOneWay()
    {
        Desk desk;
        QVERIFY(finished(desk.reviews->start()).ok());
        desk.decideAll();
        QVERIFY(finished(desk.reviews->finish()).ok());
        QVERIFY(finished(desk.reviews->start()).ok());
        const QList<Finding> some = desk.needing([&desk](const Finding &finding) {
            return finding.rule == RuleId::NeverExpires && isOfOtherToken(desk, finding);
        });
        QVERIFY(!some.isEmpty());
        finished(desk.changes->setRevoked({some.constFirst().token}, true));
        finished(desk.review->judgeNow());
        const ReviewRecord last = desk.pastRecord(0);
        const auto now = finished(desk.reviews->recordNow());
        QVERIFY(now.ok());
        // What the page of past reviews shows, and what the bar says.
        const ReviewComparison comparison = compareReviews(last, *now.value());
        QVERIFY(!comparison.gone.empty());
        QTRY_COMPARE(desk.reviews->sinceLast()->gone, static_cast<int>(comparison.gone.size()));
        QCOMPARE(desk.reviews->sinceLast()->added, static_cast<int>(comparison.added.size()));
        QCOMPARE(desk.reviews->sinceLast()->changed, static_cast<int>(comparison.changed.size()));
        // Each is somewhere: nothing that was found is dropped on the way.
        QCOMPARE(comparison.gone.size() + comparison.changed.size() + comparison.same.size(),
                 last.findings.size());
    }

    void aDecisionThatIsTakenBackGivesWayToTheOneBefore()
    {
        Desk desk;
        QVERIFY(finished(desk.reviews->start()).ok());
        const auto any = [](const Finding &) { return true; };
        const QList<Finding> asked = desk.needing(any);
        QVERIFY(asked.size() > 10);
        const Finding finding = asked.constFirst();
        const auto decide = [&](DecisionKind kind) {
            Decision decision;
            decision.kind = kind;
            decision.reason = decisionWord(kind);
            const auto decided = finished(
                desk.review->decisions().decide({finding}, desk.review->view().judged, decision));
            if (!decided.ok())
                qFatal("%s", qPrintable(decided.error().text()));
            return decided->made;
        };
        const auto standing = [&]() -> std::optional<Decision> {
            const ReviewView view = desk.review->view();
            const KeptDecision *decision = view.decisionOf(finding);
            return decision ? std::optional<Decision>(*decision) : std::nullopt;
        };
        const QList<KeptDecision> kept = decide(DecisionKind::Keep);
        const QList<KeptDecision> revoked = decide(DecisionKind::Revoke);
        QCOMPARE(kept.size(), 1);
        QTRY_COMPARE(desk.progress().decided, 1);
        const Result<void> stale = finished(desk.review->decisions().takeBack(kept));
        QVERIFY(!stale.ok());
        QVERIFY2(stale.error().text().contains(QLatin1String("made anew since")),
                 qPrintable(stale.error().text()));
        QVERIFY(standing() == std::optional<Decision>(revoked.constFirst()));
        // With its reason, person and time.
        QVERIFY(finished(desk.review->decisions().takeBack(revoked)).ok());
        QVERIFY(standing() == std::optional<Decision>(kept.constFirst()));
        QTRY_COMPARE(desk.progress().decided, 1);
        // And what is decided again is the same that can be taken back.
        QVERIFY(finished(desk.review->decisions().takeBack(kept)).ok());
        QVERIFY(!standing());
        QVERIFY(finished(desk.review->decisions().decideAgain(kept)).ok());
        QVERIFY(standing() == std::optional<Decision>(kept.constFirst()));

        desk.restart();
        QVERIFY(standing() == std::optional<Decision>(kept.constFirst()));
        QVERIFY(finished(desk.review->decisions().takeBack(kept)).ok());
        QVERIFY(!standing());
        QVERIFY(desk.review->view().isOpen(finding));
        QTRY_COMPARE(desk.progress().decided, 0);
        desk.restart();
        QVERIFY(desk.review->view().isOpen(finding));

        // What a finished review holds stays, and counts again where it did.
        desk.decideAll();
        QTRY_COMPARE(desk.progress().left(), 0);
        const Result<void> done = finished(desk.reviews->finish());
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));
        const std::optional<Decision> ofReview = standing();
        QVERIFY(ofReview);
        KeptDecision recorded;
        static_cast<Decision &>(recorded) = *ofReview;
        const Result<void> refused = finished(desk.review->decisions().takeBack({recorded}));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().text().contains(QLatin1String("finished review")),
                 qPrintable(refused.error().text()));
        QVERIFY(finished(desk.review->decisions().takeBack(decide(DecisionKind::Delete))).ok());
        QVERIFY(standing() == ofReview);
        QVERIFY(finished(desk.reviews->start()).ok());
        QVERIFY(!standing()); // it asks anew
    }

    void aRecordHoldsNoDecisionThatWasTakenBack()
    {
        Token token;
        token.id = 12;
        token.name = QStringLiteral("etl");
        Finding finding;
        finding.rule = RuleId::UnusedLong;
        finding.severity = Severity::Critical;
        finding.token = 12;
        ReviewView view;
        view.inventory =
            std::make_shared<const Inventory>(std::vector<Account>{}, std::vector<Token>{token});
        view.findings = std::make_shared<const std::vector<Finding>>(1, finding);
        KeptDecision keep;
        keep.finding = finding.key();
        keep.reason = QStringLiteral("its owner knows");
        keep.atMs = 2000;
        view.decisions.insert(keep.finding, keep);
        view.areDecisionsKnown = true;
        const ReviewRecord started = startRecord(view, {});
        QVERIFY(started.findings[0].decision);

        view.findings = std::make_shared<const std::vector<Finding>>();
        const auto decision = [&] {
            return continueRecord(started, view, {}).findings[0].decision;
        };
        QVERIFY(decision() == std::optional<Decision>(keep));
        KeptDecision before = keep;
        before.kind = DecisionKind::Revoke;
        before.atMs = 1000;
        view.decisions.insert(keep.finding, before);
        QVERIFY(decision() == std::optional<Decision>(before));
        view.decisions.clear();
        QVERIFY(!decision());
        // What cannot be read has not been taken back.
        view.areDecisionsKnown = false;
        QVERIFY(decision() == std::optional<Decision>(keep));
    }

    void decisionsThatCannotBeReadAreNotTakenBack()
    {
        Desk desk;
        const Finding finding = desk.needing([](const Finding &) { return true; }).constFirst();
        desk.decide({finding});
        const ReviewView view = desk.review->view();
        QVERIFY(view.areDecisionsKnown);
        const ReviewRecord record = startRecord(view, RecordingContext::of(*desk.session));
        const RecordedFinding *recorded = findingOf(record, finding.key());
        QVERIFY(recorded && recorded->decision);
        desk.restart([&desk] {
            spoilTables(desk.folder.filePath(QStringLiteral("review.sqlite")),
                        {QStringLiteral("decisions")});
        });
        QVERIFY(!desk.review->problem().isEmpty());
        const RecordedFinding gone =
            notFoundAnyMore(*recorded, desk.review->view(), RecordingContext::of(*desk.session));
        QVERIFY(gone.decision == recorded->decision);
        // Nor of what is there still.
        const ReviewRecord later =
            continueRecord(record, desk.review->view(), RecordingContext::of(*desk.session));
        const RecordedFinding *there = findingOf(later, finding.key());
        QVERIFY(there && there->decision == recorded->decision);
    }

    void allThatCouldNotBeReadIsNamed()
    {
        Desk desk;
        desk.restart([&desk] {
            spoilTables(desk.folder.filePath(QStringLiteral("review.sqlite")),
                        {QStringLiteral("notes"), QStringLiteral("decisions")});
        });
        const QString problem = desk.review->problem();
        for (const char *what : {"The notes could not be read", "The decisions could not be read"})
            QVERIFY2(problem.contains(QLatin1String(what)), qPrintable(problem));
    }

    void whatWasTakenBackIsNotDecidedOverANewerDecision()
    {
        Desk desk;
        const QList<Finding> asked = desk.needing([](const Finding &) { return true; });
        const QList<Finding> two = asked.first(2);
        const auto decide = [&](const QList<Finding> &findings, DecisionKind kind) {
            Decision decision;
            decision.kind = kind;
            decision.reason = decisionWord(kind);
            const auto decided = finished(
                desk.review->decisions().decide(findings, desk.review->view().judged, decision));
            if (!decided.ok())
                qFatal("%s", qPrintable(decided.error().text()));
            return decided->made;
        };
        const auto standing = [&](const Finding &finding) -> std::optional<DecisionKind> {
            const ReviewView view = desk.review->view();
            const KeptDecision *decision = view.decisionOf(finding);
            return decision ? std::optional(decision->kind) : std::nullopt;
        };
        const auto refusedAgain = [&](const QList<KeptDecision> &decisions) {
            const Result<void> again = finished(desk.review->decisions().decideAgain(decisions));
            return !again.ok() && again.error().text().contains(QLatin1String("anew since"));
        };
        const QList<KeptDecision> kept = decide(two, DecisionKind::Keep);
        QVERIFY(finished(desk.review->decisions().takeBack(kept)).ok());
        const QList<KeptDecision> revoked = decide({two.at(0)}, DecisionKind::Revoke);
        QVERIFY(refusedAgain({kept.at(0)}));
        QVERIFY(standing(two.at(0)) == DecisionKind::Revoke);
        QVERIFY(!standing(two.at(1)));
        // The other one is decided as it was.
        QVERIFY(refusedAgain(kept));
        QVERIFY(standing(two.at(0)) == DecisionKind::Revoke);
        QVERIFY(standing(two.at(1)) == DecisionKind::Keep);
        // Where the newer one is taken back itself, nothing is in the way.
        QVERIFY(finished(desk.review->decisions().takeBack(revoked)).ok());
        QVERIFY(!standing(two.at(0)));
        QVERIFY(finished(desk.review->decisions().decideAgain({kept.at(0)})).ok());
        QVERIFY(standing(two.at(0)) == DecisionKind::Keep);
    }

    void whatBecameGraverIsNotSettled()
    {
        Token token;
        token.id = 12;
        token.name = QStringLiteral("etl");
        ReviewView view;
        view.inventory =
            std::make_shared<const Inventory>(std::vector<Account>{}, std::vector<Token>{token});
        const auto findings = [](RuleId rule, Severity severity) {
            Finding finding;
            finding.rule = rule;
            finding.severity = severity;
            finding.token = 12;
            return std::make_shared<const std::vector<Finding>>(1, finding);
        };
        view.findings = findings(RuleId::ExpiresSoonUrgent, Severity::High);
        const ReviewRecord started = startRecord(view, {});
        KeptDecision decision;
        decision.kind = DecisionKind::Keep;
        decision.reason = QStringLiteral("its owner knows");
        view.decisions.insert(started.findings[0].key, decision);

        view.findings = findings(RuleId::ExpiresSoonToday, Severity::Critical);
        const ReviewRecord graver = continueRecord(started, view, {});
        QCOMPARE(graver.findings.size(), size_t(1));
        const RecordedFinding &now = graver.findings[0];
        QCOMPARE(now.rule, ruleWord(RuleId::ExpiresSoonToday));
        QVERIFY(!now.isResolved);
        QVERIFY(!now.decision); // it was made about less
        QVERIFY(now.earlier.contains(started.findings[0].title));
        QVERIFY(now.earlier.contains(decision.reason));
        QVERIFY(now.reason.endsWith(now.earlier) && now.reason != now.earlier);
        // Brought up to now again, and after it was on the disk.
        QCOMPARE(continueRecord(graver, view, {}), graver);
        const Result<ReviewRecord> read = reviewRecordFromJson(reviewRecordAsJson(graver));
        QVERIFY(read.ok());
        QCOMPARE(read->findings, graver.findings);

        view.findings = std::make_shared<const std::vector<Finding>>();
        const ReviewRecord settled = continueRecord(graver, view, {});
        QCOMPARE(settled.findings.size(), size_t(1));
        QVERIFY(settled.findings[0].isResolved);
        QCOMPARE(settled.findings[0].earlier, now.earlier);
    }

    void aRecordHoldsNoMarksOfOurs()
    {
        const SetApart marked;
        ReviewView view;
        view.inventory = std::make_shared<const Inventory>();
        Finding shared;
        shared.rule = RuleId::SharedName;
        shared.account = 7;
        // A disguise in a name is seen all the same.
        shared.values = {{ValueKey::OtherConnections, 0, QStringLiteral("a\u2068b")}};
        Finding expires;
        expires.rule = RuleId::ExpiresSoonUrgent;
        expires.token = 12;
        const auto show = [&] {
            view.findings =
                std::make_shared<const std::vector<Finding>>(std::vector<Finding>{shared, expires});
        };
        show();
        RecordingContext context;
        context.unreadable << QStringLiteral("\u200F\u2068[3].id\u2069: \u2068no number\u2069");
        const ReviewRecord started = startRecord(view, context);
        expires.rule = RuleId::ExpiresSoonToday;
        show();
        const ReviewRecord graver = continueRecord(started, view, context);
        QCOMPARE(graver.unreadable, QStringList{QStringLiteral("[3].id: no number")});
        QCOMPARE(graver.findings.size(), size_t(2));
        for (const RecordedFinding &finding : graver.findings) {
            const bool isShared = finding.rule == ruleWord(RuleId::SharedName);
            QCOMPARE(finding.subject,
                     isShared ? QStringLiteral("Account 7") : QStringLiteral("Token 12"));
            QVERIFY2(displayText(finding.reason) == finding.reason, qPrintable(finding.reason));
            QVERIFY2(finding.reason.contains(isShared ? QStringLiteral("a\uFFFDb")
                                                      : QStringLiteral("Earlier in this review")),
                     qPrintable(finding.reason));
        }
    }

    void aFindingNamesItsTokensBeforeAndAfter()
    {
        Desk desk;
        QVERIFY(finished(desk.reviews->start()).ok());
        const ReviewView view = desk.review->view();
        const auto several =
            std::find_if(view.findings->begin(), view.findings->end(), [&](const Finding &one) {
                return one.rule == RuleId::NoOwner && one.tokens.size() > 1
                    && !desk.session->isOwnAccount(one.account);
            });
        QVERIFY(several != view.findings->end());
        const QString key = several->key();
        const std::vector<TokenId> tokens = several->tokens;
        finished(desk.changes->setRevoked({tokens.front()}, true));
        finished(desk.review->judgeNow());
        const auto now = finished(desk.reviews->recordNow());
        QVERIFY(now.ok());
        const RecordedFinding *finding = findingOf(*now.value(), key);
        QVERIFY(finding);
        QCOMPARE(finding->tokens.size(), tokens.size());
        for (size_t i = 0; i < tokens.size(); ++i) {
            const RecordedToken &token = finding->tokens[i];
            const bool isRevoked = token.id == tokens.front();
            QCOMPARE(token.id, tokens[i]);
            QCOMPARE(token.name, desk.data().token(desk.data().tokenIndex(token.id)).label());
            QVERIFY(token.stateBefore == QLatin1String("active")
                    || token.stateBefore == QLatin1String("expiring"));
            QCOMPARE(token.stateAfter, isRevoked ? QStringLiteral("revoked") : token.stateBefore);
            QCOMPARE(token.isSettled, isRevoked);
        }
    }

    void theNextReviewAsksForEachDecisionAgain()
    {
        Desk desk;
        QVERIFY(finished(desk.reviews->start()).ok());
        desk.decideAll();
        const Result<void> first = finished(desk.reviews->finish());
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().text()));
        const auto any = [](const Finding &) { return true; };
        QVERIFY(desk.needing(any).isEmpty()); // until the next one is started
        desk.restart();
        QVERIFY(desk.needing(any).isEmpty());

        QVERIFY(finished(desk.reviews->start()).ok());
        const QList<Finding> asked = desk.needing(any);
        QVERIFY(asked.size() > 10);
        QTRY_COMPARE(desk.progress().left(), static_cast<int>(asked.size()));
        QVERIFY(!finished(desk.reviews->finish()).ok());
        // Not decided yet is not decided otherwise.
        QTRY_VERIFY(desk.reviews->sinceLast());
        QCOMPARE(desk.reviews->sinceLast()->changed, 0);

        const ReviewView view = desk.review->view();
        for (const Finding &finding : asked) {
            QVERIFY(view.earlierDecisionOf(finding));
            QVERIFY(view.canConfirm(finding));
        }
        const Result<Decided> confirmed =
            finished(desk.review->decisions().confirm(asked, view.judged, desk.review->view()));
        QVERIFY(confirmed.ok());
        QCOMPARE(confirmed->count, static_cast<int>(asked.size()));
        QCOMPARE(confirmed->leftOut, QString());
        QTRY_COMPARE(desk.progress().left(), 0);
        const Result<void> second = finished(desk.reviews->finish());
        QVERIFY2(second.ok(), second.ok() ? "" : qPrintable(second.error().text()));
        const ReviewRecord record = desk.pastRecord(0);
        const RecordedFinding *finding = findingOf(record, asked.constFirst().key());
        QVERIFY(finding && finding->decision);
        QCOMPARE(finding->decision->reason, QStringLiteral("agreed with its owner"));
        QVERIFY(finding->decision->atMs
                > findingOf(desk.pastRecord(1), finding->key)->decision->atMs);
    }

    void aDecisionCountsAsFarAsItWentWhenItWasMade_data()
    {
        QTest::addColumn<KeptDecision>("decision");
        QTest::addColumn<bool>("isUnderWay");
        QTest::addColumn<bool>("counts");
        QTest::addColumn<bool>("canConfirm");
        constexpr qint64 last = 2;
        const auto row = [](const char *name, qint64 review, Severity severity,
                            std::vector<TokenId> tokens, bool isUnderWay, bool counts,
                            bool canConfirm, DecisionKind kind = DecisionKind::Keep,
                            const QDate &until = {}) {
            KeptDecision decision;
            decision.kind = kind;
            decision.until = until;
            decision.reviewId = review;
            decision.severity = severity;
            decision.tokens = std::move(tokens);
            QTest::newRow(name) << decision << isUnderWay << counts << canConfirm;
        };
        const QDate today(2026, 11, 27);
        constexpr Severity high = Severity::High;
        row("of this review", 0, high, {1, 2}, true, true, false);
        row("since the last review", 0, high, {1, 2}, false, true, false);
        row("of the last review", last, high, {1, 2}, false, true, false);
        row("of the last review, in the next", last, high, {1, 2}, true, false, true);
        row("of one before", last - 1, high, {1, 2}, false, false, true);
        row("about more then", 0, high, {1, 2, 3}, true, true, false);
        row("about less then", 0, high, {2}, true, false, true);
        row("graver then", 0, Severity::Critical, {1, 2}, true, true, false);
        row("less grave then", 0, Severity::Medium, {1, 2}, true, false, true);
        row("put off in an earlier review", last - 1, high, {1, 2}, true, true, false,
            DecisionKind::PutOff, today.addDays(1));
        row("put off until today", 0, high, {1, 2}, true, false, false, DecisionKind::PutOff,
            today);
        row("put off when less grave", 0, Severity::Low, {1, 2}, true, false, true,
            DecisionKind::PutOff, today.addDays(1));
    }
    void aDecisionCountsAsFarAsItWentWhenItWasMade()
    {
        QFETCH(KeptDecision, decision);
        QFETCH(bool, isUnderWay);
        Finding finding;
        finding.rule = RuleId::NoOwner;
        finding.severity = Severity::High;
        finding.account = 9;
        finding.tokens = {1, 2};
        ReviewView view;
        view.today = QDate(2026, 11, 27);
        view.lastReviewId = 2;
        view.isReviewUnderWay = isUnderWay;
        view.policy.threshold = Severity::High;
        view.decisions.insert(finding.key(), decision);
        QTEST(view.decisionOf(finding) != nullptr, "counts");
        QTEST(!view.isOpen(finding), "counts");
        QTEST(view.earlierDecisionOf(finding) == nullptr, "counts");
        QTEST(view.canConfirm(finding), "canConfirm");
    }

    void aReviewIsNotFinishedOnAListThatCannotBeRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("not allowed any more") << 403;
        QTest::newRow("broken") << 500;
    }
    void aReviewIsNotFinishedOnAListThatCannotBeRead()
    {
        QFETCH(int, status);
        Desk desk;
        desk.decideAll();
        QVERIFY(finished(desk.reviews->start()).ok());
        desk.proxy->setJudge([status](const QByteArray &, const QByteArray &) {
            return FaultProxy::Verdict{
                FaultProxy::Fault::Answer,
                FaultProxy::httpAnswer(status, "application/json", "{\"detail\":\"No\"}")};
        });
        const Result<void> ended = finished(desk.reviews->finish());
        QVERIFY(!ended.ok());
        QVERIFY(desk.reviews->current());
        QVERIFY(desk.reviews->past().isEmpty());
        desk.proxy->setJudge({});
        QVERIFY(finished(desk.reviews->finish()).ok());
    }

    void whatCannotBeReadIsNotTakenForGone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<RuleId>("rule");
        QTest::addColumn<QString>("stateAfter");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *field, RuleId rule, const char *stateAfter) {
            QTest::newRow(field) << QString::fromLatin1(field) << rule
                                 << QString::fromLatin1(stateAfter)
                                 << QJsonValue(QStringLiteral("x-1"))
                                 << QLatin1Char('.') + QLatin1String(field);
        };
        row("id", RuleId::AdminAccount, "unknown");
        row("last_used", RuleId::UnusedLong, "active");
        row("expiration", RuleId::NeverExpires, "active");
        row("created", RuleId::LifetimeCeiling, "active");
        // Only null says that there is no end.
        const auto leftOut = [](const char *field, const char *name, RuleId rule,
                                const QJsonValue &value,
                                const char *told = "does not say when or whether") {
            QTest::addRow("%s %s", field, name)
                << QString::fromLatin1(field) << rule << QStringLiteral("active") << value
                << QString::fromLatin1(told);
        };
        const QJsonValue missing(QJsonValue::Undefined);
        leftOut("expiration", "missing", RuleId::NeverExpires, missing);
        leftOut("expiration", "empty", RuleId::NeverExpires, QString());
        leftOut("created", "missing", RuleId::LifetimeCeiling, missing,
                "does not say when they were created");
        leftOut("last_used", "missing", RuleId::NeverUsed, missing);
        leftOut("last_used", "missing, once used", RuleId::UnusedLong, missing);
    }
    void whatCannotBeReadIsNotTakenForGone()
    {
        QFETCH(QString, field);
        QFETCH(RuleId, rule);
        Desk desk;
        QVERIFY(finished(desk.reviews->start()).ok());
        const QList<Finding> some = desk.needing([&desk, rule](const Finding &finding) {
            return finding.rule == rule && isOfOtherToken(desk, finding);
        });
        QVERIFY(!some.isEmpty());
        const Finding unread = some.constFirst();
        desk.decide(
            desk.needing([&](const Finding &finding) { return finding.token != unread.token; }));
        QFETCH(QJsonValue, value);
        const QByteArray list = listWith(desk, unread.token, field, value);
        desk.proxy->setJudge([list](const QByteArray &, const QByteArray &path) {
            return path.endsWith("/user-tokens/service")
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                      FaultProxy::httpAnswer(200, "application/json", list)}
                : FaultProxy::Verdict{};
        });
        QVERIFY(finished(desk.session->refresh()).ok());
        finished(desk.review->judgeNow());
        // What the unreadable row's account is asked for now is no question of this test.
        desk.decideAll();
        QTRY_COMPARE(desk.progress().left(), 0);
        QVERIFY(desk.progress().unknown > 0);
        QCOMPARE(desk.progress().resolved, 0);
        const Result<void> done = finished(desk.reviews->finish());
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));

        const ReviewRecord record = desk.pastRecord(0);
        const RecordedFinding *finding = findingOf(record, unread.key());
        QVERIFY(finding);
        QVERIFY(!finding->isResolved);
        QVERIFY(finding->isUnknown);
        QTEST(finding->stateAfter, "stateAfter");
        QVERIFY(record.undecided() > 0);
        QCOMPARE(record.inTheWay(), 0);
        QCOMPARE(record.unreadable.size(), 1);
        QFETCH(QString, told);
        QVERIFY2(record.unreadable.constFirst().contains(told),
                 qPrintable(record.unreadable.constFirst()));
        const auto isOfIt = [&unread](const RecordedExpiry &one) {
            return one.tokenId == unread.token;
        };
        QCOMPARE(std::any_of(record.expiries.begin(), record.expiries.end(), isOfIt),
                 field == QLatin1String("last_used") || field == QLatin1String("created"));
    }

    void oneThatCannotBeReadAnyMoreCanBeAbandoned()
    {
        Desk desk;
        QVERIFY(finished(desk.reviews->start()).ok());
        const QString path = desk.folder.filePath(QStringLiteral("review.sqlite"));
        desk.restart([&path] {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("UPDATE reviews SET record = 'x'")));
            database.close();
        });
        QVERIFY(!desk.reviews->current());
        QVERIFY(!desk.reviews->problem().isEmpty());
        const Result<void> again = finished(desk.reviews->start());
        QVERIFY(!again.ok());
        QVERIFY(again.error().message.contains(QLatin1String("abandon")));
        QVERIFY(desk.reviews->canAbandon());
        QVERIFY(finished(desk.reviews->abandon()).ok());
        QVERIFY(finished(desk.reviews->start()).ok());
    }

    void anAbandonedReviewLeavesItsDecisions()
    {
        Desk desk;
        QVERIFY(finished(desk.reviews->start()).ok());
        const Finding one = desk.needing([](const Finding &) { return true; }).constFirst();
        desk.decide({one});
        QVERIFY(finished(desk.reviews->abandon()).ok());
        QVERIFY(!desk.reviews->current());
        desk.restart();
        QVERIFY(!desk.reviews->current());
        QVERIFY(desk.reviews->past().isEmpty());
        QVERIFY(desk.review->view().decisionOf(one));
        QVERIFY(finished(desk.reviews->start()).ok());
    }

    void whatChangedIsJudgedAgainAsIfAllWere()
    {
        Desk desk;
        const auto keysOf = [](const Review &review) {
            QStringList keys;
            const ReviewView view = review.view();
            for (const Finding &finding : *view.findings)
                keys << finding.key() + QLatin1Char(' ') + severityId(finding.severity);
            return keys;
        };
        const QStringList atFirst = keysOf(*desk.review);
        QRandomGenerator random(20261128);
        for (int round = 0; round < 12; ++round) {
            const int index = static_cast<int>(random.bounded(desk.data().tokenCount()));
            const Token token = desk.data().token(index);
            if (desk.session->mayBeOwnToken(token) || !desk.data().accountOf(index).isActive())
                continue;
            finished(desk.changes->setRevoked({token.id}, token.active));
            if (round % 3 == 0) {
                LocalNote note;
                note.subject = LocalNote::Subject::Account;
                note.id = token.accountId;
                note.owner = note.purpose = QStringLiteral("Kim");
                note.reviewOn = QDate(2027, 1, 1);
                QVERIFY(finished(desk.review->saveNotes({note})).ok());
            }
            finished(desk.review->judgeNow());
            Review fresh(*desk.session, *desk.rotations, *desk.store, desk.review->policy());
            fresh.begin();
            QTRY_VERIFY(fresh.isReady());
            QCOMPARE(keysOf(*desk.review), keysOf(fresh));
        }
        QVERIFY(keysOf(*desk.review) != atFirst);
    }

    void aReviewUnderWayKeepsItsPolicy()
    {
        Desk desk;
        desk.review->setPolicy(shippedPolicy(QStringLiteral("pci")));
        QTRY_VERIFY(desk.review->isReady());
        finished(desk.review->judgeNow());
        QVERIFY(finished(desk.reviews->start()).ok());
        desk.restart();
        QCOMPARE(desk.review->policy().id, QStringLiteral("pci"));
    }

    void aReviewUnderWayKeepsItsTimeZone()
    {
        const auto back = qScopeGuard(
            [had = qgetenv("TZ")] { had.isNull() ? qunsetenv("TZ") : qputenv("TZ", had); });
        qputenv("TZ", "America/St_Johns");
        Desk desk;
        QVERIFY(finished(desk.reviews->start()).ok());
        desk.restart([] { qputenv("TZ", "Asia/Tokyo"); });
        QTRY_COMPARE(desk.review->view().zone.id(), QByteArray("America/St_Johns"));
        QCOMPARE(desk.review->queryFacts().zone.id(), QByteArray("America/St_Johns"));
        finished(desk.review->judgeNow());
        desk.decideAll();
        QVERIFY(finished(desk.reviews->finish()).ok());
        QCOMPARE(desk.pastRecord(0).timeZone, QStringLiteral("America/St_Johns"));
        // The next one is of where it is started.
        QTRY_COMPARE(desk.review->view().zone.id(), QByteArray("Asia/Tokyo"));
    }
};

QTEST_GUILESS_MAIN(TestReviewSessions)
#include "testreviewsessions.moc"
