#include "api/tlssetup.h"

#include "credentials/secretbytes.h"
#include "domain/sentence.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace tokendesk {

namespace {

struct Tls {
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

Error unusableFile(const QString &path, const QString &reason)
{
    Error error;
    error.kind = Error::Kind::Local;
    error.message = Tls::tr("The certificate file %1 cannot be used: %2").arg(path, reason);
    error.remedy = Tls::tr("Choose a PEM file with your certificate authority in the connection's "
                           "settings, or remove it there");
    return error;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusableFile(path, file.errorString());
    constexpr qint64 maximumSize = 4 * 1024 * 1024;
    QByteArray pem = file.read(maximumSize);
    if (file.error() != QFile::NoError)
        return unusableFile(path, file.errorString());
    return pem;
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    const Result<QByteArray> pem = contentOf(path);
    if (!pem.ok())
        return pem.error();
    QList<QSslCertificate> certificates = QSslCertificate::fromData(pem.value(), QSsl::Pem);
    if (certificates.isEmpty())
        return unusableFile(path, Tls::tr("it holds no PEM certificate"));
    return certificates;
}

Error unusableKey(const QString &path, const QByteArray &pem, bool hasPassphrase)
{
    Error error = unusableFile(path, QString());
    error.remedy = Tls::tr("Choose the PEM file with the certificate's private key in the "
                           "connection's settings");
    QString reason = Tls::tr("it holds no private key in PEM");
    if (pem.contains("ENCRYPTED")) {
        reason = hasPassphrase ? Tls::tr("the passphrase does not open it")
                               : Tls::tr("it is protected by a passphrase");
        error.remedy = Tls::tr("Enter the key's passphrase in the connection's settings");
    }
    error.message = Tls::tr("The key file %1 cannot be used: %2").arg(path, reason);
    return error;
}

Result<QSslKey> keyIn(const QString &path, QByteArrayView passphrase)
{
    Result<QByteArray> read = contentOf(path);
    if (!read.ok())
        return read.error();
    QByteArray pem = std::move(read).value();
    QByteArray secret = passphrase.toByteArray();
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        key = QSslKey(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, secret);
        if (!key.isNull())
            break;
    }
    const bool hasPassphrase = !secret.isEmpty();
    wipe(secret);
    const Error problem = unusableKey(path, pem, hasPassphrase);
    wipe(pem);
    if (key.isNull())
        return problem;
    return key;
}

/// Of several failures the one that tells most: a self-signed certificate is also untrusted.
struct Reason {
    QString words;
    QString remedy;
    int weight = 0;
};

QString dayOf(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

Reason reasonOf(const QSslError &failure)
{
    const QSslCertificate certificate = failure.certificate();
    const QString addAuthority =
        Tls::tr("If it is your organisation's own authority, add its certificate file (PEM) to "
                "the connection; otherwise do not connect");
    switch (failure.error()) {
    case QSslError::CertificateExpired:
        return {Tls::tr("its certificate expired on %1").arg(dayOf(certificate.expiryDate())),
                Tls::tr("The server's certificate must be renewed. Check this computer's date "
                        "first"),
                50};
    case QSslError::CertificateNotYetValid:
        return {Tls::tr("its certificate is valid only from %1")
                    .arg(dayOf(certificate.effectiveDate())),
                Tls::tr("Check this computer's date"), 50};
    case QSslError::HostNameMismatch: {
        QStringList names = certificate.subjectAlternativeNames().values();
        names << certificate.subjectInfo(QSslCertificate::CommonName);
        names.removeDuplicates();
        const QString shown = joinedWords(names.mid(0, 3)).left(200);
        return {Tls::tr("its certificate is for another name (%1)").arg(shown),
                Tls::tr("Check the address. If it is right, the server's certificate must be "
                        "replaced"),
                60};
    }
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return {Tls::tr("its certificate was revoked"),
                Tls::tr("Do not connect; tell who runs "
                        "the server"),
                90};
    case QSslError::SelfSignedCertificate:
        return {Tls::tr("its certificate is self-signed"), addAuthority, 40};
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return {Tls::tr("its certificate comes from an authority that this computer does not "
                        "know"),
                addAuthority, 30};
    default: // Qt's enum, not ours: it grows with OpenSSL
        return {failure.errorString().simplified().left(200), addAuthority, 10};
    }
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const Connection &connection,
                                           QByteArrayView keyPassphrase)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!connection.caFile.isEmpty()) {
        const Result<QList<QSslCertificate>> own = certificatesIn(connection.caFile);
        if (!own.ok())
            return own.error();
        // Named in full: adding to the default alone leaves it to Qt whether the system's are
        // loaded. Those are read once, for it takes longer than a request.
        static const QList<QSslCertificate> ofSystem = QSslConfiguration::systemCaCertificates();
        configuration.setCaCertificates(ofSystem + own.value());
    }
    if (!connection.certificateFile.isEmpty()) {
        const Result<QList<QSslCertificate>> chain = certificatesIn(connection.certificateFile);
        if (!chain.ok())
            return chain.error();
        const QString keyFile =
            connection.keyFile.isEmpty() ? connection.certificateFile : connection.keyFile;
        const Result<QSslKey> key = keyIn(keyFile, keyPassphrase);
        if (!key.ok())
            return key.error();
        configuration.setLocalCertificateChain(chain.value());
        configuration.setPrivateKey(key.value());
    }
    return configuration;
}

Error tlsError(const QString &server, const QList<QSslError> &failures, const QString &systemText)
{
    Error error;
    error.kind = Error::Kind::Tls;
    Reason worst;
    for (const QSslError &failure : failures) {
        const Reason reason = reasonOf(failure);
        if (reason.weight > worst.weight)
            worst = reason;
    }
    if (worst.weight > 0) {
        error.message =
            Tls::tr("The identity of %1 cannot be verified: %2").arg(server, worst.words);
        error.remedy = worst.remedy;
        return error;
    }
    if (isClientCertificateRefused(systemText)) {
        error.message =
            Tls::tr("%1 wants a client certificate, or another one than it was given").arg(server);
        error.detail = systemText.simplified().left(300);
        error.remedy =
            Tls::tr("Choose the client certificate and its key in the connection's options");
        error.fields = {{QLatin1String(clientCertificateField), error.message}};
        return error;
    }
    error.message = Tls::tr("No secure connection to %1 could be made").arg(server);
    error.detail = systemText.simplified().left(300);
    error.remedy = Tls::tr(
        "Check the address and port. The server must offer TLS 1.2 or later, and may want a "
        "client certificate");
    return error;
}

bool isClientCertificateRefused(const QString &systemText)
{
    static const QRegularExpression alert(
        QStringLiteral("alert (certificate (required|revoked|expired|unknown)|bad certificate|"
                       "unsupported certificate|unknown ca|access denied)"));
    return alert.match(systemText).hasMatch();
}

} // namespace tokendesk
