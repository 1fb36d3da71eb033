// Every service token: chips, table, detail.
#pragma once

#include "models/tokenmodel.h"
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
    [[nodiscard]] const SearchText &search() const override { return m_model.search(); }
    void setSearchText(const QString &text) override { m_model.setSearchText(text); }
    void saveState(QSettings &settings) const override;

    void showOnly(AccountId account);
    /// Takes filters away when they hide it.
    void goTo(TokenId id);
    /// No filter hides it. What was just made is there whenListed().
    [[nodiscard]] bool shows(TokenId id) const;
    /// `then`, as soon as the rows are what the session knows.
    void whenListed(std::function<void()> then);
    void clearFilters();
    [[nodiscard]] TokenModel &model() { return m_model; }

Q_SIGNALS:
    void accountWanted(tokendesk::AccountId id);

private:
    void build();
    void restoreState(QSettings &settings);
    [[nodiscard]] QList<TokenId> chosen() const;
    /// Whose all of the chosen are; nothing: none is chosen, or they are of several.
    [[nodiscard]] std::optional<AccountId> accountOfChosen() const;
    /// Those among the chosen to which it applies; with none, `reason` says why.
    QList<TokenId> applicable(TokenAction action, QString *reason) const;
    /// Until `visit` says true. Without a list of the rows: 100,000 may be chosen.
    template <typename Visit>
    void forChosen(Visit visit) const;
    /// Ok when it is for one of the chosen.
    [[nodiscard]] Availability anyApplicable(TokenAction action) const;
    [[nodiscard]] Availability rotateAvailability() const;
    [[nodiscard]] Availability ofAll(const Availability &one) const;
    /// The form asks for the account where that of the chosen takes no token.
    void openNewTokenForChosen();
    /// Of the button in the token's row.
    [[nodiscard]] Availability rowAvailability(const Token &token) const;
    void runRowAction(int row);
    /// `ids`, whose rows do not go elsewhere by what is done to them now.
    QList<TokenId> keptInPlace(const QList<TokenId> &ids);
    void exportShown();
    void refreshState() override;
    void refreshDetail() override;
    [[nodiscard]] QString rowKey(int row) const override;
    [[nodiscard]] QList<QList<ActionId>> menuActions() const override;

    TokenModel m_model;
    TokenFilterBar *m_filters;
};

} // namespace tokendesk
