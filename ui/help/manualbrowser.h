// Shows a page of the manual; its pictures come in the tone of the palette.
#pragma once

#include <QTextBrowser>
#include <QTimer>

namespace tokendesk {

/// Pages are Markdown files of the program's resources, in its language; no link leads out of them.
class ManualBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualBrowser(QWidget *parent = nullptr);

    /// In the order in which they are listed: "index.md" first.
    [[nodiscard]] static QStringList pages();
    /// The text of its first heading.
    [[nodiscard]] static QString titleOf(const QString &page);
    /// Markdown, with keys called as in the menus.
    [[nodiscard]] static QString textOf(const QString &page);

    void showPage(const QString &page);
    [[nodiscard]] QString page() const;
    /// In the present language, with pictures for the present tone and width; the place in the page
    /// stays.
    void readAgain();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where somebody reads it; what was scrolled away is not gone back to.
    void bringCaretIntoSight();
    /// Pixels: what a line is laid out in, its margins included.
    [[nodiscard]] int pageWidth() const;

    QTimer m_refitSoon;
};

} // namespace tokendesk
