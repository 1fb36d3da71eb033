// What the proof of the journal says, in words.
#pragma once

#include "workflows/journalseal.h"

class QWidget;

namespace tokendesk {

/// A sentence or two: intact or not, how much is sealed, what could not be proven.
[[nodiscard]] QString proofWords(const JournalProof &proof);
/// With each fault, and a way to go on from here. `seal` must outlive the dialog.
void showProof(QWidget *window, JournalSeal &seal, const JournalProof &proof);

} // namespace tokendesk
