// A certificate authority and server certificates, made for one test run by the openssl program.
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace tokendesk::test {

class TestCertificates final {
public:
    enum class Kind { Good, Expired, OtherName, SelfSigned };

    /// False when openssl cannot be run; the reason is in problem().
    [[nodiscard]] bool make();
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Of the authority that signed all but the self-signed one.
    [[nodiscard]] QString authorityFile() const
    {
        return m_folder.filePath(QStringLiteral("ca.pem"));
    }
    /// For a server named "localhost".
    [[nodiscard]] QSslConfiguration server(Kind kind) const;

private:
    bool openssl(const QStringList &arguments);
    bool makeServer(const QString &name, const QString &host, int days, bool selfSigned);

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace tokendesk::test
