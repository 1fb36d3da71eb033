// F1 in every dialog: the manual, beside it, at the page that fits.
#pragma once

#include <QObject>
#include <QPair>
#include <QPointer>

namespace tokendesk {

class ManualDialog;

/// Which page of the manual goes with which class of widget: dialogs, the window's pages, and the
/// pages of the settings.
[[nodiscard]] QList<QPair<const char *, const char *>> manualPlaces();
/// The page that fits `widget`: by what has failed where it stands, else by what it stands in, else
/// by what its window shows, else by the window behind that one; the first page when nothing is
/// known of them.
[[nodiscard]] QString manualPageFor(const QWidget *widget);

/// One manual for the window and all its dialogs. It is nobody's child, for what is below a window
/// is blocked by that window's dialogs; it goes with this object. GUI thread.
class ManualHelp final : public QObject {
    Q_OBJECT
public:
    explicit ManualHelp(QWidget *window);
    ~ManualHelp() override;

    /// At the page that fits `place`; nothing: what has the keyboard.
    void open(const QWidget *place = nullptr);
    void close();
    /// Where it is open: in the present language, at the same place.
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QPointer<ManualDialog> m_dialog;
};

} // namespace tokendesk
