#include "ui/connect/connectpage.h"

#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/connect/connectcontroller.h"
#include "ui/connect/connectionform.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/identitypanel.h"
#include "ui/connect/namedlabel.h"
#include "ui/connect/renewdialog.h"
#include "ui/dialogs/typedinput.h"
#include "ui/theme/enterpresses.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/headingfont.h"
#include "ui/theme/scrollroom.h"
#include "ui/theme/spoken.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

// In characters.
constexpr int formWidth = 77;
constexpr int sandboxWidth = 40;
constexpr Gap edge = Gap::Wide; ///< around the cards and between them

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    useHeadingFont(label);
    return label;
}

/// As high as it is at its own width, also where the layout is wider.
QHBoxLayout *centred(QWidget *card)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card, 0, Qt::AlignTop);
    row->addStretch();
    return row;
}

} // namespace

ConnectPage::ConnectPage(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_controller(new ConnectController(context.connector, context.sandbox, this))
    , m_form(new ConnectionForm(ConnectionForm::Purpose::Add))
    , m_identity(new IdentityPanel)
    , m_problems(namedLabel("keptProblems"))
    , m_trouble(namedLabel("connectTrouble"))
    , m_progress(namedLabel("connectProgress"))
    , m_sandboxTrouble(namedLabel("sandboxTrouble"))
    , m_test(new QPushButton(tr("Test")))
    , m_save(new QPushButton(tr("Save")))
    , m_saveUntested(new QPushButton(tr("Save without a test")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_explore(new QPushButton(tr("Explore the sandbox")))
    , m_resetSandbox(new QPushButton(tr("Reset sandbox…")))
    , m_formCard(buildForm())
    , m_sandboxCard(buildSandbox())
{
    setObjectName(QStringLiteral("connectPage"));
    setAccessibleName(tr("Connect"));
    auto *inside = new QWidget;
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    setMargins(m_cards, edge);
    setGap(m_cards, edge);
    m_cards->addStretch(1);
    for (QWidget *card : {m_formCard, m_sandboxCard})
        m_cards->addLayout(centred(card));
    m_cards->addStretch(1);
    auto *scroll = new ScrollRoom;
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    layout->addLayout(buildLinks());

    connect(m_test, &QPushButton::clicked, this, &ConnectPage::test);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveUntested, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_controller->isAsking()) {
            m_controller->stopAsking(); // what is typed stays
            m_save->setFocus();
            return;
        }
        reset();
        Q_EMIT cancelled();
    });
    connect(m_explore, &QPushButton::clicked, this, [this] {
        m_sandboxTrouble->hide();
        m_resetSandbox->hide();
        m_controller->exploreSandbox();
    });
    connect(m_form, &ConnectionForm::changed, this, [this] {
        m_identity->hide();
        m_trouble->hide();
        m_saveUntested->hide();
        renameSave();
        markPrimary();
    });
    connect(m_form, &ConnectionForm::signedIn, this, &ConnectPage::test);
    connect(m_form, &ConnectionForm::forgotten, this, [this](bool held) {
        if (held)
            showTrouble(m_trouble, forgottenWords());
    });
    connect(m_form, &ConnectionForm::waitingChanged, this, [this](bool waiting) {
        markPrimary();
        if (waiting)
            m_trouble->hide(); // it was not asked about the sign-in
    });
    connect(m_controller, &ConnectController::busyChanged, this, &ConnectPage::showBusy);
    connect(m_controller, &ConnectController::tested, this, &ConnectPage::showTest);
    connect(m_controller, &ConnectController::failed, this, &ConnectPage::showFailure);
    connect(m_controller, &ConnectController::sandboxFailed, this,
            [this, &context](const Error &error) {
                showTrouble(m_sandboxTrouble, error.text());
                m_resetSandbox->setVisible(context.sandbox.resetHelps());
            });
    connect(m_resetSandbox, &QPushButton::clicked, this, &ConnectPage::resetSandboxWanted);
    // One that was skipped may be gone; what could not be kept is said where it was tried.
    connect(&context.connector.connections(), &ConnectionStore::changed, this, [this] {
        if (!m_problems->isHidden())
            showProblems();
        markPrimary();
    });
    connect(m_controller, &ConnectController::sessionReady, this, [this] {
        reset();
        Q_EMIT sessionReady();
    });
    for (QLabel *trouble : {m_problems, m_trouble, m_sandboxTrouble}) {
        trouble->setProperty("tone", QStringLiteral("danger"));
        setSpokenRole(*trouble, QAccessible::Notification);
        setMargins(trouble, Gap::Small, Gap::Snug);
    }
    m_progress->setProperty("muted", true);
    useFormStyle(this);
    setCancellable(false);
    reset();
}

QWidget *ConnectPage::buildForm()
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("connectCard"));
    card->setAccessibleName(tr("Connect to a deployment"));
    card->setProperty("panel", true);
    auto *layout = new QVBoxLayout(card);
    setMargins(layout, Gap::Wide, Gap::Broad);
    setGap(layout, Gap::Large);
    layout->addWidget(heading(tr("Connect to a deployment")));
    layout->addWidget(m_problems);
    layout->addWidget(m_form);
    layout->addWidget(buildAnswer());
    return card;
}

QWidget *ConnectPage::buildAnswer()
{
    m_test->setObjectName(QStringLiteral("test"));
    m_save->setObjectName(QStringLiteral("save"));
    m_saveUntested->setObjectName(QStringLiteral("saveUntested"));
    m_cancel->setObjectName(QStringLiteral("cancelConnect"));

    auto *answer = new QWidget;
    comeWhole(*answer); // a button that gets the keyboard brings with it what is said above
    auto *buttons = new QHBoxLayout;
    setGap(buttons, Gap::Small);
    buttons->addWidget(m_saveUntested);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_test);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(answer);
    setMargins(layout, Gap::None);
    setGap(layout, Gap::Large);
    layout->addWidget(m_identity);
    layout->addWidget(m_trouble);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    return answer;
}

QWidget *ConnectPage::buildSandbox()
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("sandboxCard"));
    card->setAccessibleName(tr("No deployment at hand?"));
    card->setProperty("panel", true);
    m_explore->setObjectName(QStringLiteral("explore"));
    m_resetSandbox->setObjectName(QStringLiteral("resetSandbox"));
    QLabel *words = namedLabel("sandboxWords");
    words->setText(tr("A real server on this computer, with made-up accounts and tokens, to try "
                      "everything without risk."));
    auto *layout = new QVBoxLayout(card);
    setMargins(layout, Gap::Wide, Gap::Broad);
    setGap(layout, Gap::Large);
    QLabel *title = heading(tr("No deployment at hand?"));
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(m_sandboxTrouble);
    layout->addWidget(m_explore);
    layout->addWidget(m_resetSandbox);
    return card;
}

QLayout *ConnectPage::buildLinks()
{
    const auto makeLink = [this](const char *name, const QString &words,
                                 void (ConnectPage::*wanted)()) {
        auto *link = new QToolButton(this);
        link->setObjectName(QLatin1String(name));
        link->setText(words);
        link->setAccessibleName(words);
        connect(link, &QToolButton::clicked, this, wanted);
        return link;
    };
    auto *row = new QHBoxLayout;
    setMargins(row, Gap::Small);
    setGap(row, Gap::Large);
    row->addStretch();
    row->addWidget(
        makeLink("connectImport", tr("Import connections…"), &ConnectPage::importWanted));
    row->addWidget(makeLink("connectManual", tr("Manual"), &ConnectPage::manualWanted));
    row->addWidget(
        makeLink("connectSettings", tr("Language and settings"), &ConnectPage::settingsWanted));
    row->addStretch();
    return row;
}

void ConnectPage::fitCards()
{
    const int character = characterWidth(fontMetrics());
    const int room = width() - 2 * pixels(edge) - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    // Not less than the words of the buttons in it need.
    const auto widthOf = [room](const QWidget &card, int usual) {
        return std::min(std::max(usual, card.minimumSizeHint().width()), room);
    };
    const int form = widthOf(*m_formCard, character * formWidth);
    const int sandbox = widthOf(*m_sandboxCard, character * sandboxWidth);
    m_formCard->setFixedWidth(form);
    m_sandboxCard->setFixedWidth(sandbox);
    m_cards->setDirection(form + pixels(edge) + sandbox <= room ? QBoxLayout::LeftToRight
                                                                : QBoxLayout::TopToBottom);
}

void ConnectPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCards();
}

void ConnectPage::setCancellable(bool cancellable)
{
    m_isCancellable = cancellable;
    m_cancel->setVisible(cancellable);
    markPrimary();
}

bool ConnectPage::isFilled() const
{
    return m_controller->isBusy() || m_form->isFilled();
}

void ConnectPage::reset()
{
    m_controller->beginAnew();
    m_form->load({});
    m_form->forgetToken();
    m_form->clearErrors();
    m_form->proposeColour(proposedColour(m_controller->kept()));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_identity, m_trouble, m_progress, m_sandboxTrouble, m_saveUntested, m_resetSandbox})
        widget->hide();
    renameSave();
    markPrimary();
    showProblems();
    m_form->focusFirst();
}

void ConnectPage::showProblems()
{
    const QStringList problems = m_controller->problems();
    m_problems->setText(displaySentence(joinedSentences(problems)));
    m_problems->setAccessibleName(m_problems->text());
    m_problems->setVisible(!problems.isEmpty());
}

void ConnectPage::propose(const Connection &connection)
{
    reset();
    m_form->load(connection);
}

std::unique_ptr<Session> ConnectPage::takeSession()
{
    return m_controller->takeSession();
}

int ConnectPage::changesKnown() const
{
    return m_controller->changesKnown();
}

void ConnectPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enterPresses(*event, *this))
        return;
    const bool leaves =
        event->key() == Qt::Key_Escape && m_cancel->isVisible() && m_cancel->isEnabled();
    if (enter && m_save->isEnabled())
        m_save->click();
    else if (!leaves)
        QWidget::keyPressEvent(event);
    else if (m_controller->isAsking() || !asksToDiscard())
        m_cancel->click();
}

bool ConnectPage::asksToDiscard()
{
    // While it waits, the address that is typed cannot be changed, and does not count as such.
    if (!m_form->isWaiting() && !holdsTyped(*m_form) && !m_form->hasToken())
        return false;
    const QString question =
        displayText(tr("What you have typed is lost when you leave. Press Escape again, or Cancel, "
                       "to discard it."));
    if (!m_trouble->isHidden() && m_trouble->text() == question)
        return false;
    showTrouble(m_trouble, question);
    return true;
}

void ConnectPage::test()
{
    std::optional<Connection> connection = m_form->connection();
    if (!connection)
        return;
    std::optional<SecretBytes> token = m_form->token();
    if (token)
        m_controller->test(*connection,
                           {std::move(*token), m_form->keyPassphrase(), m_form->proxyPassword()});
}

void ConnectPage::save(bool untested)
{
    std::optional<Connection> connection = m_form->connection();
    if (!connection)
        return;
    std::optional<SecretBytes> token = m_form->token();
    if (token)
        m_controller->save(*connection,
                           {std::move(*token), m_form->keyPassphrase(), m_form->proxyPassword()},
                           untested);
}

void ConnectPage::showBusy(const QString &what)
{
    const bool busy = !what.isEmpty();
    if (busy) {
        m_identity->hide();
        m_trouble->hide();
    }
    m_progress->setText(what);
    m_progress->setVisible(busy);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_form, m_test, m_save, m_saveUntested, m_explore})
        widget->setEnabled(!busy);
    const bool isAsking = m_controller->isAsking();
    m_cancel->setVisible(m_isCancellable || isAsking);
    m_cancel->setEnabled(!busy || isAsking);
    if (isAsking)
        m_cancel->setFocus(); // what had it can have it no more
}

void ConnectPage::showTest(const ConnectionTest &test)
{
    m_identity->showTest(test, QDateTime::currentMSecsSinceEpoch() + test.clockOffsetMs);
    m_identity->show();
    m_save->setFocus();
}

void ConnectPage::showFailure(const Error &error, bool inTest)
{
    if (!m_form->placeError(error)) {
        // Rather than a field that has nothing to do with it; first, for what gets the keyboard is
        // told by a screen reader over what was said before.
        m_test->setFocus();
        showTrouble(m_trouble, error.text());
        bringIntoView(*m_test);
    }
    m_saveUntested->setVisible(inTest && !m_form->isRunOnly() && mayBeSavedAllTheSame(error));
}

void ConnectPage::showTrouble(QLabel *label, const QString &text)
{
    label->setText(displayText(text));
    announce(*label, label->text());
}

void ConnectPage::markPrimary()
{
    const bool isFirstStart =
        !m_isCancellable && m_controller->kept().isEmpty() && !m_form->isFilled();
    const QPushButton *primary = isFirstStart ? m_explore : m_save;
    if (m_form->isWaiting()) // there is nothing to save before the browser has answered
        primary = nullptr;
    for (QPushButton *button : {m_explore, m_save}) {
        const auto kind = QString::fromLatin1(button == primary ? "primary" : "plain");
        if (button->property("kind").toString() == kind)
            continue;
        button->setProperty("kind", kind);
        restyle(button);
    }
}

void ConnectPage::renameSave()
{
    m_save->setText(m_form->isRunOnly() ? tr("Connect") : tr("Save"));
}

} // namespace tokendesk
