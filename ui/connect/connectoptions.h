// Certificates, a proxy, how often to refresh: what few connections need.
#pragma once

#include "credentials/connection.h"
#include "credentials/secretbytes.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace tokendesk {

class Field;
class SecretEdit;

/// Folded away until somebody asks for it, or an error is about it.
class ConnectOptions final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectOptions(QWidget *parent = nullptr);

    void load(const Connection &connection);
    void apply(Connection &connection) const;
    /// Otherwise the fields say why, unfolded.
    [[nodiscard]] bool validate();
    [[nodiscard]] Field *certificateField() const { return m_certificateField; }
    [[nodiscard]] Field *clientCertificateField() const { return m_ownCertificateField; }
    void unfold();
    /// Of the client certificate's key; empty: none given.
    [[nodiscard]] SecretBytes keyPassphrase() const;
    void forgetPassphrase();

Q_SIGNALS:
    void changed();

private:
    void chooseFile(QLineEdit *edit, const QString &title);
    void addChoose(Field *field, QLineEdit *edit, const QString &title);
    [[nodiscard]] bool isWholePath(QLineEdit *edit, Field *field);
    void showWanted();
    [[nodiscard]] ProxyOptions::Mode proxyMode() const;

    QToolButton *m_toggle;
    QWidget *m_inside;
    QLineEdit *m_certificate;
    QLineEdit *m_ownCertificate;
    QLineEdit *m_ownKey;
    SecretEdit *m_passphrase;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QSpinBox *m_refresh;
    Field *m_certificateField;
    Field *m_ownCertificateField;
    Field *m_ownKeyField;
    Field *m_passphraseField;
    Field *m_proxyField;
    Field *m_proxyHostField;
    Field *m_proxyPortField;
    Field *m_refreshField;
};

} // namespace tokendesk
