#include "support/chromium.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tokendesk::test {

namespace {

constexpr int patienceMs = 20'000;

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

QString Chromium::program()
{
    for (const QString &name : {QStringLiteral("chromium"), QStringLiteral("chromium-browser"),
                                QStringLiteral("google-chrome")}) {
        const QString found = QStandardPaths::findExecutable(name);
        if (found.isEmpty())
            continue;
        // Ubuntu's is a script that asks for a snap, where snaps cannot be installed.
        QProcess version;
        version.start(found, {QStringLiteral("--version")});
        if (version.waitForFinished() && version.exitCode() == 0)
            return found;
    }
    return {};
}

Chromium::Chromium() = default;

Chromium::~Chromium()
{
    if (m_page && m_page->isValid())
        call(QStringLiteral("Browser.close"));
    if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patienceMs))
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

bool Chromium::start()
{
    QStringList arguments{QStringLiteral("--headless=new"),
                          QStringLiteral("--remote-debugging-port=0"),
                          QStringLiteral("--remote-allow-origins=*"),
                          QStringLiteral("--user-data-dir=") + m_profile.path(),
                          QStringLiteral("--no-first-run"),
                          QStringLiteral("--no-default-browser-check"),
                          QStringLiteral("--no-proxy-server"),
                          QStringLiteral("--disable-background-networking"),
                          QStringLiteral("--disable-component-update"),
                          QStringLiteral("--disable-breakpad"),
                          QStringLiteral("--disable-gpu"),
                          QStringLiteral("--disable-dev-shm-usage"),
                          QStringLiteral("--password-store=basic"),
                          QStringLiteral("about:blank")};
    if (isRoot()) // its sandbox refuses to run as root
        arguments.prepend(QStringLiteral("--no-sandbox"));
    // On the desktop's bus it would wake services that stay when it is gone.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    environment.insert(QStringLiteral("NO_AT_BRIDGE"), QStringLiteral("1"));
    environment.remove(QStringLiteral("DISPLAY"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), arguments);
    const QString portFile = m_profile.filePath(QStringLiteral("DevToolsActivePort"));
    quint16 port = 0;
    const bool listens = QTest::qWaitFor(
        [&] {
            QFile file(portFile);
            if (file.open(QIODevice::ReadOnly))
                port = file.readLine().trimmed().toUShort();
            return port != 0 || m_process.state() == QProcess::NotRunning;
        },
        patienceMs);
    if (!listens || port == 0) {
        m_why = QString::fromLocal8Bit(m_process.readAll().right(2000));
        return false;
    }
    QUrl page;
    const bool hasPage = QTest::qWaitFor(
        [&] {
            const QJsonArray targets = QJsonDocument::fromJson(readPageList(port)).array();
            for (const QJsonValue &target : targets) {
                if (target[QLatin1String("type")] == QLatin1String("page"))
                    page = QUrl(target[QLatin1String("webSocketDebuggerUrl")].toString());
            }
            return page.isValid() && !page.isEmpty();
        },
        patienceMs);
    if (!hasPage) {
        m_why = QStringLiteral("it has no page");
        return false;
    }
    page.setHost(QStringLiteral("127.0.0.1"));
    page.setPort(port);
    m_page = std::make_unique<QWebSocket>();
    QObject::connect(
        m_page.get(), &QWebSocket::textMessageReceived, m_page.get(), [this](const QString &text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            if (message.contains(QLatin1String("id")))
                m_answers.insert(message[QLatin1String("id")].toInt(), message);
        });
    m_page->open(page);
    const bool isOpen = QTest::qWaitFor(
        [this] { return m_page->state() == QAbstractSocket::ConnectedState; }, patienceMs);
    if (!isOpen)
        m_why = m_page->errorString() + QLatin1Char(' ') + page.toString();
    return isOpen;
}

QByteArray Chromium::readPageList(quint16 port) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(1'000))
        return {};
    socket.write("GET /json/list HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                 + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(1'000)) {
        answer += socket.readAll();
        const qsizetype body = answer.indexOf("\r\n\r\n");
        if (body >= 0 && answer.trimmed().endsWith(']'))
            return answer.mid(body + 4);
    }
    return {};
}

QJsonObject Chromium::call(const QString &method, const QJsonObject &parameters)
{
    const int id = ++m_lastId;
    const QJsonObject message{{QStringLiteral("id"), id},
                              {QStringLiteral("method"), method},
                              {QStringLiteral("params"), parameters}};
    m_page->sendTextMessage(
        QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    const bool came =
        QTest::qWaitFor([&] { return m_answers.contains(id) || !m_page->isValid(); }, patienceMs);
    return came ? m_answers.take(id) : QJsonObject();
}

void Chromium::open(const QUrl &url)
{
    const QJsonObject message{
        {QStringLiteral("id"), ++m_lastId},
        {QStringLiteral("method"), QStringLiteral("Page.navigate")},
        {QStringLiteral("params"),
         QJsonObject{{QStringLiteral("url"), url.toString(QUrl::FullyEncoded)}}}};
    m_page->sendTextMessage(
        QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void Chromium::resize(const QSize &size)
{
    call(QStringLiteral("Emulation.setDeviceMetricsOverride"),
         {{QStringLiteral("width"), size.width()},
          {QStringLiteral("height"), size.height()},
          {QStringLiteral("deviceScaleFactor"), 1},
          {QStringLiteral("mobile"), false}});
}

QJsonValue Chromium::evaluate(const QString &expression)
{
    const QJsonObject answer =
        call(QStringLiteral("Runtime.evaluate"),
             {{QStringLiteral("expression"), expression}, {QStringLiteral("userGesture"), true}});
    return answer[QLatin1String("result")][QLatin1String("result")][QLatin1String("value")];
}

QUrl Chromium::address()
{
    return QUrl(evaluate(QStringLiteral("location.href")).toString());
}

} // namespace tokendesk::test
