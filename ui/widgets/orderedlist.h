// A list whose rows a person puts in order: by buttons beside it, or Alt+Up and Alt+Down.
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace tokendesk {

/// GUI thread. It only says what is wanted: whoever has the rows moves them.
class OrderedList final : public QWidget {
    Q_OBJECT
public:
    explicit OrderedList(QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// Below those that move; taken over.
    void addButton(QPushButton *button);
    /// The same with a key, which the whole window hears.
    QPushButton *addButton(const QString &text, const char *name, const QKeySequence &key,
                           const std::function<void()> &run);
    /// After rows were changed without the list's saying so.
    void refresh();

Q_SIGNALS:
    /// Both are rows that are there.
    void moveWanted(int from, int to);

private:
    [[nodiscard]] QPushButton *addMove(const QString &text, const char *name, Qt::Key key,
                                       int step);

    QListWidget *m_list;
    QVBoxLayout *m_buttons;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace tokendesk
