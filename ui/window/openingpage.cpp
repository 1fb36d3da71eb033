#include "ui/window/openingpage.h"

#include "domain/names.h"
#include "ui/theme/gap.h"
#include "ui/widgets/pagestate.h"
#include "ui/window/loadstate.h"
#include "workflows/connector.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace tokendesk {

namespace {

/// The words of the window are one context for those who translate.
struct OpeningPageWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::MainWindow)
};

} // namespace

OpeningPage::OpeningPage(QMenu *connectionMenu, QWidget *parent)
    : QWidget(parent)
    , m_state(new PageState(this))
    , m_otherConnection(new QToolButton(this))
    , m_edit(new QToolButton(this))
{
    m_otherConnection->setObjectName(QStringLiteral("otherConnection"));
    m_otherConnection->setProperty("part", QStringLiteral("outlined"));
    m_otherConnection->setPopupMode(QToolButton::InstantPopup);
    m_otherConnection->setMenu(connectionMenu);
    m_edit->setObjectName(QStringLiteral("editFailed"));
    m_edit->setProperty("part", QStringLiteral("outlined"));
    setTexts();
    connect(m_edit, &QToolButton::clicked, this, [this] {
        if (m_failed)
            Q_EMIT editWanted(*m_failed, false);
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_otherConnection);
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, Gap::Large);
    column->addLayout(buttons);
    column->addWidget(m_state, 1);
}

void OpeningPage::setTexts()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    name(m_otherConnection, OpeningPageWords::tr("Other connection"));
    name(m_edit, OpeningPageWords::tr("Edit this connection…"));
}

void OpeningPage::retranslate()
{
    setTexts();
    if (!m_sayAgain || isHidden())
        return;
    const auto sayAgain = m_sayAgain; // it makes itself anew
    sayAgain();
}

void OpeningPage::showOpening(const QString &name)
{
    m_sayAgain = [this, name] { showOpening(name); };
    m_edit->hide();
    m_state->showWaiting("refresh", OpeningPageWords::tr("Opening %1…").arg(name),
                         OpeningPageWords::tr("Waiting for the system's keychain"));
}

void OpeningPage::showStartingSandbox()
{
    m_sayAgain = [this] { showStartingSandbox(); };
    m_edit->hide();
    m_state->showWaiting("sandbox", OpeningPageWords::tr("Starting the sandbox…"),
                         OpeningPageWords::tr("A whole API server with demonstration data, on this "
                                              "computer only"));
}

void OpeningPage::showFailure(const Error &error, std::optional<Connection> about, WaysOut out)
{
    m_sayAgain = [=, this] { showFailure(error, about, out); };
    m_failed = std::move(about);
    const bool needsToken = m_failed && isTokenMissing(error);
    m_edit->setVisible(m_failed && !needsToken);
    QStringList lines;
    if (m_failed) // the window's title does not name what is not open
        lines << OpeningPageWords::tr("%1 at %2")
                     .arg(displayText(m_failed->name), m_failed->origin.host());
    if (needsToken)
        showTokenMissing(lines);
    else
        showError(error, lines, std::move(out));
    // Else it is the sandbox, of which "connect.md" tells.
    m_state->setManualPage(m_failed ? troublePage(error) : QStringLiteral("connect.md"));
    m_state->takeFocus();
}

void OpeningPage::showTokenMissing(QStringList lines)
{
    lines << OpeningPageWords::tr("The system's keychain has none.")
          << OpeningPageWords::tr("Sign in with the browser, or paste one.");
    m_state->showState("tokens", OpeningPageWords::tr("There is no token for it"),
                       lines.join(QLatin1Char('\n')), OpeningPageWords::tr("Give it a token…"),
                       [this] {
                           if (m_failed)
                               Q_EMIT editWanted(*m_failed, true);
                       });
}

void OpeningPage::showError(const Error &error, QStringList lines, WaysOut out)
{
    lines << error.detail << error.remedy;
    lines.removeAll(QString());
    QString also = out.reset ? OpeningPageWords::tr("Reset sandbox…") : QString();
    if (m_failed && error.kind == Error::Kind::Keychain) {
        also = OpeningPageWords::tr("Sign in for this run only…");
        out.reset = [this] {
            if (m_failed)
                Q_EMIT forThisRunWanted(*m_failed);
        };
    }
    m_state->showState("error", error.message, lines.join(QLatin1Char('\n')),
                       OpeningPageWords::tr("Try again"), std::move(out.retry), also,
                       std::move(out.reset));
}

} // namespace tokendesk
