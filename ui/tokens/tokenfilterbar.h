// The chips above the tokens: what is shown, and how many each choice would show.
#pragma once

#include "domain/tokenquery.h"
#include "ui/filters/filterbar.h"

namespace tokendesk {

class ChoiceChip;
class FilterChip;
class TokenModel;

/// Shows and sets the model's filter, which is one with the text of the search box.
class TokenFilterBar final : public FilterBar {
    Q_OBJECT
public:
    /// `model` must outlive the bar.
    explicit TokenFilterBar(TokenModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isBehind() const override;
    [[nodiscard]] int total() const override;
    [[nodiscard]] int shown() const override;
    [[nodiscard]] QString allWords() const override;

private:
    void build();
    void setFilter(const TokenFilter &filter);
    void applyExpiry();
    void applyUse();
    void askForDays(const QString &heading, const QString &label, int days,
                    const std::function<void(int)> &use);
    void refresh() override;
    void refreshStates(const TokenFacets &facets);
    void refreshExpiry(const TokenFacets &facets);
    void refreshAccounts(const TokenFacets &facets);
    void refreshRoles(const TokenFacets &facets);
    void refreshUse(const TokenFacets &facets);

    TokenModel &m_model;
    FilterChip *m_all;
    std::array<FilterChip *, tokenStateCount> m_states{};
    ChoiceChip *m_expiry;
    ChoiceChip *m_account;
    ChoiceChip *m_role;
    ChoiceChip *m_use;
};

} // namespace tokendesk
