#include "ui/review/policyeditor.h"

#include "domain/names.h"
#include "domain/review/policywords.h"
#include "domain/sentence.h"
#include "domain/tooltip.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/review/policyform.h"
#include "ui/review/policylist.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "workflows/policies.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tokendesk {

PolicyEditor::PolicyEditor(DialogContext context, Review &review, OwnPolicies &policies,
                           QWidget *parent)
    : FormDialog(tr("Policies"), parent)
    , m_context(context)
    , m_review(review)
    , m_policies(policies)
    , m_current(review.policy().id)
    , m_guard(new CloseGuard(this, CloseGuard::Holds::Input))
    , m_list(new PolicyList(this))
    , m_stack(new QStackedWidget(this))
    , m_form(new PolicyForm(m_stack))
    , m_badName(new PlainLabel({}, m_stack))
    , m_badReason(new PlainLabel({}, m_stack))
    , m_duplicate(addSideButton(tr("Duplicate")))
    , m_import(addSideButton(tr("Import…")))
    , m_export(addSideButton(tr("Export…")))
    , m_delete(addSideButton(tr("Delete…")))
    , m_reload(addSideButton(tr("Read again")))
    , m_discard(addDangerButton(tr("Discard the changes")))
    , m_saveAll(addPlainButton(tr("Save and close")))
    , m_close(addPlainButton(tr("Close")))
    , m_save(addPlainButton(tr("Save")))
    , m_use(addPrimaryButton(tr("Use this policy")))
{
    setObjectName(QStringLiteral("policyEditor"));
    closeWith(&context.session);
    build();
    connectAll();
    fillList();
    m_list->setFocus();
    if (!m_policies.isLoaded())
        m_policies.load();
}

void PolicyEditor::build()
{
    const int character = characterWidth(fontMetrics());
    setMinimumWidth(character * 170);
    setLead(tr("A policy says what a review looks for, and how serious each finding is. The "
               "built-in policies cannot be changed: duplicate one, and change the copy."));
    m_list->setObjectName(QStringLiteral("policyList"));

    auto *bad = new QWidget(m_stack);
    auto *badColumn = new QVBoxLayout(bad);
    setMargins(badColumn, Gap::Medium);
    setGap(badColumn, Gap::Small);
    QFont strong = m_badName->font();
    strong.setWeight(QFont::DemiBold);
    m_badName->setFont(strong);
    m_badReason->setObjectName(QStringLiteral("policyFileProblem"));
    for (QLabel *label : {m_badName, m_badReason}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        badColumn->addWidget(label);
    }
    badColumn->addStretch();
    m_stack->addWidget(m_form);
    m_stack->addWidget(bad);

    auto *row = new QHBoxLayout;
    setGap(row, Gap::Large);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    body()->addLayout(row, 1);

    m_duplicate->setObjectName(QStringLiteral("policyDuplicate"));
    m_import->setObjectName(QStringLiteral("policyImport"));
    m_export->setObjectName(QStringLiteral("policyExport"));
    m_delete->setObjectName(QStringLiteral("policyDelete"));
    m_reload->setObjectName(QStringLiteral("policyReload"));
    m_discard->setObjectName(QStringLiteral("policyDiscard"));
    m_saveAll->setObjectName(QStringLiteral("policySaveAll"));
    m_close->setObjectName(QStringLiteral("policyClose"));
    m_save->setObjectName(QStringLiteral("policySave"));
    m_use->setObjectName(QStringLiteral("policyUse"));
    m_discard->hide();
    m_saveAll->hide();
}

void PolicyEditor::connectAll()
{
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (!item)
            return;
        m_current = item->data(Qt::UserRole).toString();
        showCurrent();
    });
    connect(m_form, &PolicyForm::edited, this, &PolicyEditor::takeEdits);
    connect(&m_policies, &OwnPolicies::changed, this, &PolicyEditor::fillList);
    connect(m_guard, &CloseGuard::insisted, this, [this] { (void)mayClose(); });
    connect(m_duplicate, &QPushButton::clicked, this, &PolicyEditor::duplicate);
    connect(m_import, &QPushButton::clicked, this, &PolicyEditor::askForImport);
    connect(m_export, &QPushButton::clicked, this, &PolicyEditor::askForExport);
    connect(m_delete, &QPushButton::clicked, this, &PolicyEditor::askToDelete);
    connect(m_reload, &QPushButton::clicked, this, [this] { m_policies.load(); });
    connect(m_close, &QPushButton::clicked, this, &PolicyEditor::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_saveAll, &QPushButton::clicked, this, [this] { saveAllAndClose(); });
    connect(m_use, &QPushButton::clicked, this, [this] { useCurrent(); });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_drafts.clear();
        m_guard->release();
        reject();
    });
}

void PolicyEditor::keepPolicyInUse(const QString &reason)
{
    m_keptInUse = reason;
    refreshButtons();
}

void PolicyEditor::fillList()
{
    m_list->fill(m_policies, m_drafts, m_review.policy().id);
    m_current = m_list->choose(m_current);
    showCurrent();
}

std::optional<Policy> PolicyEditor::current() const
{
    const auto draft = m_drafts.constFind(m_current);
    return draft != m_drafts.constEnd() ? std::optional(*draft) : m_policies.find(m_current);
}

bool PolicyEditor::isOwn(const QString &id) const
{
    return !shippedPolicyIds().contains(id) && (m_drafts.contains(id) || m_policies.find(id));
}

QStringList PolicyEditor::namesBesides(const QString &id) const
{
    QStringList names;
    for (const QString &shipped : shippedPolicyIds()) {
        // Whichever language the list is looked at in.
        names << shippedPolicy(shipped).name << policyTitle(shippedPolicy(shipped));
    }
    for (const OwnPolicy &own : m_policies.found().policies) {
        if (own.policy.id != id && !m_drafts.contains(own.policy.id))
            names << own.policy.name.trimmed();
    }
    for (const Policy &draft : m_drafts) {
        if (draft.id != id)
            names << draft.name.trimmed();
    }
    return names;
}

void PolicyEditor::showCurrent()
{
    clearMessage();
    m_discard->hide();
    m_saveAll->hide();
    const std::optional<Policy> policy = current();
    if (policy) {
        const bool isReadOnly = !isOwn(policy->id);
        std::optional<Policy> base;
        if (!isReadOnly && !policy->basedOn.isEmpty())
            base = m_policies.find(policy->basedOn);
        // Typing goes on where it was.
        if (m_form->policy() != *policy || m_stack->currentWidget() != m_form || isReadOnly)
            m_form->setPolicy(*policy, base, isReadOnly);
        m_form->setTakenNames(namesBesides(policy->id));
        m_stack->setCurrentWidget(m_form);
    }
    for (const BadPolicyFile &file : m_policies.found().bad) {
        if (file.path == m_current)
            showBadFile(file);
    }
    refreshButtons();
}

void PolicyEditor::showBadFile(const BadPolicyFile &file)
{
    m_badName->setText(displayText(QDir::toNativeSeparators(file.path)));
    m_badReason->setText(displaySentence(file.error.text()));
    m_stack->setCurrentIndex(1);
}

void PolicyEditor::takeEdits()
{
    const Policy policy = m_form->policy();
    const bool wasDraft = m_drafts.contains(m_current);
    const std::optional<Policy> saved = m_policies.find(m_current);
    if (saved && *saved == policy)
        m_drafts.remove(m_current);
    else
        m_drafts.insert(m_current, policy);
    m_discard->hide();
    m_saveAll->hide();
    clearMessage();
    m_list->rename(policy, m_drafts.contains(m_current), policy.id == m_review.policy().id);
    if (wasDraft != m_drafts.contains(m_current))
        m_form->setTakenNames(namesBesides(m_current));
    refreshButtons();
}

void PolicyEditor::refreshButtons()
{
    const std::optional<Policy> policy = current();
    const bool own = policy && isOwn(policy->id);
    m_duplicate->setVisible(policy.has_value());
    m_export->setVisible(policy.has_value());
    m_delete->setVisible(own);
    m_reload->setVisible(!policy);
    m_save->setVisible(own);
    m_save->setEnabled(own && m_drafts.contains(policy->id));
    m_use->setVisible(policy.has_value());
    const bool isOther = policy && policy->id != m_review.policy().id;
    m_use->setEnabled(m_keptInUse.isEmpty()
                      && (isOther || (policy && m_drafts.contains(policy->id))));
    m_use->setToolTip(m_keptInUse.isEmpty()
                          ? tr("The review judges by it from now on; what was changed is saved "
                               "first")
                          : plainToolTip(m_keptInUse));
    if (m_drafts.isEmpty())
        m_guard->release();
    else
        m_guard->engage();
}

void PolicyEditor::addDraft(Policy policy)
{
    policy.id = m_policies.freeId(policy.name, m_drafts.keys());
    m_current = policy.id;
    m_drafts.insert(policy.id, policy);
    fillList();
    m_form->focusName();
}

void PolicyEditor::duplicate()
{
    std::optional<Policy> policy = current();
    if (!policy)
        return;
    policy->basedOn = policy->id;
    const QStringList names = namesBesides({});
    policy->description = policyDescription(*policy);
    const QString name = inPlaceOfName(tr("%1 (own)")).arg(policyTitle(*policy));
    policy->name = name;
    for (int number = 2; names.contains(policy->name, Qt::CaseInsensitive); ++number)
        policy->name = inPlaceOfName(tr("%1 %2", "a name that is taken, and a number"))
                           .arg(name, QString::number(number));
    addDraft(*policy);
}

void PolicyEditor::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a policy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Policy (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { importFile(path); });
    dialog->open();
}

QCoro::Task<> PolicyEditor::importFile(QString path)
{
    const QPointer<PolicyEditor> self(this);
    if (isBusy())
        co_return;
    setBusy(tr("Reading…"));
    const QPointer<OwnPolicies> policies(&m_policies);
    Result<Policy> policy = co_await m_policies.readFile(path);
    if (!self || !policies)
        co_return;
    setIdle();
    if (!policy.ok()) {
        showMessage(Tone::Danger,
                    tr("%1 was not imported. %2")
                        .arg(displayText(QFileInfo(path).fileName()),
                             displaySentence(policy.error().text())));
        co_return;
    }
    addDraft(policy.value());
    showMessage(Tone::Info, tr("Imported. Save it to keep it."));
}

void PolicyEditor::askForExport()
{
    const std::optional<Policy> policy = current();
    if (!policy)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the policy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Policy (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(policy->id + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { exportFile(path); });
    dialog->open();
}

QCoro::Task<> PolicyEditor::exportFile(QString path)
{
    const QPointer<PolicyEditor> self(this);
    const std::optional<Policy> policy = current();
    if (!policy || isBusy())
        co_return;
    if (!m_form->problems().isEmpty()) {
        showMessage(Tone::Danger, tr("Correct what is marked first."));
        m_form->focusProblem();
        co_return;
    }
    const Policy given = *policy;
    setBusy(tr("Writing…"));
    Result<void> written = co_await m_policies.writeFile(path, given);
    if (!self)
        co_return;
    setIdle();
    if (written.ok())
        showMessage(Tone::Info,
                    tr("Exported to %1").arg(displayText(QDir::toNativeSeparators(path))));
    else
        showError(written.error());
}

void PolicyEditor::askToDelete()
{
    const std::optional<Policy> policy = current();
    if (!policy || !isOwn(policy->id))
        return;
    Question question;
    question.heading = tr("Delete this policy?");
    question.names = {PolicyList::shownName(*policy)};
    question.consequence = policy->id == m_review.policy().id
        ? tr("The review judges by it now, and will by the default policy. The file cannot be had "
             "back; reviews that name it keep their numbers.")
        : tr("The file cannot be had back; reviews that name it keep their numbers.");
    question.action = tr("Delete");
    question.progress = tr("Deleting…");
    const QString id = policy->id;
    (new ConfirmDialog(
         question, m_context.session.connection(), [this, id] { return removeNow(id); }, this))
        ->open();
}

QCoro::Task<QString> PolicyEditor::removeNow(QString id)
{
    const QPointer<PolicyEditor> self(this);
    const QPointer<OwnPolicies> policies(&m_policies);
    Result<void> removed = co_await m_policies.remove(id);
    if (!removed.ok())
        co_return removed.error().text();
    if (self && policies) {
        m_drafts.remove(id);
        fillList();
    }
    co_return QString();
}

QCoro::Task<bool> PolicyEditor::saveOne(QString id)
{
    const QPointer<PolicyEditor> self(this);
    if (m_current != id) {
        m_current = m_list->choose(id);
        showCurrent();
    }
    if (!m_form->problems().isEmpty()) {
        showMessage(Tone::Danger, tr("Correct what is marked first."));
        m_form->focusProblem();
        co_return false;
    }
    Policy policy = m_drafts.value(id);
    policy.name = policy.name.trimmed();
    // The first time the file gets the name that it has by now.
    if (!m_policies.find(id))
        policy.id = m_policies.freeId(policy.name);
    setBusy(tr("Saving…"));
    const QPointer<OwnPolicies> policies(&m_policies);
    Result<void> saved = co_await m_policies.save(policy);
    if (!self || !policies)
        co_return false;
    setIdle();
    if (!saved.ok()) {
        showError(saved.error());
        co_return false;
    }
    m_drafts.remove(id);
    m_current = policy.id;
    fillList();
    co_return true;
}

QCoro::Task<> PolicyEditor::save()
{
    const QPointer<PolicyEditor> self(this);
    if (isBusy() || !m_drafts.contains(m_current))
        co_return;
    const QString id = m_current;
    const bool saved = co_await saveOne(id);
    if (self && saved)
        showMessage(Tone::Info, tr("Saved."));
}

QCoro::Task<> PolicyEditor::saveAllAndClose()
{
    const QPointer<PolicyEditor> self(this);
    const QStringList ids = m_drafts.keys();
    for (const QString &id : ids) {
        const bool saved = co_await saveOne(id);
        if (!self || !saved)
            co_return; // it has said why
    }
    reject();
}

QCoro::Task<> PolicyEditor::useCurrent()
{
    const QPointer<PolicyEditor> self(this);
    if (isBusy())
        co_return;
    if (m_drafts.contains(m_current)) {
        const bool saved = co_await saveOne(m_current);
        if (!self || !saved)
            co_return;
    }
    const std::optional<Policy> policy = m_policies.find(m_current);
    if (!policy)
        co_return;
    const Policy wanted = *policy;
    Q_EMIT policyWanted(wanted);
    fillList();
    showMessage(Tone::Info,
                tr("The review judges by “%1” now.").arg(briefText(PolicyList::shownName(wanted))));
}

bool PolicyEditor::mayClose()
{
    if (!FormDialog::mayClose())
        return false;
    if (m_drafts.isEmpty())
        return true;
    QStringList names;
    for (const Policy &draft : std::as_const(m_drafts))
        names << tr("“%1”").arg(briefText(PolicyList::shownName(draft)));
    names.sort();
    showMessage(Tone::Warning, tr("Not saved yet: %1.").arg(joinedWords(names)));
    m_discard->show();
    m_saveAll->show();
    m_saveAll->setFocus();
    return false;
}

} // namespace tokendesk
