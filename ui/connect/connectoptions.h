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
    /// `isPasswordKept`: of the proxy that was loaded, in the keychain.
    [[nodiscard]] bool validate(bool isPasswordKept);
    /// What proves who somebody is.
    enum class File { Authority, Certificate, Key, Passphrase };
    /// Says so at its field, unfolded; true.
    bool complainOf(File file, const QString &complaint);
    /// Of the client certificate's key; empty: none given.
    [[nodiscard]] SecretBytes keyPassphrase() const;
    /// Of the proxy's user; empty: none given.
    [[nodiscard]] SecretBytes proxyPassword() const;
    void forgetSecrets();
    /// This proxy ("host:port") wants to know who we are, and `complaint` says how it was.
    void askForSignIn(const QString &proxy, const QString &complaint);
    /// Of the proxy itself, where it is chosen.
    void complainOfProxy(const QString &complaint);
    void clearErrors();

Q_SIGNALS:
    void changed();

private:
    void unfold();
    void showFold(bool open);
    void chooseFile(QLineEdit *edit, const QString &title);
    void addChoose(Field *field, QLineEdit *edit, const QString &title);
    [[nodiscard]] bool isWholePath(QLineEdit *edit, Field *field);
    void showWanted();
    [[nodiscard]] ProxyOptions proxy() const;
    /// Of a proxy that asks for one; of the system's it must be known which one it is.
    [[nodiscard]] bool mayHaveSignIn() const;
    [[nodiscard]] bool validateProxy(bool isPasswordKept);
    /// What was written in one line goes to its fields.
    void takeApart(const ProxyOptions &server);
    bool complain(Field *field, const QString &complaint);

    QToolButton *m_toggle;
    QWidget *m_inside;
    QLineEdit *m_certificate;
    QLineEdit *m_ownCertificate;
    QLineEdit *m_ownKey;
    SecretEdit *m_passphrase;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUser;
    SecretEdit *m_proxyPassword;
    QSpinBox *m_refresh;
    Field *m_certificateField;
    Field *m_ownCertificateField;
    Field *m_ownKeyField;
    Field *m_passphraseField;
    Field *m_proxyField;
    Field *m_proxyHostField;
    Field *m_proxyPortField;
    Field *m_proxyUserField;
    Field *m_proxyPasswordField;
    Field *m_refreshField;
    ProxyOptions m_loadedProxy;
    ProxyOptions m_systemProxy; ///< that asks for a sign-in; without a host: none that is known
};

} // namespace tokendesk
