// Every service account: chips, table, detail.
#pragma once

#include "models/accountmodel.h"
#include "ui/theme/statetone.h"
#include "ui/window/tablepage.h"
#include "workflows/accounttimes.h"
#include "workflows/pastcontainments.h"

namespace tokendesk {

class AccountFilterBar;

class AccountsPage final : public TablePage {
    Q_OBJECT
public:
    /// All must outlive the page.
    AccountsPage(DialogContext context, ActionSet &actions, QSettings &windowState,
                 QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const override;
    void run(ActionId id) override;
    [[nodiscard]] const SearchText &search() const override { return m_model.search(); }
    void setSearchText(const QString &text) override { m_model.setSearchText(text); }
    void saveState(QSettings &settings) const override;

    void goTo(AccountId id);
    /// No filter hides it. What was just made is there whenListed().
    [[nodiscard]] bool shows(AccountId id) const;
    /// `then`, as soon as the rows are what the session knows.
    void whenListed(std::function<void()> then);
    void clearFilters();
    [[nodiscard]] AccountModel &model() { return m_model; }

Q_SIGNALS:
    void tokensWanted(tokendesk::AccountId account);
    void tokenWanted(tokendesk::TokenId token);

private:
    [[nodiscard]] QList<ToneCount> countsAt(int row) const;
    void build();
    void restoreState(QSettings &settings);
    [[nodiscard]] QList<AccountId> chosen() const;
    QList<AccountId> applicable(AccountAction action, Availability *any) const;
    [[nodiscard]] Availability containmentAvailability() const;
    void exportShown();
    void refreshState() override;
    void openRow(bool byDoubleClick) override;
    void refreshDetail() override;
    [[nodiscard]] QString rowKey(int row) const override;
    [[nodiscard]] QList<QList<ActionId>> menuActions() const override;

    AccountModel m_model;
    PastContainments m_containments;
    AccountTimes m_times;
    AccountFilterBar *m_filters;
};

} // namespace tokendesk
