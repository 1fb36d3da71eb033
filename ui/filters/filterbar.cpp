#include "ui/filters/filterbar.h"

#include "domain/names.h"
#include "domain/tooltip.h"
#include "ui/filters/foldedchips.h"
#include "ui/filters/savedmenu.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/widgets/chips.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace tokendesk {

namespace {

/// What is asked beyond these is said in words.
constexpr int termsShown = 6;
constexpr int widestChip = 32; ///< characters

QString quotedTogether(const QStringList &parts)
{
    QStringList brief;
    for (const QString &part : parts)
        brief << briefText(part);
    return joinedNames(brief);
}

QString misreadWords(const QStringList &parts)
{
    return FilterBar::tr("%Ln part(s) of the search are not understood: %1", nullptr,
                         static_cast<int>(parts.size()))
        .arg(quotedTogether(parts));
}

} // namespace

/// Wants as much room as its words will ever need, and has shorter ones for where there is less.
/// They keep to one line: another one would move the table.
class FilterBar::Tail final : public QWidget {
public:
    explicit Tail(QWidget *parent)
        : QWidget(parent)
        , m_counts(new PlainLabel({}, this))
        , m_clear(new QToolButton(this))
    {
        followTextSize(this, [this] {
            updateGeometry();
            choose();
        });
    }
    [[nodiscard]] PlainLabel *counts() const { return m_counts; }
    [[nodiscard]] QToolButton *clear() const { return m_clear; }

    void setWarns(bool warns)
    {
        if (m_counts->property("warns").toBool() == warns)
            return;
        m_counts->setProperty("warns", warns);
        m_counts->setProperty("muted", !warns);
        restyle(m_counts);
    }
    void setWords(const QString &whole, const QString &brief, bool canClear)
    {
        m_whole = whole;
        m_brief = brief;
        m_counts->setAccessibleName(whole);
        if (!canClear && m_clear->hasFocus())
            focusFirstChip(); // Qt would hand the keyboard on to whatever comes next
        m_clear->setVisible(canClear);
        setVisible(canClear || !whole.isEmpty());
        choose();
    }
    /// The longest that there can be: with nothing to clear, and in full and in short with that.
    void setLongest(const QString &all, const QString &whole, const QString &brief)
    {
        m_longestAll = all;
        m_longestWhole = whole;
        m_longestBrief = brief;
        updateGeometry();
        choose();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {std::max(widthOf(m_longestAll, false), widthOf(m_longestWhole, true)),
                QWidget::sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::max(widthOf(m_longestAll, false), widthOf(m_longestBrief, true)),
                QWidget::minimumSizeHint().height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            choose(); // the label's margins and letters have their own time
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        choose();
    }

private:
    [[nodiscard]] int widthOf(const QString &words, bool canClear) const
    {
        const QMargins margins = m_counts->contentsMargins();
        const int clear =
            canClear && layout() ? layout()->spacing() + m_clear->sizeHint().width() : 0;
        return margins.left() + lineWidth(words) + margins.right() + clear;
    }
    /// As a label measures it: a line from the right may take some pixels more than its letters.
    [[nodiscard]] int lineWidth(const QString &words) const
    {
        const QFontMetrics metrics = m_counts->fontMetrics();
        const int direction =
            words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        return std::max(metrics.horizontalAdvance(words) + 1,
                        metrics.size(direction, words).width());
    }
    void focusFirstChip() const
    {
        const QLayout &bar = *parentWidget()->layout();
        for (int i = 0; i < bar.count(); ++i) {
            QWidget *chip = bar.itemAt(i)->widget();
            if (chip != this && chip->isVisible() && chip->focusPolicy() != Qt::NoFocus) {
                chip->setFocus();
                return;
            }
        }
    }
    void choose()
    {
        const int room = width() - widthOf({}, !m_clear->isHidden());
        const QFontMetrics metrics = m_counts->fontMetrics();
        const bool isWhole = lineWidth(m_whole) <= room + 1;
        const QString shown =
            isWhole ? m_whole : metrics.elidedText(m_brief, Qt::ElideRight, std::max(0, room));
        m_counts->setText(shown);
        // Clear follows. With the marks that the label sets in a line from the right; its own hint
        // is never less than the width that it was given before.
        m_counts->setFixedWidth(widthOf(m_counts->text(), false));
        m_counts->setToolTip(isWhole ? QString() : plainToolTip(m_whole));
    }

    PlainLabel *m_counts;
    QToolButton *m_clear;
    QString m_whole;
    QString m_brief;
    QString m_longestAll;
    QString m_longestWhole;
    QString m_longestBrief;
};

FilterBar::FilterBar(const SearchText &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_saved(new SavedMenu(search, this))
    , m_folded(new FoldedChips(this))
    , m_more(new PlainLabel(tr("More in the search text"), this))
    , m_tail(new Tail(this))
    , m_counts(m_tail->counts())
    , m_clear(m_tail->clear())
{
    setProperty("part", QStringLiteral("filters"));
    setAttribute(Qt::WA_StyledBackground);
    auto *flow = new FlowLayout(Gap::Snug, this);
    flow->letLastShrink();
    flow->letLastTakeTheRest();
    setMargins(flow, Gap::Large, Gap::Small);
}

void FilterBar::add(QWidget *widget)
{
    layout()->addWidget(widget);
    if (auto *chip = qobject_cast<ChoiceChip *>(widget))
        m_folded->add(chip);
}

QToolButton *FilterBar::makeRemovableChip(const char *name)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(QLatin1String(name));
    chip->setProperty("part", QStringLiteral("chip"));
    chip->setProperty("chosen", true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the cross last
    chip->setIcon(toneIcon("close"));
    followTextSize(chip, [chip] {
        const int mark = QFontMetrics(QApplication::font()).ascent();
        chip->setIconSize(QSize(mark, mark));
    });
    chip->setVisible(false);
    return chip;
}

void FilterBar::showChip(QToolButton &chip, const QString &text, bool visible)
{
    chip.setText(withoutMnemonic(chip.fontMetrics().elidedText(
        text, Qt::ElideRight, characterWidth(chip.fontMetrics()) * widestChip)));
    chip.setAccessibleName(text);
    chip.setVisible(visible);
}

void FilterBar::setUnknown(const QString &reason)
{
    if (std::exchange(m_unknown, reason) == reason)
        return;
    setToolTip(plainToolTip(reason));
    setAccessibleDescription(reason);
    refresh();
}

void FilterBar::setTypedAt(qsizetype cursor)
{
    if (std::exchange(m_typedAt, cursor) != cursor)
        showWords();
}

void FilterBar::setSavedFilters(SavedFilters &saved)
{
    m_saved->setSavedFilters(saved);
}

void FilterBar::saveFilter()
{
    m_saved->save();
}

void FilterBar::manageSaved()
{
    m_saved->manage();
}

void FilterBar::addTail()
{
    add(m_saved);
    m_folded->add(m_saved);
    add(m_folded);
    connect(m_saved, &SavedMenu::searchTextWanted, this, &FilterBar::searchTextWanted);
    for (qsizetype i = 0; i < termsShown; ++i) {
        QToolButton *chip = makeRemovableChip("chipTerm");
        m_terms << chip;
        add(chip);
        connect(chip, &QToolButton::clicked, this, [this, i] { takeAway(i); });
    }
    for (QLabel *label : {m_more, m_counts}) {
        label->setProperty("muted", true);
        setMargins(label, Gap::Tiny, Gap::Tiny, Gap::None, Gap::Tiny);
    }
    add(m_more);
    m_more->setObjectName(QStringLiteral("filterMore"));
    m_more->setToolTip(plainToolTip(
        tr("What stands beside “OR” or behind “-” has no chip: it counts all the same.")));
    m_counts->setObjectName(QStringLiteral("filterCounts"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setProperty("part", QStringLiteral("link"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->setToolTip(tr("Show everything again"));
    m_clear->setCursor(Qt::PointingHandCursor);
    auto *tail = new QHBoxLayout(m_tail);
    tail->setContentsMargins(0, 0, 0, 0);
    setGap(tail, Gap::Small);
    tail->addWidget(m_counts);
    tail->addWidget(m_clear);
    tail->addStretch(1);
    add(m_tail);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearWanted);
}

void FilterBar::takeAway(qsizetype index)
{
    // As the text is now: it may have got another space since.
    const UnshownTerms asked = m_search.unshown();
    if (index < std::ssize(asked.terms))
        Q_EMIT searchTextWanted(asked.terms[static_cast<size_t>(index)].without);
}

void FilterBar::showTail()
{
    const UnshownTerms asked = m_search.unshown();
    const qsizetype count = std::ssize(asked.terms);
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const QString words =
            i < count ? displayText(asked.terms[static_cast<size_t>(i)].words) : QString();
        showChip(*m_terms.at(i), words, i < count);
        m_terms.at(i)->setToolTip(plainToolTip(tr("Take %1 out of the search").arg(words)));
    }
    m_more->setVisible(asked.saysMore || count > m_terms.size());
    showWords();
}

void FilterBar::showWords()
{
    const QStringList misread = m_search.notUnderstood(m_typedAt);
    m_tail->setWarns(!misread.isEmpty());
    // Without these parts it looks as if all matched what is asked.
    if (misread.isEmpty())
        showCounts();
    else
        showMisread(misread);
}

void FilterBar::showCounts()
{
    const QString words = barWords();
    const bool canClear = !m_search.isBlank();
    if (total() <= 0 || isUnknown()) {
        m_tail->setWords(words, words, canClear);
        m_tail->setLongest(words, words, words);
        return;
    }
    const bool isCounted = canClear && !isBehind();
    m_tail->setWords(words, isCounted ? fewShownWords(shown(), total()) : words, canClear);
    // As if all were shown and as many hidden: no filter's words have more digits.
    m_tail->setLongest(allWords(), partlyShownWords(total(), 2 * total()),
                       fewShownWords(total(), total()));
}

void FilterBar::showMisread(const QStringList &parts)
{
    m_tail->setWords(misreadWords(parts), tr("Not understood: %1").arg(quotedTogether(parts)),
                     true);
    // Rather on a line of its own than without saying which.
    const QFontMetrics metrics = fontMetrics();
    const QString first = metrics.elidedText(briefText(parts.constFirst()), Qt::ElideRight,
                                             characterWidth(metrics) * widestChip);
    const QString least = tr("Not understood: %1").arg(first);
    m_tail->setLongest({}, least, least);
}

bool FilterBar::event(QEvent *event)
{
    // Before the layout, which is asked next.
    if (event->type() == QEvent::LayoutRequest)
        m_folded->fit();
    return QWidget::event(event);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_folded->fit();
}

QString FilterBar::countWords() const
{
    const QString all = isUnknown() ? QString() : allWords();
    if (!all.isEmpty() && isBehind())
        return tr("Searching…");
    return all.isEmpty() || shown() == total() ? all : partlyShownWords(shown(), total());
}

} // namespace tokendesk
