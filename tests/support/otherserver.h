// A server in a process of its own: it knows the credential, and its memory is not ours.
#pragma once

#include <QProcess>
#include <QUrl>

namespace tokendesk::test {

class OtherServer final {
public:
    /// `script`: Python that prints the port it listens at, alone on a line.
    OtherServer(const QString &script, const QStringList &arguments)
    {
        m_process.start(QStringLiteral("python3"),
                        QStringList{QStringLiteral("-c"), script} + arguments);
        if (m_process.waitForReadyRead())
            m_port = m_process.readLine().trimmed().toInt();
    }
    ~OtherServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OtherServer)

    /// 0: it did not start.
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QUrl origin(const QString &scheme) const
    {
        return QUrl(QStringLiteral("%1://localhost:%2").arg(scheme).arg(m_port));
    }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace tokendesk::test
