// Where the banners stand: no more of them at once than leave the page its room.
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QToolButton;

namespace tokendesk {

/// Two at most: the newest and, of the others, the gravest. What can be undone is graver than a
/// warning, and what stands there for days is the first to go, however new it is. A button tells
/// how many more there are, and shows them all.
class BannerStack final : public QWidget {
    Q_OBJECT
public:
    explicit BannerStack(QWidget *parent = nullptr);

    /// Below those before. It shows and hides itself; its property "gravity" ("undo", "standing" or
    /// a tone), or else "tone", says how grave it is.
    void add(QWidget *notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QWidget *place; ///< hidden while there is no room
        QPointer<QWidget> notice;
        quint64 said = 0; ///< when, among the others
    };
    void takeAsNewest(const QObject *notice);
    void arrange();
    void toggle();
    [[nodiscard]] QList<const Entry *> open() const;

    QList<Entry> m_entries;
    QToolButton *m_more;
    quint64 m_said = 0;
    bool m_showsAll = false;
};

} // namespace tokendesk
