#include "ui/review/reviewpage.h"

#include "domain/names.h"
#include "domain/review/findingwords.h"
#include "models/findingexport.h"
#include "models/modelrole.h"
#include "ui/dialogs/dialogs.h"
#include "ui/plan/plandialog.h"
#include "ui/review/decisiondialog.h"
#include "ui/review/findingdetail.h"
#include "ui/review/severitytone.h"
#include "ui/rotation/rotatedialog.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/window/exporter.h"
#include "ui/window/loadstate.h"
#include "workflows/policies.h"

#include <QHeaderView>

namespace tokendesk {

namespace {

const QString stateGroup = QStringLiteral("review");
const QString policyKey = QStringLiteral("review/policy");

int section(FindingColumn column)
{
    return static_cast<int>(column);
}

CellKind kindOf(int column)
{
    if (column == section(FindingColumn::Severity))
        return CellKind::Pill;
    return column == section(FindingColumn::Finding) ? CellKind::Strong : CellKind::Text;
}

PillTone toneOf(const QModelIndex &index)
{
    return severityTone(static_cast<Severity>(index.data(ModelRole::State).toInt()));
}

} // namespace

ReviewPage::ReviewPage(DialogContext context, Review &review, ActionSet &actions,
                       QSettings &windowState, QWidget *parent)
    : TablePage(context, actions, tr("Findings"), tr("Details of the finding"), parent)
    , m_review(review)
    , m_model(review, context.session.inventory())
    , m_openOnly(new FilterChip(tr("To be decided"), this))
    , m_rules(new ChoiceChip(tr("Rule"), false, this))
    , m_policy(new ChoiceChip(tr("Policy"), true, this))
    , m_counts(new PlainLabel({}, this))
    , m_clear(new QToolButton(this))
{
    const QString wanted = context.settings.value(policyKey).toString();
    if (shippedPolicyIds().contains(wanted))
        m_review.setPolicy(shippedPolicy(wanted));
    build();
    restoreTable(windowState, stateGroup);
    m_table->setSortingEnabled(true);
    connect(&m_model, &FindingModel::filterChanged, this, [this] {
        refreshFilters();
        refreshAll();
    });
    refreshFilters();
    follow();
    m_review.begin();
}

void ReviewPage::build()
{
    setObjectName(QStringLiteral("reviewPage"));
    m_table->setObjectName(QStringLiteral("reviewTable"));
    layOut(m_model, buildFilters());
    m_table->setItemDelegate(new RowDelegate(m_table, kindOf, toneOf));
    m_table->layOutColumns({{section(FindingColumn::Severity), 12, true},
                            {section(FindingColumn::Finding), 26, true, true},
                            {section(FindingColumn::Subject), 26, true, true},
                            {section(FindingColumn::Account), 20, true, true},
                            {section(FindingColumn::Why), 46, true, true},
                            {section(FindingColumn::Decision), 18, true, true},
                            {section(FindingColumn::Clause), 20, false, true}});
    m_table->horizontalHeader()->setSortIndicator(section(FindingColumn::Severity),
                                                  Qt::AscendingOrder);
}

QWidget *ReviewPage::buildFilters()
{
    auto *bar = new QWidget(this);
    bar->setProperty("part", QStringLiteral("filters"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *flow = new FlowLayout(8, bar);
    flow->setContentsMargins(16, 10, 16, 10);
    const auto addSeverity = [this, flow](const QString &text, std::optional<Severity> severity) {
        auto *chip = new FilterChip(text, this);
        chip->setObjectName(QStringLiteral("chip-")
                            + (severity ? severityId(*severity) : QStringLiteral("all")));
        m_severities << std::pair(chip, severity);
        flow->addWidget(chip);
        connect(chip, &FilterChip::clicked, this, [this, severity](bool on) {
            FindingFilter filter = m_model.filter();
            filter.severity = on ? severity : std::nullopt;
            m_model.setFilter(filter);
            refreshFilters(); // a click on what is on already must not switch it off alone
        });
    };
    addSeverity(tr("All"), std::nullopt);
    for (auto it = allSeverities.rbegin(); it != allSeverities.rend(); ++it)
        addSeverity(severityWords(*it), *it);
    for (QWidget *widget : {static_cast<QWidget *>(m_openOnly), static_cast<QWidget *>(m_rules),
                            static_cast<QWidget *>(m_policy), static_cast<QWidget *>(m_counts),
                            static_cast<QWidget *>(m_clear)})
        flow->addWidget(widget);
    m_openOnly->setObjectName(QStringLiteral("chipToDecide"));
    m_rules->setObjectName(QStringLiteral("chipRule"));
    m_policy->setObjectName(QStringLiteral("chipPolicy"));
    std::vector<Choice> policies;
    for (const QString &id : shippedPolicyIds())
        policies.push_back({id, shippedPolicy(id).name});
    m_policy->setChoices(std::move(policies));
    m_policy->setChosen({m_review.policy().id});
    connect(m_policy, &ChoiceChip::chosenChanged, this, [this] {
        const QSet<QString> chosen = m_policy->chosen();
        choosePolicy(chosen.isEmpty() ? shippedPolicyIds().constFirst() : *chosen.cbegin());
    });
    m_counts->setProperty("muted", true);
    m_counts->setContentsMargins(4, 4, 0, 4);
    m_clear->setProperty("part", QStringLiteral("link"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->setToolTip(tr("Show everything again"));
    connect(m_clear, &QToolButton::clicked, this, [this] { m_model.setFilter({}); });
    connect(m_openOnly, &FilterChip::clicked, this, [this](bool on) {
        FindingFilter filter = m_model.filter();
        filter.openOnly = on;
        m_model.setFilter(filter);
    });
    connect(m_rules, &ChoiceChip::chosenChanged, this, [this] {
        FindingFilter filter = m_model.filter();
        filter.rules = m_rules->chosen();
        m_model.setFilter(filter);
    });
    return bar;
}

void ReviewPage::refreshFilters()
{
    const FindingFacets &facets = m_model.facets();
    const FindingFilter &filter = m_model.filter();
    const bool known = m_review.isReady();
    for (const auto &[chip, severity] : std::as_const(m_severities)) {
        const int count =
            severity ? facets.severities[static_cast<size_t>(*severity)] : facets.total;
        chip->setCount(known ? count : -1);
        chip->setChecked(filter.severity == severity);
    }
    m_openOnly->setCount(known ? facets.open : -1);
    m_openOnly->setChecked(filter.openOnly);
    m_rules->setChosen(filter.rules);
    m_rules->setChoices(choicesFrom(facets.rules, [](const QString &word) {
        const std::optional<RuleId> rule = ruleFromWord(word);
        return rule ? ruleTitle(*rule) : word;
    }));
    m_counts->setText(countWords());
    m_clear->setVisible(!filter.isEmpty());
}

void ReviewPage::choosePolicy(const QString &id)
{
    m_policy->setChosen({id}); // there is always one
    m_context.settings.setValue(policyKey, id);
    m_review.setPolicy(shippedPolicy(id));
}

void ReviewPage::saveState(QSettings &settings) const
{
    saveTable(settings, stateGroup);
}

QList<Finding> ReviewPage::chosen() const
{
    QList<Finding> findings;
    for (const int row : m_table->chosenRows()) {
        if (const Finding *finding = m_model.findingAt(row))
            findings << *finding;
    }
    return findings;
}

QList<TokenId> ReviewPage::chosenTokens() const
{
    QList<TokenId> tokens;
    QSet<TokenId> seen;
    const auto add = [&](TokenId token) {
        if (token != 0 && !seen.contains(token)
            && m_context.session.inventory().data().tokenIndex(token) >= 0) {
            seen.insert(token);
            tokens << token;
        }
    };
    for (const Finding &finding : chosen()) {
        add(finding.token);
        for (const TokenId token : finding.tokens)
            add(token);
    }
    return tokens;
}

std::optional<Availability> ReviewPage::availabilityOf(ActionId id) const
{
    const Inventory &inventory = m_context.session.inventory().data();
    const auto tokenAction = [&](TokenAction action) {
        Availability available{tr("Choose a finding about a token first")};
        for (const TokenId token : chosenTokens()) {
            available = availability(m_context.session, action,
                                     inventory.token(inventory.tokenIndex(token)));
            if (available.ok())
                break;
        }
        return available;
    };
    switch (id) {
    case ActionId::Revoke:
        return tokenAction(TokenAction::Revoke);
    case ActionId::Delete:
        return tokenAction(TokenAction::Delete);
    case ActionId::Rotate: {
        Availability available{tr("Choose a finding about a token first")};
        for (const TokenId token : chosenTokens()) {
            available = m_context.rotations.rotatable(inventory.token(inventory.tokenIndex(token)));
            if (available.ok())
                break;
        }
        return available;
    }
    case ActionId::Decide:
    case ActionId::Copy:
        return Availability{chosen().isEmpty() ? tr("Choose a finding first") : QString()};
    case ActionId::EditNotes: {
        for (const Finding &finding : chosen()) {
            if (finding.token != 0 || finding.account != 0)
                return Availability();
        }
        return Availability{tr("Choose a finding about a token or an account first")};
    }
    case ActionId::ShowTokens:
        return Availability{chosenTokens().isEmpty() ? tr("Choose a finding about a token first")
                                                     : QString()};
    case ActionId::Export:
        return Availability{m_model.rowCount() == 0 ? tr("Nothing is shown") : QString()};
    case ActionId::ClearFilters:
        return Availability{m_model.filter().isEmpty() ? tr("No filter is set") : QString()};
    default: // not of this page
        break;
    }
    return std::nullopt;
}

void ReviewPage::run(ActionId id)
{
    const QList<TokenId> tokens = chosenTokens();
    switch (id) {
    case ActionId::Revoke:
        if (tokens.size() > 1)
            openPlan(window(), m_context, PlanAction::Revoke, tokens);
        else
            revokeTokens(window(), m_context, tokens,
                         tr("Review: %1").arg(ruleTitle(chosen().constFirst().rule)));
        break;
    case ActionId::Delete:
        if (tokens.size() > 1)
            openPlan(window(), m_context, PlanAction::Delete, tokens);
        else
            askToDelete(window(), m_context, tokens);
        break;
    case ActionId::Rotate:
        (new RotateDialog(m_context, tokens, window()))->open();
        break;
    case ActionId::Decide:
        (new DecisionDialog(m_context, m_review, chosen(), window()))->open();
        break;
    case ActionId::EditNotes:
        editNotes();
        break;
    case ActionId::ShowTokens:
        Q_EMIT tokenWanted(tokens.constFirst());
        break;
    case ActionId::Copy:
        copyRows();
        break;
    case ActionId::Export:
        exportShown();
        break;
    case ActionId::ClearFilters:
        m_model.setFilter({});
        break;
    default: // not of this page
        break;
    }
}

void ReviewPage::editNotes()
{
    QList<LocalNote> subjects;
    for (const Finding &finding : chosen()) {
        const bool isToken = finding.token != 0;
        if (!isToken && finding.account == 0)
            continue;
        const LocalNote note =
            m_review.noteOf(isToken ? LocalNote::Subject::Token : LocalNote::Subject::Account,
                            isToken ? finding.token : finding.account);
        if (!subjects.contains(note))
            subjects << note;
    }
    if (!subjects.isEmpty())
        (new NoteDialog(m_context, m_review, subjects, window()))->open();
}

void ReviewPage::exportShown()
{
    const QByteArray csv =
        findingsAsCsv(m_model.shown(), m_review, m_context.session.inventory().data());
    const QByteArray json =
        findingsAsJson(m_model.shown(), m_review, m_context.session.inventory().data());
    exportRows(
        window(), tr("findings"), m_model.rowCount(),
        [csv, json](ExportFormat format) { return format == ExportFormat::Json ? json : csv; },
        [this](const QString &text, bool failed) { Q_EMIT announce(text, failed); });
}

QList<QList<ActionId>> ReviewPage::menuActions() const
{
    return {{ActionId::Decide, ActionId::EditNotes},
            {ActionId::Rotate, ActionId::Revoke, ActionId::Delete},
            {ActionId::ShowTokens, ActionId::SelectAll, ActionId::Copy}};
}

QString ReviewPage::searchText() const
{
    return m_model.filter().text;
}

void ReviewPage::setSearchText(const QString &text)
{
    FindingFilter filter = m_model.filter();
    filter.text = text;
    m_model.setFilter(filter);
}

QString ReviewPage::countWords() const
{
    if (!m_review.isReady())
        return {}; // nothing is known yet
    const int shown = m_model.rowCount();
    const int total = m_model.facets().total;
    return shown == total ? tr("%n finding(s)", nullptr, total) : partlyShownWords(shown, total);
}

void ReviewPage::refreshState()
{
    bool rowsShown = false;
    if (showLoadState(*m_state, m_context.session, Access::Full,
                      [this] { Q_EMIT retryWanted(); })) {
        // says it all
    } else if (!m_review.isReady()) {
        m_state->showWaiting("review", tr("Judging…"), {});
    } else if (m_model.facets().total == 0) {
        m_state->showState("success", tr("Nothing was found"),
                           tr("No token and no account breaks a rule of the policy “%1”.")
                               .arg(displayText(m_review.policy().name)));
    } else if (m_model.rowCount() == 0) {
        m_state->showState(
            "filter", tr("No finding matches"),
            tr("%n finding(s) hidden by the filters.", nullptr, m_model.facets().total),
            tr("Clear filters"), [this] { m_model.setFilter({}); });
    } else {
        rowsShown = true;
    }
    showTable(rowsShown);
    Q_EMIT changed();
}

void ReviewPage::refreshDetail()
{
    Q_EMIT changed(); // before the pane, which shows the actions as they are
    const QList<Finding> findings = chosen();
    if (findings.isEmpty())
        m_detail->showEmpty(tr("Choose a finding to see why it is one, and what can be done."));
    else
        describeFindings(*m_detail, m_context.session, m_actions, m_review, findings,
                         {[this](TokenId id) { Q_EMIT tokenWanted(id); },
                          [this](AccountId id) { Q_EMIT accountWanted(id); }});
}

} // namespace tokendesk
