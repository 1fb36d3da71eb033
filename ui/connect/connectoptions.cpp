#include "ui/connect/connectoptions.h"

#include "ui/connect/secretedit.h"
#include "ui/dialogs/field.h"
#include "ui/theme/gap.h"

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
    , m_refresh(new QSpinBox)
    , m_certificateField(new Field(tr("Certificate a&uthority"), m_certificate))
    , m_ownCertificateField(new Field(tr("Client certificat&e"), m_ownCertificate))
    , m_ownKeyField(new Field(tr("Its private key"), m_ownKey))
    , m_passphraseField(new Field(tr("Passphrase of the key"), m_passphrase))
    , m_proxyField(new Field(tr("&Proxy"), m_proxy))
    , m_proxyHostField(new Field(tr("Proxy host"), m_proxyHost))
    , m_proxyPortField(new Field(tr("Port"), m_proxyPort))
    , m_refreshField(new Field(tr("Re&fresh"), m_refresh))
{
    m_toggle->setObjectName(QStringLiteral("options"));
    m_toggle->setText(tr("Options"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_certificate->setObjectName(QStringLiteral("caFile"));
    m_certificate->setPlaceholderText(tr("None besides the system's"));
    m_certificateField->setHint(tr("A PEM file, for a deployment whose certificate your own "
                                   "authority has signed."));
    addChoose(m_certificateField, m_certificate, tr("Certificate authority"));
    m_ownCertificate->setObjectName(QStringLiteral("certificateFile"));
    m_ownCertificate->setPlaceholderText(tr("None"));
    m_ownCertificateField->setHint(tr("A PEM file, for a deployment that asks who you are before "
                                      "it asks for the token."));
    addChoose(m_ownCertificateField, m_ownCertificate, tr("Client certificate"));
    m_ownKey->setObjectName(QStringLiteral("keyFile"));
    m_ownKey->setPlaceholderText(tr("In the same file"));
    addChoose(m_ownKeyField, m_ownKey, tr("Private key"));
    m_passphrase->setObjectName(QStringLiteral("keyPassphrase"));
    m_passphraseField->setHint(tr("Only for a protected key. It goes to the keychain, and is never "
                                  "shown again."));
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->addItem(tr("As the system says"), static_cast<int>(ProxyOptions::Mode::System));
    m_proxy->addItem(tr("None"), static_cast<int>(ProxyOptions::Mode::None));
    m_proxy->addItem(tr("This one"), static_cast<int>(ProxyOptions::Mode::Manual));
    m_proxyHost->setObjectName(QStringLiteral("proxyHost"));
    m_proxyHost->setPlaceholderText(QStringLiteral("proxy.example.com"));
    m_proxyHostField->setHint(tr("One that asks for a user name and a password is not supported."));
    m_proxyPort->setObjectName(QStringLiteral("proxyPort"));
    m_proxyPort->setRange(1, 65535);
    m_proxyPort->setValue(3128);

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
    auto *inside = new QVBoxLayout(m_inside);
    setMargins(inside, Gap::None, Gap::Small, Gap::None, Gap::None);
    setGap(inside, Gap::Medium);
    inside->addWidget(m_certificateField);
    inside->addWidget(m_ownCertificateField);
    inside->addWidget(m_ownKeyField);
    inside->addWidget(m_passphraseField);
    inside->addLayout(proxyRow);
    inside->addWidget(m_refreshField);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_inside);
    m_inside->hide();
    showWanted();

    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_inside->setVisible(open);
    });
    const std::initializer_list<std::pair<QLineEdit *, Field *>> files{
        {m_certificate, m_certificateField},
        {m_ownCertificate, m_ownCertificateField},
        {m_ownKey, m_ownKeyField},
        {m_passphrase, m_passphraseField}};
    for (const auto &[edit, field] : files)
        connect(edit, &QLineEdit::textChanged, this, [this, about = field] {
            about->setComplaint({});
            showWanted();
            Q_EMIT changed();
        });
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        showWanted();
        Q_EMIT changed();
    });
    connect(m_proxyHost, &QLineEdit::textChanged, this, [this] {
        m_proxyHostField->setComplaint({});
        Q_EMIT changed();
    });
    connect(m_proxyPort, &QSpinBox::valueChanged, this, &ConnectOptions::changed);
}

void ConnectOptions::showWanted()
{
    const bool manual = proxyMode() == ProxyOptions::Mode::Manual;
    m_proxyHostField->setVisible(manual);
    m_proxyPortField->setVisible(manual);
    const bool own = !m_ownCertificate->text().trimmed().isEmpty();
    m_ownKeyField->setVisible(own);
    m_passphraseField->setVisible(own);
}

ProxyOptions::Mode ConnectOptions::proxyMode() const
{
    return static_cast<ProxyOptions::Mode>(m_proxy->currentData().toInt());
}

void ConnectOptions::load(const Connection &connection)
{
    m_certificate->setText(QDir::toNativeSeparators(connection.caFile));
    m_ownCertificate->setText(QDir::toNativeSeparators(connection.certificateFile));
    m_ownKey->setText(QDir::toNativeSeparators(connection.keyFile));
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(connection.proxy.mode)));
    m_proxyHost->setText(connection.proxy.host);
    if (connection.proxy.port != 0)
        m_proxyPort->setValue(connection.proxy.port);
    m_refresh->setValue(connection.refreshMinutes);
    if (!connection.caFile.isEmpty() || !connection.certificateFile.isEmpty()
        || connection.proxy.mode != ProxyOptions::Mode::System)
        unfold();
}

void ConnectOptions::apply(Connection &connection) const
{
    connection.caFile = pathIn(m_certificate);
    connection.certificateFile = pathIn(m_ownCertificate);
    connection.keyFile = connection.certificateFile.isEmpty() ? QString() : pathIn(m_ownKey);
    connection.refreshMinutes = m_refresh->value();
    connection.proxy = {};
    connection.proxy.mode = proxyMode();
    if (proxyMode() == ProxyOptions::Mode::Manual) {
        connection.proxy.host = m_proxyHost->text().trimmed();
        connection.proxy.port = static_cast<quint16>(m_proxyPort->value());
    }
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

void ConnectOptions::forgetPassphrase()
{
    m_passphrase->forget();
}

bool ConnectOptions::validate()
{
    if (!isWholePath(m_certificate, m_certificateField)
        || !isWholePath(m_ownCertificate, m_ownCertificateField)
        || !isWholePath(m_ownKey, m_ownKeyField))
        return false;
    if (proxyMode() == ProxyOptions::Mode::Manual && m_proxyHost->text().trimmed().isEmpty()) {
        m_proxyHostField->setComplaint(tr("Name the proxy's host."));
        unfold();
        m_proxyHost->setFocus();
        return false;
    }
    return true;
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
    auto *dialog = new QFileDialog(window(), title, QString(),
                                   tr("Certificates (*.pem *.crt *.cer *.key);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit,
            [edit](const QString &path) { edit->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

} // namespace tokendesk
