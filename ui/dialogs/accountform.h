// The questions about a service account: name, role, teams.
#pragma once

#include "api/apiclient.h"
#include "domain/inventory.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tokendesk {

class ElidedLabel;
class Field;
class Session;
class TeamPicker;
struct Verdict;

/// Judges as one types. Sends nothing.
class AccountForm final : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive this widget.
    explicit AccountForm(Session &session, QWidget *parent = nullptr);

    /// For editing: shows what is there, and from then on edit() is the difference.
    void setAccount(const Account &account);
    /// It has been changed meanwhile: shows that, and what was typed and ticked on top of it.
    void takeOver(const Account &now, bool isToldOfOthers);
    /// What edit() is the difference to.
    [[nodiscard]] const Account &before() const { return m_before; }

    [[nodiscard]] NewAccount value() const;
    [[nodiscard]] AccountEdit edit() const;
    [[nodiscard]] QString role() const;
    /// May be sent as it is. Otherwise the fields say why, from now on also for an empty name.
    [[nodiscard]] bool validate();
    [[nodiscard]] bool isValid() const;

    /// The API's field names that this form has a place for.
    [[nodiscard]] static QStringList fieldNames();
    /// By the API's field name; the first of them gets the focus. Empty: clears all.
    void setComplaints(const QHash<QString, QString> &byField);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void judge();
    /// Of one that is edited: the name that it has, however it is written.
    [[nodiscard]] bool keepsName() const;
    [[nodiscard]] Verdict nameVerdict() const;
    void showRole(const QString &role);
    /// Where not all of them are known, they are only shown.
    void showTeams(const QStringList &teams);
    void fillRoles();
    void showServiceId();

    Session &m_session;
    Account m_before; ///< id 0: a new one
    bool m_emptyIsTold = false;
    QLineEdit *m_name;
    QComboBox *m_role;
    TeamPicker *m_teams;
    ElidedLabel *m_serviceId;
    Field *m_nameField;
    Field *m_roleField;
    Field *m_teamsField;
};

/// Weakest first; then the roles that accounts of this deployment have and we do not know.
[[nodiscard]] QStringList offeredRoles(const Inventory &inventory);

} // namespace tokendesk
