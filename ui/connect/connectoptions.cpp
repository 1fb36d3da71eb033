#include "ui/connect/connectoptions.h"

#include "ui/dialogs/field.h"

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

ConnectOptions::ConnectOptions(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton)
    , m_inside(new QWidget)
    , m_certificate(new QLineEdit)
    , m_proxy(new QComboBox)
    , m_proxyHost(new QLineEdit)
    , m_proxyPort(new QSpinBox)
    , m_certificateField(new Field(tr("Certificate a&uthority"), m_certificate))
    , m_proxyField(new Field(tr("&Proxy"), m_proxy))
    , m_proxyHostField(new Field(tr("Proxy host"), m_proxyHost))
    , m_proxyPortField(new Field(tr("Port"), m_proxyPort))
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
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    m_certificateField->addBeside(choose);
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->addItem(tr("As the system says"), static_cast<int>(ProxyOptions::Mode::System));
    m_proxy->addItem(tr("None"), static_cast<int>(ProxyOptions::Mode::None));
    m_proxy->addItem(tr("This one"), static_cast<int>(ProxyOptions::Mode::Manual));
    m_proxyHost->setObjectName(QStringLiteral("proxyHost"));
    m_proxyHost->setPlaceholderText(QStringLiteral("proxy.example.com"));
    m_proxyPort->setObjectName(QStringLiteral("proxyPort"));
    m_proxyPort->setRange(1, 65535);
    m_proxyPort->setValue(3128);

    auto *proxyRow = new QHBoxLayout;
    proxyRow->setSpacing(12);
    proxyRow->addWidget(m_proxyField, 2);
    proxyRow->addWidget(m_proxyHostField, 3);
    proxyRow->addWidget(m_proxyPortField, 1);
    for (Field *field : {m_proxyField, m_proxyHostField, m_proxyPortField})
        proxyRow->setAlignment(field, Qt::AlignTop);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 8, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(m_certificateField);
    inside->addLayout(proxyRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_inside);
    m_inside->hide();
    m_proxyHostField->hide();
    m_proxyPortField->hide();

    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_inside->setVisible(open);
    });
    connect(choose, &QPushButton::clicked, this, &ConnectOptions::chooseCertificate);
    connect(m_certificate, &QLineEdit::textChanged, this, [this] {
        m_certificateField->setComplaint({});
        Q_EMIT changed();
    });
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        const bool manual = proxyMode() == ProxyOptions::Mode::Manual;
        m_proxyHostField->setVisible(manual);
        m_proxyPortField->setVisible(manual);
        Q_EMIT changed();
    });
    connect(m_proxyHost, &QLineEdit::textChanged, this, [this] {
        m_proxyHostField->setComplaint({});
        Q_EMIT changed();
    });
    connect(m_proxyPort, &QSpinBox::valueChanged, this, &ConnectOptions::changed);
}

ProxyOptions::Mode ConnectOptions::proxyMode() const
{
    return static_cast<ProxyOptions::Mode>(m_proxy->currentData().toInt());
}

void ConnectOptions::load(const Connection &connection)
{
    m_certificate->setText(QDir::toNativeSeparators(connection.caFile));
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(connection.proxy.mode)));
    m_proxyHost->setText(connection.proxy.host);
    if (connection.proxy.port != 0)
        m_proxyPort->setValue(connection.proxy.port);
    if (!connection.caFile.isEmpty() || connection.proxy.mode != ProxyOptions::Mode::System)
        unfold();
}

void ConnectOptions::apply(Connection &connection) const
{
    connection.caFile = QDir::fromNativeSeparators(m_certificate->text().trimmed());
    connection.proxy = {};
    connection.proxy.mode = proxyMode();
    if (proxyMode() == ProxyOptions::Mode::Manual) {
        connection.proxy.host = m_proxyHost->text().trimmed();
        connection.proxy.port = static_cast<quint16>(m_proxyPort->value());
    }
}

bool ConnectOptions::validate()
{
    const QString certificate = QDir::fromNativeSeparators(m_certificate->text().trimmed());
    if (!certificate.isEmpty() && !QDir::isAbsolutePath(certificate)) {
        m_certificateField->setComplaint(tr("Give the whole path of the file."));
        unfold();
        m_certificate->setFocus();
        return false;
    }
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

void ConnectOptions::chooseCertificate()
{
    auto *dialog = new QFileDialog(window(), tr("Certificate authority"), QString(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_certificate->setText(QDir::toNativeSeparators(path));
    });
    dialog->open();
}

} // namespace tokendesk
