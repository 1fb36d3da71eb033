// The chips above the tokens: what is shown, and how many each choice would show.
#pragma once

#include "domain/tokenquery.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tokendesk {

class ChoiceChip;
class FilterChip;
class SavedFilters;
class TokenModel;

/// Shows and sets the model's filter; the text of the search box is left alone.
class TokenFilterBar final : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the bar.
    TokenFilterBar(TokenModel &model, SavedFilters &saved, QWidget *parent = nullptr);

    [[nodiscard]] QString countWords() const;
    void manageSaved();

Q_SIGNALS:
    void clearWanted();

private:
    void build();
    void fillSavedMenu();
    void setFilter(const TokenFilter &filter);
    void applyExpiry();
    void applyUse();
    void askForDays(const QString &title, const QString &question, int days,
                    const std::function<void(int)> &use);
    void refresh();
    void refreshStates(const TokenFacets &facets);
    void refreshExpiry(const TokenFacets &facets);
    void refreshAccounts(const TokenFacets &facets);
    void refreshRoles(const TokenFacets &facets);
    void refreshUse(const TokenFacets &facets);

    TokenModel &m_model;
    SavedFilters &m_saved;
    FilterChip *m_all;
    std::array<FilterChip *, tokenStateCount> m_states{};
    ChoiceChip *m_expiry;
    ChoiceChip *m_account;
    ChoiceChip *m_role;
    ChoiceChip *m_use;
    QLabel *m_counts;
    QToolButton *m_clear;
    QToolButton *m_savedChip;
};

} // namespace tokendesk
