// The chips above the accounts.
#pragma once

#include "domain/accountquery.h"
#include "ui/filters/filterbar.h"

namespace tokendesk {

class AccountModel;
class ChoiceChip;
class FilterChip;

/// Shows and sets the model's filter, which is one with the text of the search box.
class AccountFilterBar final : public FilterBar {
    Q_OBJECT
public:
    /// `model` must outlive the bar.
    explicit AccountFilterBar(AccountModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int total() const override;
    [[nodiscard]] int shown() const override;
    [[nodiscard]] QString allWords() const override;

private:
    void addStatusChip(FilterChip *chip, AccountFilter::Status status);
    void refresh() override;

    AccountModel &m_model;
    FilterChip *m_all;
    FilterChip *m_active;
    FilterChip *m_deactivated;
    ChoiceChip *m_role;
    ChoiceChip *m_team;
};

} // namespace tokendesk
