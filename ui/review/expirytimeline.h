// When tokens expire: the coming twelve months above the findings.
#pragma once

#include "models/expirycounts.h"
#include "models/findingmodel.h"
#include "ui/window/exporter.h"

#include <QSettings>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace tokendesk {

class TimelineChart;
class TimelineLegend;

/// Counts by day, week or month, by the tokens' state or by what was found about them. What is
/// chosen in it is part of the model's filter. Can be folded away, and is so in a low window, which
/// has too little room for the findings below, unless it is opened there. Hidden until something is
/// known.
class ExpiryTimeline final : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the widget. `settings`: remembers the choices.
    ExpiryTimeline(FindingModel &model, const Review &review, QSettings &settings,
                   QWidget *parent = nullptr);
    /// Follows the height of its window.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void announce(const ExportNews &news);

protected:
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildHead();
    QToolButton *addChoice(const QString &text, const QString &name, const char *objectName);
    void addGap();
    void addUnits();
    void addSeries();
    void addMenu();
    void fold(bool folded);
    [[nodiscard]] bool isWindowLow() const;
    void foldAsFits();
    void showCounts();
    [[nodiscard]] QString title() const;

    FindingModel &m_model;
    QSettings &m_settings;
    ExpiryCounter m_counter;
    QWidget *m_head;
    QToolButton *m_fold;
    TimelineLegend *m_legend;
    QLabel *m_unknown; ///< of how many the expiry is not known; hidden: of none
    TimelineChart *m_chart;
    QMenu *m_menu;
    QList<QWidget *> m_choices; ///< hidden while it is folded away
    bool m_isOpenInLowWindow = false; ///< a person opened it there; not for the next run
};

} // namespace tokendesk
