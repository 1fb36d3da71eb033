// The security review of one connection: findings, and what was decided about each.
#pragma once

#include "domain/querylanguage.h"
#include "domain/review/finding.h"
#include "domain/review/policy.h"
#include "domain/review/reviewinput.h"
#include "store/reviewstore.h"
#include "workflows/reviewdecisions.h"
#include "workflows/reviewfacts.h"
#include "workflows/reviewnotes.h"
#include "workflows/reviewview.h"
#include "workflows/rotations.h"

#include <QPointer>
#include <QPromise>
#include <QSet>
#include <QTimeZone>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tokendesk {

class History;

/// GUI thread; the rules run on a worker thread, after each change of what they look at. What it
/// is given may go before it does, once begin() was called: what needs that is not done any more.
class Review final : public QObject {
    Q_OBJECT
public:
    Review(Session &session, Rotations &rotations, ReviewStore &store, Policy policy,
           QObject *parent = nullptr);

    /// What the history knows counts from here on. Before begin(); `history` outlives this object
    /// or is gone for good.
    void setHistory(History &history);
    /// Reads notes, decisions and the journal, then judges; from here on it follows by itself. Only
    /// the first call does anything.
    void begin();
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// There are findings.
    [[nodiscard]] bool hasFound() const { return !m_findings->empty(); }
    /// Why notes, decisions or the journal could not be read, each reason once; empty: they were.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] const Policy &policy() const { return m_policy; }
    /// Judges anew. Decisions stay: they are about what was found, not about who asks.
    void setPolicy(Policy policy);
    /// The latest finished one (0: none) and whether one is under way: which decisions count by it,
    /// and for the rule review-late. `timeZone`: that of the one under way, an IANA id that it
    /// keeps wherever it is gone on with; empty: this computer's. Another one than at the last call
    /// has just been finished: what was decided until now is of it. Judges anew.
    void setReviews(qint64 lastFinishedId, Moment finished, bool isUnderWay,
                    const QString &timeZone);
    /// Without waiting for more to change; isReady() afterwards, where a judgement is possible.
    QCoro::Task<> judgeNow();
    /// The same, by all that there is to judge by: waits for what is read only after the lists. An
    /// error: it cannot be read, and what would be found by it is not known.
    QCoro::Task<Result<void>> judgeByAll();
    /// As it stands now, with the inventory as it is now. Only while the session is there.
    [[nodiscard]] ReviewView view() const;
    /// For the search: findings, owners and what is known of SCIM.
    [[nodiscard]] QueryFacts queryFacts() const;
    [[nodiscard]] ReviewDecisions &decisions() { return m_decisions; }

    /// About what has the ID now; of what had it before none is shown, filtered by or exported.
    [[nodiscard]] LocalNote noteOf(LocalNote::Subject subject, qint64 id) const
    {
        return m_notes.noteOf(subject, id);
    }
    /// About what had the ID before, as KeptNotes tells them apart; empty: none.
    [[nodiscard]] LocalNote earlierNoteOf(LocalNote::Subject subject, qint64 id) const
    {
        return m_notes.earlierNoteOf(subject, id);
    }
    /// Not when they could not be read: who writes one then writes over what is there.
    [[nodiscard]] bool areNotesKnown() const { return m_notes.areKnown(); }
    [[nodiscard]] const KeptNotes &notes() const { return m_notes.kept(); }
    /// All of them or none. One that does not say when its subject was made is about what has the
    /// ID now.
    QCoro::Task<Result<void>> saveNotes(QList<LocalNote> notes)
    {
        return m_notes.save(std::move(notes));
    }

Q_SIGNALS:
    /// Findings, decisions, notes or isReady().
    void changed();
    /// The findings are new, or what queryFacts() says besides; before changed().
    void judged();

private:
    /// In which a day begins and ends.
    [[nodiscard]] QTimeZone zone() const;
    /// What a judgement has to look at again.
    struct Extent {
        bool all = true;
        QSet<AccountId> accounts; ///< unless all

        void add(const Extent &other);
    };
    void accountChanged(AccountId account);
    void allChanged();
    QCoro::Task<> read();
    void notRead(const Error &error);
    [[nodiscard]] bool canJudge() const;
    /// With the notes as they are now.
    [[nodiscard]] ReviewFacts knownFacts() const;
    [[nodiscard]] ReviewInput input(const Inventory &inventory) const;
    void take(const ChangeRecord &record);

    QPointer<Session> m_session;
    QPointer<Rotations> m_rotations;
    QPointer<ReviewStore> m_store;
    QPointer<History> m_history; ///< null: none is kept
    std::vector<SuccessionFacts> m_endedSuccessions; ///< of rotations that had ended at the start
    Policy m_policy;
    std::shared_ptr<const std::vector<Finding>> m_findings;
    std::shared_ptr<const Inventory> m_judged; ///< in which they were found
    std::shared_ptr<const QHash<TokenId, std::vector<FoundFact>>> m_found; ///< the same, by token
    ReviewDecisions m_decisions;
    ReviewFacts m_facts; ///< without the notes
    ReviewNotes m_notes;
    QueryFacts m_searchFacts; ///< as of the last judgement
    Extent m_toJudge;
    Extent m_underWay{false, {}}; ///< of a judgement that is not there yet
    qint64 m_judgedNowMs = 0; ///< what "now" was for the findings; 0: none are there
    Moment m_lastFinished;
    bool m_isReviewUnderWay = false;
    QTimeZone m_reviewZone; ///< that of the review under way; invalid: none is known
    QStringList m_problems;
    bool m_hasBegun = false;
    bool m_hasRead = false; ///< notes, decisions and the journal, or why they cannot be
    bool m_isReady = false;
    int m_adopted = 0; ///< the generation of what is there
    std::shared_ptr<QPromise<void>> m_adoption; ///< for those who wait for the next one
    int m_generation = 0;
    QTimer m_soon;
};

} // namespace tokendesk
