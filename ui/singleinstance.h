// One program for one data folder: a second start raises the first one's window.
#pragma once

#include "credentials/secretbytes.h"

#include <QLocalServer>
#include <QObject>
#include <QUrl>

#include <functional>

class QLocalSocket;

namespace tokendesk {

/// GUI thread.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True when another program has this data folder and took the word.
    [[nodiscard]] bool passOn(const QByteArray &word);
    /// The same with a deployment to open. The credential goes through a socket in the person's own
    /// runtime folder, which nobody else can enter.
    [[nodiscard]] bool passOn(const QUrl &origin, const SecretBytes &credential);
    /// From now on this is the one that others pass their word to. `open`: called for what comes
    /// with a deployment.
    void listen(std::function<void(const QUrl &origin, SecretBytes credential)> open);

Q_SIGNALS:
    /// "raise", "sandbox", "background" (nothing is to be shown); other words are to be taken as
    /// "raise".
    void received(const QByteArray &word);

private:
    [[nodiscard]] bool send(QByteArrayView message);
    /// Whole lines.
    void take(QByteArrayView message);
    void read(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
    std::function<void(const QUrl &, SecretBytes)> m_open;
};

} // namespace tokendesk
