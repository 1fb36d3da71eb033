#include "ui/dialogs/field.h"

#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/scrollroom.h"
#include "ui/theme/tonemark.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace tokendesk {

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
    , m_label(new QLabel(this))
    , m_editor(editor)
    , m_line(new QWidget(this))
    , m_icon(new ToneMark(m_line))
    , m_text(new QLabel(m_line))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    setGap(line, Gap::Tiny);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);

    m_layout->setContentsMargins(0, 0, 0, 0);
    setGap(m_layout, Gap::Tiny);
    m_layout->addWidget(m_label);
    m_label->installEventFilter(this);
    setGap(m_row, Gap::Small);
    // What wants no more than its own width stands at the left.
    const bool takesAll = m_editor->sizePolicy().horizontalPolicy() != QSizePolicy::Maximum;
    m_row->addWidget(m_editor, takesAll ? 1 : 0);
    if (!takesAll)
        m_row->addStretch(1);
    m_layout->addLayout(m_row);
    m_layout->addWidget(m_line);
    setLabel(label);
    comeWhole(*this);
    refresh();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    if (label.isEmpty())
        return;
    m_label->setBuddy(m_editor);
    m_editor->setAccessibleName(labelWords(label));
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    // QLabel leaves out an editor that hands the keyboard on to a part of itself.
    if (watched == m_label && event->type() == QEvent::Shortcut && m_editor->focusProxy()) {
        m_editor->setFocus(Qt::ShortcutFocusReason);
        window()->setAttribute(Qt::WA_KeyboardFocusChange);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Field::addBelow(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_line), widget);
}

void Field::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

void Field::setHint(const QString &text)
{
    m_hint = text;
    refresh();
}

void Field::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    refresh();
}

void Field::setComplaint(const QString &text)
{
    m_complaint = text;
    refresh();
}

QString Field::message() const
{
    if (!m_complaint.isEmpty())
        return m_complaint;
    return m_verdict.level == Verdict::Level::Fine ? m_hint : m_verdict.text;
}

bool Field::isInvalid() const
{
    return !m_complaint.isEmpty() || m_verdict.blocks();
}

void Field::refresh()
{
    const QString text = message();
    m_text->setText(breakable(text));
    m_line->setVisible(!text.isEmpty());
    describe(text);

    const bool warns = m_verdict.level == Verdict::Level::Warning;
    const bool plain = !isInvalid() && !warns;
    m_icon->setVisible(!plain);
    if (!plain)
        m_icon->setTone(isInvalid() ? Tone::Danger : Tone::Warning);
    if (m_text->property("muted").toBool() != plain) {
        m_text->setProperty("muted", plain);
        restyle(m_text);
    }
    if (m_editor->property("invalid").toBool() != isInvalid()) {
        m_editor->setProperty("invalid", isInvalid());
        restyle(m_editor);
    }
}

void Field::describe(const QString &text)
{
    m_editor->setAccessibleDescription(text);
    QWidget *part = text.isEmpty() ? nullptr : m_editor->focusProxy();
    if (m_described && m_described != part)
        m_described->setAccessibleDescription({});
    m_described = part;
    if (part)
        part->setAccessibleDescription(text);
}

void showComplaints(const QList<Field *> &fields, const QStringList &names,
                    const QHash<QString, QString> &byName)
{
    bool isFocused = false;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString complaint = byName.value(names.at(i));
        fields.at(i)->setComplaint(complaint);
        if (!complaint.isEmpty() && !std::exchange(isFocused, true))
            fields.at(i)->editor()->setFocus();
    }
}

bool isEnterInLine(const QKeyEvent &event, const QWidget &form)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && qobject_cast<QLineEdit *>(form.window()->focusWidget());
}

void answerEnter(const QLineEdit &line, QObject *context, const std::function<void()> &answer)
{
    // A line that is disabled while it gets the key lets it through, to the dialog's button.
    QObject::connect(&line, &QLineEdit::returnPressed, context, answer, Qt::QueuedConnection);
}

void giveWay(QComboBox &box)
{
    constexpr int charactersAtLeast = 20;
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(charactersAtLeast);
}

void nameChoice(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}

} // namespace tokendesk
