#include "api/tlssetup.h"

#include "credentials/secretbytes.h"
#include "domain/sentence.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <optional>

namespace tokendesk {

namespace {

struct Tls {
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
        return Tls::tr("Choose the file with your certificate authority (PEM or DER) in the "
                       "connection's settings, or remove it there");
    case Use::Certificate:
        return Tls::tr("Choose the file with your client certificate (PEM, DER or PKCS#12) in the "
                       "connection's settings, or remove it there");
    case Use::Key:
        break;
    }
    return Tls::tr("Choose the file with the certificate's private key (PEM or DER) in the "
                   "connection's settings");
}

Error localError(const char *field, const QString &message, const QString &remedy)
{
    Error error;
    error.kind = Error::Kind::Local;
    error.message = message;
    error.remedy = remedy;
    error.fields = {{QLatin1String(field), message}};
    return error;
}

Error unusableFile(Use use, const QString &path, const QString &reason)
{
    const QString message = use == Use::Key
        ? Tls::tr("The key file %1 cannot be used: %2").arg(path, reason)
        : Tls::tr("The certificate file %1 cannot be used: %2").arg(path, reason);
    return localError(fieldOf(use), message, remedyFor(use));
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
    return unusableFile(use, path, Tls::tr("it holds no certificate in PEM or DER"));
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
    Error error = unusableFile(
        Use::Certificate, path,
        hasPassphrase ? Tls::tr("the passphrase does not open it, or it is protected in a way "
                                "that is no longer supported")
                      : Tls::tr("it is protected by a passphrase"));
    error.remedy = Tls::tr("Enter its passphrase in the connection's settings. If it is right, "
                           "make a PEM file of it: %1")
                       .arg(QStringLiteral("openssl pkcs12 -legacy -in FILE -out client.pem"));
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
    // Its beginning says so, and no more of it is copied.
    const QByteArray armour = QByteArrayLiteral("-----BEGIN PRIVATE KEY-----");
    const qsizetype at = key.indexOf(armour);
    constexpr qsizetype within = 44; // of base64: 33 bytes
    QByteArray start =
        at < 0 ? key.left(within) : QByteArray::fromBase64(key.mid(at + armour.size(), within));
    const bool isSo = start.contains(QByteArray::fromHex("06032b6570"))
        || start.contains(QByteArray::fromHex("06032b6571"));
    wipe(start);
    return isSo;
}

Error unusableKey(const QString &path, const QByteArray &content, bool hasPassphrase)
{
    if (isEdwards(content)) {
        Error error = unusableFile(Use::Key, path,
                                   Tls::tr("it holds an Ed25519 or Ed448 key, which is not "
                                           "supported"));
        error.remedy = Tls::tr("Ask for a certificate with an RSA or EC key");
        return error;
    }
    if (!isProtected(content))
        return unusableFile(Use::Key, path, Tls::tr("it holds no private key in PEM or DER"));
    Error error = unusableFile(Use::Key, path,
                               hasPassphrase ? Tls::tr("the passphrase does not open it")
                                             : Tls::tr("it is protected by a passphrase"));
    error.remedy = Tls::tr("Enter the key's passphrase in the connection's settings");
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

QString dayOf(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

/// By this computer's clock, as TLS itself goes by it.
std::optional<Error> ageProblem(const QString &path, const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (certificate.expiryDate() < now)
        return localError(
            clientCertificateField,
            Tls::tr("The client certificate in %1 expired on %2")
                .arg(path, dayOf(certificate.expiryDate())),
            Tls::tr("Choose the file with its renewed one in the connection's settings. Check "
                    "this computer's date first"));
    if (certificate.effectiveDate() > now)
        return localError(clientCertificateField,
                          Tls::tr("The client certificate in %1 is valid only from %2")
                              .arg(path, dayOf(certificate.effectiveDate())),
                          Tls::tr("Check this computer's date"));
    return std::nullopt;
}

/// Who we are, for a server that asks.
struct Identity {
    QList<QSslCertificate> chain;
    QSslKey key;
};

Result<Identity> pkcs12In(const QString &path, QByteArray &content, QByteArrayView passphrase)
{
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    QByteArray secret = passphrase.toByteArray();
    Identity identity;
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

Result<Identity> identityIn(const QString &path, const QString &keyFile, QByteArrayView passphrase)
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
    return Identity{std::move(chain).value(), key.value()};
}

/// What the server says of the client certificate by its alert (RFC 8446, 6.2).
Error refusedCertificate(const QString &server, const QString &systemText)
{
    QString message =
        Tls::tr("%1 wants a client certificate, or another one than it was given").arg(server);
    QString remedy =
        Tls::tr("Choose the client certificate and its key in the connection's settings");
    if (systemText.contains(QLatin1String("alert certificate expired"))) {
        message = Tls::tr("%1 does not accept the client certificate: it has expired").arg(server);
        remedy = Tls::tr("Choose the file with its renewed one in the connection's settings. If it "
                         "has not ended yet, tell who runs the server");
    } else if (systemText.contains(QLatin1String("alert certificate revoked"))) {
        message = Tls::tr("%1 does not accept the client certificate: it was revoked").arg(server);
        remedy = Tls::tr("Ask who issued it for another one, and choose its file in the "
                         "connection's settings");
    } else if (systemText.contains(QLatin1String("alert unknown ca"))) {
        message = Tls::tr("%1 does not accept the client certificate: it does not know the "
                          "authority that issued it")
                      .arg(server);
        remedy = Tls::tr("Choose a client certificate of the right authority in the connection's "
                         "settings. Where others issue it for that one, the file must hold their "
                         "certificates, too");
    }
    Error error = localError(clientCertificateField, message, remedy);
    error.kind = Error::Kind::Tls;
    error.detail = systemText.simplified().left(300);
    return error;
}

/// Of several failures the one that tells most: a self-signed certificate is also untrusted.
struct Reason {
    QString words;
    QString remedy;
    int weight = 0;
};

Reason reasonOf(const QSslError &failure)
{
    const QSslCertificate certificate = failure.certificate();
    const QString addAuthority =
        Tls::tr("If it is your organisation's own authority, add its certificate file to the "
                "connection; otherwise do not connect");
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
        const Result<Identity> identity =
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
    if (isKeyOfAnother(systemText)) {
        error.message = Tls::tr("The private key does not belong to the client certificate, so "
                                "%1 was not asked")
                            .arg(server);
        error.remedy = Tls::tr("Choose the certificate's own key in the connection's settings");
        error.fields = {{QLatin1String(clientKeyField), error.message}};
        return error;
    }
    if (isClientCertificateRefused(systemText))
        return refusedCertificate(server, systemText);
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

bool isKeyOfAnother(const QString &systemText)
{
    static const QRegularExpression mismatch(
        QStringLiteral("x509 certificate routines:.*key (values|type) mismatch"));
    return mismatch.match(systemText).hasMatch();
}

} // namespace tokendesk
