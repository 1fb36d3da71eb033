#include "ui/widgets/pagestate.h"

#include "ui/theme/arrowkeys.h"
#include "ui/theme/enterpresses.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/widgets/iconlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

/// What takes no longer than this is over before a person could read what is waited for.
constexpr int loadPatienceMs = 150;

PageState::PageState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QPalette::PlaceholderText, this))
    , m_title(new PlainLabel({}, this))
    , m_text(new PlainLabel({}, this))
    , m_action(new QPushButton(this))
    , m_also(new QToolButton(this))
{
    setObjectName(QStringLiteral("pageState"));
    m_title->setObjectName(QStringLiteral("pageStateTitle"));
    m_title->setProperty("part", QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("pageStateText"));
    m_text->setProperty("muted", true);
    m_action->setObjectName(QStringLiteral("pageStateAction"));
    m_action->setProperty("kind", QStringLiteral("primary"));
    m_also->setObjectName(QStringLiteral("pageStateAlso"));
    m_also->setProperty("part", QStringLiteral("link"));
    m_also->hide();
    keepArrows(*m_action);
    keepArrows(*m_also);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        followTextSize(label, [label] {
            label->setMinimumWidth(textWidth(28));
            label->setMaximumWidth(textWidth(72));
        });
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(loadPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { reveal(true); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run();
    });
    connect(m_also, &QToolButton::clicked, this, [this] {
        if (m_runAlso)
            m_runAlso();
    });

    const auto inTheMiddle = [](QWidget *widget) { // as wide as it may be
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, 1000);
        row->addStretch(1);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    setGap(column, Gap::Medium);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addLayout(inTheMiddle(m_title));
    column->addLayout(inTheMiddle(m_text));
    addGap(column, Gap::Tiny);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_also, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void PageState::showState(const char *icon, const QString &title, const QString &text,
                          const QString &action, std::function<void()> run, const QString &also,
                          std::function<void()> runAlso)
{
    const bool staysOnAlso = m_also->hasFocus() && m_also->accessibleName() == also;
    m_patience.stop();
    m_icon->setIcon(icon, fontMetrics().height() * 5 / 2);
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(withoutMnemonic(action));
    m_action->setAccessibleName(action);
    m_run = std::move(run);
    m_also->setText(withoutMnemonic(also));
    m_also->setAccessibleName(also);
    m_runAlso = std::move(runAlso);
    setAccessibleName(title);
    m_manualPage.clear();
    fitText();
    reveal(true);
    if (staysOnAlso)
        m_also->setFocus();
}

void PageState::showWaiting(const char *icon, const QString &title, const QString &text)
{
    const bool waited = m_title->text() == title && !m_title->isHidden();
    showState(icon, title, text);
    if (waited)
        return;
    reveal(false);
    m_patience.start();
}

void PageState::reveal(bool visible)
{
    m_icon->setVisible(visible);
    m_title->setVisible(visible);
    m_text->setVisible(visible && !m_text->text().isEmpty());
    // A button that goes would hand the keyboard to whatever comes next.
    const bool isFocused = hasFocus() || m_action->hasFocus() || m_also->hasFocus();
    if (isFocused)
        setFocus();
    m_action->setVisible(visible && !m_action->text().isEmpty());
    m_also->setVisible(visible && !m_also->text().isEmpty());
    if (isFocused)
        takeFocus();
}

void PageState::standBeside(QAction &primary)
{
    m_beside = &primary;
    connect(&primary, &QAction::changed, this, &PageState::fillAction);
    fillAction();
}

void PageState::fillAction()
{
    const bool isFilled = !m_beside || !m_beside->isEnabled();
    const QString kind = QString::fromLatin1(isFilled ? "primary" : "plain");
    if (m_action->property("kind").toString() == kind)
        return;
    m_action->setProperty("kind", kind);
    restyle(m_action);
}

void PageState::fitText()
{
    // A layout asks for the height at its own width, which may be more than the text ever gets.
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    for (QLabel *label : {m_title, m_text}) {
        const int wide = std::clamp(room, label->minimumWidth(), label->maximumWidth());
        label->setMinimumHeight(0); // QLabel never asks for less than that
        label->setMinimumHeight(std::max(0, label->heightForWidth(wide)));
    }
}

void PageState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void PageState::keyPressEvent(QKeyEvent *event)
{
    if (!enterPresses(*event, *this))
        QWidget::keyPressEvent(event);
}

void PageState::takeFocus()
{
    if (m_action->isVisible())
        m_action->setFocus();
    else
        setFocus();
}

QString PageState::title() const
{
    return m_title->text();
}

} // namespace tokendesk
