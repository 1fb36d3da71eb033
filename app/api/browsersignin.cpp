#include "api/browsersignin.h"

#include <QRandomGenerator>
#include <QUrlQuery>

namespace tokendesk {

namespace {

constexpr qsizetype machineNameAtMost = 100;

/// 32 random bytes, in characters that need no encoding in a URL.
QByteArray newState()
{
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    return QByteArray(reinterpret_cast<const char *>(random), sizeof(random))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Error failure(Error::Kind kind, const QString &message, const QString &detail,
              const QString &remedy)
{
    Error error;
    error.kind = kind;
    error.message = message;
    error.detail = detail;
    error.remedy = remedy;
    return error;
}

} // namespace

BrowserSignIn::BrowserSignIn(QUrl origin, QString machine, SignInLimits limits, QObject *parent)
    : QObject(parent)
    , m_origin(std::move(origin))
    , m_machine(std::move(machine))
    , m_limits(limits)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(limits.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_limits.patience).count();
        const int count = static_cast<int>(seconds % 60 == 0 ? seconds / 60 : seconds);
        end(failure(
            Error::Kind::Deadline,
            seconds % 60 == 0
                ? tr("Nothing came back from the browser within %Ln minute(s)", nullptr, count)
                : tr("Nothing came back from the browser within %Ln second(s)", nullptr, count),
            {}, tr("Sign in again, and allow it in the browser.")));
    });
}

BrowserSignIn::~BrowserSignIn()
{
    if (m_patience.isActive())
        delete m_listener;
}

Result<void> BrowserSignIn::start()
{
    const QByteArray state = newState();
    m_listener = new SignInListener(SecretBytes::copyOf(state), m_limits);
    if (!m_listener->start()) {
        const QString why = m_listener->errorString();
        delete m_listener;
        return failure(Error::Kind::Local,
                       tr("This computer gives the program no port to wait for the browser at"),
                       why, tr("Paste a token instead."));
    }
    connect(m_listener, &SignInListener::saidFarewell, this, &BrowserSignIn::closed);
    connect(m_listener, &QObject::destroyed, this, &BrowserSignIn::closed);
    connect(m_listener, &SignInListener::answered, this,
            [this](const std::shared_ptr<SignInRequest> &answer) { takeAnswer(*answer); });

    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const QString callback =
        QStringLiteral("http://127.0.0.1:%1/callback").arg(m_listener->serverPort());
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("redirect_uri"), encoded(callback));
    query.addQueryItem(QStringLiteral("state"), QString::fromLatin1(state));
    query.addQueryItem(QStringLiteral("hostname"), encoded(m_machine.left(machineNameAtMost)));
    m_link = m_origin;
    m_link.setPath(QStringLiteral("/api/cli/authorize"));
    m_link.setQuery(query);
    m_patience.start();
    return {};
}

std::chrono::milliseconds BrowserSignIn::timeLeft() const
{
    return std::max(m_patience.remainingTimeAsDuration(), std::chrono::milliseconds(0));
}

void BrowserSignIn::cancel()
{
    if (!m_patience.isActive())
        return;
    end(failure(Error::Kind::Cancelled, tr("The sign-in was cancelled"), {}, {}));
}

void BrowserSignIn::takeAnswer(SignInRequest &answer)
{
    if (!m_patience.isActive())
        return;
    switch (answer.kind) {
    case SignInRequest::Kind::Token:
        end(std::move(answer.token));
        return;
    case SignInRequest::Kind::Denied:
        end(failure(Error::Kind::Refused, tr("The sign-in was not allowed in the browser"),
                    answer.reason, tr("Try again, or paste a token.")));
        return;
    case SignInRequest::Kind::Refused:
    case SignInRequest::Kind::Done:
    case SignInRequest::Kind::Unreadable:
        break;
    }
    end(failure(Error::Kind::Undecodable,
                tr("The deployment answered the sign-in with something that is no token"), {},
                tr("Paste a token instead.")));
}

void BrowserSignIn::end(Result<SecretBytes> result)
{
    m_patience.stop();
    m_result = std::move(result);
    if (m_listener->hasAnswer())
        m_listener->linger(); // the browser is on its way to the last page
    else
        m_listener->deleteLater();
    Q_EMIT ended();
}

Result<SecretBytes> BrowserSignIn::takeResult()
{
    return std::exchange(m_result, Error());
}

} // namespace tokendesk
