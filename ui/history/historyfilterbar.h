// The chips above what changed: since when, by whom, what.
#pragma once

#include "models/historymodel.h"
#include "models/historysince.h"
#include "ui/filters/filterbar.h"

#include <QDate>

namespace tokendesk {

class ChoiceChip;
class DateField;
class FilterChip;

/// Shows and sets the model's filter, which is one with the text of the search box. Since when is a
/// choice of its own: it says what is read at all. A text that says since when takes its place.
class HistoryFilterBar final : public FilterBar {
    Q_OBJECT
public:
    /// `model` must outlive the bar.
    explicit HistoryFilterBar(HistoryModel &model, QWidget *parent = nullptr);

    [[nodiscard]] HistorySince since() const { return m_since; }
    [[nodiscard]] QDate date() const { return m_day; }
    void setSince(HistorySince since);
    void setDate(QDate date);
    /// How far back anything is known; a sentence, may be empty.
    void setWatchWords(const QString &words);
    [[nodiscard]] int total() const override;
    [[nodiscard]] int shown() const override;
    [[nodiscard]] bool isBehind() const override { return m_model.isBehind(); }
    [[nodiscard]] QString allWords() const override;

Q_SIGNALS:
    void sinceChanged();

private:
    void build();
    FilterChip *addMakerChip(const QString &text, const char *name, HistoryFilter::Maker maker);
    void showSince();
    void followDate();
    void refresh() override;

    HistoryModel &m_model;
    HistorySince m_since = HistorySince::Week;
    ChoiceChip *m_sinceChip;
    DateField *m_date;
    QDate m_day; ///< the last that was to be read there
    QList<std::pair<FilterChip *, HistoryFilter::Maker>> m_makers;
    QList<std::pair<FilterChip *, QString>> m_kinds; ///< by the word of the kind
};

} // namespace tokendesk
