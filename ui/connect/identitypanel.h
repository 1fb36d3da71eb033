// What a test found out: whose credential it is and what it may see.
#pragma once

#include "workflows/connector.h"

#include <QFrame>

class QFormLayout;

namespace tokendesk {

class IdentityPanel final : public QFrame {
    Q_OBJECT
public:
    explicit IdentityPanel(QWidget *parent = nullptr);

    void showTest(const ConnectionTest &test, qint64 nowMs);

private:
    void addRow(const QString &name, const QString &value, const char *objectName);

    QFormLayout *m_rows;
};

} // namespace tokendesk
