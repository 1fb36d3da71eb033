#include "ui/connect/connectoptions.h"

#include "domain/names.h"
#include "ui/connect/secretedit.h"
#include "ui/dialogs/field.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/spoken.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

QString pathIn(const QLineEdit *edit)
{
    return QDir::fromNativeSeparators(edit->text().trimmed());
}

/// By its name alone: to look into the file would keep the window waiting.
bool holdsKeyToo(const QString &certificateFile)
{
    return certificateFile.endsWith(QLatin1String(".p12"), Qt::CaseInsensitive)
        || certificateFile.endsWith(QLatin1String(".pfx"), Qt::CaseInsensitive);
}

/// What the box offers: a way, and which kind of proxy on it.
enum class Way { System, None, Http, Socks5 };

Way wayOf(const ProxyOptions &proxy)
{
    switch (proxy.mode) {
    case ProxyOptions::Mode::System:
        return Way::System;
    case ProxyOptions::Mode::None:
        return Way::None;
    case ProxyOptions::Mode::Manual:
        break;
    }
    return proxy.kind == ProxyOptions::Kind::Socks5 ? Way::Socks5 : Way::Http;
}

bool isManual(Way way)
{
    return way == Way::Http || way == Way::Socks5;
}

Way chosenWay(const QComboBox *box)
{
    return static_cast<Way>(box->currentData().toInt());
}

/// "host:port", as an error names it.
ProxyOptions proxyCalled(const QString &name)
{
    const qsizetype colon = name.lastIndexOf(QLatin1Char(':'));
    ProxyOptions proxy;
    proxy.host = name.left(colon);
    if (proxy.host.startsWith(QLatin1Char('[')) && proxy.host.endsWith(QLatin1Char(']')))
        proxy.host = proxy.host.mid(1).chopped(1);
    proxy.port = name.mid(colon + 1).toUShort();
    return proxy;
}

/// What neither Basic (RFC 7617, 2) nor SOCKS5 (RFC 1929, 2) can carry.
QString userProblem(const QString &user)
{
    constexpr qsizetype bytesAtMost = 255;
    for (const QChar character : user) {
        if (character == QLatin1Char(':') || character.category() == QChar::Other_Control)
            return ConnectOptions::tr("A user name holds no colon.");
    }
    return user.toUtf8().size() > bytesAtMost ? ConnectOptions::tr("It is too long.") : QString();
}

} // namespace

ConnectOptions::ConnectOptions(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton)
    , m_inside(new QWidget)
    , m_certificate(new QLineEdit)
    , m_ownCertificate(new QLineEdit)
    , m_ownKey(new QLineEdit)
    , m_passphrase(new SecretEdit)
    , m_proxy(new QComboBox)
    , m_proxyHost(new QLineEdit)
    , m_proxyPort(new QSpinBox)
    , m_proxyUser(new QLineEdit)
    , m_proxyPassword(new SecretEdit)
    , m_refresh(new QSpinBox)
    , m_certificateField(new Field(tr("Certificate a&uthority"), m_certificate))
    , m_ownCertificateField(new Field(tr("Client certificat&e"), m_ownCertificate))
    , m_ownKeyField(new Field(tr("Its private key"), m_ownKey))
    , m_passphraseField(new Field(tr("Passphrase of the key"), m_passphrase))
    , m_proxyField(new Field(tr("&Proxy"), m_proxy))
    , m_proxyHostField(new Field(tr("Proxy host"), m_proxyHost))
    , m_proxyPortField(new Field(tr("Port"), m_proxyPort))
    , m_proxyUserField(new Field(tr("Proxy user name"), m_proxyUser))
    , m_proxyPasswordField(new Field(tr("Proxy password"), m_proxyPassword))
    , m_refreshField(new Field(tr("Re&fresh"), m_refresh))
{
    m_toggle->setObjectName(QStringLiteral("options"));
    m_toggle->setText(tr("Options"));
    m_toggle->setProperty("part", QStringLiteral("fold"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    showFold(false);
    m_certificate->setObjectName(QStringLiteral("caFile"));
    m_certificate->setPlaceholderText(tr("None besides the system's"));
    m_certificateField->setObjectName(QStringLiteral("caFileField"));
    m_ownCertificateField->setObjectName(QStringLiteral("certificateFileField"));
    m_ownKeyField->setObjectName(QStringLiteral("keyFileField"));
    m_passphraseField->setObjectName(QStringLiteral("keyPassphraseField"));
    m_certificateField->setHint(tr("A PEM or DER file, for a deployment whose certificate "
                                   "your own authority has signed."));
    addChoose(m_certificateField, m_certificate, tr("Certificate authority"));
    m_ownCertificate->setObjectName(QStringLiteral("certificateFile"));
    m_ownCertificate->setPlaceholderText(tr("None"));
    m_ownCertificateField->setHint(tr("A PEM, DER or PKCS#12 file, for a deployment that asks "
                                      "who you are before it asks for the token."));
    addChoose(m_ownCertificateField, m_ownCertificate, tr("Client certificate"));
    m_ownKey->setObjectName(QStringLiteral("keyFile"));
    m_ownKey->setPlaceholderText(tr("In the same file"));
    addChoose(m_ownKeyField, m_ownKey, tr("Private key"));
    m_passphrase->setObjectName(QStringLiteral("keyPassphrase"));
    m_passphraseField->setHint(tr("Only for a protected key. It goes to the keychain, and is never "
                                  "shown again."));
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->addItem(tr("As the system says"), static_cast<int>(Way::System));
    m_proxy->addItem(tr("None"), static_cast<int>(Way::None));
    m_proxy->addItem(tr("This HTTP proxy"), static_cast<int>(Way::Http));
    m_proxy->addItem(tr("This SOCKS5 proxy"), static_cast<int>(Way::Socks5));
    m_proxyField->setObjectName(QStringLiteral("proxyField"));
    m_proxyHost->setObjectName(QStringLiteral("proxyHost"));
    m_proxyHost->setPlaceholderText(QStringLiteral("proxy.example.com"));
    m_proxyHostField->setObjectName(QStringLiteral("proxyHostField"));
    m_proxyPort->setObjectName(QStringLiteral("proxyPort"));
    m_proxyPort->setRange(1, 65535);
    m_proxyPort->setValue(3128);
    m_proxyUser->setObjectName(QStringLiteral("proxyUser"));
    m_proxyUser->setPlaceholderText(tr("Only if it asks for one"));
    m_proxyUserField->setObjectName(QStringLiteral("proxyUserField"));
    m_proxyPasswordField->setObjectName(QStringLiteral("proxyPasswordField"));
    m_proxyPassword->setObjectName(QStringLiteral("proxyPassword"));
    m_proxyPasswordField->setHint(tr("It goes to the keychain, and is never shown again."));

    m_refresh->setObjectName(QStringLiteral("refreshMinutes"));
    m_refresh->setRange(0, refreshMinutesAtMost);
    m_refresh->setSpecialValueText(tr("By hand only"));
    m_refresh->setPrefix(tr("Every ", "before a number of minutes"));
    m_refresh->setSuffix(tr(" min", "after a number of minutes"));
    m_refresh->setValue(Connection().refreshMinutes);

    auto *proxyRow = new QHBoxLayout;
    setGap(proxyRow, Gap::Medium);
    proxyRow->addWidget(m_proxyField, 2);
    proxyRow->addWidget(m_proxyHostField, 3);
    proxyRow->addWidget(m_proxyPortField, 1);
    for (Field *field : {m_proxyField, m_proxyHostField, m_proxyPortField})
        proxyRow->setAlignment(field, Qt::AlignTop);
    auto *signInRow = new QHBoxLayout;
    setGap(signInRow, Gap::Medium);
    for (Field *field : {m_proxyUserField, m_proxyPasswordField}) {
        signInRow->addWidget(field, 1);
        signInRow->setAlignment(field, Qt::AlignTop);
    }
    auto *inside = new QVBoxLayout(m_inside);
    setMargins(inside, Gap::None, Gap::Small, Gap::None, Gap::None);
    setGap(inside, Gap::Medium);
    inside->addWidget(m_certificateField);
    inside->addWidget(m_ownCertificateField);
    inside->addWidget(m_ownKeyField);
    inside->addWidget(m_passphraseField);
    inside->addLayout(proxyRow);
    inside->addLayout(signInRow);
    inside->addWidget(m_refreshField);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_inside);
    m_inside->hide();
    showWanted();

    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        showFold(open);
        m_inside->setVisible(open);
        tellFolded(*m_toggle);
    });
    const std::initializer_list<std::pair<QLineEdit *, Field *>> files{
        {m_certificate, m_certificateField}, {m_ownCertificate, m_ownCertificateField},
        {m_ownKey, m_ownKeyField},           {m_passphrase, m_passphraseField},
        {m_proxyUser, m_proxyUserField},     {m_proxyPassword, m_proxyPasswordField}};
    for (const auto &[edit, field] : files)
        connect(edit, &QLineEdit::textChanged, this, [this, about = field] {
            about->setComplaint({});
            showWanted();
            Q_EMIT changed();
        });
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        m_proxyField->setComplaint({});
        m_proxyHostField->setComplaint({});
        showWanted();
        Q_EMIT changed();
    });
    connect(m_proxyHost, &QLineEdit::textChanged, this, [this] {
        m_proxyHostField->setComplaint({});
        Q_EMIT changed();
    });
    connect(m_proxyPort, &QSpinBox::valueChanged, this, [this] {
        m_proxyHostField->setComplaint({});
        Q_EMIT changed();
    });
}

void ConnectOptions::showWanted()
{
    const bool manual = isManual(chosenWay(m_proxy));
    m_proxyHostField->setVisible(manual);
    m_proxyPortField->setVisible(manual);
    m_proxyUserField->setVisible(mayHaveSignIn());
    m_proxyPasswordField->setVisible(mayHaveSignIn());
    m_proxyUserField->setHint(manual ? QString()
                                     : tr("For %1, which the system names, and for no other.")
                                           .arg(displayText(m_systemProxy.server())));
    const bool own = !m_ownCertificate->text().trimmed().isEmpty();
    m_ownKeyField->setVisible(own && !holdsKeyToo(pathIn(m_ownCertificate)));
    m_passphraseField->setVisible(own);
}

bool ConnectOptions::mayHaveSignIn() const
{
    const Way way = chosenWay(m_proxy);
    return isManual(way) || (way == Way::System && !m_systemProxy.host.isEmpty());
}

ProxyOptions ConnectOptions::proxy() const
{
    ProxyOptions proxy;
    switch (chosenWay(m_proxy)) {
    case Way::None:
        proxy.mode = ProxyOptions::Mode::None;
        return proxy;
    case Way::System:
        if (m_proxyUser->text().trimmed().isEmpty())
            return proxy;
        proxy = m_systemProxy;
        break;
    case Way::Socks5:
        proxy.kind = ProxyOptions::Kind::Socks5;
        [[fallthrough]];
    case Way::Http:
        proxy.mode = ProxyOptions::Mode::Manual;
        proxy.host = m_proxyHost->text().trimmed();
        proxy.port = static_cast<quint16>(m_proxyPort->value());
        break;
    }
    if (mayHaveSignIn())
        proxy.user = m_proxyUser->text().trimmed();
    return proxy;
}

void ConnectOptions::load(const Connection &connection)
{
    m_certificate->setText(QDir::toNativeSeparators(connection.caFile));
    m_ownCertificate->setText(QDir::toNativeSeparators(connection.certificateFile));
    m_ownKey->setText(QDir::toNativeSeparators(connection.keyFile));
    m_loadedProxy = connection.proxy;
    const bool manual = connection.proxy.mode == ProxyOptions::Mode::Manual;
    m_systemProxy = manual ? ProxyOptions() : connection.proxy;
    m_proxyHost->setText(manual ? connection.proxy.host : QString());
    if (manual && connection.proxy.port != 0)
        m_proxyPort->setValue(connection.proxy.port);
    m_proxyUser->setText(connection.proxy.user);
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(wayOf(connection.proxy))));
    showWanted();
    m_refresh->setValue(connection.refreshMinutes);
    if (!connection.caFile.isEmpty() || !connection.certificateFile.isEmpty()
        || connection.proxy.mode != ProxyOptions::Mode::System
        || connection.proxy.asksForPassword())
        unfold();
}

void ConnectOptions::apply(Connection &connection) const
{
    connection.caFile = pathIn(m_certificate);
    connection.certificateFile = pathIn(m_ownCertificate);
    const bool hasKeyFile =
        !connection.certificateFile.isEmpty() && !holdsKeyToo(connection.certificateFile);
    connection.keyFile = hasKeyFile ? pathIn(m_ownKey) : QString();
    connection.refreshMinutes = m_refresh->value();
    connection.proxy = proxy();
}

bool ConnectOptions::isWholePath(QLineEdit *edit, Field *field)
{
    const QString path = pathIn(edit);
    if (path.isEmpty() || QDir::isAbsolutePath(path))
        return true;
    field->setComplaint(tr("Give the whole path of the file."));
    unfold();
    edit->setFocus();
    return false;
}

SecretBytes ConnectOptions::keyPassphrase() const
{
    return m_ownCertificate->text().trimmed().isEmpty() ? SecretBytes() : m_passphrase->secret();
}

SecretBytes ConnectOptions::proxyPassword() const
{
    return proxy().asksForPassword() ? m_proxyPassword->secret() : SecretBytes();
}

void ConnectOptions::forgetSecrets()
{
    m_passphrase->forget();
    m_proxyPassword->forget();
}

bool ConnectOptions::complain(Field *field, const QString &complaint)
{
    field->setComplaint(complaint);
    unfold();
    field->editor()->setFocus();
    return false;
}

bool ConnectOptions::complainOf(File file, const QString &complaint)
{
    switch (file) {
    case File::Authority:
        complain(m_certificateField, complaint);
        break;
    case File::Certificate:
        complain(m_ownCertificateField, complaint);
        break;
    case File::Key:
        complain(m_ownKeyField->isHidden() ? m_ownCertificateField : m_ownKeyField, complaint);
        break;
    case File::Passphrase:
        complain(m_passphraseField, complaint);
        break;
    }
    return true;
}

void ConnectOptions::askForSignIn(const QString &proxy, const QString &complaint)
{
    if (chosenWay(m_proxy) == Way::System)
        m_systemProxy = proxyCalled(proxy);
    showWanted();
    const bool isNamed = !m_proxyUser->text().trimmed().isEmpty();
    complain(m_proxyUserField, complaint);
    if (isNamed)
        m_proxyPassword->setFocus();
}

void ConnectOptions::complainOfProxy(const QString &complaint)
{
    complain(isManual(chosenWay(m_proxy)) ? m_proxyHostField : m_proxyField, complaint);
}

void ConnectOptions::clearErrors()
{
    for (Field *field :
         {m_certificateField, m_ownCertificateField, m_ownKeyField, m_passphraseField, m_proxyField,
          m_proxyHostField, m_proxyUserField, m_proxyPasswordField})
        field->setComplaint({});
}

bool ConnectOptions::validateProxy(bool isPasswordKept)
{
    ProxyOptions wanted = proxy();
    if (wanted.mode == ProxyOptions::Mode::Manual) {
        if (wanted.host.isEmpty())
            return complain(m_proxyHostField, tr("Name the proxy's host."));
        const auto server = parseProxyServer(wanted.host, wanted);
        if (!server)
            return complain(m_proxyHostField,
                            tr("This is no host. Write it like proxy.example.com, without a path "
                               "or a user name."));
        takeApart(*server);
        wanted = *server;
    }
    const QString problem = userProblem(wanted.user);
    if (!problem.isEmpty())
        return complain(m_proxyUserField, problem);
    const bool isGiven = !m_proxyPassword->text().isEmpty();
    if (mayHaveSignIn() && wanted.user.isEmpty() && isGiven)
        return complain(m_proxyUserField, tr("Enter the user name that the password is for."));
    const bool isKept = isPasswordKept && wanted == m_loadedProxy;
    if (wanted.asksForPassword() && !isGiven && !isKept)
        return complain(m_proxyPasswordField, tr("Enter the password of this user."));
    return true;
}

void ConnectOptions::takeApart(const ProxyOptions &server)
{
    m_proxyHost->setText(server.host);
    m_proxyPort->setValue(server.port);
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(wayOf(server))));
}

bool ConnectOptions::validate(bool isPasswordKept)
{
    return isWholePath(m_certificate, m_certificateField)
        && isWholePath(m_ownCertificate, m_ownCertificateField)
        && (holdsKeyToo(pathIn(m_ownCertificate)) || isWholePath(m_ownKey, m_ownKeyField))
        && validateProxy(isPasswordKept);
}

void ConnectOptions::showFold(bool open)
{
    const char *aside = isRightToLeft() ? "chevron-left" : "chevron-right";
    m_toggle->setIcon(toneIcon(open ? "chevron" : aside));
    m_toggle->setToolTip(open ? tr("Fold the options away") : tr("Show the options"));
}

void ConnectOptions::unfold()
{
    m_toggle->setChecked(true);
}

void ConnectOptions::addChoose(Field *field, QLineEdit *edit, const QString &title)
{
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleDescription(title);
    field->addBeside(choose);
    connect(choose, &QPushButton::clicked, this, [this, edit, title] { chooseFile(edit, title); });
}

void ConnectOptions::chooseFile(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(
        window(), title, QString(),
        tr("Certificates (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit,
            [edit](const QString &path) { edit->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

} // namespace tokendesk
