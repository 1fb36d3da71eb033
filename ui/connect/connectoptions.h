// A private certificate authority and a proxy: what few connections need.
#pragma once

#include "credentials/connection.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace tokendesk {

class Field;

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
    void unfold();

Q_SIGNALS:
    void changed();

private:
    void chooseCertificate();
    [[nodiscard]] ProxyOptions::Mode proxyMode() const;

    QToolButton *m_toggle;
    QWidget *m_inside;
    QLineEdit *m_certificate;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    Field *m_certificateField;
    Field *m_proxyField;
    Field *m_proxyHostField;
    Field *m_proxyPortField;
};

} // namespace tokendesk
