#include "ui/plan/planoptions.h"

#include "ui/plan/planwords.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/whynot.h"
#include "ui/theme/wrappedbox.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace tokendesk {

namespace {

/// The words of the dialog are one context for those who translate.
struct PlanOptionsWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::PlanDialog)
};

} // namespace

PlanOptions::PlanOptions(PlanRun &run, QWidget *parent)
    : QObject(parent)
    , m_run(run)
    , m_reactivate(new WrappedBox({}, parent))
    , m_deactivate(new WrappedBox({}, parent))
    , m_acknowledged(new WrappedBox({}, parent))
{
    m_reactivate->setObjectName(QStringLiteral("planReactivate"));
    m_deactivate->setObjectName(QStringLiteral("planDeactivate"));
    m_acknowledged->setObjectName(QStringLiteral("planAcknowledged"));
    connect(m_reactivate, &QCheckBox::toggled, &m_run, &PlanRun::setReactivates);
    connect(m_deactivate, &QCheckBox::toggled, &m_run, &PlanRun::setDeactivates);
    connect(m_acknowledged, &QCheckBox::toggled, this, &PlanOptions::acknowledged);
}

void PlanOptions::addTo(QBoxLayout &layout)
{
    for (QCheckBox *box : {m_reactivate, m_deactivate, m_acknowledged})
        layout.addWidget(box);
}

void PlanOptions::offer(const QString &barred)
{
    offerAcknowledgement(barred);
    offerReactivation(barred);
    offerDeactivation(barred);
}

void PlanOptions::hide()
{
    for (QCheckBox *box : {m_reactivate, m_deactivate, m_acknowledged})
        box->hide();
}

bool PlanOptions::isToAcknowledge() const
{
    return !m_acknowledged->isHidden() && !m_acknowledged->isChecked();
}

void PlanOptions::offerAcknowledgement(const QString &barred)
{
    const bool own = m_run.hasConcern(PlanConcern::OwnCredential);
    const bool gone = m_run.plan().action == PlanAction::Delete;
    m_acknowledged->setText(
        own ? PlanOptionsWords::tr("I know that my own credential is among them, and have "
                                   "another way to connect")
            : PlanOptionsWords::tr("I know that they cannot be had back"));
    m_acknowledged->setAccessibleName(m_acknowledged->text());
    m_acknowledged->setVisible(own || gone);
    enableUnless(*m_acknowledged, barred);
}

void PlanOptions::offerReactivation(const QString &barred)
{
    const int inactive = static_cast<int>(m_run.inactiveAccounts().size());
    m_reactivate->setText(PlanOptionsWords::tr(
        "Reactivate %Ln account(s) first; their tokens do not work before", nullptr, inactive));
    m_reactivate->setAccessibleName(m_reactivate->text());
    m_reactivate->setVisible(inactive > 0);
    enableUnless(
        *m_reactivate,
        m_run.canReactivate()
            ? barred
            : PlanOptionsWords::tr("This deployment does not offer to reactivate an account"));
    m_reactivate->setChecked(m_run.reactivates());
}

void PlanOptions::offerDeactivation(const QString &barred)
{
    const QList<PlanAccount> accounts = m_run.toDeactivate();
    const QString again = deactivateAgainWords(accounts);
    m_deactivate->setText(withoutMnemonic(again));
    m_deactivate->setAccessibleName(again);
    m_deactivate->setVisible(!accounts.isEmpty());
    enableUnless(*m_deactivate, barred);
    m_deactivate->setChecked(m_run.deactivates());
}

} // namespace tokendesk
