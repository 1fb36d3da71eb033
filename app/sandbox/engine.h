// The sandbox itself, living in the server's thread.
#pragma once

#include "sandbox/httpfront.h"
#include "sandbox/service.h"

#include <QTimer>
#include <QUrl>

#include <memory>

namespace tokendesk::sandbox {

/// Either an address and the admin's new token, or an error.
struct Started {
    QUrl url; ///< "http://127.0.0.1:PORT"
    /// A personal token of the sandbox's admin: ends by Options::adminDays, and at the next start.
    QByteArray adminToken;
    QString error; ///< for people; empty on success
    bool resetHelps = false; ///< the data are the reason: with new ones it starts

    [[nodiscard]] bool ok() const { return error.isEmpty(); }
};

/// Every member is called in the thread this object lives in.
class Engine final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~Engine() override;

    [[nodiscard]] Started start(const Options &options);
    /// Another token for the admin of the one that runs; those given out before stay good, for who
    /// works with them. Starts it with `otherwise` when it does not run.
    [[nodiscard]] Started admit(const Options &otherwise);
    /// Deletes the database, and starts anew on the same port; `otherwise`: with what, when it does
    /// not run, such as because of its data. No id is given a second time: what
    /// somebody has noted of the old data is of nothing in the new.
    [[nodiscard]] Started reset(const Options &otherwise);
    void stop();

private:
    /// Has the database to be removed, whether it runs or not.
    [[nodiscard]] std::optional<QString> seize(const Options &otherwise);
    [[nodiscard]] std::optional<QString> open();
    [[nodiscard]] std::optional<QString> readKeys();
    /// There, and an admin.
    [[nodiscard]] bool ensureAdmin(qint64 now);
    enum class Earlier { End, Stay }; ///< the tokens that were minted before and live
    [[nodiscard]] std::optional<QByteArray> mintAdminToken(qint64 now, Earlier earlier);
    [[nodiscard]] QString notWrittenWords() const;
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] ApiResponse answerRequest(const ApiRequest &request);

    QHash<QString, qint64> m_idsBefore; ///< of a database that was reset, for the one after it
    std::unique_ptr<Service> m_service;
    std::unique_ptr<HttpFront> m_front;
    std::unique_ptr<QTimer> m_flush; ///< made in the server's thread
    qint64 m_foreignVersion = 0;
};

} // namespace tokendesk::sandbox
