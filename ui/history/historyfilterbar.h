// The chips above what changed: since when, by whom, what.
#pragma once

#include "models/historymodel.h"
#include "models/historysince.h"
#include "ui/widgets/filterbar.h"

#include <QDate>

class QDateEdit;

namespace tokendesk {

class ChoiceChip;
class FilterChip;

/// Shows and sets the model's filter, and says since when is asked. Its own chips say what the
/// search has no qualifier for; they and the text both count.
class HistoryFilterBar final : public FilterBar {
    Q_OBJECT
public:
    /// `model` must outlive the bar.
    explicit HistoryFilterBar(HistoryModel &model, QWidget *parent = nullptr);

    [[nodiscard]] HistorySince since() const { return m_since; }
    [[nodiscard]] QDate date() const;
    void setSince(HistorySince since);
    void setDate(QDate date);
    /// How far back anything is known; a sentence, may be empty.
    void setWatchWords(const QString &words);
    [[nodiscard]] QString countWords() const override;

Q_SIGNALS:
    void sinceChanged();

private:
    [[nodiscard]] UnshownTerms unshown() const override;
    void build();
    FilterChip *addMakerChip(const QString &text, const char *name, HistoryFilter::Maker maker);
    void refresh();

    HistoryModel &m_model;
    HistorySince m_since = HistorySince::Week;
    ChoiceChip *m_sinceChip;
    QDateEdit *m_date;
    QList<std::pair<FilterChip *, HistoryFilter::Maker>> m_makers;
    QList<std::pair<FilterChip *, QString>> m_kinds; ///< by the word of the kind
};

} // namespace tokendesk
