#include "ui/accounts/accountfilterbar.h"

#include "domain/names.h"
#include "models/accountmodel.h"
#include "ui/widgets/chips.h"

namespace tokendesk {

namespace {

std::function<QString(const QString &)> orElse(const QString &whenEmpty)
{
    return [whenEmpty](const QString &key) { return key.isEmpty() ? whenEmpty : displayText(key); };
}

} // namespace

AccountFilterBar::AccountFilterBar(AccountModel &model, QWidget *parent)
    : FilterBar(model.search(), parent)
    , m_model(model)
    , m_all(new FilterChip(tr("All"), this))
    , m_active(new FilterChip(tr("Active"), this))
    , m_deactivated(new FilterChip(tr("Deactivated"), this))
    , m_role(new ChoiceChip(tr("Role"), false, this))
    , m_team(new ChoiceChip(tr("Team"), false, this))
{
    for (QWidget *chip :
         std::initializer_list<QWidget *>{m_all, m_active, m_deactivated, m_role, m_team})
        add(chip);
    addTail();

    m_all->setObjectName(QStringLiteral("chipAllAccounts"));
    m_active->setObjectName(QStringLiteral("chipActiveAccounts"));
    m_deactivated->setObjectName(QStringLiteral("chipDeactivatedAccounts"));
    m_role->setObjectName(QStringLiteral("chipAccountRole"));
    m_team->setObjectName(QStringLiteral("chipTeam"));
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

int AccountFilterBar::total() const
{
    return m_model.facets().total;
}

int AccountFilterBar::shown() const
{
    return m_model.rowCount();
}

QString AccountFilterBar::allWords() const
{
    if (!m_model.inventory() || !m_model.inventory()->isLoaded())
        return {}; // nothing is known yet
    return tr("%Ln account(s)", nullptr, total());
}

void AccountFilterBar::refresh()
{
    const AccountFacets &facets = m_model.facets();
    const AccountFilter &filter = m_model.filter();
    const bool known = !isUnknown() && m_model.inventory() && m_model.inventory()->isLoaded();
    m_all->setCount(known ? facets.anyState : -1);
    m_active->setCount(known ? facets.active : -1);
    m_deactivated->setCount(known ? facets.deactivated : -1);
    m_all->setChecked(filter.status == AccountFilter::Status::Any);
    m_active->setChecked(filter.status == AccountFilter::Status::Active);
    m_deactivated->setChecked(filter.status == AccountFilter::Status::Deactivated);
    m_role->setChosen(asListed(filter.roles, facets.roles));
    m_role->setChoices(choicesFrom(facets.roles, m_role->chosen(), orElse(tr("not stated"))));
    m_team->setChosen(asListed(filter.teams, facets.teams));
    m_team->setChoices(choicesFrom(facets.teams, m_team->chosen(), orElse(tr("no name"))));
    showTail();
}

} // namespace tokendesk
