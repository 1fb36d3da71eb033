#include "ui/connect/signinpanel.h"

#include "ui/connect/namedlabel.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

QPushButton *namedButton(const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    return button;
}

} // namespace

SignInPanel::SignInPanel(QWidget *parent)
    : QFrame(parent)
    , m_time(namedLabel("signInTime"))
    , m_text(namedLabel("signInText"))
    , m_link(new QLineEdit)
    , m_copied(namedLabel("signInCopied"))
    , m_left(new QProgressBar)
{
    setObjectName(QStringLiteral("signInPanel"));
    setAccessibleName(tr("Waiting for the browser"));
    setProperty("panel", true);
    QLabel *title = namedLabel("signInTitle");
    title->setText(tr("Waiting for the browser"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_time->setWordWrap(false);
    m_time->setProperty("muted", true);
    m_copied->setProperty("muted", true);
    m_link->setObjectName(QStringLiteral("signInLink"));
    m_link->setAccessibleName(tr("Link of the sign-in"));
    m_link->setReadOnly(true);
    m_left->setObjectName(QStringLiteral("signInLeft"));
    m_left->setAccessibleName(tr("Time left"));
    m_left->setTextVisible(false);
    m_left->setFixedHeight(partOfLine(*this, 0.3));
    QPushButton *again = namedButton(tr("Open the browser again"), "signInAgain");
    again->setProperty("kind", QStringLiteral("primary"));
    QPushButton *copy = namedButton(tr("Copy the link"), "signInCopy");
    QPushButton *cancelButton = namedButton(tr("Cancel the sign-in"), "signInCancel");

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_time);
    // Two rows: in some languages one is too narrow.
    auto *buttons = new QHBoxLayout;
    setGap(buttons, Gap::Small);
    buttons->addWidget(again, 1);
    buttons->addWidget(copy, 1);
    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(cancelButton);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, Gap::Large, Gap::Medium);
    setGap(layout, Gap::Small);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_link);
    layout->addWidget(m_left);
    layout->addLayout(buttons);
    layout->addLayout(last);
    layout->addWidget(m_copied);
    setFocusProxy(again);
    hide();

    m_tick.setInterval(std::chrono::milliseconds(500));
    connect(&m_tick, &QTimer::timeout, this, &SignInPanel::showTime);
    connect(again, &QPushButton::clicked, this, &SignInPanel::openBrowser);
    connect(copy, &QPushButton::clicked, this, &SignInPanel::copyLink);
    connect(cancelButton, &QPushButton::clicked, this, &SignInPanel::cancel);
}

Result<void> SignInPanel::begin(const QUrl &origin)
{
    cancel();
    auto *signIn = new BrowserSignIn(origin, QSysInfo::machineHostName(), m_limits, this);
    Result<void> started = signIn->start();
    if (!started.ok()) {
        delete signIn;
        return started;
    }
    m_signIn = signIn;
    connect(m_signIn, &BrowserSignIn::ended, this, &SignInPanel::end);
    // Whether it opens is not known: what hands a link on to a browser says so too soon.
    m_text->setText(tr("Sign in to %1 there, and allow this computer. It goes on here by itself. "
                       "If no browser opens, copy the link, and open it in one on this computer.")
                        .arg(origin.host()));
    m_link->setText(m_signIn->link().toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    m_copied->hide();
    m_left->setMaximum(static_cast<int>(m_limits.patience.count()));
    showTime();
    m_tick.start();
    show();
    openBrowser();
    return started;
}

void SignInPanel::openBrowser()
{
    if (!m_signIn || QDesktopServices::openUrl(m_signIn->link()))
        return;
    m_text->setText(tr("No browser could be opened. Copy the link, and open it in a browser on "
                       "this computer."));
}

void SignInPanel::copyLink()
{
    if (!m_signIn)
        return;
    QGuiApplication::clipboard()->setText(m_link->text());
    m_copied->setText(tr("Copied. Open it in a browser on this computer: on another one the way "
                         "back leads nowhere."));
    m_copied->show();
}

void SignInPanel::showTime()
{
    if (!m_signIn)
        return;
    const auto left = m_signIn->timeLeft();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    //: Minutes and seconds that are left
    m_time->setText(tr("%1:%2 left").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    m_left->setValue(static_cast<int>(left.count()));
}

void SignInPanel::cancel()
{
    if (m_signIn)
        m_signIn->cancel();
}

void SignInPanel::end()
{
    m_tick.stop();
    hide();
    const auto result = std::make_shared<Result<SecretBytes>>(m_signIn->takeResult());
    std::exchange(m_signIn, nullptr)->deleteLater();
    m_link->clear();
    Q_EMIT ended(result);
}

} // namespace tokendesk
