// Which program this is, and where it keeps things: for a question to its makers.
#pragma once

#include "ui/dialogs/formdialog.h"

namespace tokendesk {

struct AppContext;

class AboutDialog final : public FormDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const AppContext &context, QWidget *parent = nullptr);

private:
    void copy();

    QList<QPair<QString, QString>> m_facts; ///< what, and what it is
};

} // namespace tokendesk
