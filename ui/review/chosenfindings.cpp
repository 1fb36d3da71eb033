#include "ui/review/chosenfindings.h"

#include "ui/review/reviewpage.h"
#include "ui/widgets/tableview.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

ChosenFindings::ChosenFindings(const FindingModel &model, const TableView &table,
                               DialogContext context, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_context(std::move(context))
{
    connect(&table, &TableView::chosenRowsChanged, this, &ChosenFindings::forget);
    connect(&model, &FindingModel::rowsInserted, this, &ChosenFindings::forget);
    connect(&model, &FindingModel::rowsRemoved, this, &ChosenFindings::forget);
    connect(&model, &FindingModel::rowsMoved, this, &ChosenFindings::forget);
    connect(&model, &FindingModel::layoutChanged, this, &ChosenFindings::forget);
    connect(&model, &FindingModel::modelReset, this, &ChosenFindings::forget);
    connect(&model, &FindingModel::filterChanged, this, &ChosenFindings::forget);
    followTokens();
}

void ChosenFindings::followTokens()
{
    const auto forgetAnswers = [this] { m_answers.reset(); };
    const LiveInventory &live = m_context.session.inventory();
    connect(&live, &LiveInventory::replaced, this, forgetAnswers);
    connect(&live, &LiveInventory::tokenChanged, this, forgetAnswers);
    connect(&live, &LiveInventory::tokenAdded, this, forgetAnswers);
    connect(&live, &LiveInventory::tokenRemoved, this, forgetAnswers);
    connect(&live, &LiveInventory::accountChanged, this, forgetAnswers);
    connect(&live, &LiveInventory::accountAdded, this, forgetAnswers);
    connect(&m_context.session, &Session::stateChanged, this, forgetAnswers);
    for (const auto signal : {&Rotations::loaded, &Rotations::manyChanged})
        connect(&m_context.rotations, signal, this, forgetAnswers);
    connect(&m_context.rotations, &Rotations::added, this, forgetAnswers);
    connect(&m_context.rotations, &Rotations::changed, this, forgetAnswers);
}

void ChosenFindings::forget()
{
    m_indexes.reset();
    m_answers.reset();
}

const std::vector<int> &ChosenFindings::indexes() const
{
    const void *now = m_model.view().findings.get();
    const void *before = std::exchange(m_of, now);
    if (!m_indexes || before != now) {
        m_answers.reset();
        m_indexes = m_model.findingsOf(m_table.chosenRows());
    }
    return *m_indexes;
}

void ChosenFindings::forEachToken(const std::function<bool(const Token &)> &isIt) const
{
    const Inventory &inventory = m_context.session.inventory().data();
    std::vector<bool> seen(static_cast<size_t>(inventory.tokenCount()));
    const auto is = [&](TokenId id) {
        const int index = inventory.tokenIndex(id);
        if (index < 0 || seen[static_cast<size_t>(index)])
            return false;
        seen[static_cast<size_t>(index)] = true;
        return isIt(inventory.token(index));
    };
    for (const int index : indexes()) {
        const Finding &finding = m_model.view().finding(index);
        if (is(finding.token) || std::any_of(finding.tokens.begin(), finding.tokens.end(), is))
            return;
    }
}

QList<TokenId> ChosenFindings::tokens() const
{
    QList<TokenId> tokens;
    forEachToken([&tokens](const Token &token) {
        tokens << token.id;
        return false;
    });
    return tokens;
}

std::vector<ChosenFindings::Question> ChosenFindings::questions() const
{
    const Session &session = m_context.session;
    const Rotations &rotations = m_context.rotations;
    return {
        {ActionId::Revoke,
         [&session](const Token &token) {
             return availability(session, TokenAction::Revoke, token);
         }},
        {ActionId::Delete,
         [&session](const Token &token) {
             return availability(session, TokenAction::Delete, token);
         }},
        {ActionId::Rotate, [&rotations](const Token &token) { return rotations.rotatable(token); }},
        {ActionId::ShowTokens, [](const Token &) { return Availability(); }}};
}

QHash<ActionId, Availability> ChosenFindings::answers() const
{
    QHash<ActionId, Availability> answers;
    std::vector<Question> open = questions();
    for (const Question &question : open)
        answers.insert(question.action,
                       Availability{ReviewPage::tr("Choose a finding about a token first")});
    forEachToken([&](const Token &token) {
        std::erase_if(open, [&](const Question &question) {
            Availability &answer = answers[question.action];
            answer = question.ask(token);
            return answer.ok(); // the others are named, and left out
        });
        return open.empty();
    });
    return answers;
}

std::optional<Availability> ChosenFindings::availabilityOf(ActionId id) const
{
    static_cast<void>(indexes()); // the answers may be about others
    if (!m_answers)
        m_answers = answers();
    const auto found = m_answers->constFind(id);
    return found == m_answers->constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace tokendesk
