#include "api/tlserrors.h"

#include "domain/names.h"
#include "domain/sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSslCertificate>

namespace tokendesk {

namespace {

struct TlsErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

/// Of several failures the one that tells most: a self-signed certificate is also untrusted.
struct Reason {
    QString words;
    QString remedy;
    int weight = 0;
    bool isAboutAuthority = false; ///< another file with one may help
};

QString issuerOf(const QSslCertificate &certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QString name = certificate.issuerInfo(part).value(0).trimmed();
        if (!name.isEmpty())
            return briefText(name);
    }
    return {};
}

/// The connection's own authority does not vouch for the server. Qt 6.4 does not tell which
/// certificate ends the way where that is one of the connection's.
Reason wayEndsAt(const QSslCertificate &last)
{
    const QString issuer = issuerOf(last);
    const QString words = issuer.isEmpty()
        ? TlsErrorWords::tr("the file with your certificate authority does not lead to its "
                            "certificate")
        : TlsErrorWords::tr("the file with your certificate authority does not lead to its "
                            "certificate, for it lacks that of %1")
              .arg(issuer);
    return {words,
            TlsErrorWords::tr(
                "The server may not send its intermediate certificate: put that and the root "
                "certificate into the same file (in a terminal: --ca FILE). If they are not your "
                "organisation's own, do not connect"),
            30, true};
}

Reason reasonOf(const QSslError &failure, bool hasOwnAuthority)
{
    const QSslCertificate certificate = failure.certificate();
    const QString addAuthority = TlsErrorWords::tr(
        "If it is your organisation's own authority, add its certificate file to the "
        "connection (in a terminal: --ca FILE); otherwise do not connect");
    switch (failure.error()) {
    case QSslError::CertificateExpired:
        return {TlsErrorWords::tr("its certificate expired on %1")
                    .arg(tlsDay(certificate.expiryDate())),
                TlsErrorWords::tr(
                    "The server's certificate must be renewed. Check this computer's date "
                    "first"),
                50};
    case QSslError::CertificateNotYetValid:
        return {TlsErrorWords::tr("its certificate is valid only from %1")
                    .arg(tlsDay(certificate.effectiveDate())),
                TlsErrorWords::tr("Check this computer's date"), 50};
    case QSslError::HostNameMismatch: {
        QStringList names = certificate.subjectAlternativeNames().values();
        names << certificate.subjectInfo(QSslCertificate::CommonName);
        names.removeDuplicates();
        const QString shown = joinedWords(names.mid(0, 3)).left(200);
        return {
            TlsErrorWords::tr("its certificate is for another name (%1)").arg(shown),
            TlsErrorWords::tr("Check the address. If it is right, the server's certificate must be "
                              "replaced"),
            60};
    }
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return {TlsErrorWords::tr("its certificate was revoked"),
                TlsErrorWords::tr("Do not connect; tell who runs "
                                  "the server"),
                90};
    case QSslError::SelfSignedCertificate:
        return {TlsErrorWords::tr("its certificate is self-signed"), addAuthority, 40, true};
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        if (hasOwnAuthority)
            return wayEndsAt(certificate);
        return {
            TlsErrorWords::tr("its certificate comes from an authority that this computer does not "
                              "know"),
            addAuthority, 30, true};
    default: // Qt's enum, not ours: it grows with OpenSSL
        return {failure.errorString().simplified().left(200), addAuthority, 10, true};
    }
}

} // namespace

Error tlsProblem(const char *field, const QString &message, const QString &remedy)
{
    Error error;
    error.kind = Error::Kind::Local;
    error.message = message;
    error.remedy = remedy;
    error.fields = {{QLatin1String(field), message}};
    return error;
}

QString tlsDay(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

Error clientCertificateError(const QString &server, const QString &words)
{
    QString message =
        TlsErrorWords::tr("%1 wants a client certificate, or another one than it was given")
            .arg(server);
    QString remedy =
        TlsErrorWords::tr("Choose the client certificate and its key in the connection's settings");
    // By its alert (RFC 8446, 6.2).
    if (words.contains(QLatin1String("alert certificate expired"))) {
        message = TlsErrorWords::tr("%1 does not accept the client certificate: it has expired")
                      .arg(server);
        remedy = TlsErrorWords::tr(
            "Choose the file with its renewed one in the connection's settings. If it "
            "has not ended yet, tell who runs the server");
    } else if (words.contains(QLatin1String("alert certificate revoked"))) {
        message = TlsErrorWords::tr("%1 does not accept the client certificate: it was revoked")
                      .arg(server);
        remedy = TlsErrorWords::tr("Ask who issued it for another one, and choose its file in the "
                                   "connection's settings");
    } else if (words.contains(QLatin1String("alert unknown ca"))) {
        message =
            TlsErrorWords::tr("%1 does not accept the client certificate: it does not know the "
                              "authority that issued it")
                .arg(server);
        remedy = TlsErrorWords::tr(
            "Choose a client certificate of the right authority in the connection's "
            "settings. Where others issue it for that one, the file must hold their "
            "certificates, too");
    }
    Error error = tlsProblem(clientCertificateField, message, remedy);
    error.kind = Error::Kind::Tls;
    error.detail = words.simplified().left(300);
    return error;
}

Error tlsError(const QString &server, const QList<QSslError> &failures, const QString &systemText,
               bool hasOwnAuthority)
{
    Error error;
    error.kind = Error::Kind::Tls;
    Reason worst;
    for (const QSslError &failure : failures) {
        const Reason reason = reasonOf(failure, hasOwnAuthority);
        if (reason.weight > worst.weight)
            worst = reason;
    }
    if (worst.weight > 0) {
        error.message =
            TlsErrorWords::tr("The identity of %1 cannot be verified: %2").arg(server, worst.words);
        error.remedy = worst.remedy;
        if (worst.isAboutAuthority)
            error.fields = {{QLatin1String(authorityField), error.message}};
        return error;
    }
    if (isKeyOfAnother(systemText)) {
        error.message =
            TlsErrorWords::tr("The private key does not belong to the client certificate, so "
                              "%1 was not asked")
                .arg(server);
        error.remedy =
            TlsErrorWords::tr("Choose the certificate's own key in the connection's settings");
        error.fields = {{QLatin1String(clientKeyField), error.message}};
        return error;
    }
    if (isClientCertificateRefused(systemText))
        return clientCertificateError(server, systemText);
    error.message = TlsErrorWords::tr("No secure connection to %1 could be made").arg(server);
    error.detail = systemText.simplified().left(300);
    error.remedy = TlsErrorWords::tr(
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
