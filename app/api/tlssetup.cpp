#include "api/tlssetup.h"

#include "api/tlserrors.h"
#include "credentials/secretbytes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <optional>

namespace tokendesk {

namespace {

struct TlsSetupWords {
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

/// What a file of the connection is for.
enum class Use { Authority, Certificate, Key };

const char *fieldOf(Use use)
{
    switch (use) {
    case Use::Authority:
        return authorityField;
    case Use::Certificate:
        return clientCertificateField;
    case Use::Key:
        break;
    }
    return clientKeyField;
}

QString remedyFor(Use use)
{
    switch (use) {
    case Use::Authority:
        return TlsSetupWords::tr(
            "Choose the file with your certificate authority (PEM or DER) in the "
            "connection's settings, or remove it there");
    case Use::Certificate:
        return TlsSetupWords::tr(
            "Choose the file with your client certificate (PEM, DER or PKCS#12) in the "
            "connection's settings, or remove it there");
    case Use::Key:
        break;
    }
    return TlsSetupWords::tr(
        "Choose the file with the certificate's private key (PEM or DER) in the "
        "connection's settings");
}

Error unusableFile(Use use, const QString &path, const QString &reason)
{
    const QString message = use == Use::Key
        ? TlsSetupWords::tr("The key file %1 cannot be used: %2").arg(path, reason)
        : TlsSetupWords::tr("The certificate file %1 cannot be used: %2").arg(path, reason);
    return tlsProblem(fieldOf(use), message, remedyFor(use));
}

Result<QByteArray> contentOf(Use use, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusableFile(use, path, file.errorString());
    constexpr qint64 maximumSize = 4 * 1024 * 1024;
    QByteArray content = file.read(maximumSize);
    if (file.error() != QFile::NoError)
        return unusableFile(use, path, file.errorString());
    return content;
}

Result<QList<QSslCertificate>> certificatesIn(Use use, const QString &path,
                                              const QByteArray &content)
{
    // Named .cer or .crt it may be either.
    for (const QSsl::EncodingFormat format : {QSsl::Pem, QSsl::Der}) {
        QList<QSslCertificate> certificates = QSslCertificate::fromData(content, format);
        if (!certificates.isEmpty())
            return certificates;
    }
    return unusableFile(use, path, TlsSetupWords::tr("it holds no certificate in PEM or DER"));
}

/// RFC 7292, 4: version 3, and content that is named by an identifier of PKCS #7.
bool isPkcs12(const QByteArray &content)
{
    constexpr qsizetype within = 32;
    static const QByteArray pkcs7 = QByteArray::fromHex("06092a864886f70d0107");
    return content.startsWith('\x30') && content.left(within).contains(pkcs7);
}

Error lockedPkcs12(const QString &path, bool hasPassphrase)
{
    Error error =
        unusableFile(Use::Certificate, path,
                     hasPassphrase ? TlsSetupWords::tr(
                         "the passphrase does not open it, or it is protected in a way "
                         "that is no longer supported")
                                   : TlsSetupWords::tr("it is protected by a passphrase"));
    error.remedy = hasPassphrase
        ? TlsSetupWords::tr("Enter its passphrase in the connection's settings. If it is right, "
                            "make a PEM file of it: %1")
              .arg(QStringLiteral("openssl pkcs12 -legacy -in FILE -out client.pem"))
        : TlsSetupWords::tr("Enter the key's passphrase in the connection's settings");
    error.fields = {{QLatin1String(keyPassphraseField), error.message}};
    return error;
}

/// PEM says so; in DER it is named by an identifier (RFC 8018, A.4), near its beginning.
bool isProtected(const QByteArray &key)
{
    constexpr qsizetype within = 64;
    static const QByteArray pbes2 = QByteArray::fromHex("06092a864886f70d01050d");
    return key.contains("ENCRYPTED") || key.left(within).contains(pbes2);
}

/// RFC 8410, 3: Ed25519 and Ed448, which Qt 6.4 has no word for.
bool isEdwards(const QByteArray &key)
{
    // Before the key itself, of which nothing is copied.
    constexpr qsizetype within = 14; // bytes
    constexpr qsizetype inBase64 = 20; // characters, with the end of the line before them
    const QByteArray armour = QByteArrayLiteral("-----BEGIN PRIVATE KEY-----");
    const qsizetype at = key.indexOf(armour);
    const QByteArray start =
        at < 0 ? key.left(within) : QByteArray::fromBase64(key.mid(at + armour.size(), inBase64));
    return start.contains(QByteArray::fromHex("06032b6570"))
        || start.contains(QByteArray::fromHex("06032b6571"));
}

Error unusableKey(const QString &path, const QByteArray &content, bool hasPassphrase)
{
    if (isEdwards(content)) {
        Error error =
            unusableFile(Use::Key, path,
                         TlsSetupWords::tr("it holds an Ed25519 or Ed448 key, which is not "
                                           "supported"));
        error.remedy = TlsSetupWords::tr("Ask for a certificate with an RSA or EC key");
        return error;
    }
    if (!isProtected(content))
        return unusableFile(Use::Key, path,
                            TlsSetupWords::tr("it holds no private key in PEM or DER"));
    Error error =
        unusableFile(Use::Key, path,
                     hasPassphrase ? TlsSetupWords::tr("the passphrase does not open it")
                                   : TlsSetupWords::tr("it is protected by a passphrase"));
    error.remedy = TlsSetupWords::tr("Enter the key's passphrase in the connection's settings");
    error.fields = {{QLatin1String(keyPassphraseField), error.message}};
    return error;
}

Result<QSslKey> keyIn(const QString &path, QByteArrayView passphrase)
{
    Result<QByteArray> read = contentOf(Use::Key, path);
    if (!read.ok())
        return read.error();
    QByteArray content = std::move(read).value();
    QByteArray secret = passphrase.toByteArray();
    QSslKey key;
    for (const QSsl::EncodingFormat format : {QSsl::Pem, QSsl::Der}) {
        for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
            if (key.isNull())
                key = QSslKey(content, algorithm, format, QSsl::PrivateKey, secret);
        }
    }
    const bool hasPassphrase = !secret.isEmpty();
    wipe(secret);
    const Error problem = unusableKey(path, content, hasPassphrase);
    wipe(content);
    if (key.isNull())
        return problem;
    return key;
}

/// By this computer's clock, as TLS itself goes by it.
std::optional<Error> ageProblem(const QString &path, const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (certificate.expiryDate() < now)
        return tlsProblem(
            clientCertificateField,
            TlsSetupWords::tr("The client certificate in %1 expired on %2")
                .arg(path, tlsDay(certificate.expiryDate())),
            TlsSetupWords::tr(
                "Choose the file with its renewed one in the connection's settings. Check "
                "this computer's date first"));
    if (certificate.effectiveDate() > now)
        return tlsProblem(clientCertificateField,
                          TlsSetupWords::tr("The client certificate in %1 is valid only from %2")
                              .arg(path, tlsDay(certificate.effectiveDate())),
                          TlsSetupWords::tr("Check this computer's date"));
    return std::nullopt;
}

/// Who we are, for a server that asks.
struct ClientIdentity {
    QList<QSslCertificate> chain;
    QSslKey key;
};

Result<ClientIdentity> pkcs12In(const QString &path, QByteArray &content, QByteArrayView passphrase)
{
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    QByteArray secret = passphrase.toByteArray();
    ClientIdentity identity;
    QSslCertificate own;
    QList<QSslCertificate> others;
    bool isOpen = QSslCertificate::importPkcs12(&device, &identity.key, &own, &others, secret);
    const bool hasPassphrase = !secret.isEmpty();
    wipe(secret);
    if (!isOpen && hasPassphrase) {
        // The passphrase that was kept may be that of the file before.
        device.seek(0);
        isOpen = QSslCertificate::importPkcs12(&device, &identity.key, &own, &others, {});
    }
    if (!isOpen || own.isNull() || identity.key.isNull())
        return lockedPkcs12(path, hasPassphrase);
    identity.chain = QList<QSslCertificate>{own} + others;
    return identity;
}

Result<ClientIdentity> identityIn(const QString &path, const QString &keyFile,
                                  QByteArrayView passphrase)
{
    Result<QByteArray> content = contentOf(Use::Certificate, path);
    if (!content.ok())
        return content.error();
    if (isPkcs12(content.value()))
        return pkcs12In(path, content.value(), passphrase);
    Result<QList<QSslCertificate>> chain = certificatesIn(Use::Certificate, path, content.value());
    wipe(content.value()); // it may hold the key, too
    if (!chain.ok())
        return chain.error();
    const Result<QSslKey> key = keyIn(keyFile.isEmpty() ? path : keyFile, passphrase);
    if (!key.ok())
        return key.error();
    return ClientIdentity{std::move(chain).value(), key.value()};
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const Connection &connection,
                                           QByteArrayView keyPassphrase)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!connection.caFile.isEmpty()) {
        const Result<QByteArray> content = contentOf(Use::Authority, connection.caFile);
        if (!content.ok())
            return content.error();
        const Result<QList<QSslCertificate>> own =
            certificatesIn(Use::Authority, connection.caFile, content.value());
        if (!own.ok())
            return own.error();
        // Named in full: adding to the default alone leaves it to Qt whether the system's are
        // loaded. Those are read once, for it takes longer than a request.
        static const QList<QSslCertificate> ofSystem = QSslConfiguration::systemCaCertificates();
        configuration.setCaCertificates(ofSystem + own.value());
    }
    if (!connection.certificateFile.isEmpty()) {
        const Result<ClientIdentity> identity =
            identityIn(connection.certificateFile, connection.keyFile, keyPassphrase);
        if (!identity.ok())
            return identity.error();
        const auto problem = ageProblem(connection.certificateFile, identity->chain.constFirst());
        if (problem)
            return *problem;
        configuration.setLocalCertificateChain(identity->chain);
        configuration.setPrivateKey(identity->key);
    }
    return configuration;
}

} // namespace tokendesk
