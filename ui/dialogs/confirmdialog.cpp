#include "ui/dialogs/confirmdialog.h"

#include "domain/names.h"
#include "ui/theme/gap.h"
#include "ui/theme/whynot.h"
#include "ui/theme/wrappedbox.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// One line for each, however long a name is.
QString listOf(const QStringList &names)
{
    constexpr int lettersAtMost = 60;
    QStringList lines;
    for (const QString &name : names.mid(0, ConfirmDialog::namesAtMost)) {
        QString shown = displayText(name);
        if (shown.size() > lettersAtMost)
            shown = shown.left(lettersAtMost) + QChar(0x2026);
        lines << QString(QStringLiteral("•  ") + shown);
    }
    const qsizetype more = names.size() - ConfirmDialog::namesAtMost;
    if (more > 0)
        lines << ConfirmDialog::tr("and %Ln more", nullptr, static_cast<int>(more));
    return lines.join(QLatin1Char('\n'));
}

void allow(QPushButton &action, bool isAcknowledged)
{
    enableUnless(action, isAcknowledged ? QString() : tickFirstWords());
}

} // namespace

QString tickFirstWords()
{
    return ConfirmDialog::tr("Tick the box above first");
}

ConfirmDialog::ConfirmDialog(Question question, const Connection &connection, Work work,
                             QWidget *parent)
    : FormDialog(question.heading, parent)
    , m_question(std::move(question))
    , m_work(std::move(work))
    , m_first(new QWidget)
    , m_names(paragraph())
    , m_consequence(paragraph())
    , m_acknowledged(new WrappedBox(m_question.acknowledgement))
    , m_cancel(addPlainButton(tr("Cancel")))
    , m_action(addDangerButton(m_question.action))
{
    setObjectName(QStringLiteral("confirmDialog"));
    showConnection(connection);
    auto *layout = new QVBoxLayout(m_first);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Medium);
    m_names->setObjectName(QStringLiteral("confirmNames"));
    m_consequence->setObjectName(QStringLiteral("confirmConsequence"));
    layout->addWidget(m_names);
    layout->addWidget(m_consequence);
    showQuestion();
    body()->addWidget(m_first);
    body()->addWidget(m_acknowledged);
    m_acknowledged->hide();
    m_acknowledged->setObjectName(QStringLiteral("acknowledge"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_action->setObjectName(QStringLiteral("confirm"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();

    connect(m_cancel, &QPushButton::clicked, this, &ConfirmDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &ConfirmDialog::proceed);
    connect(m_acknowledged, &QCheckBox::toggled, m_action,
            [action = m_action](bool ticked) { allow(*action, ticked); });
}

void ConfirmDialog::showQuestion()
{
    const bool isFirst = m_question.acknowledgement.isEmpty() || !m_asksAgain;
    if (isFirst)
        setLead(m_question.text);
    m_names->setText(listOf(m_question.names));
    m_names->setVisible(!m_question.names.isEmpty());
    m_consequence->setText(m_question.consequence);
    m_consequence->setVisible(!m_question.consequence.isEmpty());
    m_action->setText(isFirst && !m_question.acknowledgement.isEmpty() ? tr("Continue…")
                                                                       : m_question.action);
}

void ConfirmDialog::proceed()
{
    if (m_question.acknowledgement.isEmpty() || m_asksAgain)
        apply();
    else
        askAgain();
}

void ConfirmDialog::askAgain()
{
    m_asksAgain = true;
    setLead(tr("Asked a second time, because it is about your own access."));
    m_acknowledged->show();
    m_action->setText(m_question.action);
    allow(*m_action, m_acknowledged->isChecked());
    m_cancel->setFocus();
}

QCoro::Task<> ConfirmDialog::apply()
{
    const QPointer<ConfirmDialog> self(this);
    if (isBusy())
        co_return;
    setBusy(m_question.progress);
    QString failure = co_await m_work();
    if (!self)
        co_return;
    setIdle();
    if (failure.isEmpty()) {
        accept();
        co_return;
    }
    if (std::optional<Question> rest = m_rest ? m_rest() : std::nullopt) {
        m_question = std::move(*rest);
        setHeading(m_question.heading);
        showQuestion();
    }
    showMessage(Tone::Danger, failure);
}

} // namespace tokendesk
