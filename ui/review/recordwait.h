// What is shown while the record of a review is being read or made for its evidence.
#pragma once

#include "ui/dialogs/formdialog.h"

namespace tokendesk {

/// Comes into sight when it takes more than a moment; whoever waits deletes it when it is there.
/// Cancel, Escape and closing the window give it up: it is gone soon then.
class RecordWait final : public FormDialog {
    Q_OBJECT
public:
    explicit RecordWait(const Session &session, QWidget *parent);

    void reject() override;
    [[nodiscard]] bool isGivenUp() const { return m_isGivenUp; }

private:
    void comeIntoSight();

    QPushButton *m_cancel;
    bool m_isGivenUp = false;
};

} // namespace tokendesk
