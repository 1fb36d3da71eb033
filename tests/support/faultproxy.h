// Stands between the program and a real server, and spoils what a test tells it to.
#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#include <memory>

namespace tokendesk::test {

/// Speaks HTTP/1.1 with Content-Length bodies, as the program does. Test thread.
class FaultProxy final : public QTcpServer {
    Q_OBJECT
public:
    enum class Fault {
        None,
        LoseRequest, ///< the connection breaks before the server sees anything
        LoseReply, ///< the server has done it, the answer never arrives
        Answer, ///< `answer` instead of the server's
        Hold, ///< the same, but not before release()
    };
    struct Verdict {
        Fault fault = Fault::None;
        QByteArray answer; ///< a whole HTTP answer
    };
    using Judge = std::function<Verdict(const QByteArray &method, const QByteArray &path)>;

    explicit FaultProxy(const QUrl &server);

    [[nodiscard]] QUrl url() const;
    /// Nobody answers at its address, until it comes back there.
    void goDown();
    [[nodiscard]] bool comeBack();
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    void release();
    /// How often this request came in, for example "POST /api/user-tokens".
    [[nodiscard]] int count(const QByteArray &request) const { return m_counts.value(request); }

    /// Of the newest request; that which is judged.
    [[nodiscard]] const QByteArray &body() const { return m_body; }

    static QByteArray httpAnswer(int status, const QByteArray &type, const QByteArray &body);
    /// The same answer by a clock that is so far ahead.
    static QByteArray byClock(int daysAhead, QByteArray answer);
    /// All that it says, by a clock that is so far ahead: this as its tokens, and nothing else.
    static Judge tokensByClock(int daysAhead, const QByteArray &tokens);
    /// A deployment's own document that lists all of the API contract but the way to reactivate an
    /// account.
    static QByteArray documentWithoutReactivate();
    /// Nor the way to deactivate one.
    static QByteArray documentWithoutDeactivate();

private:
    void serve(QTcpSocket *client);
    void take(QTcpSocket *client, QTcpSocket *upstream);

    QUrl m_server;
    quint16 m_port = 0;
    std::unique_ptr<QTcpSocket> m_place; ///< keeps the port while it is down
    Judge m_judge;
    QHash<QByteArray, int> m_counts;
    QList<std::pair<QPointer<QTcpSocket>, QByteArray>> m_held;
    QByteArray m_body;
};

} // namespace tokendesk::test
