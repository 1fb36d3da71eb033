// Which proxy a connection goes through.
#pragma once

#include "api/proxyenvironment.h"
#include "credentials/connection.h"

#include <QNetworkProxy>
#include <QObject>
#include <chrono>
#include <functional>

namespace tokendesk {

/// 127.0.0.0/8, ::1 and localhost: never through a proxy.
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// Lives in one thread, and never blocks it: the system is asked on a thread of its own, since
/// the answer may take minutes there (a PAC file, WPAD). After 3 s without one: no proxy.
class ProxyLookup final : public QObject {
    Q_OBJECT
public:
    /// How the system is asked; tests give their own. Called on another thread.
    using AskSystem = std::function<SystemProxies(const QUrl &)>;

    explicit ProxyLookup(QObject *parent = nullptr, AskSystem askSystem = {},
                         std::chrono::milliseconds patience = std::chrono::seconds(3));

    /// Answers with found(), perhaps before it returns. One question at a time.
    void start(const QUrl &origin, const ProxyOptions &options);
    /// Of the last answer: there is no proxy because the system did not name one in time.
    [[nodiscard]] bool wasTooLate() const { return m_wasTooLate; }
    /// Of the last answer: the one that the system names, but that cannot be used; empty: none.
    [[nodiscard]] QString unusable() const { return m_unusable; }

    /// For the end of main(), when all else has ended: where a lookup still hangs, the process ends
    /// here, with this code. Else it returns, and the code with it.
    [[nodiscard]] static int leaveOpen(int exitCode);

Q_SIGNALS:
    void found(const QNetworkProxy &proxy);

private:
    void askSystem(const QUrl &origin);
    void answer(int question, const QNetworkProxy &proxy, const QString &unusable = {});

    AskSystem m_askSystem;
    std::chrono::milliseconds m_patience;
    int m_question = 0; ///< counts, so that late answers are dropped
    bool m_open = false;
    bool m_wasTooLate = false;
    QString m_unusable;
};

} // namespace tokendesk
