// The security review: what the rules found, what to do about it, and what was decided.
#pragma once

#include "models/findingmodel.h"
#include "ui/window/tablepage.h"
#include "workflows/reviewsessions.h"

namespace tokendesk {

class ChosenFindings;
class ExpiryTimeline;
class ReviewFilterBar;
class ReviewSessionBar;
class ReviewWork;

class ReviewPage final : public TablePage {
    Q_OBJECT
public:
    /// All must outlive the page.
    ReviewPage(DialogContext context, Review &review, ReviewSessions &reviews, ReviewStore &store,
               ActionSet &actions, QSettings &windowState, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const override;
    void run(ActionId id) override;
    [[nodiscard]] const SearchText &search() const override { return m_model.search(); }
    void setSearchText(const QString &text) override { m_model.setSearchText(text); }
    void saveState(QSettings &settings) const override;
    void takeOver(const Page &old) override;

    [[nodiscard]] FindingModel &model() { return m_model; }

Q_SIGNALS:
    void tokenWanted(TokenId token);
    void accountWanted(AccountId account);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QList<Finding> chosen() const;
    [[nodiscard]] Availability confirmAvailability() const;
    QCoro::Task<> confirmDecisions();
    void decide();
    /// With the way back.
    void tellDecided(const QString &told, const Decided &decided);
    void tellTakenBack(const QList<KeptDecision> &decisions);
    void tellNoted(const QList<LocalNote> &before, const QList<LocalNote> &after);
    void editNotes();
    void followReviews();
    /// What the store could not give or keep; the same only once.
    void tellProblem(const QString &problem);
    void exportShown();
    void refreshState() override;
    void refreshDetail() override;
    [[nodiscard]] QString rowKey(int row) const override;
    [[nodiscard]] QList<QList<ActionId>> menuActions() const override;

    Review &m_review;
    ReviewSessions &m_reviews;
    FindingModel m_model;
    ChosenFindings *m_chosen;
    ReviewWork *m_work;
    ReviewSessionBar *m_sessionBar;
    ReviewFilterBar *m_filters;
    ExpiryTimeline *m_timeline;
    QSet<QString> m_problemsTold;
};

} // namespace tokendesk
