#include "ui/dialogs/formdialog.h"

#include "credentials/connection.h"
#include "domain/names.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formmessage.h"
#include "ui/dialogs/typedinput.h"
#include "ui/theme/contrast.h"
#include "ui/theme/dialogplace.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/headingfont.h"
#include "ui/theme/scrollroom.h"
#include "ui/theme/spoken.h"
#include "ui/theme/taborder.h"
#include "workflows/permissions.h"
#include "workflows/session.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int dialogWidth = 80; // in characters

PlainLabel *plainLabel(QWidget *parent)
{
    auto *label = new PlainLabel({}, parent);
    label->setWordWrap(true);
    return label;
}

/// As wide as what it holds, and as high as it may be: the dialog gives it the height.
class Room final : public ScrollRoom {
public:
    using ScrollRoom::ScrollRoom;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {widget() ? widget()->sizeHint().width() : 0, 0};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget() ? widget()->minimumSizeHint().width() : 0, 0};
    }

protected:
    bool event(QEvent *event) override
    {
        const bool handled = ScrollRoom::event(event);
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // what it holds has grown or shrunk
        return handled;
    }
};

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Enter || event.key() == Qt::Key_Return;
}

bool isOtherWidth(const QEvent &event)
{
    if (event.type() != QEvent::Resize)
        return false;
    const auto &resize = static_cast<const QResizeEvent &>(event);
    return resize.size().width() != resize.oldSize().width();
}

} // namespace

FormDialog::FormDialog(const QString &heading, QWidget *parent)
    : QDialog(parent)
    , m_place(new DialogPlace(*this))
    , m_connection(plainLabel(this))
    , m_heading(plainLabel(this))
    , m_lead(plainLabel(this))
    , m_message(new FormMessage(this))
    , m_content(new QWidget(this))
    , m_room(new Room(this))
    , m_body(new QVBoxLayout(m_content))
    , m_progressRow(new QWidget(this))
    , m_progressText(plainLabel(m_progressRow))
    , m_progress(new QProgressBar(m_progressRow))
    , m_buttonRow(new QWidget(this))
    , m_side(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowModality(Qt::WindowModal);
    followTextSize(this, [this] { setMinimumWidth(textWidth(dialogWidth)); });
    m_heading->setObjectName(QStringLiteral("dialogHeading"));
    m_progressText->setObjectName(QStringLiteral("dialogProgress"));
    setSpokenRole(*m_progressRow, QAccessible::Notification);
    useHeadingFont(m_heading);
    setHeading(heading);

    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(partOfLine(*this, 0.3));
    m_progress->setAccessibleName(tr("Progress"));
    auto *progressLayout = new QVBoxLayout(m_progressRow);
    progressLayout->setContentsMargins(0, 0, 0, 0);
    setGap(progressLayout, Gap::Tiny);
    progressLayout->addWidget(m_progressText);
    progressLayout->addWidget(m_progress);

    m_room->setWidget(m_content);
    m_room->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_body->setContentsMargins(0, 0, 0, 0);
    setGap(m_body, Gap::Large);
    auto *row = new QHBoxLayout(m_buttonRow);
    row->setContentsMargins(0, 0, 0, 0);
    setGap(row, Gap::Small);
    row->addLayout(m_side);
    row->addStretch();
    row->addLayout(m_buttons);
    setGap(m_side, Gap::Small);
    setGap(m_buttons, Gap::Small);

    auto *head = new QVBoxLayout;
    setGap(head, Gap::Tiny);
    head->addWidget(m_connection);
    head->addWidget(m_heading);
    head->addWidget(m_lead);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, Gap::Wide, Gap::Broad);
    setGap(layout, Gap::Large);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_room, 1);
    layout->addWidget(m_progressRow);
    layout->addWidget(m_buttonRow);
    m_connection->setProperty("muted", true);
    m_lead->setProperty("muted", true);
    m_progressText->setProperty("muted", true);
    useFormStyle(this);
    m_connection->hide();
    m_lead->hide();
    m_progressRow->hide();
}

void FormDialog::closeWith(const QObject *owner)
{
    connect(owner, &QObject::destroyed, this, [this] {
        hide();
        deleteLater();
    });
}

void FormDialog::setHeading(const QString &heading)
{
    // "[*]" would be taken for the mark of a changed document.
    QString title = heading;
    setWindowTitle(title.replace(QLatin1String("[*]"), QLatin1String("[*][*]")));
    m_heading->setText(heading);
}

void FormDialog::setLead(const QString &text)
{
    m_lead->setText(text);
    m_lead->setVisible(!text.isEmpty());
}

void FormDialog::showConnection(const Connection &connection)
{
    m_colour = connection.colour;
    m_connection->setText(displayText(connection.name));
    m_connection->show();
    update();
}

void FormDialog::followConnection(const Session &session)
{
    const auto show = [this, &session] { showConnection(session.connection()); };
    connect(&session, &Session::connectionChanged, this, show);
    show();
}

QPushButton *FormDialog::addButton(const QString &text, const char *kind)
{
    auto *button = new QPushButton(text, m_buttonRow);
    button->setProperty("kind", QLatin1String(kind));
    button->setAutoDefault(false);
    button->installEventFilter(this);
    return button;
}

QPushButton *FormDialog::addPrimaryButton(const QString &text)
{
    QPushButton *button = addButton(text, "primary");
    button->setDefault(true);
    m_buttons->addWidget(button);
    return button;
}

void FormDialog::setPrimaryButton(QPushButton *button)
{
    const auto buttons = m_buttonRow->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        const bool isIt = one == button;
        if (!isIt && one->property("kind").toString() != QLatin1String("primary"))
            continue;
        one->setDefault(isIt);
        one->setProperty("kind", QString::fromLatin1(isIt ? "primary" : "plain"));
        restyle(one);
    }
}

QPushButton *FormDialog::addDangerButton(const QString &text)
{
    QPushButton *button = addButton(text, "danger");
    m_buttons->addWidget(button);
    return button;
}

QPushButton *FormDialog::addPlainButton(const QString &text)
{
    QPushButton *button = addButton(text, "plain");
    m_buttons->addWidget(button);
    return button;
}

QPushButton *FormDialog::addCloseButton(const QString &text)
{
    QPushButton *button = addPlainButton(text);
    button->setDefault(true);
    return button;
}

QPushButton *FormDialog::addSideButton(const QString &text)
{
    QPushButton *button = addButton(text, "plain");
    m_side->addWidget(button);
    return button;
}

void FormDialog::setBusy(const QString &what)
{
    if (!m_busy)
        m_focusBefore = focusWidget();
    m_busy = true;
    clearMessage();
    m_progressText->setText(what);
    m_progress->setRange(0, 0);
    m_content->setEnabled(false);
    setButtonsEnabled(false);
    announce(*m_progressRow, what); // what gets the keyboard would be said over it
}

void FormDialog::setButtonsEnabled(bool enabled)
{
    if (!m_stop) {
        m_buttonRow->setEnabled(enabled);
        return;
    }
    const auto buttons = m_buttonRow->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setEnabled(enabled || button == m_stop);
    if (!enabled)
        m_stop->setFocus(); // what had it can have it no more
}

void FormDialog::openWide()
{
    if (const QWidget *over = parentWidget())
        resize(std::max(minimumWidth(), over->window()->width() * 9 / 10), height());
}

void FormDialog::showProgress(double share, const QString &what)
{
    constexpr int steps = 1000;
    m_progress->setRange(0, steps);
    m_progress->setValue(static_cast<int>(share * steps));
    m_progressText->setText(what);
    m_progressRow->setAccessibleName(what);
}

void FormDialog::setIdle()
{
    m_busy = false;
    m_progressRow->hide();
    m_content->setEnabled(true);
    setButtonsEnabled(true);
    if (m_focusBefore != nullptr && isAncestorOf(m_focusBefore))
        m_focusBefore->setFocus();
}

quint64 FormDialog::startAsking(const QString &what, QPushButton *stop)
{
    m_isAsking = true;
    setStopButton(stop);
    setBusy(what);
    return ++m_attempt;
}

void FormDialog::stopAsking()
{
    ++m_attempt;
    m_isAsking = false;
    setIdle();
    setStopButton(nullptr);
}

void FormDialog::keepAsking()
{
    m_isAsking = false;
    m_stop->setEnabled(false);
}

void FormDialog::showMessage(Tone tone, const QString &text)
{
    hideSignIn();
    m_message->tell(tone, text);
}

void FormDialog::showError(const Error &error)
{
    showMessage(error.outcomeUnknown ? Tone::Warning : Tone::Danger, displaySentence(error.text()));
    if (!m_signIn)
        return;
    const bool refusesCredential = error.kind == Error::Kind::HttpStatus && error.httpStatus == 401;
    // Known before it was sent: it then says "Sign in again first".
    const bool isKnown = error.kind == Error::Kind::Refused && isRefused(*m_signInSession);
    m_signIn->setVisible(refusesCredential || isKnown);
}

void FormDialog::offerSignIn(const DialogContext &context)
{
    if (!context.signInAgain)
        return;
    m_signInSession = &context.session;
    m_signIn = addSideButton(tr("Sign in again…"));
    m_signIn->setObjectName(QStringLiteral("formSignIn"));
    hideSignIn();
    connect(m_signIn, &QPushButton::clicked, this,
            [this, signIn = context.signInAgain] { signIn(this); });
    connect(&context.session, &Session::credentialsReplaced, this, [this] {
        if (!m_signIn->isHidden())
            clearMessage(); // it was of the one before
    });
}

void FormDialog::hideSignIn()
{
    if (m_signIn)
        m_signIn->hide();
}

void FormDialog::clearMessage()
{
    m_message->clear();
    hideSignIn();
}

QString FormDialog::message() const
{
    return m_message->text();
}

bool FormDialog::mayClose()
{
    if (!m_busy)
        return true;
    showMessage(Tone::Info,
                tr("Please wait: this has been asked for already, and its outcome would "
                   "be lost."));
    return false;
}

void FormDialog::reject()
{
    if (m_isAsking)
        stopAsking();
    else if (mayClose())
        QDialog::reject();
}

bool FormDialog::asksToDiscard()
{
    const QString question = m_busy ? QString() : discardQuestion();
    if (question.isEmpty() || message() == question)
        return false;
    showMessage(Tone::Warning, question);
    m_discardAsked = question;
    watchTyping();
    return true;
}

void FormDialog::watchTyping()
{
    const QList<QLineEdit *> lines = m_content->findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines)
        connect(line, &QLineEdit::textEdited, this, &FormDialog::takeQuestionBack,
                Qt::UniqueConnection);
    const QList<QPlainTextEdit *> texts = m_content->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *text : texts)
        connect(text, &QPlainTextEdit::textChanged, this, &FormDialog::takeQuestionBack,
                Qt::UniqueConnection);
}

void FormDialog::takeQuestionBack()
{
    if (message() == m_discardAsked)
        clearMessage();
}

QString FormDialog::discardQuestion() const
{
    if (!m_keepsTyped || !holdsTyped(*m_content))
        return {};
    return tr("What you have typed is lost when you leave. Press Escape again, or "
              "close the window again, to discard it.");
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && isHeld(*static_cast<QKeyEvent *>(event)))
        return true;
    return QDialog::eventFilter(watched, event);
}

bool FormDialog::isHeld(const QKeyEvent &key)
{
    // The default button would press itself.
    if (isEnter(key))
        return key.type() == QEvent::KeyPress && key.isAutoRepeat();
    if (key.key() != Qt::Key_Space)
        return false;
    // X11 lets a held key go and presses it again at the same time, and Qt does not always see
    // that the two belong together.
    if (key.type() == QEvent::KeyPress)
        return key.timestamp() != 0 && key.timestamp() == m_spaceLetGo;
    m_spaceLetGo = key.timestamp();
    return false;
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && asksToDiscard())
        return;
    // One that is held down has opened this dialog, perhaps.
    if (isEnter(*event) && event->isAutoRepeat())
        return;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter(*event) && button)
        button->click();
    else
        QDialog::keyPressEvent(event);
}

void FormDialog::closeEvent(QCloseEvent *event)
{
    if (m_isAsking)
        stopAsking();
    if (mayClose() && !asksToDiscard())
        QDialog::closeEvent(event);
    else
        event->ignore();
}

bool FormDialog::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || isOtherWidth(*event))
        m_message->forgetHeight();
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return handled;
}

bool FormDialog::focusNextPrevChild(bool next)
{
    return tabAsLaidOut(*this, next) || QDialog::focusNextPrevChild(next);
}

void FormDialog::fitHeight()
{
    // Lines come, go and wrap while one types: nothing may be cut off, and no hole be left. What
    // is too much for the screen scrolls.
    const QSize most = m_place->room();
    if (minimumWidth() > most.width())
        setMinimumWidth(most.width());
    const QMargins margins = layout()->contentsMargins();
    // Buttons come and go as well, and have no place to scroll in.
    const int least =
        std::max(m_body->totalMinimumSize().width() + margins.left() + margins.right(),
                 layout()->totalMinimumSize().width());
    const int own = width() == m_forcedWidth ? m_ownWidth : width();
    const int wide = std::min(std::max(own, least), most.width());
    int high = layout()->totalHeightForWidth(wide)
        + contentHeight(wide - margins.left() - margins.right());
    high += fitScrolling(most.height() - high);
    const int bar = high > most.height() ? m_room->verticalScrollBar()->sizeHint().width() : 0;
    const int wanted = std::min(std::max(own, least + bar), most.width());
    m_forcedWidth = wanted > own ? wanted : 0;
    m_ownWidth = own;
    m_place->resize({wanted, high});
}

void FormDialog::letScroll(QWidget &part, int height)
{
    m_scrolling = &part;
    m_scrollingHeight = std::max(height, part.sizeHint().height());
    part.setMinimumHeight(m_scrollingHeight);
}

int FormDialog::fitScrolling(int more)
{
    if (!m_scrolling)
        return 0;
    const int now = m_scrolling->minimumHeight();
    const int fitting = std::clamp(now + more, m_scrolling->sizeHint().height(), m_scrollingHeight);
    if (fitting != now) // it asks for another look
        m_scrolling->setMinimumHeight(fitting);
    return fitting - now;
}

int FormDialog::contentHeight(int width) const
{
    const int wanted = m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width)
                                                   : m_body->totalSizeHint().height();
    return std::max(wanted, m_body->totalMinimumSize().height());
}

void FormDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (!m_colour)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), pixels(Gap::Tiny), connectionEdge(*m_colour, palette()));
}

} // namespace tokendesk
