#include "ui/review/reviewsdialog.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/review/policywords.h"
#include "domain/review/reviewcomparison.h"
#include "models/modelrole.h"
#include "ui/dialogs/field.h"
#include "ui/review/severitytone.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/whynot.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"
#include "ui/window/exporter.h"
#include "workflows/worker.h"

#include <QComboBox>
#include <QCoroFuture>
#include <QGridLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr qint64 asItStandsNow = 0; // of the ids of reviews, which start with 1

int section(ReviewChangeColumn column)
{
    return static_cast<int>(column);
}

CellKind reviewCell(int column)
{
    if (column == section(ReviewChangeColumn::Severity))
        return CellKind::Pill;
    if (column == section(ReviewChangeColumn::Finding))
        return CellKind::Strong;
    const bool isName = column == section(ReviewChangeColumn::Subject)
        || column == section(ReviewChangeColumn::Account);
    return isName ? CellKind::Name : CellKind::Text;
}

PillTone reviewTone(const QModelIndex &index)
{
    return severityTone(static_cast<Severity>(index.data(ModelRole::State).toInt()));
}

QString reviewWords(const ReviewSummary &review)
{
    return ReviewsDialog::tr("%1, by %2 (%3)")
        .arg(minuteWords(Moment::at(review.finishedAtMs)), displayText(review.finishedBy),
             displayText(policyTitle(review.policyName)));
}

} // namespace

ReviewsDialog::ReviewsDialog(DialogContext context, ReviewSessions &reviews, QWidget *parent)
    : FormDialog(tr("Compare reviews"), parent)
    , m_context(std::move(context))
    , m_reviews(reviews)
    , m_choices(new QWidget)
    , m_before(new QComboBox)
    , m_now(new QComboBox)
    , m_counts(new PlainLabel)
    , m_table(new TableView(tr("What has changed")))
{
    setObjectName(QStringLiteral("reviewsDialog"));
    closeWith(&m_context.session);
    build();
    fillChoices();
    connect(m_before, &QComboBox::activated, this, [this] { compare(); });
    connect(m_now, &QComboBox::activated, this, [this] { compare(); });
    compare();
}

void ReviewsDialog::build()
{
    m_before->setObjectName(QStringLiteral("compareBefore"));
    m_now->setObjectName(QStringLiteral("compareNow"));
    nameChoice(*m_before, tr("The earlier review"));
    nameChoice(*m_now, tr("The later review"));
    giveWay(*m_before);
    giveWay(*m_now);
    m_counts->setObjectName(QStringLiteral("compareCounts"));
    m_counts->setProperty("muted", true);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegate(new RowDelegate(m_table, reviewCell, reviewTone));
    m_table->columns().layOut({{section(ReviewChangeColumn::Change), 10, true},
                               {section(ReviewChangeColumn::Severity), 12, true},
                               {section(ReviewChangeColumn::Finding), 22, true, true, 18},
                               {section(ReviewChangeColumn::Subject), 22, true, true, 14},
                               {section(ReviewChangeColumn::Account), 16, true, true},
                               {section(ReviewChangeColumn::Before), 30, true, true},
                               {section(ReviewChangeColumn::Now), 30, true, true}});
    // Below each other: a time, a name and a policy's name are long.
    auto *choices = new QGridLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    setGaps(choices, Gap::Medium, Gap::Small);
    choices->addWidget(new PlainLabel(tr("From")), 0, 0);
    choices->addWidget(m_before, 0, 1);
    choices->addWidget(new PlainLabel(tr("to")), 1, 0);
    choices->addWidget(m_now, 1, 1);
    choices->setColumnStretch(1, 1);
    body()->addWidget(m_choices);
    body()->addWidget(m_counts);
    body()->addWidget(m_table, 1);
    const int unit = characterWidth(fontMetrics());
    m_table->setMinimumSize(unit * 60, unit * 40);
    m_export = addSideButton(tr("Export…"));
    m_export->setObjectName(QStringLiteral("compareExport"));
    m_pack = addPlainButton(tr("Evidence pack…"));
    m_pack->setObjectName(QStringLiteral("comparePack"));
    m_close = addCloseButton(tr("Close"));
    m_close->setObjectName(QStringLiteral("compareClose"));
    connect(m_export, &QPushButton::clicked, this, &ReviewsDialog::exportShown);
    connect(m_pack, &QPushButton::clicked, this, [this] { Q_EMIT packWanted(m_nowRecord); });
    connect(m_close, &QPushButton::clicked, this, &ReviewsDialog::accept);
}

void ReviewsDialog::fillChoices()
{
    m_now->addItem(tr("As it stands now"), asItStandsNow);
    for (const ReviewSummary &review : m_reviews.past()) {
        m_before->addItem(reviewWords(review), review.id);
        m_now->addItem(reviewWords(review), review.id);
    }
    const bool hasPast = m_before->count() > 0;
    for (QWidget *widget : {m_choices, static_cast<QWidget *>(m_counts),
                            static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_export)})
        widget->setVisible(hasPast);
    if (hasPast) {
        openWide();
        return;
    }
    m_close->setFocus();
    if (m_reviews.current())
        setLead(tr("No review has been finished yet. When the one under way is finished, the next "
                   "one can be compared with it."));
    else
        setLead(tr("No review has been finished yet. Start one above the findings: when it is "
                   "finished, the next one can be compared with it."));
}

QCoro::Task<> ReviewsDialog::compare()
{
    const QPointer<ReviewsDialog> self(this);
    const int comparison = ++m_comparisons;
    for (QPushButton *button : {m_export, m_pack})
        enableUnless(*button, tr("Reading…"));
    const qint64 nowId = m_now->currentData().toLongLong();
    auto nowTask = nowId == asItStandsNow ? m_reviews.recordNow() : m_reviews.record(nowId);
    Result<std::shared_ptr<const ReviewRecord>> now = co_await nowTask;
    if (!self || comparison != m_comparisons)
        co_return;
    if (!now.ok()) {
        for (QPushButton *button : {m_export, m_pack})
            enableUnless(*button, now.error().text());
        showError(now.error());
        co_return;
    }
    m_nowRecord = now.value();
    enableUnless(*m_pack, {});
    if (m_before->count() == 0)
        co_return;
    auto beforeTask = m_reviews.record(m_before->currentData().toLongLong());
    Result<std::shared_ptr<const ReviewRecord>> before = co_await beforeTask;
    if (!self || comparison != m_comparisons)
        co_return;
    if (!before.ok()) {
        enableUnless(*m_export, before.error().text());
        showError(before.error());
        co_return;
    }
    clearMessage();
    m_beforeRecord = before.value();
    auto future = runOnWorker([earlier = m_beforeRecord, later = m_nowRecord] {
        return compareReviews(*earlier, *later);
    });
    ReviewComparison result = co_await future;
    if (!self || comparison != m_comparisons)
        co_return;
    m_rows =
        std::make_shared<const std::vector<ReviewChangeRow>>(ReviewChangeModel::rowsOf(result));
    m_model.show(m_beforeRecord, m_nowRecord, *m_rows);
    const auto count = [](auto number) { return QLocale().toString(number); };
    QStringList counts;
    if (m_rows->empty())
        counts << tr("Nothing has changed: %Ln finding(s) as before.", nullptr,
                     static_cast<int>(result.same.size()));
    else
        counts << tr("%1 new · %2 changed · %3 gone · %4 as before")
                      .arg(count(result.added.size()), count(result.changed.size()),
                           count(result.gone.size()), count(result.same.size()));
    // So that anybody can add it up: before less settled is changed, gone and as before; now less
    // settled is new, changed and as before.
    counts
        << tr("Findings before: %1 (settled in that review: %2) · Findings now: %3 (settled: %4)")
               .arg(count(m_beforeRecord->findings.size()), count(result.settledBefore),
                    count(m_nowRecord->findings.size()), count(result.settledNow));
    m_counts->setText(counts.join(QLatin1Char('\n')));
    enableUnless(*m_export, m_rows->empty() ? counts.constFirst() : QString());
}

void ReviewsDialog::exportShown()
{
    exportRows(
        this, tr("changes between reviews"), static_cast<qsizetype>(m_rows->size()),
        [before = m_beforeRecord, now = m_nowRecord, rows = m_rows](ExportFormat format) {
            return format == ExportFormat::Json ? reviewChangesAsJson(*before, *now, *rows)
                                                : reviewChangesAsCsv(*before, *now, *rows);
        },
        [this](const ExportNews &news) {
            showMessage(news.failed ? Tone::Danger : Tone::Info, news.text);
        },
        m_context.tellByWindow);
}

} // namespace tokendesk
