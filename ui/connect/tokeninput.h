// A credential: pasted, read from a file, or given by whoever has it.
#pragma once

#include "credentials/secretbytes.h"
#include "domain/result.h"

#include <QCoroTask>
#include <QWidget>

class QPushButton;

namespace tokendesk {

class Field;
class SecretEdit;

class TokenInput final : public QWidget {
    Q_OBJECT
public:
    explicit TokenInput(const QString &label, QWidget *parent = nullptr);

    /// Checked; the input stays as it is.
    [[nodiscard]] Result<SecretBytes> token() const;
    [[nodiscard]] bool isEmpty() const;
    /// Nothing of it remains here.
    void forget();
    [[nodiscard]] Field *field() const { return m_field; }
    /// What stands there is chosen: the next one takes its place.
    void focusInput();
    /// It can be used where `reason` is empty; else its button says why not.
    void enableUnless(const QString &reason);
    /// The same as choosing it by hand.
    QCoro::Task<> useFile(QString path);
    /// `source`: shown in the field's place; where it comes from.
    void useToken(SecretBytes token, const QString &source);

Q_SIGNALS:
    void changed();
    /// The keyboard, which has chosen the file, may go where the token is used.
    void fileRead();

private:
    void chooseFile();
    void showSource();

    SecretEdit *m_edit;
    QPushButton *m_fileButton;
    Field *m_field;
    SecretBytes m_given; ///< not typed: from a file or the browser
    QString m_source;
};

} // namespace tokendesk
