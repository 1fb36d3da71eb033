#include "ui/dialogs/tokenform.h"

#include "domain/names.h"
#include "domain/role.h"
#include "domain/sortrows.h"
#include "ui/dialogs/expirypicker.h"
#include "ui/dialogs/field.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "workflows/session.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

// Of a row of the list of accounts, as shown.
constexpr int nameRole = Qt::UserRole + 1;
constexpr int serviceIdRole = Qt::UserRole + 2;

QString accountWords(const Account &account)
{
    const QString label = displayText(account.label());
    const QString id = displayText(account.serviceId);
    return id.isEmpty() || id == label ? label : QString(label + QStringLiteral(" · ") + id);
}

} // namespace

TokenForm::TokenForm(Session &session, std::optional<AccountId> account, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_accounts(new QComboBox)
    , m_name(new QLineEdit)
    , m_expiry(new ExpiryPicker(session.clock()))
    , m_scimOnly(new QCheckBox(tr("&Directory sync (SCIM) only")))
    , m_accountField(new Field(tr("Service &account"), m_accounts))
    , m_nameField(new Field(tr("&Name"), m_name))
    , m_expiryField(new Field(tr("&Expires after"), m_expiry))
    , m_scimField(new Field(QString(), m_scimOnly))
{
    m_accounts->setObjectName(QStringLiteral("tokenAccount"));
    m_name->setObjectName(QStringLiteral("tokenName"));
    m_name->setPlaceholderText(tr("For example: airflow_production"));
    m_scimOnly->setObjectName(QStringLiteral("tokenScimOnly"));
    m_accountField->setObjectName(QStringLiteral("tokenAccountField"));
    m_nameField->setObjectName(QStringLiteral("tokenNameField"));
    m_expiryField->setObjectName(QStringLiteral("tokenExpiryField"));
    m_scimField->setObjectName(QStringLiteral("tokenScimField"));
    m_scimField->setHint(tr("For a token that an identity provider uses to keep users in step. The "
                            "server refuses it everywhere else."));

    m_accounts->setEditable(true);
    m_accounts->setInsertPolicy(QComboBox::NoInsert);
    m_accounts->lineEdit()->setAccessibleName(tr("Service account"));
    m_accounts->lineEdit()->setPlaceholderText(tr("Type a part of its name"));
    m_accounts->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_accounts->completer()->setFilterMode(Qt::MatchContains);
    m_accounts->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_accounts->completer()->popup()->setFrameShape(QFrame::Box);
    m_accounts->setMaxVisibleItems(12);
    giveWay(*m_accounts);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setGap(layout, Gap::Large);
    layout->addWidget(m_accountField);
    layout->addWidget(m_nameField);
    layout->addWidget(m_expiryField);
    layout->addWidget(m_scimField);
    fillAccounts(account);

    connect(m_accounts, &QComboBox::editTextChanged, this, [this] {
        m_accountField->setComplaint({});
        judge();
    });
    connect(m_accounts, &QComboBox::currentIndexChanged, this, &TokenForm::judge);
    connect(m_accounts->lineEdit(), &QLineEdit::editingFinished, this, &TokenForm::takeOnlyMatch);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameField->setComplaint({});
        judge();
    });
    connect(m_expiry, &ExpiryPicker::changed, this, [this] {
        m_expiryField->setComplaint({});
        judge();
    });
    connect(m_scimOnly, &QCheckBox::toggled, this, [this] { m_scimField->setComplaint({}); });
    // What is taken can change while somebody types.
    const LiveInventory &live = m_session.inventory();
    connect(&live, &LiveInventory::replaced, this, &TokenForm::judge);
    connect(&live, &LiveInventory::tokenAdded, this, &TokenForm::judge);
    connect(&live, &LiveInventory::tokenRemoved, this, &TokenForm::judge);
    judge();
}

void TokenForm::fillAccounts(std::optional<AccountId> chosen)
{
    const QSignalBlocker quiet(m_accounts);
    const Inventory &inventory = m_session.inventory().data();
    std::vector<int> rows;
    for (int i = 0; i < inventory.accountCount(); ++i) {
        if (inventory.account(i).isKnown() && inventory.account(i).isActive())
            rows.push_back(i);
    }
    sortRowsByName(rows, Qt::AscendingOrder,
                   [&inventory](int row) { return inventory.account(row).label(); });
    m_accounts->clear();
    for (const int row : rows) {
        const Account &account = inventory.account(row);
        m_accounts->addItem(accountWords(account), account.id);
        const int item = m_accounts->count() - 1;
        m_accounts->setItemData(item, displayText(account.label()), nameRole);
        m_accounts->setItemData(item, displayText(account.serviceId), serviceIdRole);
    }
    m_accounts->setCurrentIndex(chosen ? m_accounts->findData(*chosen) : -1);
}

void TokenForm::fixAccount(AccountId account)
{
    fillAccounts(account);
    m_accounts->setEnabled(false);
    judge();
}

QModelIndexList TokenForm::rowsWhere(int role, const QString &text, Qt::MatchFlags how) const
{
    constexpr int atMost = 2;
    const QAbstractItemModel *rows = m_accounts->model();
    return rows->match(rows->index(0, 0), role, text, atMost, how);
}

int TokenForm::rowCalled(const QString &text) const
{
    int found = -1;
    for (const int role : {nameRole, serviceIdRole}) {
        const QModelIndexList rows = rowsWhere(role, text, Qt::MatchFixedString);
        for (const QModelIndex &row : rows) {
            if (found >= 0 && found != row.row())
                return -1;
            found = row.row();
        }
    }
    return found;
}

int TokenForm::rowOfText() const
{
    // What stands in the field counts, whether it was picked or typed.
    const QString text = m_accounts->currentText();
    if (text.trimmed().isEmpty())
        return -1;
    const int index = m_accounts->findText(text, Qt::MatchFixedString | Qt::MatchCaseSensitive);
    if (index < 0)
        return rowCalled(text.trimmed());
    // Two accounts can look alike: then the one that was picked.
    const int current = m_accounts->currentIndex();
    return current >= 0 && m_accounts->itemText(current) == text ? current : index;
}

void TokenForm::takeOnlyMatch()
{
    const QString text = m_accounts->currentText().trimmed();
    // While the keyboard is still there, as with Enter, nobody would see what was taken.
    if (text.isEmpty() || window()->focusWidget() == m_accounts)
        return;
    int row = rowOfText();
    // Nor where the press of a button has taken it away, which acts at once.
    if (row < 0 && !qobject_cast<QPushButton *>(window()->focusWidget())) {
        const QModelIndexList rows = rowsWhere(Qt::DisplayRole, text, Qt::MatchContains);
        row = rows.size() == 1 ? rows.constFirst().row() : -1;
    }
    if (row >= 0)
        m_accounts->setCurrentIndex(row);
}

std::optional<AccountId> TokenForm::account() const
{
    const int row = rowOfText();
    if (row < 0)
        return {};
    return m_accounts->itemData(row).toLongLong();
}

NewToken TokenForm::value() const
{
    return {cleanedName(m_name->text()), account().value_or(0), m_expiry->plan().days,
            m_scimOnly->isChecked()};
}

bool TokenForm::validate()
{
    m_emptyIsTold = true;
    judge();
    const auto blocks = [](const Field *field) { return field->isInvalid(); };
    if (!account())
        m_accounts->setFocus();
    else if (blocks(m_nameField) && !m_nameField->hasComplaint())
        m_name->setFocus();
    else if (!m_expiry->plan().ok())
        m_expiry->focusChoice();
    const Verdict name = checkTokenName(m_name->text(), m_session.inventory().data(), account());
    return account().has_value() && !name.blocks() && m_expiry->plan().ok();
}

void TokenForm::judge()
{
    Verdict accountVerdict;
    if (!account() && (m_emptyIsTold || !m_accounts->currentText().isEmpty()))
        accountVerdict = {Verdict::Level::Problem, tr("Choose an account from the list.")};
    // While a name is being typed and the list still offers some, nothing is wrong yet.
    if (!m_emptyIsTold && m_accounts->hasFocus())
        accountVerdict = {};
    m_accountField->setVerdict(accountVerdict);
    m_accountField->setHint(accountHint());

    Verdict name = checkTokenName(m_name->text(), m_session.inventory().data(), account());
    if (!m_emptyIsTold && cleanedName(m_name->text()).isEmpty())
        name = {};
    m_nameField->setVerdict(name);
    m_nameField->setHint(
        tr("Say what it is for and where it is used. It cannot be renamed later."));

    const ExpiryPlan plan = m_expiry->plan();
    const QString warning = expiryWarning(plan);
    if (!plan.ok() && (m_emptyIsTold || !m_expiry->isBeingTyped()))
        m_expiryField->setVerdict({Verdict::Level::Problem, plan.problem});
    else if (!warning.isEmpty())
        m_expiryField->setVerdict({Verdict::Level::Warning, warning});
    else
        m_expiryField->setVerdict({});
    m_expiryField->setHint(expiryPlanWords(plan));
    Q_EMIT changed();
}

QString TokenForm::accountHint() const
{
    const Inventory &inventory = m_session.inventory().data();
    const int index = account() ? inventory.accountIndex(*account()) : -1;
    if (index < 0)
        return {};
    const Account &chosen = inventory.account(index);
    if (!chosen.listed || chosen.teams.isEmpty())
        return tr("%1: %2").arg(displayText(chosen.role), roleDescription(chosen.role));
    return tr("%1: %2 Teams: %3.")
        .arg(displayText(chosen.role), roleDescription(chosen.role), joinedNames(chosen.teams));
}

QStringList TokenForm::fieldNames()
{
    return {QStringLiteral("user_id"), QStringLiteral("name"), QStringLiteral("expires_in_days"),
            QStringLiteral("scim_endpoints_only")};
}

void TokenForm::setComplaints(const QHash<QString, QString> &byField)
{
    showComplaints({m_accountField, m_nameField, m_expiryField, m_scimField}, fieldNames(),
                   byField);
}

void TokenForm::focusFirst()
{
    if (account())
        m_name->setFocus();
    else
        m_accounts->setFocus();
}

} // namespace tokendesk
