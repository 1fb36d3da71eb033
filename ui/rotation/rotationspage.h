// The rotations that go on, with what each waits for, and its next step.
#pragma once

#include "models/rotationmodel.h"
#include "ui/window/tablepage.h"

namespace tokendesk {

class RotationFilterBar;
struct Question;

class RotationsPage final : public TablePage {
    Q_OBJECT
public:
    /// All must outlive the page.
    RotationsPage(DialogContext context, ActionSet &actions, QSettings &windowState,
                  QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const override;
    void run(ActionId id) override;
    [[nodiscard]] const SearchText &search() const override { return m_model.search(); }
    void setSearchText(const QString &text) override { m_model.setSearchText(text); }
    void saveState(QSettings &settings) const override;

    [[nodiscard]] RotationModel &model() { return m_model; }

Q_SIGNALS:
    void tokenWanted(TokenId token);

private:
    void build();
    /// Nullptr where it is not one alone.
    [[nodiscard]] const RotationState *chosen() const;
    /// Those of the chosen ones that can be left.
    [[nodiscard]] QList<const RotationState *> leavable() const;
    [[nodiscard]] Availability leaveAvailability() const;
    void takeNextStep();
    void revokeOld(const RotationState &state);
    void deleteOld(const RotationState &state);
    void rollBack();
    void leave();
    /// At once, or after `question`; what goes wrong is announced, or said by the question.
    void carryOut(std::function<QCoro::Task<Result<void>>()> work,
                  const Question *question = nullptr);
    void refreshState() override;
    void refreshDetail() override;
    [[nodiscard]] QString rowKey(int row) const override;
    [[nodiscard]] QList<QList<ActionId>> menuActions() const override;

    RotationModel m_model;
    RotationFilterBar *m_filters;
};

} // namespace tokendesk
