// The chips above the accounts.
#pragma once

#include "domain/accountquery.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tokendesk {

class AccountModel;
class ChoiceChip;
class FilterChip;

/// Shows and sets the model's filter; the text of the search box is left alone.
class AccountFilterBar final : public QWidget {
    Q_OBJECT
public:
    /// `model` must outlive the bar.
    explicit AccountFilterBar(AccountModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString countWords() const;

Q_SIGNALS:
    void clearWanted();

private:
    void addStatusChip(FilterChip *chip, AccountFilter::Status status);
    void refresh();

    AccountModel &m_model;
    FilterChip *m_all;
    FilterChip *m_active;
    FilterChip *m_deactivated;
    ChoiceChip *m_role;
    ChoiceChip *m_team;
    QLabel *m_counts;
    QToolButton *m_clear;
};

} // namespace tokendesk
