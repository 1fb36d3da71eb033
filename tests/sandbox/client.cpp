#include "sandbox/client.h"

#include "sandbox/router.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QTest>

#include <sys/socket.h>

namespace tokendesk::sandbox::test {

namespace {

constexpr int patienceMs = 20'000;

const QJsonObject &documentedPaths()
{
    static const QJsonObject paths = QJsonDocument::fromJson(openApiDocument(Envelope::TotalCount))
                                         .object()[u"paths"]
                                         .toObject();
    return paths;
}

/// The document's path that fits the target; a literal one before a pattern.
QString documentedPath(const QByteArray &target)
{
    const QString path = QString::fromLatin1(target.split('?').constFirst());
    if (documentedPaths().contains(path))
        return path;
    const QStringList segments = path.split(QLatin1Char('/'));
    for (const QString &pattern : documentedPaths().keys()) {
        const QStringList parts = pattern.split(QLatin1Char('/'));
        bool fits = parts.size() == segments.size();
        for (qsizetype i = 0; fits && i < parts.size(); ++i)
            fits = parts.at(i) == segments.at(i)
                || (parts.at(i).startsWith(QLatin1Char('{')) && !segments.at(i).isEmpty());
        if (fits)
            return pattern;
    }
    return {};
}

QSet<QString> &given()
{
    static QSet<QString> answers;
    return answers;
}

/// What is answered before it is a call: refusals are "default" there, a redirect is of no call.
bool isNoCall(int status)
{
    static const QSet<int> refusals{307, 408, 413, 414, 417, 421, 431, 501};
    return refusals.contains(status);
}

void compareWithDocument(const QByteArray &method, const QByteArray &target, const Answer &answer)
{
    const QString path = documentedPath(target);
    const QJsonObject operation = documentedPaths()
                                      .value(path)
                                      .toObject()
                                      .value(QString::fromLatin1(method.toLower()))
                                      .toObject();
    if (operation.isEmpty() || answer.status == 0 || isNoCall(answer.status))
        return;
    const QString told = QString::fromLatin1(method) + QLatin1Char(' ') + path + QLatin1Char(' ')
        + QString::number(answer.status);
    given().insert(told);
    const QJsonObject responses = operation.value(QLatin1String("responses")).toObject();
    const QJsonValue listed = responses.value(QString::number(answer.status));
    const QString type =
        QString::fromLatin1(answer.headers.value("content-type").split(';').constFirst());
    if (!listed.isObject())
        QTest::qFail(qPrintable(told + QStringLiteral(" is not listed")), __FILE__, __LINE__);
    else if (!answer.body.isEmpty() && !listed[u"content"].toObject().contains(type))
        QTest::qFail(qPrintable(told + QStringLiteral(" is not listed as ") + type), __FILE__,
                     __LINE__);
}

} // namespace

const QSet<QString> &answersGiven()
{
    return given();
}

QSet<QString> answersListed()
{
    QSet<QString> listed;
    for (const QString &path : documentedPaths().keys()) {
        const QJsonObject operations = documentedPaths().value(path).toObject();
        for (const QString &method : operations.keys()) {
            for (QString &status : operations[method][u"responses"].toObject().keys()) {
                if (status != QStringLiteral("default"))
                    listed.insert(method.toUpper() + QLatin1Char(' ') + path + QLatin1Char(' ')
                                  + status);
            }
        }
    }
    return listed;
}

QString Answer::blame(int index) const
{
    const QJsonObject entry =
        object().value(QLatin1String("detail")).toArray().at(index).toObject();
    QStringList loc;
    for (const QJsonValue &part : entry.value(QLatin1String("loc")).toArray())
        loc.append(part.toVariant().toString());
    return QString(loc.join(QLatin1Char('.')) + QLatin1Char(' ')
                   + entry.value(QLatin1String("type")).toString());
}

Wire::Wire(const QUrl &url)
{
    m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    m_socket.waitForConnected(patienceMs);
}

void Wire::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patienceMs)) { }
}

void Wire::askWithoutReading(const QByteArray &last)
{
    m_socket.setReadBufferSize(1);
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    send(QByteArray("GET /api/openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
             .repeated(unreadAnswers)
         + last);
}

void Wire::endSending()
{
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

Answer Wire::receive(bool withBody)
{
    const auto more = [this] {
        const bool any = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(patienceMs);
        m_read += m_socket.readAll();
        return any;
    };
    m_read += m_socket.readAll();
    qsizetype end = -1;
    while ((end = m_read.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return {};
    }
    Answer answer;
    const QList<QByteArray> lines = m_read.left(end).split('\n');
    answer.status = lines.first().mid(9, 3).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        answer.headers.insert(lines.at(i).left(colon).toLower(),
                              lines.at(i).mid(colon + 1).trimmed());
    }
    const qsizetype length = withBody ? answer.headers.value("content-length").toLongLong() : 0;
    while (m_read.size() < end + 4 + length) {
        if (!more())
            return {};
    }
    answer.body = m_read.mid(end + 4, length);
    m_read.remove(0, end + 4 + length);
    return answer;
}

bool Wire::heardAnything()
{
    m_socket.waitForReadyRead(0);
    return !m_read.isEmpty() || m_socket.bytesAvailable() > 0;
}

bool Wire::closed()
{
    m_socket.readAll();
    return m_socket.state() == QAbstractSocket::UnconnectedState
        || m_socket.waitForDisconnected(patienceMs);
}

Sandbox::Sandbox() = default;

Started Sandbox::start(Options options)
{
    if (options.database.isEmpty())
        options.database = file();
    started = server.start(options).result();
    return started;
}

Answer Sandbox::callAs(const QByteArray &token, const QByteArray &method, const QByteArray &target,
                       const QByteArray &body, const QByteArray &contentType) const
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    if (!body.isEmpty()) {
        request += "Content-Type: " + contentType
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    Wire wire(started.url);
    wire.send(request + "Connection: close\r\n\r\n" + body);
    Answer answer = wire.receive();
    compareWithDocument(method, target, answer);
    return answer;
}

qint64 Sandbox::makeAccount(const QString &name, const QString &role) const
{
    const Answer answer =
        call("POST", "/api/users",
             json({{QStringLiteral("name"), name}, {QStringLiteral("role"), role}}));
    return answer.status == 200 ? answer.object().value(QLatin1String("id")).toInteger() : -1;
}

QJsonObject Sandbox::makeToken(qint64 account, const QString &name, QJsonObject more) const
{
    more.insert(QStringLiteral("name"), name);
    more.insert(QStringLiteral("user_id"), account);
    return call("POST", "/api/user-tokens", json(more)).object();
}

QByteArray Sandbox::credential(const QString &name, const QString &role, bool scimOnly) const
{
    const QJsonObject token = makeToken(makeAccount(name, role), QStringLiteral("credential"),
                                        {{QStringLiteral("scim_endpoints_only"), scimOnly}});
    return token.value(QLatin1String("bearer_token")).toString().toLatin1();
}

QJsonObject Sandbox::listedToken(qint64 id) const
{
    for (const QJsonValue &value : call("GET", "/api/user-tokens/service").array()) {
        if (value.toObject().value(QLatin1String("id")).toInteger() == id)
            return value.toObject();
    }
    return {};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QVariant sql(const QString &file, const QString &statement, const QVariantList &values)
{
    static int number = 0;
    const QString name = QStringLiteral("test-%1").arg(++number);
    QVariant result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        if (!database.open())
            qWarning("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            qWarning("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        else if (query.next())
            result = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace tokendesk::sandbox::test
