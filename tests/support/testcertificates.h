// A certificate authority and server certificates, made for one test run by the openssl program.
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace tokendesk::test {

class TestCertificates final {
public:
    /// The last one's issuer is not the authority itself; the server sends its own alone.
    enum class Kind { Good, Expired, OtherName, SelfSigned, ByIntermediate };

    /// False when openssl cannot be run; the reason is in problem().
    [[nodiscard]] bool make();
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Of the authority that signed all but the self-signed one.
    [[nodiscard]] QString authorityFile() const
    {
        return m_folder.filePath(QStringLiteral("ca.pem"));
    }
    /// The same, and the "Test intermediate" that it has signed.
    [[nodiscard]] QString wholeWayFile() const
    {
        return m_folder.filePath(QStringLiteral("way.pem"));
    }
    /// A client's certificate that the authority signed; its key is beside it, once as it is and
    /// once under the passphrase, and in one file with it.
    [[nodiscard]] QString clientFile() const
    {
        return m_folder.filePath(QStringLiteral("client.pem"));
    }
    [[nodiscard]] QString clientKey() const
    {
        return m_folder.filePath(QStringLiteral("client.key"));
    }
    [[nodiscard]] QString protectedClientKey() const
    {
        return m_folder.filePath(QStringLiteral("protected.key"));
    }
    [[nodiscard]] QString clientWithKey() const
    {
        return m_folder.filePath(QStringLiteral("client-and-key.pem"));
    }
    /// The same as DER, as Windows exports them; and the authority's.
    [[nodiscard]] QString clientDer() const
    {
        return m_folder.filePath(QStringLiteral("client.cer"));
    }
    [[nodiscard]] QString clientKeyDer() const
    {
        return m_folder.filePath(QStringLiteral("client-key.der"));
    }
    [[nodiscard]] QString protectedClientKeyDer() const
    {
        return m_folder.filePath(QStringLiteral("protected.der"));
    }
    [[nodiscard]] QString authorityDer() const
    {
        return m_folder.filePath(QStringLiteral("ca.cer"));
    }
    /// The same certificate and key as PKCS#12, under the passphrase.
    [[nodiscard]] QString clientPkcs12() const
    {
        return m_folder.filePath(QStringLiteral("client.p12"));
    }
    /// The same without a passphrase.
    [[nodiscard]] QString openPkcs12() const
    {
        return m_folder.filePath(QStringLiteral("open.p12"));
    }
    /// Ed25519, which is not supported.
    [[nodiscard]] QString edwardsKey() const
    {
        return m_folder.filePath(QStringLiteral("edwards.key"));
    }
    /// Ended yesterday; with its key.
    [[nodiscard]] QString expiredClientWithKey() const
    {
        return m_folder.filePath(QStringLiteral("expired-and-key.pem"));
    }
    /// Of another certificate.
    [[nodiscard]] QString otherKey() const { return m_folder.filePath(QStringLiteral("good.key")); }
    static constexpr char passphrase[] = "correct horse";
    /// As server(), and refuses whoever shows no certificate of the authority.
    [[nodiscard]] QSslConfiguration askingServer() const;
    /// The certificate and the key of a good one, for a server in another process.
    [[nodiscard]] QStringList serverFiles() const
    {
        return {m_folder.filePath(QStringLiteral("good.pem")),
                m_folder.filePath(QStringLiteral("good.key"))};
    }
    /// For a server named "localhost".
    [[nodiscard]] QSslConfiguration server(Kind kind) const;

private:
    bool openssl(const QStringList &arguments);
    bool makeClient();
    bool makeByIntermediate();
    bool makeDer();
    [[nodiscard]] bool join(const QString &certificate, const QString &key,
                            const QString &both) const;
    bool makeServer(const QString &name, const QString &host, int days, bool selfSigned);
    /// `issuer` is the name of its files, without ".pem" and ".key".
    bool makeSigned(const QString &name, const QString &subject, int days, const QString &extension,
                    const QString &issuer);

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace tokendesk::test
