// Every service token: chips, table, detail.
#pragma once

#include "models/tokenmodel.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/window/page.h"

class QSplitter;
class QStackedWidget;

namespace tokendesk {

class DetailPane;
class PageState;
class TableView;
class TokenFilterBar;

class TokensPage final : public Page {
    Q_OBJECT
public:
    /// All must outlive the page.
    TokensPage(DialogContext context, ActionSet &actions, QSettings &windowState,
               QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const override;
    void run(ActionId id) override;
    [[nodiscard]] QString searchText() const override;
    void setSearchText(const QString &text) override;
    void focusTable() override;
    [[nodiscard]] QString countWords() const override;
    void saveState(QSettings &settings) const override;

    void showOnly(AccountId account);
    /// Takes filters away when they hide it.
    void goTo(TokenId id);
    void clearFilters();
    [[nodiscard]] TokenModel &model() { return m_model; }

Q_SIGNALS:
    void accountWanted(tokendesk::AccountId id);
    void retryWanted();

private:
    void build();
    void restoreState(QSettings &settings);
    [[nodiscard]] QList<TokenId> chosen() const;
    /// Those among the chosen to which it applies; with none, `reason` says why.
    QList<TokenId> applicable(TokenAction action, QString *reason) const;
    void runRowAction(int row);
    void copyRows();
    void exportShown();
    void openContextMenu(const QPoint &position);
    void refreshState();
    void refreshDetail();

    DialogContext m_context;
    ActionSet &m_actions;
    TokenModel m_model;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    TokenFilterBar *m_filters;
    TableView *m_table;
    PageState *m_state;
    DetailPane *m_detail;
    QTimer m_detailSoon;
};

} // namespace tokendesk
