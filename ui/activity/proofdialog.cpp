#include "ui/activity/proofdialog.h"

#include "domain/names.h"
#include "ui/theme/bullets.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

struct ProofDialogWords {
    Q_DECLARE_TR_FUNCTIONS(ProofDialog)
};

QString faultText(const ChainFault &fault)
{
    switch (fault.kind) {
    case ChainFault::Kind::Altered:
        return ProofDialogWords::tr("Entry %1 is not as it was written").arg(fault.changeId);
    case ChainFault::Kind::Removed:
        return fault.changeId > 0 ? ProofDialogWords::tr("Entry %1 was removed").arg(fault.changeId)
                                  : ProofDialogWords::tr("A part of the history was removed");
    case ChainFault::Kind::Added:
        return ProofDialogWords::tr("Entry %1 was not written by this program").arg(fault.changeId);
    case ChainFault::Kind::CutOff:
        return ProofDialogWords::tr(
            "The newest entries were cut off, or an older copy was put back");
    case ChainFault::Kind::Unproven:
        return ProofDialogWords::tr(
                   "Entry %1 was written without the keychain's key: nothing proves that "
                   "this program did it")
            .arg(fault.changeId);
    case ChainFault::Kind::OtherKey:
        return ProofDialogWords::tr(
                   "Entry %1 is sealed with a key that this keychain does not have")
            .arg(fault.changeId);
    }
    return {};
}

} // namespace

QString proofWords(const JournalProof &proof)
{
    QStringList sentences;
    const int changes = static_cast<int>(proof.chain.changes);
    if (proof.chain.intact())
        sentences << ProofDialogWords::tr("%Ln change(s) verified: nothing was altered or removed.",
                                          nullptr, changes);
    else if (proof.chain.isBroken())
        sentences << ProofDialogWords::tr("The journal was altered outside this program.");
    else
        sentences << ProofDialogWords::tr(
            "Nothing speaks of a change from outside, but not all of it can "
            "be proven.");
    if (proof.keychain)
        sentences << ProofDialogWords::tr("Without the keychain this proves little: %1")
                         .arg(proof.keychain->text());
    else if (!proof.chain.headKnown)
        sentences << ProofDialogWords::tr(
            "The keychain did not know its end yet; from now on a cut at the "
            "end is found, too.");
    return sentences.join(QLatin1Char(' '));
}

ProofDialog::ProofDialog(JournalSeal &seal, const JournalProof &proof, QWidget *parent)
    : FormDialog(ProofDialogWords::tr("The journal's proof"), parent)
    , m_seal(seal)
    , m_hint(new PlainLabel(ProofDialogWords::tr(
          "To prove from here on takes the journal as it is now: what was cut off is not missed "
          "any more. Write down elsewhere what is said above. What was altered is found again.")))
{
    setObjectName(QStringLiteral("proofDialog"));
    showMessage(proof.chain.isBroken() ? Tone::Danger : Tone::Warning,
                displaySentence(proofWords(proof)));
    QStringList lines;
    for (const ChainFault &fault : proof.chain.faults)
        lines << faultText(fault);
    auto *faults = new QPlainTextEdit(asBullets(lines));
    faults->setObjectName(QStringLiteral("proofFaults"));
    faults->setAccessibleName(ProofDialogWords::tr("What does not fit"));
    faults->setReadOnly(true);
    faults->setVisible(!lines.isEmpty());
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    body()->addWidget(faults);
    body()->addWidget(m_hint);
    QPushButton *close = addCloseButton(ProofDialogWords::tr("Close"));
    m_goOn = addSideButton(ProofDialogWords::tr("Prove from here on"));
    m_goOn->setObjectName(QStringLiteral("proofAccept"));
    // What was altered or removed stays so.
    const bool canGoOn = !proof.keychain
        && (proof.chain.has(ChainFault::Kind::CutOff)
            || proof.chain.has(ChainFault::Kind::Unproven));
    m_goOn->setVisible(canGoOn);
    m_hint->setVisible(canGoOn);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &ProofDialog::accept);
    connect(m_goOn, &QPushButton::clicked, this, [this] { goOn(); });
}

QCoro::Task<> ProofDialog::goOn()
{
    const QPointer<ProofDialog> self(this);
    if (isBusy())
        co_return;
    setBusy(ProofDialogWords::tr("Writing it down…"));
    Result<void> accepted = co_await m_seal.acceptPresent();
    if (!self)
        co_return;
    setIdle();
    if (!accepted.ok()) {
        showError(accepted.error());
        co_return;
    }
    m_goOn->hide();
    m_hint->hide();
    showMessage(Tone::Info, ProofDialogWords::tr("From here on a cut is found again."));
}

} // namespace tokendesk
