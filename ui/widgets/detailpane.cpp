#include "ui/widgets/detailpane.h"

#include "domain/duration.h"
#include "domain/sentence.h"
#include "domain/tooltip.h"
#include "ui/theme/elidedbutton.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/windowstyle.h"
#include "ui/widgets/wrappedtext.h"

#include <QAction>
#include <QApplication>
#include <QFormLayout>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

/// Characters in a line of a fact at the pane's least width.
constexpr qsizetype unbrokenLength = 18;
/// Characters that what a fact is of may take beside it.
constexpr int leastKey = 12;
constexpr int widestKey = 15;
/// That a sentence has beside that at least: else it stands below. There is room for it at the
/// pane's least width, also beside a scroll bar, which must not part it from the other facts.
constexpr int sentenceBeside = 18;
constexpr int sentence = 60; ///< from here on

/// A label, so that assistive tools read it.
class PillLabel final : public PlainLabel {
public:
    PillLabel(PillTone tone, const QString &text, QWidget *parent)
        : PlainLabel(text, parent)
        , m_tone(tone)
    {
        setMinimumHeight(fontMetrics().height() * 3 / 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        drawPill(&painter, rect(), m_tone, text(), palette());
    }

private:
    PillTone m_tone;
};

class ShapeLabel final : public QWidget {
public:
    ShapeLabel(PillTone tone, QWidget *parent)
        : QWidget(parent)
        , m_tone(tone)
    {
        const int size = fontMetrics().ascent() * 3 / 4;
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawPillShape(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_tone,
                      shapeColour(m_tone, palette()));
    }

private:
    PillTone m_tone;
};

/// Of the longest word, which cannot be wrapped.
int longestWord(const QString &text, const QFontMetrics &metrics)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    int longest = 1;
    const QStringList words = text.split(space);
    for (const QString &word : words)
        longest = std::max(longest, metrics.horizontalAdvance(word) + 1);
    return longest;
}

/// Wide words are broken into lines: the facts need the room.
int keyWidth(const QLabel &label)
{
    const int character = characterWidth(label.fontMetrics());
    const int whole = label.fontMetrics().horizontalAdvance(label.text()) + 1;
    return std::max(std::clamp(whole, character * leastKey, character * widestKey),
                    longestWord(label.text(), label.fontMetrics()));
}

int leastWidth(const QLabel &fact)
{
    const int character = characterWidth(fact.fontMetrics());
    const bool isSentence =
        fact.fontMetrics().horizontalAdvance(fact.text()) > character * sentence;
    return std::max(longestWord(fact.text(), fact.fontMetrics()),
                    isSentence ? character * sentenceBeside : 1);
}

/// In the colour of the words beside it.
QIcon iconFor(const QAction &action, const char *kind)
{
    const QByteArray name = action.property("iconName").toByteArray();
    if (qstrcmp(kind, "primary") == 0)
        return toneIcon(name.constData(), QPalette::HighlightedText);
    if (qstrcmp(kind, "danger") == 0)
        return toneIcon(name.constData(), Tone::Danger);
    return action.icon();
}

QString titleIn(const QList<QStringList> &says)
{
    const auto title = std::find_if(says.begin(), says.end(), [](const QStringList &part) {
        return part.value(0) == QLatin1String("title");
    });
    return title == says.end() ? QString() : title->value(1);
}

/// What stays the same of a button when the pane is filled anew.
QString focusKey(const QWidget &widget)
{
    return widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
}

} // namespace

DetailPane::DetailPane(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("detailPane"));
    setAccessibleName(name);
    setProperty("part", QStringLiteral("detail"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    followTextSize(this, [this] { setMinimumWidth(textWidth(42)); });
}

void DetailPane::begin()
{
    m_parts.clear();
    m_wantedFollows.clear();
}

void DetailPane::add(const QStringList &says, std::function<void()> build)
{
    m_parts.append({says, std::move(build)});
}

int DetailPane::addFollow(std::function<void()> follow)
{
    m_wantedFollows.append(std::move(follow));
    return static_cast<int>(m_wantedFollows.size()) - 1;
}

void DetailPane::build()
{
    m_content = new QWidget;
    m_content->setProperty("part", QStringLiteral("detail"));
    m_content->setAttribute(Qt::WA_StyledBackground);
    m_column = new QVBoxLayout(m_content);
    setMargins(m_column, Gap::Large);
    setGap(m_column, Gap::Small);
    m_facts = nullptr;
    for (const Part &part : std::as_const(m_parts))
        part.build();
    m_column->addStretch(1);
}

void DetailPane::closeFacts()
{
    m_facts = nullptr;
}

/// A push button, because the words of a tool button stand in its middle.
QPushButton *DetailPane::linkButton(const QString &text, int follow)
{
    auto *link = new ElidedButton<QPushButton>(m_content);
    link->setWhole(text);
    link->setProperty("part", QStringLiteral("link"));
    link->setCursor(Qt::PointingHandCursor);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // Later: following a link fills the pane anew, and this button goes.
    connect(link, &QPushButton::clicked, link, [this, link, follow] {
        QMetaObject::invokeMethod(link, m_follows.at(follow), Qt::QueuedConnection);
    });
    return link;
}

int DetailPane::leastRoom() const
{
    const int frame = width() - maximumViewportSize().width();
    return minimumWidth() - frame - verticalScrollBar()->sizeHint().width()
        - 2 * pixels(Gap::Large);
}

PlainLabel *DetailPane::addWrapped(const QString &text)
{
    auto *label = new PlainLabel(text, m_content);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    m_column->addWidget(label);
    return label;
}

void DetailPane::addPill(PillTone tone, const QString &text)
{
    add({QStringLiteral("pill"), QString::number(static_cast<int>(tone)), text},
        [this, tone, text] { m_column->addWidget(new PillLabel(tone, text, m_content)); });
}

void DetailPane::addTitle(const QString &text)
{
    add({QStringLiteral("title"), text}, [this, text] {
        if (longestWord(text, QFontMetrics(titleFont())) > leastRoom()) {
            auto *whole = new WrappedText(text, m_content);
            whole->setObjectName(QStringLiteral("detailTitle"));
            whole->setProperty("part", QStringLiteral("title"));
            whole->setAccessibleName(text);
            m_column->addWidget(whole);
            return;
        }
        PlainLabel *title = addWrapped({});
        title->setValue(text);
        title->setObjectName(QStringLiteral("detailTitle"));
        title->setProperty("part", QStringLiteral("title"));
        title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    });
}

void DetailPane::addNotice(const char *tone, const QString &text)
{
    const QString toneWord = QString::fromLatin1(tone);
    add({QStringLiteral("notice"), toneWord, text}, [this, toneWord, text] {
        PlainLabel *notice = addWrapped(text);
        notice->setProperty("tone", toneWord);
        setMargins(notice, Gap::Small);
    });
}

void DetailPane::addActions(const QList<std::pair<QAction *, const char *>> &actions)
{
    QStringList says{QStringLiteral("actions")};
    for (const auto &[action, kind] : actions)
        says << QString::fromLatin1(kind) << action->objectName() << action->text()
             << action->iconText() << action->toolTip()
             << (action->isEnabled() ? QString() : action->property("reason").toString())
             << QString::number(action->isEnabled());
    add(says, [this, actions] { buildActions(actions); });
}

void DetailPane::buildActions(const QList<std::pair<QAction *, const char *>> &actions)
{
    closeFacts();
    auto *row = new QWidget(m_content);
    auto *flow = new FlowLayout(Gap::Small, row);
    flow->alignEnds();
    QList<std::pair<QString, QStringList>> reasons; // each once, with the actions that have it
    const auto addReason = [&reasons](const QString &reason, const QString &action) {
        for (auto &[known, names] : reasons) {
            if (known == reason) {
                names << action;
                return;
            }
        }
        reasons.append({reason, {action}});
    };
    for (const auto &[action, kind] : actions) {
        if (!action->isEnabled()) {
            const QString reason = action->property("reason").toString();
            if (!reason.isEmpty() && !action->property("goesWithoutSaying").toBool())
                addReason(reason, action->iconText());
            continue;
        }
        auto *button = new ElidedButton<QToolButton>(row);
        button->setProperty("part", QString::fromLatin1(kind));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setWhole(action->text());
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        button->setIcon(iconFor(*action, kind));
        button->setToolTip(action->toolTip());
        button->setObjectName(QStringLiteral("detail_") + action->objectName());
        connect(button, &QToolButton::clicked, action, &QAction::trigger, Qt::QueuedConnection);
        flow->addWidget(button);
    }
    m_column->addWidget(row);
    for (const auto &[reason, names] : std::as_const(reasons)) {
        addWrapped(tr("%1: %2").arg(joinedWords(names), reason))->setProperty("muted", true);
    }
}

void DetailPane::addFact(const QString &key, const QString &value, const QString &exact,
                         std::function<void()> follow)
{
    const int link = follow ? addFollow(std::move(follow)) : noFollow;
    add({QStringLiteral("fact"), key, value, exact, QString::number(link)},
        [this, key, value, exact, link] { buildFact(key, value, exact, link); });
}

void DetailPane::addTime(const QString &key, const QString &words, Moment moment)
{
    addFact(key, withMinute(words, moment), exactTime(moment));
}

void DetailPane::buildFact(const QString &key, const QString &value, const QString &exact, int link)
{
    if (!m_facts) {
        m_facts = new QFormLayout;
        setGaps(m_facts, Gap::Medium, Gap::Snug);
        m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        // A language with long words leaves a fact too little room beside what it is of.
        m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
        m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_column->addLayout(m_facts);
    }
    auto *label = new PlainLabel(key, m_content);
    label->setProperty("part", QStringLiteral("key"));
    label->setWordWrap(true);
    followTextSize(label, [label] { label->setFixedWidth(keyWidth(*label)); });
    // Beside several lines QFormLayout gives it more than a line, where it would stand lower than
    // the first of them.
    if (link == noFollow)
        label->setAlignment((label->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute
                            | Qt::AlignTop);
    QWidget *field = nullptr;
    if (link != noFollow) {
        field = linkButton(value, link);
    } else if (WrappedText::isNeededFor(value, unbrokenLength)) {
        field = new WrappedText(value, m_content);
        field->setAccessibleName(key);
    } else {
        auto *text = new PlainLabel({}, m_content);
        text->setValue(value);
        text->setWordWrap(true);
        followTextSize(text, [text] { text->setMinimumWidth(leastWidth(*text)); });
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        field = text;
    }
    if (!exact.isEmpty())
        field->setToolTip(plainToolTip(exact));
    m_facts->addRow(label, field);
}

void DetailPane::addHeading(const QString &text)
{
    add({QStringLiteral("heading"), text}, [this, text] {
        closeFacts();
        addGap(m_column, Gap::Snug);
        PlainLabel *heading = addWrapped(text.toUpper());
        heading->setAccessibleName(text);
        heading->setProperty("part", QStringLiteral("heading"));
    });
}

void DetailPane::addLine(PillTone tone, const QString &text, const QString &more,
                         std::function<void()> follow)
{
    const int link = follow ? addFollow(std::move(follow)) : noFollow;
    add({QStringLiteral("line"), QString::number(static_cast<int>(tone)), text, more,
         QString::number(link)},
        [this, tone, text, more, link] {
            if (link != noFollow) {
                QPushButton *name = linkButton(text, link);
                name->setObjectName(text); // what is said besides may change: see focusKey()
                name->setAccessibleName(joinedParts({text, more}));
                addMarked(tone, name, 0, more, 1);
                return;
            }
            auto *name = new ElidedLabel(m_content);
            name->setWhole(text);
            addMarked(tone, name, 0, more, 1);
        });
}

void DetailPane::addStep(PillTone tone, const QString &text, const QString &more)
{
    add({QStringLiteral("step"), QString::number(static_cast<int>(tone)), text, more},
        [this, tone, text, more] {
            auto *words = new PlainLabel(text, m_content);
            words->setWordWrap(true);
            words->setMinimumWidth(1);
            addMarked(tone, words, 1, more, 0);
        });
}

void DetailPane::addMarked(PillTone tone, QWidget *what, int stretchOfWhat, const QString &more,
                           int stretchOfMore)
{
    auto *row = new QHBoxLayout;
    setGap(row, Gap::Snug);
    row->addWidget(new ShapeLabel(tone, m_content));
    row->addWidget(what, stretchOfWhat);
    auto *rest = new ElidedLabel(m_content);
    rest->setWhole(more);
    rest->setProperty("muted", true);
    // A count stays whole: the name gives way.
    rest->setMinimumWidth(std::min(rest->sizeHint().width(), characterWidth(fontMetrics()) * 10));
    row->addWidget(rest, stretchOfMore);
    m_column->addLayout(row);
}

void DetailPane::addText(const QString &text)
{
    add({QStringLiteral("text"), text}, [this, text] {
        closeFacts();
        addWrapped(text)->setProperty("muted", true);
    });
}

QString DetailPane::title() const
{
    return titleIn(m_says);
}

void DetailPane::finish()
{
    QList<QStringList> says;
    says.reserve(m_parts.size());
    for (const Part &part : std::as_const(m_parts))
        says << part.says;
    m_follows = std::exchange(m_wantedFollows, {});
    m_isBlank = says.isEmpty();
    // What somebody reads, has selected or points at stays, while it says the same.
    if (widget() && says == m_says) {
        m_parts.clear();
        return;
    }
    const bool isOfTheSame = titleIn(m_says) == titleIn(says);
    m_says = std::move(says);
    build();
    m_parts.clear();
    const QWidget *focused = widget() && widget()->isAncestorOf(QApplication::focusWidget())
        ? QApplication::focusWidget()
        : nullptr;
    const QString focusedKey = focused ? focusKey(*focused) : QString();
    const int scrolled = verticalScrollBar()->value();
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(m_content);
    verticalScrollBar()->setValue(isOfTheSame ? scrolled : 0);
    if (focused)
        focusAgain(focusedKey);
}

void DetailPane::focusAgain(const QString &key)
{
    const QList<QAbstractButton *> buttons = m_content->findChildren<QAbstractButton *>();
    const auto same =
        std::find_if(buttons.begin(), buttons.end(),
                     [&](const QAbstractButton *button) { return focusKey(*button) == key; });
    if (same != buttons.end())
        (*same)->setFocus();
    else if (!buttons.isEmpty())
        buttons.first()->setFocus(); // what was done cannot be done again: on to the next
    else
        setFocus();
}

void DetailPane::showEmpty(const QString &text)
{
    begin();
    if (!text.isEmpty())
        addText(text);
    finish();
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // What was measured and drawn for another look is made anew the next time.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        m_says.clear();
}

} // namespace tokendesk
