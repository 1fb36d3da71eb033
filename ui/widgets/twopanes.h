// Two panes side by side. The divider between them is moved by the pointer, by keys and by
// assistive tools.
#pragma once

#include <QSplitter>

#include <functional>
#include <utility>

namespace tokendesk {

/// A stop of the Tab key while it is shown. Left and Right move it that way, Home and End as far as
/// it goes towards where lines begin and end; Enter and a double click put it back.
class Divider final : public QSplitterHandle {
    Q_OBJECT
public:
    explicit Divider(QSplitter *panes);

    /// The width of the first pane.
    [[nodiscard]] int place() const;
    /// The least and the greatest place.
    [[nodiscard]] std::pair<int, int> range() const;
    /// As near as the panes allow.
    void moveTo(int place);

Q_SIGNALS:
    void putBackWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showFocus();
    void tellReader();
};

class TwoPanes final : public QSplitter {
    Q_OBJECT
public:
    explicit TwoPanes(QWidget *parent = nullptr);

    /// Once, and before all else. The room that is left over goes to `wide`, one of the two.
    void setPanes(QWidget *first, QWidget *second, const QWidget *wide);
    /// Of the pane that is not the wide one: what putBack() gives it.
    void setUsualWidth(std::function<int()> width);
    /// What assistive tools call the divider; again when the language has changed.
    void nameDivider(const QString &name);
    [[nodiscard]] Divider *divider() const { return m_divider; }
    void putBack();

protected:
    QSplitterHandle *createHandle() override;

private:
    Divider *m_divider = nullptr;
    bool m_isFirstWide = false;
    std::function<int()> m_usualWidth;
};

} // namespace tokendesk
