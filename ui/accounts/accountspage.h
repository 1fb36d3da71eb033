// Every service account: chips, table, detail.
#pragma once

#include "models/accountmodel.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/window/page.h"

class QSplitter;
class QStackedWidget;

namespace tokendesk {

class AccountFilterBar;
class DetailPane;
class PageState;
class TableView;

class AccountsPage final : public Page {
    Q_OBJECT
public:
    /// All must outlive the page.
    AccountsPage(DialogContext context, ActionSet &actions, QSettings &windowState,
                 QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const override;
    void run(ActionId id) override;
    [[nodiscard]] QString searchText() const override;
    void setSearchText(const QString &text) override;
    void focusTable() override;
    [[nodiscard]] QString countWords() const override;
    void saveState(QSettings &settings) const override;

    void goTo(AccountId id);
    void clearFilters();
    [[nodiscard]] AccountModel &model() { return m_model; }

Q_SIGNALS:
    void tokensWanted(tokendesk::AccountId account);
    void tokenWanted(tokendesk::TokenId token);
    void retryWanted();

private:
    void build();
    void restoreState(QSettings &settings);
    [[nodiscard]] QList<AccountId> chosen() const;
    QList<AccountId> applicable(AccountAction action, QString *reason) const;
    void copyRows();
    void exportShown();
    void openContextMenu(const QPoint &position);
    void refreshState();
    void refreshDetail();

    DialogContext m_context;
    ActionSet &m_actions;
    AccountModel m_model;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    AccountFilterBar *m_filters;
    TableView *m_table;
    PageState *m_state;
    DetailPane *m_detail;
    QTimer m_detailSoon;
};

} // namespace tokendesk
