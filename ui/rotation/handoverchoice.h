// How new values reach those who need them: by hand, into files, or to a command.
#pragma once

#include "workflows/changes.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QSettings;

namespace tokendesk {

class Field;

struct HandoverTarget {
    enum class Kind { Ask, Folder, Command };
    Kind kind = Kind::Ask;
    QString folder;
    QString command;
};

class HandoverChoice final : public QWidget {
    Q_OBJECT
public:
    /// `settings`: remembers the folder. The command is not remembered: it may hold a secret.
    explicit HandoverChoice(QSettings &settings, QWidget *parent = nullptr);

    /// Only the words depend on it.
    void setValues(qsizetype count);

    [[nodiscard]] HandoverTarget target() const;
    /// May be used as it is; else the field in question says why.
    [[nodiscard]] bool validate();

Q_SIGNALS:
    void changed();

private:
    void chooseFolder();
    void refresh();

    QSettings &m_settings;
    QRadioButton *m_ask;
    QRadioButton *m_toFolder;
    QRadioButton *m_toCommand;
    QLineEdit *m_folder;
    QLineEdit *m_command;
    QPushButton *m_choose;
    Field *m_folderField;
    Field *m_commandField;
};

/// Hands the value over without showing it. `origin`: the deployment's address, for the command.
/// The words say where it is now.
QCoro::Task<Result<QString>> handOver(HandoverTarget target, Token token, QString accountName,
                                      QString origin, SecretBytes value);

} // namespace tokendesk
