// The header of a table: titles that end in dots where they have no room.
#pragma once

#include <QHeaderView>

namespace tokendesk {

/// A style sheet's style forgets the header's textElideMode(): this one cuts the titles itself.
class TableHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent);

    /// In pixels, with the weight and the paddings that the style sheet gives it.
    [[nodiscard]] int titleWidth(const QString &title) const;
    /// What the sort mark beside it needs.
    [[nodiscard]] int markWidth() const { return fontMetrics().height(); }
    [[nodiscard]] bool isSortedBy(int section) const;

Q_SIGNALS:
    /// Titles need another width now.
    void lookChanged();

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    [[nodiscard]] QFont titleFont() const;
    /// As the column's cells do.
    [[nodiscard]] bool endsAligned(int section) const;
    /// What the style keeps free beside a title, on both sides together.
    [[nodiscard]] int around() const;
};

} // namespace tokendesk
