// Every service token: chips, table, detail.
#pragma once

#include "models/tokenmodel.h"
#include "ui/tokens/savedfilters.h"
#include "ui/window/tablepage.h"

namespace tokendesk {

class TokenFilterBar;

class TokensPage final : public TablePage {
    Q_OBJECT
public:
    /// All must outlive the page.
    TokensPage(DialogContext context, ActionSet &actions, QSettings &windowState,
               QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const override;
    void run(ActionId id) override;
    [[nodiscard]] QString searchText() const override;
    void setSearchText(const QString &text) override;
    [[nodiscard]] std::vector<QueryProblem> searchProblems() const override;
    [[nodiscard]] QString countWords() const override;
    void saveState(QSettings &settings) const override;
    void takeOver(const Page &old) override;

    void showOnly(AccountId account);
    /// Takes filters away when they hide it.
    void goTo(TokenId id);
    void clearFilters();
    [[nodiscard]] TokenModel &model() { return m_model; }
    [[nodiscard]] SavedFilters &savedFilters() { return m_saved; }
    void manageSavedFilters();

Q_SIGNALS:
    void accountWanted(tokendesk::AccountId id);

private:
    void build();
    void restoreState(QSettings &settings);
    [[nodiscard]] QList<TokenId> chosen() const;
    /// Those among the chosen to which it applies; with none, `reason` says why.
    QList<TokenId> applicable(TokenAction action, QString *reason) const;
    [[nodiscard]] Availability rotateAvailability() const;
    void runRowAction(int row);
    void exportShown();
    void refreshState() override;
    void refreshDetail() override;
    [[nodiscard]] QString rowKey(int row) const override;
    [[nodiscard]] QList<QList<ActionId>> menuActions() const override;

    TokenModel m_model;
    SavedFilters m_saved;
    TokenFilterBar *m_filters;
};

} // namespace tokendesk
