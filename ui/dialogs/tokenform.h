// The questions about a new token: account, name, expiry, SCIM-only.
#pragma once

#include "api/apiclient.h"

#include <QModelIndex>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tokendesk {

class ExpiryPicker;
class Field;
class Session;

/// Judges as one types. Sends nothing.
class TokenForm final : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive this widget. `account`: chosen at first.
    explicit TokenForm(Session &session, std::optional<AccountId> account,
                       QWidget *parent = nullptr);

    /// For an account that was made a moment ago: chosen, and not to be changed.
    void fixAccount(AccountId account);
    [[nodiscard]] std::optional<AccountId> account() const;

    /// Only after validate() said yes.
    [[nodiscard]] NewToken value() const;
    /// May be sent as it is. Otherwise the fields say why, from now on also for empty ones.
    [[nodiscard]] bool validate();

    /// The API's field names that this form has a place for.
    [[nodiscard]] static QStringList fieldNames();
    /// By the API's field name; the first of them gets the focus. Empty: clears all.
    void setComplaints(const QHash<QString, QString> &byField);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void fillAccounts(std::optional<AccountId> chosen);
    /// Of the list of accounts; two at most.
    [[nodiscard]] QModelIndexList rowsWhere(int role, const QString &text,
                                            Qt::MatchFlags how) const;
    /// The only one whose name or service id this is; -1: none, or several.
    [[nodiscard]] int rowCalled(const QString &text) const;
    /// -1: the text means none, or several.
    [[nodiscard]] int rowOfText() const;
    void takeOnlyMatch();
    void judge();
    /// What its tokens will be able to do.
    [[nodiscard]] QString accountHint() const;

    Session &m_session;
    bool m_emptyIsTold = false;
    QComboBox *m_accounts;
    QLineEdit *m_name;
    ExpiryPicker *m_expiry;
    QCheckBox *m_scimOnly;
    Field *m_accountField;
    Field *m_nameField;
    Field *m_expiryField;
    Field *m_scimField;
};

} // namespace tokendesk
