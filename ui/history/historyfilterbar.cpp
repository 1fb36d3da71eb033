#include "ui/history/historyfilterbar.h"

#include "domain/tooltip.h"
#include "models/historywords.h"
#include "ui/dialogs/datefield.h"
#include "ui/theme/formstyle.h"
#include "ui/widgets/chips.h"

namespace tokendesk {

HistoryFilterBar::HistoryFilterBar(HistoryModel &model, QWidget *parent)
    : FilterBar(model.search(), parent)
    , m_model(model)
    , m_sinceChip(new ChoiceChip(tr("Since"), true, this))
    , m_date(new DateField(QDate::currentDate().addDays(-30), this))
    , m_day(m_date->date())
{
    build();
    connect(m_sinceChip, &ChoiceChip::chosenChanged, this, [this] {
        const QSet<QString> chosen = m_sinceChip->chosen();
        // There is always one.
        const auto since = chosen.isEmpty() ? std::nullopt : historySinceFrom(*chosen.cbegin());
        setSince(since.value_or(m_since));
        Q_EMIT sinceChanged();
    });
    connect(m_date, &DateField::changed, this, &HistoryFilterBar::followDate);
    connect(&m_model, &HistoryModel::filterChanged, this, &HistoryFilterBar::refresh);
    setSince(m_since);
    refresh();
}

void HistoryFilterBar::build()
{
    add(m_sinceChip);
    add(m_date);
    add(addMakerChip(tr("All"), "chipAllHistory", HistoryFilter::Maker::Anybody));
    add(addMakerChip(tr("Elsewhere"), "chipElsewhere", HistoryFilter::Maker::Elsewhere));
    add(addMakerChip(tr("This program"), "chipThisProgram", HistoryFilter::Maker::ThisProgram));
    for (int i = 0; i < historyKindCount; ++i) {
        const auto kind = static_cast<HistoryKind>(i);
        const QString word = historyKindWord(kind);
        auto *chip = new FilterChip(historyKindText(kind), this);
        chip->setObjectName(QStringLiteral("chip-") + word);
        connect(chip, &FilterChip::clicked, this, [this, word](bool on) {
            HistoryFilter filter = m_model.filter();
            if (on)
                filter.kinds.insert(word);
            else
                filter.kinds.remove(word);
            m_model.setFilter(filter);
        });
        m_kinds << std::pair(chip, word);
        add(chip);
    }
    addTail();

    std::vector<Choice> choices;
    for (int i = 0; i < historySinceCount; ++i) {
        const auto since = static_cast<HistorySince>(i);
        choices.push_back({historySinceWord(since), historySinceText(since)});
    }
    m_sinceChip->setObjectName(QStringLiteral("chipSince"));
    m_sinceChip->setChoices(std::move(choices));
    m_date->setObjectName(QStringLiteral("historyDate"));
    m_date->setAccessibleName(tr("Since this day"));
}

FilterChip *HistoryFilterBar::addMakerChip(const QString &text, const char *name,
                                           HistoryFilter::Maker maker)
{
    auto *chip = new FilterChip(text, this);
    chip->setObjectName(QLatin1String(name));
    m_makers << std::pair(chip, maker);
    connect(chip, &FilterChip::clicked, this, [this, maker](bool on) {
        HistoryFilter filter = m_model.filter();
        filter.maker = on ? maker : HistoryFilter::Maker::Anybody;
        m_model.setFilter(filter);
        refresh(); // a click on what is on already must not switch it off alone
    });
    return chip;
}

void HistoryFilterBar::setDate(QDate date)
{
    m_date->setDate(date);
}

void HistoryFilterBar::followDate()
{
    if (m_date->isBeingTyped())
        return;
    const bool isDay = m_date->date().isValid();
    const QString problem = isDay ? QString() : DateField::notADay();
    m_date->setProperty("invalid", !isDay);
    m_date->setToolTip(plainToolTip(problem));
    m_date->setAccessibleDescription(problem);
    restyle(m_date);
    if (isDay && m_day != m_date->date()) {
        m_day = m_date->date();
        Q_EMIT sinceChanged();
    }
}

void HistoryFilterBar::setSince(HistorySince since)
{
    m_since = since;
    m_sinceChip->setChosen({historySinceWord(since)});
    showSince();
    if (isVisible() && m_date->isVisible())
        m_date->setFocus();
}

void HistoryFilterBar::showSince()
{
    const bool isSearched = historyTextSince(m_model.search().text(), 0).has_value();
    m_sinceChip->setChosenText(isSearched ? tr("Since: as searched") : QString());
    m_date->offer({}, QDate::currentDate()); // the window may have been open for days
    m_date->setVisible(m_since == HistorySince::Date && !isSearched);
}

void HistoryFilterBar::setWatchWords(const QString &words)
{
    m_sinceChip->setToolTip(plainToolTip(words));
    m_sinceChip->setAccessibleDescription(words);
}

int HistoryFilterBar::total() const
{
    return m_model.facets().total;
}

int HistoryFilterBar::shown() const
{
    return m_model.rowCount();
}

QString HistoryFilterBar::allWords() const
{
    if (!m_model.isLoaded())
        return {}; // nothing is known yet
    return tr("%Ln change(s)", nullptr, total());
}

void HistoryFilterBar::refresh()
{
    const HistoryFacets &facets = m_model.facets();
    const HistoryFilter &filter = m_model.filter();
    const bool known = m_model.isLoaded();
    for (const auto &[chip, maker] : std::as_const(m_makers)) {
        int count = facets.total;
        if (maker == HistoryFilter::Maker::ThisProgram)
            count = facets.byThisProgram;
        else if (maker == HistoryFilter::Maker::Elsewhere)
            count = facets.total - facets.byThisProgram;
        chip->setCount(known ? count : -1);
        chip->setChecked(filter.maker == maker);
    }
    for (const auto &[chip, word] : std::as_const(m_kinds)) {
        const int count = facets.kinds.value(word);
        chip->setCount(count);
        chip->setChecked(filter.kinds.contains(word));
        // Thirteen chips would be a wall: only what there is can be chosen.
        chip->setVisible(count > 0 || filter.kinds.contains(word));
    }
    showSince();
    showTail();
}

} // namespace tokendesk
