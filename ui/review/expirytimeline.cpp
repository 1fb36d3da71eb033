#include "ui/review/expirytimeline.h"

#include "ui/review/timelinechart.h"
#include "ui/review/timelinelegend.h"
#include "ui/review/timelineprint.h"
#include "ui/review/timelinewords.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/spoken.h"
#include "ui/theme/taborder.h"

#include <QButtonGroup>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

const QString unitKey = QStringLiteral("review/timelineUnit");
const QString seriesKey = QStringLiteral("review/timelineSeries");
const QString foldKey = QStringLiteral("review/timelineFolded");

const QList<std::pair<TimelineUnit, const char *>> units{
    {TimelineUnit::Day, "day"}, {TimelineUnit::Week, "week"}, {TimelineUnit::Month, "month"}};
const QList<std::pair<ExpirySeries, const char *>> allSeries{{ExpirySeries::State, "state"},
                                                             {ExpirySeries::Severity, "severity"}};

/// Of text: below that, the timeline would leave a handful of findings.
constexpr int linesOfLowWindow = 51;

/// The one that is kept under this word; else `otherwise`.
template <typename Value>
Value remembered(const QSettings &settings, const QString &key,
                 const QList<std::pair<Value, const char *>> &values, Value otherwise)
{
    const QString word = settings.value(key).toString();
    for (const auto &[value, kept] : values) {
        if (word == QLatin1String(kept))
            return value;
    }
    return otherwise;
}

/// Begins as the other chips do.
QString asChipText(const QString &words)
{
    return QLocale().toUpper(words.left(1)) + words.mid(1);
}

} // namespace

ExpiryTimeline::ExpiryTimeline(FindingModel &model, const Review &review, QSettings &settings,
                               QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_settings(settings)
    , m_counter(review, remembered(settings, unitKey, units, TimelineUnit::Week),
                remembered(settings, seriesKey, allSeries, ExpirySeries::State))
    , m_head(new QWidget(this))
    , m_fold(new QToolButton(this))
    , m_legend(new TimelineLegend(this))
    , m_unknown(new QLabel(this))
    , m_chart(new TimelineChart(this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("expiryTimeline"));
    setProperty("part", QStringLiteral("timeline"));
    setAttribute(Qt::WA_StyledBackground);
    buildHead();
    auto *column = new QVBoxLayout(this);
    setMargins(column, Gap::Large, Gap::Small, Gap::Large, Gap::Tiny);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_chart);
    connect(&m_counter, &ExpiryCounter::counted, this, &ExpiryTimeline::showCounts);
    connect(m_chart, &TimelineChart::chosenChanged, this, [this](const ExpiryRange &range) {
        FindingFilter filter = m_model.filter();
        filter.expires = range;
        m_model.setFilter(filter);
    });
    connect(&m_model, &FindingModel::filterChanged, this,
            [this] { m_chart->setChosen(m_model.filter().expires); });
    foldAsFits();
    showCounts();
}

void ExpiryTimeline::buildHead()
{
    auto *flow = new FlowLayout(Gap::Snug, m_head);
    setMargins(flow, Gap::None, Gap::None, Gap::None, Gap::Tiny);
    m_fold->setObjectName(QStringLiteral("timelineFold"));
    m_fold->setProperty("part", QStringLiteral("fold"));
    m_fold->setText(tr("Expiries"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::clicked, this, [this](bool open) {
        if (isWindowLow())
            m_isOpenInLowWindow = open;
        else
            m_settings.setValue(foldKey, !open);
        fold(!open);
        tellFolded(*m_fold);
    });
    flow->addWidget(m_fold);
    addUnits();
    addSeries();
    addGap();
    m_choices << m_legend;
    flow->addWidget(m_legend);
    m_unknown->setObjectName(QStringLiteral("timelineUnknown"));
    m_unknown->setTextFormat(Qt::PlainText);
    m_unknown->setToolTip(
        tr("The server's list does not say, or not readably, when or whether they "
           "expire: they are in none of the bars"));
    flow->addWidget(m_unknown);
    addMenu();
}

QToolButton *ExpiryTimeline::addChoice(const QString &text, const QString &name,
                                       const char *objectName)
{
    auto *button = new QToolButton(m_head);
    button->setObjectName(QLatin1String("timeline-") + QLatin1String(objectName));
    button->setProperty("part", QStringLiteral("chip"));
    button->setProperty("small", true);
    button->setCheckable(true);
    button->setText(text);
    button->setAccessibleName(name);
    m_choices << button;
    m_head->layout()->addWidget(button);
    return button;
}

void ExpiryTimeline::addGap()
{
    auto *gap = new QWidget(m_head);
    gap->setFixedSize(characterWidth(fontMetrics()) * 2, 1);
    m_choices << gap;
    m_head->layout()->addWidget(gap);
}

void ExpiryTimeline::addUnits()
{
    auto *group = new QButtonGroup(this);
    for (const auto &[unit, word] : units) {
        QToolButton *button =
            addChoice(asChipText(unitWords(unit)), tr("Expiries %1").arg(unitWords(unit)), word);
        group->addButton(button);
        button->setChecked(unit == m_counter.unit());
        connect(button, &QToolButton::clicked, this, [this, unit = unit, word = word] {
            m_settings.setValue(unitKey, QString::fromLatin1(word));
            m_counter.setUnit(unit);
        });
    }
    tabToChosen(*group);
}

void ExpiryTimeline::addSeries()
{
    addGap();
    auto *group = new QButtonGroup(this);
    for (const auto &[series, word] : allSeries) {
        const QString text =
            series == ExpirySeries::State ? tr("token state") : tr("gravest finding");
        QToolButton *button = addChoice(asChipText(text), tr("Bars show the %1").arg(text), word);
        group->addButton(button);
        button->setChecked(series == m_counter.series());
        connect(button, &QToolButton::clicked, this, [this, series = series, word = word] {
            m_settings.setValue(seriesKey, QString::fromLatin1(word));
            m_counter.setSeries(series);
        });
    }
    tabToChosen(*group);
}

bool ExpiryTimeline::isWindowLow() const
{
    return window()->height() < linesOfLowWindow * fontMetrics().height();
}

void ExpiryTimeline::foldAsFits()
{
    fold(isWindowLow() ? !m_isOpenInLowWindow : m_settings.value(foldKey).toBool());
}

void ExpiryTimeline::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    foldAsFits();
}

bool ExpiryTimeline::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        foldAsFits();
    return QWidget::eventFilter(watched, event);
}

void ExpiryTimeline::fold(bool folded)
{
    m_fold->setChecked(!folded);
    m_fold->setIcon(
        toneIcon(folded ? (isRightToLeft() ? "chevron-left" : "chevron-right") : "chevron"));
    m_fold->setToolTip(folded ? tr("Show the timeline") : tr("Fold the timeline away"));
    m_chart->setVisible(!folded);
    for (QWidget *choice : std::as_const(m_choices))
        choice->setVisible(!folded);
}

void ExpiryTimeline::showCounts()
{
    const ExpiryCounts &counts = m_counter.counts();
    setVisible(counts.total() + counts.unknown > 0);
    m_unknown->setText(unknownWords(counts));
    m_unknown->setVisible(counts.unknown > 0);
    m_chart->setCounts(counts);
    m_legend->setSeries(counts.series);
}

QString ExpiryTimeline::title() const
{
    const QString title =
        tr("Token expiries %1, %2")
            .arg(unitWords(m_counter.counts().unit), QLocale().toString(m_model.view().today));
    const QString unknown = unknownWords(m_counter.counts());
    return unknown.isEmpty() ? title : title + QStringLiteral(" · ") + unknown;
}

void ExpiryTimeline::addMenu()
{
    m_menu->addAction(tr("&Print…"), this, [this] {
        printTimeline(window(), m_chart->picture(), title(),
                      [self = QPointer<ExpiryTimeline>(this)](const QString &text) {
                          if (self)
                              Q_EMIT self->announce({text, {}, true});
                      });
    });
    m_menu->addAction(tr("&Save as PDF or picture…"), this, [this] {
        saveTimeline(this, m_chart->picture(), title(),
                     [this](const ExportNews &news) { Q_EMIT announce(news); });
    });
    auto *button = new QToolButton(m_head);
    button->setObjectName(QStringLiteral("timelineMenu"));
    button->setProperty("part", QStringLiteral("fold"));
    button->setIcon(toneIcon("export"));
    button->setMenu(m_menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Print or save the timeline"));
    button->setToolTip(button->accessibleName());
    m_choices << button;
    m_head->layout()->addWidget(button);
}

void ExpiryTimeline::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

} // namespace tokendesk
