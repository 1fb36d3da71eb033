#include "ui/activity/activityfilterbar.h"

#include "domain/names.h"
#include "models/activitywords.h"
#include "ui/widgets/chips.h"

namespace tokendesk {

ActivityFilterBar::ActivityFilterBar(ActivityModel &model, QString connectionId, QWidget *parent)
    : FilterBar(model.search(), parent)
    , m_model(model)
    , m_connectionId(std::move(connectionId))
    , m_kind(new ChoiceChip(tr("What"), false, this))
    , m_who(new ChoiceChip(tr("Who"), false, this))
    , m_here(new FilterChip(tr("This connection only"), this))
{
    add(addStatusChip(tr("All"), "chipAllChanges", ActivityFilter::Status::Any));
    add(addStatusChip(tr("Done"), "chipDone", ActivityFilter::Status::Done));
    add(addStatusChip(tr("Not done"), "chipRefused", ActivityFilter::Status::Refused));
    add(addStatusChip(tr("Unclear"), "chipUnclear", ActivityFilter::Status::Unclear));
    add(m_kind);
    add(m_who);
    add(m_here);
    addTail();

    m_kind->setObjectName(QStringLiteral("chipChangeKind"));
    m_who->setObjectName(QStringLiteral("chipWho"));
    m_here->setObjectName(QStringLiteral("chipHere"));
    m_here->setCheckable(true);
    connect(m_kind, &ChoiceChip::chosenChanged, this, [this] {
        ActivityFilter filter = m_model.filter();
        filter.kinds = m_kind->chosen();
        m_model.setFilter(filter);
    });
    connect(m_who, &ChoiceChip::chosenChanged, this, [this] {
        ActivityFilter filter = m_model.filter();
        filter.people = m_who->chosen();
        m_model.setFilter(filter);
    });
    connect(m_here, &FilterChip::clicked, this,
            [this](bool on) { m_model.setConnectionId(on ? m_connectionId : QString()); });
    connect(&m_model, &ActivityModel::filterChanged, this, &ActivityFilterBar::refresh);
    refresh();
}

FilterChip *ActivityFilterBar::addStatusChip(const QString &text, const char *name,
                                             ActivityFilter::Status status)
{
    auto *chip = new FilterChip(text, this);
    chip->setObjectName(QLatin1String(name));
    m_statuses << std::pair(chip, status);
    connect(chip, &FilterChip::clicked, this, [this, status](bool on) {
        ActivityFilter filter = m_model.filter();
        filter.status = on ? status : ActivityFilter::Status::Any;
        m_model.setFilter(filter);
        refresh(); // a click on what is on already must not switch it off alone
    });
    return chip;
}

int ActivityFilterBar::total() const
{
    return m_model.facets().total;
}

int ActivityFilterBar::shown() const
{
    return m_model.rowCount();
}

QString ActivityFilterBar::allWords() const
{
    if (!m_model.isLoaded())
        return {}; // nothing is known yet
    return tr("%Ln change(s)", nullptr, total());
}

void ActivityFilterBar::refresh()
{
    const ActivityFacets &facets = m_model.facets();
    const ActivityFilter &filter = m_model.filter();
    const bool known = m_model.isLoaded();
    for (const auto &[chip, status] : std::as_const(m_statuses)) {
        int count = facets.total;
        if (status == ActivityFilter::Status::Done)
            count = facets.done;
        else if (status == ActivityFilter::Status::Refused)
            count = facets.refused;
        else if (status == ActivityFilter::Status::Unclear)
            count = facets.unclear;
        chip->setCount(known ? count : -1);
        chip->setChecked(filter.status == status);
    }
    m_kind->setChosen(filter.kinds);
    m_kind->setChoices(choicesFrom(facets.kinds, filter.kinds, [](const QString &kind) {
        return changeKindText(changeKindFrom(kind));
    }));
    m_who->setChosen(asListed(filter.people, facets.people));
    m_who->setChoices(choicesFrom(facets.people, m_who->chosen(), [](const QString &who) {
        return who.isEmpty() ? tr("not known") : displayText(who);
    }));
    m_here->setChecked(!m_model.connectionId().isEmpty());
    showTail();
}

} // namespace tokendesk
