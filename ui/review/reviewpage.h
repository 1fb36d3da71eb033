// The security review: what the rules found, what to do about it, and what was decided.
#pragma once

#include "models/findingmodel.h"
#include "ui/window/tablepage.h"

#include <functional>

namespace tokendesk {

class ExpiryTimeline;
class ReviewFilterBar;

class ReviewPage final : public TablePage {
    Q_OBJECT
public:
    /// All must outlive the page.
    ReviewPage(DialogContext context, Review &review, ActionSet &actions, QSettings &windowState,
               QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const override;
    void run(ActionId id) override;
    [[nodiscard]] QString searchText() const override;
    void setSearchText(const QString &text) override;
    [[nodiscard]] QString countWords() const override;
    void saveState(QSettings &settings) const override;

    [[nodiscard]] FindingModel &model() { return m_model; }

Q_SIGNALS:
    void tokenWanted(TokenId token);
    void accountWanted(AccountId account);

private:
    void build();
    [[nodiscard]] QList<Finding> chosen() const;
    /// Of the chosen findings; each once.
    [[nodiscard]] QList<TokenId> chosenTokens() const;
    /// Asks token after token, until one is it; a token may come more than once.
    bool anyChosenToken(const std::function<bool(const Token &)> &isIt) const;
    [[nodiscard]] Availability
    tokenAvailability(const std::function<Availability(const Token &)> &availableFor) const;
    void editNotes();
    /// Once: what the store could not give.
    void tellProblem();
    void exportShown();
    void refreshState() override;
    void refreshDetail() override;
    [[nodiscard]] QList<QList<ActionId>> menuActions() const override;

    Review &m_review;
    FindingModel m_model;
    ReviewFilterBar *m_filters;
    ExpiryTimeline *m_timeline;
    bool m_problemTold = false;
};

} // namespace tokendesk
