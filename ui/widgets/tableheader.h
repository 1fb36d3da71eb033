// The header of a table: titles that end in dots where they have no room.
#pragma once

#include <QHeaderView>

namespace tokendesk {

/// A style sheet's style forgets the header's textElideMode(): this one cuts the titles itself.
class TableHeader final : public QHeaderView {
public:
    explicit TableHeader(QWidget *parent);

    /// In pixels, with the weight and the paddings that the style sheet gives it.
    [[nodiscard]] int titleWidth(const QString &title) const;
    /// What the sort mark beside it needs.
    [[nodiscard]] int markWidth() const { return fontMetrics().height(); }
    [[nodiscard]] bool isSortedBy(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    [[nodiscard]] QFontMetrics titleMetrics() const;
    [[nodiscard]] int around() const { return fontMetrics().height(); }
};

} // namespace tokendesk
