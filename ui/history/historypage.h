// What changed on the connection, also outside this program: chips, table, details.
#pragma once

#include "models/historymodel.h"
#include "ui/window/tablepage.h"

namespace tokendesk {

class HistoryFilterBar;

class HistoryPage final : public TablePage {
    Q_OBJECT
public:
    /// All must outlive the page. `history` may be null: then `problem` says why there is none.
    HistoryPage(DialogContext context, History *history, QString problem, ActionSet &actions,
                QSettings &windowState, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const override;
    void run(ActionId id) override;
    [[nodiscard]] const SearchText &search() const override { return m_model.search(); }
    void setSearchText(const QString &text) override;
    void saveState(QSettings &settings) const override;
    [[nodiscard]] QueryValues searchValues() const override;
    void takeOver(const Page &old) override;

    [[nodiscard]] HistoryModel &model() { return m_model; }

Q_SIGNALS:
    void tokenWanted(tokendesk::TokenId id);
    void accountWanted(tokendesk::AccountId id);

private:
    void build();
    void read();
    void chooseSince();
    [[nodiscard]] qint64 sinceMs() const;
    [[nodiscard]] const HistoryEvent *chosen() const;
    /// Of what is there now; 0: it is gone, or was of another deployment.
    [[nodiscard]] TokenId tokenOf(const HistoryEvent &event) const;
    [[nodiscard]] AccountId accountOf(const HistoryEvent &event) const;
    void clearFilters();
    void exportShown();
    void refreshState() override;
    void showNothingChanged();
    void refreshDetail() override;
    [[nodiscard]] QString rowKey(int row) const override;
    [[nodiscard]] QList<QList<ActionId>> menuActions() const override;

    History *m_history;
    QString m_problem;
    HistoryModel m_model;
    HistoryFilterBar *m_filters;
    std::optional<qint64> m_textSince; ///< as the search says it, counted from no moment
};

} // namespace tokendesk
