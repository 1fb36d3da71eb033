#include "ui/accounts/accountfilterbar.h"

#include "domain/names.h"
#include "models/accountmodel.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintext.h"

namespace tokendesk {

namespace {

std::function<QString(const QString &)> orElse(const QString &whenEmpty)
{
    return [whenEmpty](const QString &key) { return key.isEmpty() ? whenEmpty : displayText(key); };
}

} // namespace

AccountFilterBar::AccountFilterBar(AccountModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_all(new FilterChip(tr("All"), this))
    , m_active(new FilterChip(tr("Active"), this))
    , m_deactivated(new FilterChip(tr("Deactivated"), this))
    , m_role(new ChoiceChip(tr("Role"), false, this))
    , m_team(new ChoiceChip(tr("Team"), false, this))
    , m_counts(new PlainLabel({}, this))
    , m_clear(new QToolButton(this))
{
    setProperty("part", QStringLiteral("filters"));
    setAttribute(Qt::WA_StyledBackground);
    auto *flow = new FlowLayout(8, this);
    flow->setContentsMargins(16, 10, 16, 10);
    flow->addWidget(m_all);
    flow->addWidget(m_active);
    flow->addWidget(m_deactivated);
    flow->addWidget(m_role);
    flow->addWidget(m_team);
    flow->addWidget(m_counts);
    flow->addWidget(m_clear);

    m_all->setObjectName(QStringLiteral("chipAllAccounts"));
    m_active->setObjectName(QStringLiteral("chipActiveAccounts"));
    m_deactivated->setObjectName(QStringLiteral("chipDeactivatedAccounts"));
    m_role->setObjectName(QStringLiteral("chipAccountRole"));
    m_team->setObjectName(QStringLiteral("chipTeam"));
    m_counts->setProperty("muted", true);
    m_counts->setContentsMargins(4, 4, 0, 4);
    m_clear->setProperty("part", QStringLiteral("link"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->setToolTip(tr("Show everything again"));
    connect(m_clear, &QToolButton::clicked, this, &AccountFilterBar::clearWanted);
    addStatusChip(m_all, AccountFilter::Status::Any);
    addStatusChip(m_active, AccountFilter::Status::Active);
    addStatusChip(m_deactivated, AccountFilter::Status::Deactivated);
    connect(m_role, &ChoiceChip::chosenChanged, this, [this] {
        AccountFilter filter = m_model.filter();
        filter.roles = m_role->chosen();
        m_model.setFilter(filter);
    });
    connect(m_team, &ChoiceChip::chosenChanged, this, [this] {
        AccountFilter filter = m_model.filter();
        filter.teams = m_team->chosen();
        m_model.setFilter(filter);
    });
    connect(&m_model, &AccountModel::filterChanged, this, &AccountFilterBar::refresh);
    refresh();
}

void AccountFilterBar::addStatusChip(FilterChip *chip, AccountFilter::Status status)
{
    connect(chip, &FilterChip::clicked, this, [this, status](bool on) {
        AccountFilter filter = m_model.filter();
        filter.status = on ? status : AccountFilter::Status::Any;
        m_model.setFilter(filter);
        refresh(); // a click on what is on already must not switch it off alone
    });
}

QString AccountFilterBar::countWords() const
{
    const int shown = m_model.rowCount();
    const int total = m_model.facets().total;
    if (!m_model.inventory() || !m_model.inventory()->isLoaded())
        return {}; // nothing is known yet
    if (shown == total)
        return tr("%n account(s)", nullptr, total);
    return partlyShownWords(shown, total);
}

void AccountFilterBar::refresh()
{
    const AccountFacets &facets = m_model.facets();
    const AccountFilter &filter = m_model.filter();
    const bool known = m_model.inventory() && m_model.inventory()->isLoaded();
    m_all->setCount(known ? facets.active + facets.deactivated : -1);
    m_active->setCount(known ? facets.active : -1);
    m_deactivated->setCount(known ? facets.deactivated : -1);
    m_all->setChecked(filter.status == AccountFilter::Status::Any);
    m_active->setChecked(filter.status == AccountFilter::Status::Active);
    m_deactivated->setChecked(filter.status == AccountFilter::Status::Deactivated);
    m_role->setChosen(filter.roles);
    m_role->setChoices(choicesFrom(facets.roles, orElse(tr("not stated"))));
    m_team->setChosen(filter.teams);
    m_team->setChoices(choicesFrom(facets.teams, orElse(tr("no name"))));
    m_counts->setText(countWords());
    m_clear->setVisible(!filter.isEmpty());
}

} // namespace tokendesk
