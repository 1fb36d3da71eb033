#include "ui/review/reviewfilterbar.h"

#include "domain/names.h"
#include "domain/review/findingwords.h"
#include "ui/review/notesdialog.h"
#include "ui/review/policyeditor.h"
#include "ui/review/timelinewords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"
#include "workflows/policies.h"

#include <QDir>
#include <QFileInfo>

namespace tokendesk {

namespace {

const QString policyKey = QStringLiteral("review/policy");
/// To speak of it when it has gone.
const QString policyNameKey = QStringLiteral("review/policyName");
const QString groupingKey = QStringLiteral("review/groupBy");

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
    : QWidget(parent)
    , m_model(model)
    , m_review(review)
    , m_context(context)
    , m_policies(policyFolder(context.settings))
    , m_openOnly(new FilterChip(tr("To be decided"), this))
    , m_rules(new ChoiceChip(tr("Rule"), false, this))
    , m_expires(makeRemovableChip("chipExpires",
                                  tr("Show findings of all tokens again, whenever they expire"),
                                  [](FindingFilter &filter) { filter.expires = {}; }))
    , m_account(makeRemovableChip("chipFindingAccount", tr("Show findings of all accounts again"),
                                  [](FindingFilter &filter) { filter.account = 0; }))
    , m_groups(new ChoiceChip(tr("Group by"), true, this))
    , m_policy(new ChoiceChip(tr("Policy"), true, this))
    , m_counts(new PlainLabel({}, this))
    , m_notes(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    setProperty("part", QStringLiteral("filters"));
    setAttribute(Qt::WA_StyledBackground);
    auto *flow = new FlowLayout(8, this);
    flow->setContentsMargins(16, 10, 16, 10);
    addSeverityChip(tr("All"), std::nullopt);
    for (auto it = allSeverities.rbegin(); it != allSeverities.rend(); ++it)
        addSeverityChip(severityWords(*it), *it);
    for (QWidget *widget : {static_cast<QWidget *>(m_openOnly), static_cast<QWidget *>(m_rules),
                            static_cast<QWidget *>(m_expires), static_cast<QWidget *>(m_account),
                            static_cast<QWidget *>(m_groups), static_cast<QWidget *>(m_policy),
                            static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_clear),
                            static_cast<QWidget *>(m_notes)})
        flow->addWidget(widget);
    m_openOnly->setObjectName(QStringLiteral("chipToDecide"));
    m_rules->setObjectName(QStringLiteral("chipRule"));
    m_groups->setObjectName(QStringLiteral("chipGroup"));
    m_groups->setChoices({{groupings[0].second, tr("Severity")},
                          {groupings[1].second, tr("Rule")},
                          {groupings[2].second, tr("Account")}});
    m_groups->setExtraAction(tr("No groups"), [this] { chooseGrouping({}); });
    m_policy->setObjectName(QStringLiteral("chipPolicy"));
    m_counts->setProperty("muted", true);
    m_counts->setContentsMargins(4, 4, 0, 4);
    m_clear->setProperty("part", QStringLiteral("link"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->setToolTip(tr("Show everything again"));

    m_notes->setObjectName(QStringLiteral("notesFile"));
    m_notes->setProperty("part", QStringLiteral("link"));
    m_notes->setText(tr("Notes as CSV…"));
    m_notes->setAccessibleName(tr("Notes as CSV…"));
    m_notes->setToolTip(tr("Export or import owners, purposes and review dates"));
    connect(m_notes, &QToolButton::clicked, this,
            [this] { (new NotesDialog(m_context, m_review, window()))->open(); });

    m_policy->setExtraAction(tr("Edit policies…"), [this] { editPolicies(); });
    connect(&m_policies, &OwnPolicies::changed, this, &ReviewFilterBar::takePolicies);
    takePolicies();
    // Not before somebody listens to what is said of them.
    QMetaObject::invokeMethod(
        this, [this] { m_policies.load(); }, Qt::QueuedConnection);

    connect(m_clear, &QToolButton::clicked, this, &ReviewFilterBar::clearWanted);
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

QToolButton *ReviewFilterBar::makeRemovableChip(const char *name, const QString &toolTip,
                                                void (*clear)(FindingFilter &filter))
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(QLatin1String(name));
    chip->setProperty("part", QStringLiteral("chip"));
    chip->setProperty("chosen", true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the cross last
    chip->setIcon(toneIcon("close"));
    chip->setIconSize(QSize(fontMetrics().ascent(), fontMetrics().ascent()));
    chip->setToolTip(toolTip);
    connect(chip, &QToolButton::clicked, this, [this, clear] {
        FindingFilter filter = m_model.filter();
        clear(filter);
        m_model.setFilter(filter);
    });
    return chip;
}

void ReviewFilterBar::showChip(QToolButton &chip, const QString &text, bool visible)
{
    chip.setText(withoutMnemonic(chip.fontMetrics().elidedText(
        text, Qt::ElideRight, chip.fontMetrics().averageCharWidth() * 40)));
    chip.setAccessibleName(text);
    chip.setVisible(visible);
}

void ReviewFilterBar::addSeverityChip(const QString &text, std::optional<Severity> severity)
{
    auto *chip = new FilterChip(text, this);
    chip->setObjectName(QStringLiteral("chip-")
                        + (severity ? severityId(*severity) : QStringLiteral("all")));
    m_severities << std::pair(chip, severity);
    layout()->addWidget(chip);
    connect(chip, &FilterChip::clicked, this, [this, severity](bool on) {
        FindingFilter filter = m_model.filter();
        filter.severity = on ? severity : std::nullopt;
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
        choices.push_back({id, shippedPolicy(id).name});
    for (const OwnPolicy &own : m_policies.found().policies)
        choices.push_back({own.policy.id, displayText(own.policy.name)});
    if (m_isLocked) {
        // The file may have gone since the review was started.
        const Policy &policy = m_review.policy();
        if (!m_policies.find(policy.id))
            choices.push_back({policy.id, displayText(policy.name)});
    }
    m_policy->setChoices(std::move(choices));
    m_policy->setChosen({m_review.policy().id});
    if (m_isLocked)
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
                    .arg(displayText(name), displayText(why), displayText(policy->name)));
        }
    }
    if (m_review.policy() != *policy)
        m_review.setPolicy(*policy);
    m_policy->setChosen({policy->id});
}

void ReviewFilterBar::editPolicies()
{
    auto *dialog = new PolicyEditor(m_context, m_review, m_policies, window());
    connect(dialog, &PolicyEditor::policyWanted, this, &ReviewFilterBar::choosePolicy);
    dialog->open();
}

void ReviewFilterBar::setPolicyLocked(bool locked)
{
    m_policy->setEnabled(!locked);
    m_policy->setToolTip(locked ? tr("A review is judged by one policy. Finish or abandon it to "
                                     "choose another one.")
                                : QString());
    const bool wasKnown = std::exchange(m_isLockKnown, true);
    const bool wasLocked = std::exchange(m_isLocked, locked);
    if (locked || wasLocked || !wasKnown)
        takePolicies();
}

QString ReviewFilterBar::countWords() const
{
    if (!m_review.isReady())
        return {}; // nothing is known yet
    const int shown = m_model.shownCount();
    const int total = m_model.facets().total;
    return shown == total ? tr("%n finding(s)", nullptr, total) : partlyShownWords(shown, total);
}

void ReviewFilterBar::refresh()
{
    const FindingFacets &facets = m_model.facets();
    const FindingFilter &filter = m_model.filter();
    const bool known = m_review.isReady();
    for (const auto &[chip, severity] : std::as_const(m_severities)) {
        const int count =
            severity ? facets.severities[static_cast<size_t>(*severity)] : facets.inRange;
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
    showChip(*m_expires, tr("Expires: %1").arg(rangeWords(filter.expires)),
             !filter.expires.isEmpty());
    showChip(
        *m_account,
        tr("Account: %1").arg(groupTitle(m_model.view(), FindingGrouping::Account, filter.account)),
        filter.account != 0);
    m_counts->setText(countWords());
    m_clear->setVisible(!filter.isEmpty());
}

} // namespace tokendesk
