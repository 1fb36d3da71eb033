// A client that sends exactly the bytes it is told to, and a sandbox to send them to.
#pragma once

#include "sandbox/sandboxserver.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace tokendesk::sandbox::test {

struct Answer {
    int status = 0; ///< 0: the connection ended without a whole answer
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QString detail() const
    {
        return object().value(QLatin1String("detail")).toString();
    }
    /// Of the n-th entry of a 422: "body.name value_error.missing".
    [[nodiscard]] QString blame(int index = 0) const;
};

/// So many answers are more than the system keeps for a client that does not read them.
constexpr int unreadAnswers = 400;

/// One connection. Blocks: the sandbox answers from its own thread or process.
class Wire {
public:
    explicit Wire(const QUrl &url);

    void send(const QByteArray &bytes);
    /// Asks for `unreadAnswers` great ones and then for `last`, and takes next to nothing of what
    /// comes: not to be followed by receive() or closed().
    void askWithoutReading(const QByteArray &last = {});
    /// Like shutdown(SHUT_WR): what comes is still read.
    void endSending();
    /// Reads one answer; the next one on the same connection stays for the next call.
    [[nodiscard]] Answer receive(bool withBody = true);
    /// Whether any byte came from the server by now.
    [[nodiscard]] bool heardAnything();
    /// Whether the server ended the connection within a few seconds.
    [[nodiscard]] bool closed();

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

/// Starts a sandbox in a folder of its own.
class Sandbox {
public:
    Sandbox();

    [[nodiscard]] Started start(Options options = {});
    void stop() { server.stop(); }
    [[nodiscard]] QString file(const QString &name = QStringLiteral("sandbox.db")) const
    {
        return folder.filePath(name);
    }

    /// A call as the admin, or as `token`; an empty one sends no credential. The test fails when a
    /// call of the OpenAPI document answers otherwise than the document lists.
    [[nodiscard]] Answer call(const QByteArray &method, const QByteArray &target,
                              const QByteArray &body = {}) const
    {
        return callAs(started.adminToken, method, target, body);
    }
    [[nodiscard]] Answer callAs(const QByteArray &token, const QByteArray &method,
                                const QByteArray &target, const QByteArray &body = {},
                                const QByteArray &contentType = "application/json") const;

    /// Makes an account, and returns its id.
    qint64 makeAccount(const QString &name, const QString &role = QStringLiteral("Member")) const;
    /// Makes a token, and returns the whole answer.
    [[nodiscard]] QJsonObject makeToken(qint64 account, const QString &name,
                                        QJsonObject more = {}) const;
    /// A new account's new token, as it goes into a header.
    [[nodiscard]] QByteArray credential(const QString &name, const QString &role,
                                        bool scimOnly = false) const;
    /// The entry of the long token list.
    [[nodiscard]] QJsonObject listedToken(qint64 id) const;

    QTemporaryDir folder;
    SandboxServer server;
    Started started;
};

/// What the calls of this process answered so far: "GET /api/users/{user_id} 404".
[[nodiscard]] const QSet<QString> &answersGiven();
/// The same of all that the document lists for its calls; "default" is none.
[[nodiscard]] QSet<QString> answersListed();

[[nodiscard]] QByteArray json(const QJsonObject &object);
/// Runs SQL on a database file from outside; the first column of the first row.
QVariant sql(const QString &file, const QString &statement, const QVariantList &values = {});

} // namespace tokendesk::sandbox::test
