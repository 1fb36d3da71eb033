// A line of text that gives way: what does not fit is told by dots, and whole in the tool tip.
#pragma once

#include <QLabel>

namespace tokendesk {

/// Plain text, one line. Its accessible name is the whole text.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// `more`, where it is given, is the tool tip instead, also of what is not elided.
    void setWhole(const QString &text, const QString &more = {});
    [[nodiscard]] const QString &whole() const { return m_whole; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_whole;
    QString m_more;
};

} // namespace tokendesk
