// Where to save a new token's value: folder, name, and what came of it.
#pragma once

#include "credentials/secretbytes.h"

#include <QCoroTask>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QSettings;

namespace tokendesk {

class Field;

class SavePanel final : public QWidget {
    Q_OBJECT
public:
    /// `secret` must outlive this widget. `settings`: remembers the folder.
    SavePanel(const SecretBytes &secret, const QString &proposedName, QSettings &settings,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseFolder();
    QCoro::Task<> save();
    void setSaving(bool saving);

    const SecretBytes &m_secret;
    QSettings &m_settings;
    bool m_saving = false;
    QLineEdit *m_folder;
    QLineEdit *m_name;
    QPushButton *m_choose;
    QPushButton *m_save;
    Field *m_folderField;
    Field *m_nameField;
};

} // namespace tokendesk
