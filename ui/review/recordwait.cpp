#include "ui/review/recordwait.h"

#include "ui/review/evidencedialog.h"

#include <QPushButton>
#include <QTimer>

namespace tokendesk {

namespace {

/// What comes and goes within it would only flash.
constexpr std::chrono::milliseconds aMoment(500);

} // namespace

RecordWait::RecordWait(const Session &session, QWidget *parent)
    : FormDialog(EvidenceDialog::tr("Evidence pack"), parent)
    , m_cancel(addPlainButton(EvidenceDialog::tr("Cancel")))
{
    setObjectName(QStringLiteral("recordWait"));
    m_cancel->setObjectName(QStringLiteral("recordWaitCancel"));
    closeWith(&session);
    connect(m_cancel, &QPushButton::clicked, this, &RecordWait::reject);
    QTimer::singleShot(aMoment, this, &RecordWait::comeIntoSight);
}

void RecordWait::reject()
{
    m_isGivenUp = true;
    QDialog::reject();
}

void RecordWait::comeIntoSight()
{
    open();
    startAsking(tr("Preparing the record…"), m_cancel);
}

} // namespace tokendesk
