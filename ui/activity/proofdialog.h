// What the proof of the journal says, in words.
#pragma once

#include "ui/dialogs/formdialog.h"
#include "workflows/journalseal.h"

#include <QCoroTask>

namespace tokendesk {

/// A sentence or two: intact or not, how much is sealed, what could not be proven.
[[nodiscard]] QString proofWords(const JournalProof &proof);

/// Each fault, and a way to go on from here, which is not done by accident.
class ProofDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `seal` must outlive it.
    ProofDialog(JournalSeal &seal, const JournalProof &proof, QWidget *parent = nullptr);

private:
    QCoro::Task<> goOn();

    JournalSeal &m_seal;
    PlainLabel *m_hint;
    QPushButton *m_goOn;
};

} // namespace tokendesk
