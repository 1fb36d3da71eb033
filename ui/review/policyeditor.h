// The policies that a review can judge by: looked at, copied, changed, kept as files.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"
#include "workflows/ownpolicies.h"
#include "workflows/review.h"

#include <QHash>

class QStackedWidget;

namespace tokendesk {

class CloseGuard;
class PlainLabel;
class PolicyForm;
class PolicyList;

/// What is changed and not saved yet stays while another policy is looked at, and the dialog does
/// not close before the person has said what becomes of it.
class PolicyEditor final : public FormDialog {
    Q_OBJECT
public:
    /// All outlive it, or it goes with the session.
    PolicyEditor(DialogContext context, Review &review, OwnPolicies &policies,
                 QWidget *parent = nullptr);

    /// The review keeps the policy that it has, in a sentence with the reason: none can be used.
    void keepPolicyInUse(const QString &reason);
    /// As if they had been chosen in the file dialog.
    QCoro::Task<> importFile(QString path);
    QCoro::Task<> exportFile(QString path);

Q_SIGNALS:
    /// The person wants to judge by this one; it is saved.
    void policyWanted(const tokendesk::Policy &policy);

protected:
    [[nodiscard]] bool mayClose() override;

private:
    void build();
    void connectAll();
    void fillList();
    void showCurrent();
    void showBadFile(const BadPolicyFile &file);
    void takeEdits();
    void refreshButtons();
    /// As it is on the screen: with what was changed.
    [[nodiscard]] std::optional<Policy> current() const;
    [[nodiscard]] bool isOwn(const QString &id) const;
    [[nodiscard]] QStringList namesBesides(const QString &id) const;
    void addDraft(Policy policy);
    void duplicate();
    void askForImport();
    void askForExport();
    void askToDelete();
    QCoro::Task<QString> removeNow(QString id);
    QCoro::Task<bool> saveOne(QString id);
    QCoro::Task<> save();
    QCoro::Task<> saveAllAndClose();
    QCoro::Task<> useCurrent();

    DialogContext m_context;
    Review &m_review;
    OwnPolicies &m_policies;
    QHash<QString, Policy> m_drafts; ///< by id: not saved yet
    QString m_keptInUse; ///< why no other policy can be used; else empty
    QString m_current; ///< an id, or the path of a file that is no policy
    CloseGuard *m_guard;
    PolicyList *m_list;
    QStackedWidget *m_stack;
    PolicyForm *m_form;
    PlainLabel *m_badName;
    PlainLabel *m_badReason;
    QPushButton *m_duplicate;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_delete;
    QPushButton *m_reload;
    QPushButton *m_discard;
    QPushButton *m_saveAll;
    QPushButton *m_close;
    QPushButton *m_save;
    QPushButton *m_use;
};

} // namespace tokendesk
