// One page of the settings: a heading, and questions below it in groups.
#pragma once

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace tokendesk {

class Field;

/// Each question applies at once: there is nothing to save and nothing to forget.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

protected:
    void addGroup(const QString &title);
    /// Plain text, quiet.
    void addNote(const QString &text);
    void addWidget(QWidget *widget);
    /// A choice of a few; `label` may hold a mnemonic. It is as wide as its longest entry.
    Field *addChoice(const QString &label, QComboBox *box);

private:
    QVBoxLayout *m_column;
    bool m_isFirst = true;
};

} // namespace tokendesk
