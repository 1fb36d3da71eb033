#include "support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace tokendesk::test {

namespace {

QStringList newKey()
{
    return {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes")};
}

QString nameOf(TestCertificates::Kind kind)
{
    switch (kind) {
    case TestCertificates::Kind::Good:
        return QStringLiteral("good");
    case TestCertificates::Kind::Expired:
        return QStringLiteral("expired");
    case TestCertificates::Kind::OtherName:
        return QStringLiteral("other");
    case TestCertificates::Kind::SelfSigned:
        return QStringLiteral("self");
    case TestCertificates::Kind::ByIntermediate:
        return QStringLiteral("byinter");
    }
    return {};
}

} // namespace

bool TestCertificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (process.waitForFinished() && process.exitCode() == 0
        && process.exitStatus() == QProcess::NormalExit)
        return true;
    m_problem = process.error() == QProcess::FailedToStart
        ? QStringLiteral("the program openssl cannot be run")
        : QString::fromUtf8(process.readAllStandardError());
    return false;
}

bool TestCertificates::makeServer(const QString &name, const QString &host, int days,
                                  bool selfSigned)
{
    const QString key = name + QStringLiteral(".key");
    const QString pem = name + QStringLiteral(".pem");
    const QString subject = QStringLiteral("/CN=") + host;
    const QString names = QStringLiteral("subjectAltName=DNS:") + host;
    if (selfSigned) {
        QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509")};
        arguments << newKey() << QStringLiteral("-keyout") << key << QStringLiteral("-out") << pem
                  << QStringLiteral("-days") << QString::number(days) << QStringLiteral("-subj")
                  << subject << QStringLiteral("-addext") << names;
        return openssl(arguments);
    }
    return makeSigned(name, subject, days, names, QStringLiteral("ca"));
}

bool TestCertificates::makeSigned(const QString &name, const QString &subject, int days,
                                  const QString &extension, const QString &issuer)
{
    const QString request = name + QStringLiteral(".csr");
    const QString extensions = name + QStringLiteral(".ext");
    QFile file(m_folder.filePath(extensions));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(extension.toUtf8() + '\n');
    file.close();
    QStringList ask{QStringLiteral("req")};
    ask << newKey() << QStringLiteral("-keyout") << name + QStringLiteral(".key")
        << QStringLiteral("-out") << request << QStringLiteral("-subj") << subject;
    return openssl(ask)
        && openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
                    QStringLiteral("-CA"), issuer + QStringLiteral(".pem"),
                    QStringLiteral("-CAkey"), issuer + QStringLiteral(".key"),
                    QStringLiteral("-CAcreateserial"), QStringLiteral("-out"),
                    name + QStringLiteral(".pem"), QStringLiteral("-days"), QString::number(days),
                    QStringLiteral("-extfile"), extensions});
}

bool TestCertificates::makeByIntermediate()
{
    const QString issuer = QStringLiteral("inter");
    return makeSigned(issuer, QStringLiteral("/CN=Test intermediate"), 2,
                      QStringLiteral("basicConstraints=critical,CA:TRUE"), QStringLiteral("ca"))
        && makeSigned(nameOf(Kind::ByIntermediate), QStringLiteral("/CN=localhost"), 2,
                      QStringLiteral("subjectAltName=DNS:localhost"), issuer)
        && join(m_folder.filePath(QStringLiteral("inter.pem")), authorityFile(), wholeWayFile());
}

bool TestCertificates::make()
{
    QStringList authority{QStringLiteral("req"), QStringLiteral("-x509")};
    authority << newKey() << QStringLiteral("-keyout") << QStringLiteral("ca.key")
              << QStringLiteral("-out") << QStringLiteral("ca.pem") << QStringLiteral("-days")
              << QStringLiteral("2") << QStringLiteral("-subj")
              << QStringLiteral("/CN=Test authority");
    const QString host = QStringLiteral("localhost");
    return openssl(authority) && makeServer(nameOf(Kind::Good), host, 2, false)
        && makeServer(nameOf(Kind::Expired), host, -1, false)
        && makeServer(nameOf(Kind::OtherName), QStringLiteral("elsewhere.example"), 2, false)
        && makeServer(nameOf(Kind::SelfSigned), host, 2, true) && makeByIntermediate()
        && makeClient();
}

bool TestCertificates::makeClient()
{
    if (!makeServer(QStringLiteral("client"), QStringLiteral("client.example"), 2, false)
        || !openssl({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
                     clientKey(), QStringLiteral("-out"), protectedClientKey(),
                     QStringLiteral("-passout"),
                     QStringLiteral("pass:") + QLatin1String(passphrase)}))
        return false;
    return join(clientFile(), clientKey(), clientWithKey())
        && join(m_folder.filePath(QStringLiteral("expired.pem")),
                m_folder.filePath(QStringLiteral("expired.key")), expiredClientWithKey())
        && openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"),
                    clientWithKey(), QStringLiteral("-out"), clientPkcs12(),
                    QStringLiteral("-passout"),
                    QStringLiteral("pass:") + QLatin1String(passphrase)})
        && openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"),
                    clientWithKey(), QStringLiteral("-out"), openPkcs12(),
                    QStringLiteral("-passout"), QStringLiteral("pass:")})
        && openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"),
                    QStringLiteral("ed25519"), QStringLiteral("-out"), edwardsKey()})
        && makeDer();
}

bool TestCertificates::makeDer()
{
    const auto toDer = [this](const char *kind, const QString &from, const QString &to) {
        return openssl({QLatin1String(kind), QStringLiteral("-in"), from, QStringLiteral("-out"),
                        to, QStringLiteral("-outform"), QStringLiteral("DER")});
    };
    return toDer("x509", authorityFile(), authorityDer())
        && toDer("x509", clientFile(), clientDer()) && toDer("ec", clientKey(), clientKeyDer())
        && openssl({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
                    clientKey(), QStringLiteral("-out"), protectedClientKeyDer(),
                    QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-passout"),
                    QStringLiteral("pass:") + QLatin1String(passphrase)});
}

bool TestCertificates::join(const QString &certificate, const QString &key,
                            const QString &both) const
{
    QFile joined(both);
    QFile pem(certificate);
    QFile secret(key);
    return joined.open(QIODevice::WriteOnly) && pem.open(QIODevice::ReadOnly)
        && secret.open(QIODevice::ReadOnly) && joined.write(pem.readAll() + secret.readAll()) > 0;
}

QSslConfiguration TestCertificates::askingServer() const
{
    QSslConfiguration configuration = server(Kind::Good);
    configuration.setCaCertificates(QSslCertificate::fromPath(authorityFile()));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

QSslConfiguration TestCertificates::server(Kind kind) const
{
    const QString name = nameOf(kind);
    QFile key(m_folder.filePath(name + QStringLiteral(".key")));
    QFile pem(m_folder.filePath(name + QStringLiteral(".pem")));
    if (!key.open(QIODevice::ReadOnly) || !pem.open(QIODevice::ReadOnly))
        qFatal("the test's certificates are missing");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(&pem));
    return configuration;
}

} // namespace tokendesk::test
