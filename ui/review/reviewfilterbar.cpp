#include "ui/review/reviewfilterbar.h"

#include "domain/names.h"
#include "domain/review/findingwords.h"
#include "domain/review/policywords.h"
#include "ui/review/policyeditor.h"
#include "ui/review/timelinewords.h"
#include "ui/theme/plaintext.h"
#include "ui/widgets/chips.h"
#include "workflows/policies.h"
#include "workflows/reviewsessions.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

namespace tokendesk {

namespace {

const QString policyKey = QStringLiteral("review/policy");
/// To speak of it when it has gone.
const QString policyNameKey = QStringLiteral("review/policyName");
const QString groupingKey = QStringLiteral("review/groupBy");

/// Files that were put there by hand may have one name: they are told apart by their ids.
void tellApart(std::vector<Choice> &policies)
{
    QHash<QString, int> named;
    for (const Choice &policy : policies)
        ++named[policy.text.toCaseFolded()];
    for (Choice &policy : policies) {
        if (named.value(policy.text.toCaseFolded()) > 1)
            policy.text += QStringLiteral(" (%1)").arg(policy.key);
    }
}

QString policyFolder(const QSettings &settings)
{
    return QFileInfo(settings.fileName()).dir().filePath(QStringLiteral("policies"));
}

/// The words are for the settings; never translated.
const QList<std::pair<FindingGrouping, QString>> groupings{
    {FindingGrouping::Severity, QStringLiteral("severity")},
    {FindingGrouping::Rule, QStringLiteral("rule")},
    {FindingGrouping::Account, QStringLiteral("account")}};

QString groupingText(FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Severity:
        return ReviewFilterBar::tr("Grouped by severity");
    case FindingGrouping::Rule:
        return ReviewFilterBar::tr("Grouped by rule");
    case FindingGrouping::Account:
        return ReviewFilterBar::tr("Grouped by account");
    case FindingGrouping::None:
        break;
    }
    return {};
}

} // namespace

ReviewFilterBar::ReviewFilterBar(FindingModel &model, Review &review, DialogContext context,
                                 QWidget *parent)
    : FilterBar(model.search(), parent)
    , m_model(model)
    , m_review(review)
    , m_context(context)
    , m_policies(policyFolder(context.settings))
    , m_openOnly(new FilterChip(tr("To be decided"), this))
    , m_rules(new ChoiceChip(tr("Rule"), false, this))
    , m_expires(makeFilterChip("chipExpires",
                               tr("Show findings of all tokens again, whenever they expire"),
                               [](FindingFilter &filter) { filter.expires = {}; }))
    , m_accounts(makeFilterChip("chipFindingAccount", tr("Show findings of all accounts again"),
                                [](FindingFilter &filter) { filter.accounts = {}; }))
    , m_groups(new ChoiceChip(tr("Group by"), true, this))
    , m_policy(new ChoiceChip(tr("Policy"), true, this))
{
    addSeverityChip(tr("All"), std::nullopt);
    for (auto it = allSeverities.rbegin(); it != allSeverities.rend(); ++it)
        addSeverityChip(severityWords(*it), *it);
    m_policy->setNoFilter();
    for (QWidget *chip : std::initializer_list<QWidget *>{m_openOnly, m_rules, m_expires,
                                                          m_accounts, m_groups, m_policy})
        add(chip);
    addTail();
    m_openOnly->setObjectName(QStringLiteral("chipToDecide"));
    m_rules->setObjectName(QStringLiteral("chipRule"));
    m_groups->setObjectName(QStringLiteral("chipGroup"));
    m_groups->setChoices({{groupings[0].second, tr("Severity")},
                          {groupings[1].second, tr("Rule")},
                          {groupings[2].second, tr("Account")}});
    m_noGroups = m_groups->setExtraAction(tr("No groups"), [this] { chooseGrouping({}); });
    m_noGroups->setCheckable(true);
    m_policy->setObjectName(QStringLiteral("chipPolicy"));
    m_policy->setExtraAction(tr("Edit policies…"), [this] { editPolicies(); });
    connect(&m_policies, &OwnPolicies::changed, this, &ReviewFilterBar::takePolicies);
    takePolicies();
    // Not before somebody listens to what is said of them.
    QMetaObject::invokeMethod(
        this, [this] { m_policies.load(); }, Qt::QueuedConnection);

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
    connect(m_groups, &ChoiceChip::chosenChanged, this, [this] {
        const QSet<QString> chosen = m_groups->chosen();
        chooseGrouping(chosen.isEmpty() ? QString() : *chosen.cbegin());
    });
    connect(m_policy, &ChoiceChip::chosenChanged, this, [this] {
        const QSet<QString> chosen = m_policy->chosen();
        // There is always one.
        const QString id = chosen.isEmpty() ? shippedPolicyIds().constFirst() : *chosen.cbegin();
        if (const std::optional<Policy> policy = m_policies.find(id))
            choosePolicy(*policy);
    });
    connect(&m_model, &FindingModel::filterChanged, this, &ReviewFilterBar::refresh);
    chooseGrouping(context.settings.value(groupingKey).toString());
    refresh();
}

QToolButton *ReviewFilterBar::makeFilterChip(const char *name, const QString &toolTip,
                                             void (*clear)(FindingFilter &filter))
{
    QToolButton *chip = makeRemovableChip(name);
    chip->setToolTip(toolTip);
    connect(chip, &QToolButton::clicked, this, [this, clear] {
        FindingFilter filter = m_model.filter();
        clear(filter);
        m_model.setFilter(filter);
    });
    return chip;
}

void ReviewFilterBar::addSeverityChip(const QString &text, std::optional<Severity> severity)
{
    auto *chip = new FilterChip(text, this);
    chip->setObjectName(QStringLiteral("chip-")
                        + (severity ? severityId(*severity) : QStringLiteral("all")));
    m_severities << std::pair(chip, severity);
    add(chip);
    connect(chip, &FilterChip::clicked, this, [this, severity](bool on) {
        FindingFilter filter = m_model.filter();
        if (!severity)
            filter.severities = 0;
        else if (on)
            filter.severities |= FindingFilter::bit(*severity);
        else
            filter.severities &= ~FindingFilter::bit(*severity);
        m_model.setFilter(filter);
        refresh(); // a click on what is on already must not switch it off alone
    });
}

void ReviewFilterBar::chooseGrouping(const QString &word)
{
    FindingGrouping chosen = FindingGrouping::None;
    for (const auto &[grouping, known] : groupings) {
        if (word == known)
            chosen = grouping;
    }
    m_context.settings.setValue(groupingKey, word);
    m_groups->setChosen(chosen == FindingGrouping::None ? QSet<QString>() : QSet<QString>{word});
    m_groups->setChosenText(groupingText(chosen));
    m_noGroups->setChecked(chosen == FindingGrouping::None);
    m_model.setGrouping(chosen);
}

void ReviewFilterBar::choosePolicy(const Policy &policy)
{
    m_context.settings.setValue(policyKey, policy.id);
    m_context.settings.setValue(policyNameKey, policy.name);
    m_lostTold.clear();
    takePolicies();
}

void ReviewFilterBar::takePolicies()
{
    std::vector<Choice> choices;
    for (const QString &id : shippedPolicyIds())
        choices.push_back({id, policyTitle(shippedPolicy(id))});
    for (const OwnPolicy &own : m_policies.found().policies)
        choices.push_back({own.policy.id, displayText(own.policy.name)});
    if (!m_policyLock.isEmpty()) {
        // The file may have gone since the review was started.
        const Policy &policy = m_review.policy();
        if (!m_policies.find(policy.id))
            choices.push_back({policy.id, displayText(policyTitle(policy))});
    }
    tellApart(choices);
    m_policy->setChoices(std::move(choices));
    m_policy->setChosen({m_review.policy().id});
    if (!m_policyLock.isEmpty())
        return;

    const QString defaultId = shippedPolicyIds().constFirst();
    const QString wanted = m_context.settings.value(policyKey, defaultId).toString();
    std::optional<Policy> policy = m_policies.find(wanted);
    // It may be among the own ones, and a review under way keeps its own copy.
    if (!policy && (!m_policies.isLoaded() || !m_isLockKnown))
        policy = m_review.policy();
    if (!policy) {
        policy = shippedPolicy(defaultId);
        if (std::exchange(m_lostTold, wanted) != wanted) {
            QString why = tr("its file is not there any more");
            for (const BadPolicyFile &bad : m_policies.found().bad) {
                if (QFileInfo(bad.path).completeBaseName() == wanted)
                    why = bad.error.message;
            }
            const QString name = m_context.settings.value(policyNameKey, wanted).toString();
            Q_EMIT policyLost(
                tr("The policy “%1” cannot be used (%2). The review judges by “%3”.")
                    .arg(displayText(name), displayText(why), displayText(policyTitle(*policy))));
        }
    }
    if (m_review.policy() != *policy)
        m_review.setPolicy(*policy);
    m_policy->setChosen({policy->id});
}

void ReviewFilterBar::editPolicies()
{
    auto *dialog = new PolicyEditor(m_context, m_review, m_policies, window());
    dialog->keepPolicyInUse(m_policyLock);
    connect(dialog, &PolicyEditor::policyWanted, this, &ReviewFilterBar::choosePolicy);
    dialog->open();
}

void ReviewFilterBar::followReview(const ReviewSessions &reviews)
{
    const QString before = std::exchange(m_policyLock, {});
    if (reviews.current())
        m_policyLock =
            tr("A review is judged by one policy. Finish or abandon it to choose another one.");
    else if (reviews.isStarting())
        m_policyLock = ReviewSessions::beingWrittenWords();
    const bool wasKnown = std::exchange(m_isLockKnown, true);
    m_policy->setEnabled(m_policyLock.isEmpty());
    m_policy->setToolTip(m_policyLock);
    if (!m_policyLock.isEmpty() || !before.isEmpty() || !wasKnown)
        takePolicies();
}

QString ReviewFilterBar::accountWords() const
{
    const QSet<AccountId> &accounts = m_model.filter().accounts;
    if (accounts.size() > 1)
        return tr("Account: %1 chosen").arg(QLocale().toString(accounts.size()));
    const AccountId account = accounts.isEmpty() ? 0 : *accounts.cbegin();
    return tr("Account: %1").arg(groupTitle(m_model.view(), FindingGrouping::Account, account));
}

int ReviewFilterBar::total() const
{
    return m_model.facets().total;
}

int ReviewFilterBar::shown() const
{
    return m_model.shownCount();
}

bool ReviewFilterBar::isKnown() const
{
    return m_review.isReady() && !m_model.isUnanswered();
}

QString ReviewFilterBar::allWords() const
{
    if (!isKnown())
        return {}; // nothing is known yet
    return tr("%Ln finding(s)", nullptr, total());
}

void ReviewFilterBar::refresh()
{
    const FindingFacets &facets = m_model.facets();
    const FindingFilter &filter = m_model.filter();
    const bool known = !isUnknown() && isKnown();
    for (const auto &[chip, severity] : std::as_const(m_severities)) {
        const int count =
            severity ? facets.severities[static_cast<size_t>(*severity)] : facets.allSeverities;
        chip->setCount(known ? count : -1);
        chip->setChecked(severity ? filter.hasSeverity(*severity) : filter.severities == 0);
    }
    m_openOnly->setCount(known ? facets.open : -1);
    m_openOnly->setChecked(filter.openOnly);
    m_rules->setChosen(filter.rules);
    m_rules->setChoices(choicesFrom(facets.rules, filter.rules, [](const QString &word) {
        const std::optional<RuleId> rule = ruleFromWord(word);
        return rule ? ruleTitle(*rule) : word;
    }));
    showChip(*m_expires, tr("Expires: %1").arg(rangeWords(filter.expires)),
             !filter.expires.isEmpty());
    showChip(*m_accounts, accountWords(), !filter.accounts.isEmpty());
    showTail();
}

} // namespace tokendesk
