#include "ui/connect/credentialinput.h"

#include "domain/names.h"
#include "ui/connect/signinpanel.h"
#include "ui/connect/tokeninput.h"
#include "ui/dialogs/field.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

/// No QFrame, which assistive tools would call a window without a name.
QWidget *line()
{
    auto *line = new QWidget;
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(partOfLine(*line, 0.07));
    line->setProperty("rule", true);
    return line;
}

QWidget *divider(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("muted", true);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    setGap(row, Gap::Medium);
    row->addWidget(line(), 1);
    row->addWidget(label);
    row->addWidget(line(), 1);
    return widget;
}

/// In a window that is written from right to left Qt puts the words at the far end of the button.
class MirroredButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!isRightToLeft()) {
            QPushButton::paintEvent(event);
            return;
        }
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.icon = QIcon();
        option.text.clear();
        painter.drawControl(QStyle::CE_PushButton, option);
        const int mark = iconSize().width();
        const int gap = mark / 2;
        const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        QRect both(0, 0, mark + gap + words, height());
        both.moveCenter(rect().center());
        icon().paint(&painter, QRect(both.right() + 1 - mark, 0, mark, height()), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        painter.drawItemText(both.adjusted(0, 0, -mark - gap, 0),
                             Qt::AlignCenter | Qt::TextShowMnemonic, palette(), isEnabled(), text(),
                             QPalette::ButtonText);
    }
};

} // namespace

CredentialInput::CredentialInput(const QString &tokenLabel, Address address, QWidget *parent)
    : QWidget(parent)
    , m_address(std::move(address))
    , m_button(new MirroredButton(tr("Sign in with the &browser")))
    , m_field(new Field(QString(), m_button))
    , m_panel(new SignInPanel)
    , m_divider(divider(tr("or")))
    , m_token(new TokenInput(tokenLabel))
{
    m_button->setObjectName(QStringLiteral("signIn"));
    m_button->setAccessibleName(tr("Sign in with the browser"));
    m_button->setIcon(toneIcon("link"));
    m_button->setAutoDefault(false);
    m_field->setObjectName(QStringLiteral("signInField"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Medium);
    layout->addWidget(m_field);
    layout->addWidget(m_panel);
    layout->addWidget(m_divider);
    layout->addWidget(m_token);

    connect(m_button, &QPushButton::clicked, this, &CredentialInput::begin);
    connect(m_token, &TokenInput::changed, this, [this] { m_field->setComplaint({}); });
    connect(m_panel, &SignInPanel::ended, this,
            [this](const std::shared_ptr<Result<SecretBytes>> &result) { take(*result); });
}

bool CredentialInput::isWaiting() const
{
    return m_panel->isWaiting();
}

void CredentialInput::begin()
{
    m_field->setComplaint({});
    const std::optional<QUrl> origin = m_address();
    if (!origin)
        return;
    const Result<void> begun = m_panel->begin(*origin);
    if (begun.ok())
        showWaiting(true);
    else
        m_field->setComplaint(displaySentence(begun.error().text()));
}

void CredentialInput::showWaiting(bool waiting)
{
    m_field->setVisible(!waiting);
    m_token->enableUnless(waiting ? tr("Cancel the sign-in in the browser first") : QString());
    Q_EMIT waitingChanged(waiting);
    if (waiting)
        m_panel->setFocus();
}

void CredentialInput::take(Result<SecretBytes> &result)
{
    showWaiting(false);
    if (!result.ok()) {
        if (result.error().kind != Error::Kind::Cancelled)
            m_field->setComplaint(displaySentence(result.error().text()));
        m_button->setFocus();
        return;
    }
    m_token->useToken(std::move(result).value(), tr("Received from the browser"));
    // The person looks at the browser now. A dialog that stands before this window has the
    // keyboard alone.
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *front = dialog ? dialog : window();
    front->raise();
    front->activateWindow();
    QApplication::alert(front);
    Q_EMIT signedIn();
}

void CredentialInput::forget()
{
    m_panel->cancel();
    m_token->forget();
    m_field->setComplaint({});
}

void CredentialInput::forgetAll()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *input = qobject_cast<CredentialInput *>(widget)) {
            const bool held = input->isWaiting() || !input->m_token->isEmpty();
            input->forget();
            Q_EMIT input->forgotten(held);
        }
    }
}

void CredentialInput::focusFirst()
{
    m_button->setFocus();
}

} // namespace tokendesk
