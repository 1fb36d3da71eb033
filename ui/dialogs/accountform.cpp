#include "ui/dialogs/accountform.h"

#include "domain/names.h"
#include "domain/role.h"
#include "domain/sentence.h"
#include "domain/serviceid.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/teampicker.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/gap.h"
#include "ui/theme/whynot.h"
#include "workflows/accountedit.h"
#include "workflows/session.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace tokendesk {

QStringList offeredRoles(const Inventory &inventory)
{
    QStringList roles = knownRoles();
    QStringList others;
    for (const Account &account : inventory.accounts()) {
        if (!account.role.isEmpty() && !roles.contains(account.role, Qt::CaseInsensitive)
            && !others.contains(account.role))
            others << account.role;
    }
    others.sort(Qt::CaseInsensitive);
    return roles + others;
}

AccountForm::AccountForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_teams(new TeamPicker(session.teams()))
    , m_serviceId(new ElidedLabel)
    , m_nameField(new Field(tr("&Name"), m_name))
    , m_roleField(new Field(tr("&Role"), m_role))
    , m_teamsField(new Field(tr("&Teams"), m_teams))
{
    m_name->setObjectName(QStringLiteral("accountName"));
    m_name->setPlaceholderText(tr("For example: Airflow production"));
    giveWay(*m_role);
    m_role->setObjectName(QStringLiteral("accountRole"));
    m_nameField->setObjectName(QStringLiteral("accountNameField"));
    m_roleField->setObjectName(QStringLiteral("accountRoleField"));
    m_teamsField->setObjectName(QStringLiteral("accountTeamsField"));

    m_serviceId->setObjectName(QStringLiteral("serviceIdPreview"));
    m_serviceId->setProperty("muted", true);
    m_nameField->addBelow(m_serviceId);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Large);
    layout->addWidget(m_nameField);
    layout->addWidget(m_roleField);
    layout->addWidget(m_teamsField);
    fillRoles();
    showTeams({});

    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameField->setComplaint({});
        judge();
    });
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        m_roleField->setComplaint({});
        judge();
    });
    connect(m_teams, &TeamPicker::changed, this, [this] {
        m_teamsField->setComplaint({});
        judge();
    });
    judge();
}

void AccountForm::fillRoles()
{
    for (const QString &role : offeredRoles(m_session.inventory().data()))
        m_role->addItem(displayText(role), role);
}

void AccountForm::showRole(const QString &role)
{
    int index = m_role->findData(role);
    if (index < 0) {
        m_role->addItem(displayText(role), role);
        index = m_role->count() - 1;
    }
    m_role->setCurrentIndex(index);
}

void AccountForm::takeOver(const Account &now, bool isToldOfOthers)
{
    const AccountEdit mine = edit();
    const EditOnTop onTop = onTopOf(now, m_before, mine);
    const AccountEdit &teams = onTop.edit;
    Account base = now;
    if (!isToldOfOthers && onTop.others.name)
        base.name = m_before.name;
    if (!isToldOfOthers && onTop.others.role)
        base.role = m_before.role;
    m_before = base;
    if (!mine.name)
        m_name->setText(now.name);
    if (!mine.role)
        showRole(now.role);
    showTeams(now.teamsUnclear ? now.teams : teams.teams.value_or(now.teams));
    judge();
}

void AccountForm::setAccount(const Account &account)
{
    m_before = account;
    showRole(account.role);
    m_name->setText(account.name);
    showTeams(account.teams);
    judge();
}

void AccountForm::showTeams(const QStringList &teams)
{
    m_teams->setTeams(teams);
    const QString obstacle = m_before.teamsUnclear ? unclearTeamsReason() : QString();
    enableUnless(*m_teams, obstacle);
    if (!obstacle.isEmpty())
        m_teamsField->setHint(asSentence(obstacle));
    else
        m_teamsField->setHint(
            m_session.teams().isEmpty()
                ? tr("This deployment's teams are not known here: type their names.")
                : tr("An account sees what its teams may see."));
}

QString AccountForm::role() const
{
    return m_role->currentData().toString();
}

NewAccount AccountForm::value() const
{
    return {cleanedName(m_name->text()), role(), m_teams->teams()};
}

AccountEdit AccountForm::edit() const
{
    const NewAccount now = value();
    AccountEdit edit;
    if (!keepsName() && now.name != m_before.name)
        edit.name = now.name;
    if (now.role != m_before.role)
        edit.role = now.role;
    if (!m_before.teamsUnclear && !areSameTeams(now.teams, m_before.teams))
        edit.teams = now.teams;
    return edit;
}

bool AccountForm::keepsName() const
{
    return m_before.id != 0 && m_name->text() == m_before.name;
}

Verdict AccountForm::nameVerdict() const
{
    if (keepsName())
        return {};
    const std::optional<AccountId> self =
        m_before.id == 0 ? std::optional<AccountId>() : m_before.id;
    return checkAccountName(m_name->text(), m_session.inventory().data(), self);
}

bool AccountForm::isValid() const
{
    return !nameVerdict().blocks();
}

bool AccountForm::validate()
{
    m_emptyIsTold = true;
    judge();
    if (!isValid())
        m_name->setFocus();
    return isValid();
}

void AccountForm::judge()
{
    Verdict verdict = nameVerdict();
    const bool empty = cleanedName(m_name->text()).isEmpty();
    // Nobody likes to be scolded for a field that they have not reached yet.
    if (empty && !m_emptyIsTold)
        verdict = {};
    m_nameField->setVerdict(verdict);
    showServiceId();

    if (isAdminRole(role()))
        m_roleField->setVerdict({Verdict::Level::Warning,
                                 tr("%1 Each of its tokens can do the same: choose a lesser role "
                                    "where one will do.")
                                     .arg(roleDescription(role()))});
    else
        m_roleField->setVerdict({});
    m_roleField->setHint(roleDescription(role()));
    Q_EMIT changed();
}

void AccountForm::showServiceId()
{
    m_serviceId->setVisible(m_before.id == 0 || !m_before.serviceId.isEmpty());
    if (m_before.id != 0) {
        m_serviceId->setWhole(tr("Service id: %1").arg(displayText(m_before.serviceId)));
        return;
    }
    const QString id = serviceIdFromName(cleanedName(m_name->text()));
    m_serviceId->setWhole(id.isEmpty() ? tr("The service id is made from the name.")
                                       : tr("Service id: %1").arg(displayText(id)));
}

QStringList AccountForm::fieldNames()
{
    return {QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("teams")};
}

void AccountForm::setComplaints(const QHash<QString, QString> &byField)
{
    showComplaints({m_nameField, m_roleField, m_teamsField}, fieldNames(), byField);
}

void AccountForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace tokendesk
