// What is chosen among the findings, and what can be done with the tokens that they are about.
#pragma once

#include "models/findingmodel.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/window/actionset.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace tokendesk {

class TableView;

/// GUI thread. Looks through the choice once after each change of it or of what the answers depend
/// on: there may be more than 100,000 findings, and each action asks at each signal.
class ChosenFindings final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this object. Before others that ask it follow the same signals.
    ChosenFindings(const FindingModel &model, const TableView &table, DialogContext context,
                   QObject *parent);

    [[nodiscard]] bool isEmpty() const { return indexes().empty(); }
    /// Into the model's view, each once. Valid until anything changes.
    [[nodiscard]] const std::vector<int> &indexes() const;
    /// Each once.
    [[nodiscard]] QList<TokenId> tokens() const;
    /// It applies to one of the tokens at least; nothing: not an action for tokens.
    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const;

private:
    struct Question {
        ActionId action;
        std::function<Availability(const Token &)> ask;
    };
    [[nodiscard]] std::vector<Question> questions() const;
    [[nodiscard]] QHash<ActionId, Availability> answers() const;
    /// Until one is it.
    void forEachToken(const std::function<bool(const Token &)> &isIt) const;
    void followTokens();
    void forget();

    const FindingModel &m_model;
    const TableView &m_table;
    DialogContext m_context;
    mutable std::optional<std::vector<int>> m_indexes; ///< nothing: to be looked at again
    mutable std::optional<QHash<ActionId, Availability>> m_answers;
    mutable const void *m_of = nullptr; ///< the view's findings then: told apart, never read
};

} // namespace tokendesk
