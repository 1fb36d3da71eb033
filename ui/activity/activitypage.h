// Every change made with this program: chips, table, detail, undo, proof.
#pragma once

#include "models/activitymodel.h"
#include "ui/window/tablepage.h"
#include "workflows/pastcontainments.h"

namespace tokendesk {

class ActivityFilterBar;
class JournalSeal;

class ActivityPage final : public TablePage {
    Q_OBJECT
public:
    /// All must outlive the page.
    ActivityPage(DialogContext context, ActionSet &actions, JournalSeal &seal,
                 QSettings &windowState, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const override;
    void run(ActionId id) override;
    [[nodiscard]] const SearchText &search() const override { return m_model.search(); }
    void setSearchText(const QString &text) override { m_model.setSearchText(text); }
    void saveState(QSettings &settings) const override;
    [[nodiscard]] QueryValues searchValues() const override;
    void takeOver(const Page &old) override;

    [[nodiscard]] ActivityModel &model() { return m_model; }

private:
    void build();
    [[nodiscard]] const ChangeRecord *chosen() const;
    /// Good until the journal has something new.
    [[nodiscard]] QList<const ChangeRecord *> chosenRecords() const;
    void clearFilters();
    void takeBack();
    void takeBackMany();
    void showRun();
    [[nodiscard]] Availability containmentAvailability() const;
    void openChosenContainment();
    QCoro::Task<> verify();
    void exportShown();
    void refreshState() override;
    void refreshDetail() override;
    [[nodiscard]] QString rowKey(int row) const override;
    [[nodiscard]] QList<QList<ActionId>> menuActions() const override;

    JournalSeal &m_seal;
    ActivityModel m_model;
    PastContainments m_containments;
    ActivityFilterBar *m_filters;
    bool m_verifying = false;
};

} // namespace tokendesk
