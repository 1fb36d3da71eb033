// One program for one data folder: a second start raises the first one's window.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace tokendesk {

/// GUI thread.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True when another program has this data folder and took the word.
    [[nodiscard]] bool passOn(const QByteArray &word);
    /// From now on this is the one that others pass their word to.
    void listen();

Q_SIGNALS:
    /// "raise", "sandbox", "background" (nothing is to be shown); other words are to be taken as
    /// "raise".
    void received(const QByteArray &word);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace tokendesk
