// A text whose words may be longer than its line.
#pragma once

#include <QTextEdit>

namespace tokendesk {

/// Plain, whole and to be copied from: a label breaks lines at spaces only, and cuts an id off.
class WrappedText final : public QTextEdit {
    Q_OBJECT
public:
    explicit WrappedText(const QString &text, QWidget *parent = nullptr);

    /// What it was made with; toPlainText() has the places as well where a line may end.
    [[nodiscard]] QString text() const;
    /// A place in text(), of one in toPlainText(), and the other way round.
    [[nodiscard]] int inText(int shown) const;
    [[nodiscard]] int asShown(int inText) const;

    /// Whether a label with at least `characters` in a line would show all of it.
    [[nodiscard]] static bool isNeededFor(const QString &text, qsizetype characters);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Without the places where a line may end.
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void alignWithWindow();
};

} // namespace tokendesk
