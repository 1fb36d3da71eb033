// The questions about a connection: address, token, name, colour, options.
#pragma once

#include "credentials/connection.h"
#include "credentials/secretbytes.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace tokendesk {

class ColourPicker;
class ConnectOptions;
class CredentialInput;
class Field;
class TokenInput;

/// Judges as one types. Sends and keeps nothing.
class ConnectionForm final : public QWidget {
    Q_OBJECT
public:
    enum class Purpose {
        Add,
        Edit, ///< the address is fixed: a kept token must not go elsewhere; a new token may be
              ///< given
    };
    explicit ConnectionForm(Purpose purpose, QWidget *parent = nullptr);

    void load(const Connection &connection);
    /// There is none to keep: one is asked for, first.
    void requireToken();
    void proposeColour(const QString &colour);

    /// Nothing when the form cannot be sent as it is; the fields say why then. One that is to be
    /// added has no id yet.
    [[nodiscard]] std::optional<Connection> connection();
    /// Nothing: not given, or no token; its field says why.
    [[nodiscard]] std::optional<SecretBytes> token();
    [[nodiscard]] bool hasToken() const;
    /// For the browser to bring a token.
    [[nodiscard]] bool isWaiting() const;
    void cancelSignIn();
    [[nodiscard]] bool needsToken() const { return m_needsToken; }
    /// Of the client certificate's key; empty: none given.
    [[nodiscard]] SecretBytes keyPassphrase() const;
    /// Of the proxy's user; empty: none given.
    [[nodiscard]] SecretBytes proxyPassword() const;
    [[nodiscard]] bool isRunOnly() const;
    /// Somebody has begun to type: an address, a name or a token.
    [[nodiscard]] bool isFilled() const;

    /// At the field that it is about; false when there is none.
    bool placeError(const Error &error);
    void clearErrors();
    /// No secret remains here.
    void forgetToken();
    void focusFirst();

Q_SIGNALS:
    void changed();
    /// The browser has brought a token.
    void signedIn();
    /// No secret remains here, for the program is locked. `held`: there was one.
    void forgotten(bool held);
    /// See isWaiting().
    void waitingChanged(bool waiting);

private:
    [[nodiscard]] std::optional<QUrl> origin();
    void buildKeep();
    void proposeName();
    /// Its field says why not.
    bool judgeName();

    Purpose m_purpose;
    Connection m_loaded;
    bool m_nameIsOurs = true;
    bool m_needsToken = false;
    QLineEdit *m_address;
    CredentialInput *m_credential;
    TokenInput *m_token;
    QLineEdit *m_name;
    ColourPicker *m_colour;
    QCheckBox *m_runOnly;
    QCheckBox *m_readOnly;
    ConnectOptions *m_options;
    Field *m_addressField;
    Field *m_nameField;
    Field *m_colourField;
    Field *m_keepField;
    Field *m_readOnlyField;
};

} // namespace tokendesk
