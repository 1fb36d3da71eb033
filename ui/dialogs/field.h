// One question of a form: its label, its editor, and a line below that answers back.
#pragma once

#include "ui/dialogs/namecheck.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QStringList>
#include <QWidget>
#include <functional>

class QComboBox;
class QKeyEvent;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tokendesk {

class ToneMark;

/// The label is the editor's buddy and its accessible name; what the line says is its accessible
/// description. Of the things that can be said the gravest is shown: the server's complaint, a
/// problem or warning, the hint.
class Field final : public QWidget {
    Q_OBJECT
public:
    /// Takes `editor` into itself. `label` may hold a mnemonic.
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// Between the editor and the line.
    void addBelow(QWidget *widget);
    /// At the right of the editor.
    void addBeside(QWidget *widget);
    void setLabel(const QString &label);

    void setHint(const QString &text);
    void setVerdict(const Verdict &verdict);
    /// Stays until it is cleared: what the person changes next is up to them.
    void setComplaint(const QString &text);
    [[nodiscard]] bool hasComplaint() const { return !m_complaint.isEmpty(); }
    /// The line as it is shown; plain text.
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isInvalid() const;

protected:
    /// The label's key leads to the part of the editor that takes the keyboard.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    /// To assistive tools, which read the part of the editor that takes the keyboard.
    void describe(const QString &text);

    QVBoxLayout *m_layout;
    QHBoxLayout *m_row;
    QLabel *m_label;
    QWidget *m_editor;
    QPointer<QWidget> m_described; ///< a part of the editor
    QWidget *m_line;
    ToneMark *m_icon;
    QLabel *m_text;
    QString m_hint;
    QString m_complaint;
    Verdict m_verdict;
};

/// Each says the complaint about its name, or none; the first that has one gets the keyboard.
void showComplaints(const QList<Field *> &fields, const QStringList &names,
                    const QHash<QString, QString> &byName);

/// Enter in a line edit of `form`, which has answered to it. On a button it is the dialog that
/// presses it.
[[nodiscard]] bool isEnterInLine(const QKeyEvent &event, const QWidget &form);
/// Such an answer may disable the line; it comes when the key is dealt with.
void answerEnter(const QLineEdit &line, QObject *context, const std::function<void()> &answer);

/// For what lists names from outside: it takes the room that there is, not that of the longest.
void giveWay(QComboBox &box);
/// For assistive tools, where no label is its buddy: Qt calls it by what is chosen, and has only
/// the description left to say what it is chosen for.
void nameChoice(QComboBox &box, const QString &name);

} // namespace tokendesk
