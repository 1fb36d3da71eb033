// Tells when all that is under way waits for a while: the server asked for it, or did not answer.
#pragma once

#include "api/httpclient.h"

#include <QTimer>

namespace tokendesk {

/// GUI thread.
class ServerPause final : public QObject {
    Q_OBJECT
public:
    /// `http` must outlive it.
    explicit ServerPause(HttpClient &http, QObject *parent = nullptr);

    /// How much longer, in a sentence without its full stop; empty when nothing waits for long.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    /// At most once a second.
    void changed();

private:
    void look();

    HttpClient &m_http;
    QTimer m_second; ///< while something is under way
    int m_seconds = 0;
};

} // namespace tokendesk
