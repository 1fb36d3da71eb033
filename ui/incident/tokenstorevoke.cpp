#include "ui/incident/tokenstorevoke.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/tooltip.h"
#include "models/tokencells.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/statetone.h"
#include "ui/theme/textline.h"
#include "workflows/liveinventory.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int tokenRowsShown = 8;
constexpr qsizetype tokensListed = 200;

struct TokensToRevokeWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::ContainDialog)
};

// Of a token's row, which says all of it in one text to readers.
constexpr int stateRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;
constexpr int useRole = Qt::UserRole + 2;
constexpr int toneRole = Qt::UserRole + 3;

QString useWords(const Token &token, qint64 nowMs)
{
    if (token.lastUsed.isSet())
        return TokensToRevokeWords::tr("last used %1").arg(pastTime(token.lastUsed, nowMs));
    return token.lastUsed.isNull() ? TokensToRevokeWords::tr("never used")
                                   : TokensToRevokeWords::tr("last use not known");
}

/// In the row: the line above the list says that it is by their use.
QString useTime(const Token &token, qint64 nowMs)
{
    return token.lastUsed.isSet() ? pastTime(token.lastUsed, nowMs) : useWords(token, nowMs);
}

/// The columns of a row, from where lines begin; before they are mirrored.
struct Columns {
    QRect state;
    QRect name;
    QRect use;
};

int markOf(const QFontMetrics &metrics)
{
    return metrics.ascent() * 2 / 3;
}

/// Of a column's words in the rows of tokens. One more: the advance is rounded, and a fraction too
/// little would end in dots.
template <typename Words>
int widestOf(const QFontMetrics &metrics, const QAbstractItemModel &model, Words words)
{
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(nameRole).isValid())
            widest = std::max(widest, metrics.horizontalAdvance(words(index)) + 1);
    }
    return widest;
}

QString stateIn(const QModelIndex &row)
{
    return row.data(stateRole).toString();
}

int stateWidth(const QFontMetrics &metrics, const QAbstractItemModel &model)
{
    return markOf(metrics) + pixels(Gap::Tiny, metrics) + widestOf(metrics, model, stateIn);
}

int useWidth(const QFontMetrics &metrics, const QAbstractItemModel &model)
{
    return widestOf(metrics, model,
                    [](const QModelIndex &row) { return row.data(useRole).toString(); });
}

Columns columnsOf(const QRect &row, const QFontMetrics &metrics, const QAbstractItemModel &model)
{
    const int side = pixels(Gap::Tiny, metrics);
    const int between = pixels(Gap::Medium, metrics);
    Columns columns{row, row, row};
    columns.state.setLeft(row.left() + side);
    columns.state.setWidth(stateWidth(metrics, model));
    const int left = columns.state.right() + 1 + between;
    const int room = std::max(0, row.right() + 1 - side - left);
    // In a narrow window both give way.
    const int use = std::min(useWidth(metrics, model), room * 2 / 3);
    columns.use.setLeft(left + room - use);
    columns.use.setWidth(use);
    columns.name.setLeft(left);
    columns.name.setWidth(std::max(0, room - use - between));
    return columns;
}

/// State, name and last use, each below the other; only the name gives way.
class TokenRows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem around = option;
        initStyleOption(&around, index);
        const bool isToken = index.data(nameRole).isValid();
        if (isToken)
            around.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &around, painter,
                                            option.widget);
        if (isToken)
            paintToken(painter, option, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        // As wide as the list: what is longer would move the last column out of it.
        return {option.fontMetrics.height(), QStyledItemDelegate::sizeHint(option, index).height()};
    }

private:
    static void paintToken(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        const QFontMetrics metrics(option.font);
        const Columns columns = columnsOf(option.rect, metrics, *index.model());
        const FormColours colours = FormColours::of(*option.widget);
        const auto write = [&](const QRect &column, const QString &text, Qt::TextElideMode elide) {
            drawTextLine(painter, mirrored(*painter, option.rect, column),
                         metrics.elidedText(text, elide, column.width()));
        };
        painter->save();
        painter->setFont(option.font);
        paintState(painter, option, columns.state, index);
        painter->setPen(colours.text);
        // It is their endings that tell names apart.
        write(columns.name, index.data(nameRole).toString(), Qt::ElideMiddle);
        painter->setPen(colours.muted);
        write(columns.use, index.data(useRole).toString(), Qt::ElideRight);
        painter->restore();
    }

    static void paintState(QPainter *painter, const QStyleOptionViewItem &option,
                           const QRect &column, const QModelIndex &index)
    {
        const QFontMetrics metrics(option.font);
        const auto tone = static_cast<PillTone>(index.data(toneRole).toInt());
        const QColor colour = pillColours(tone, option.palette).text;
        const int mark = markOf(metrics);
        const QRect box(column.left(), column.center().y() - mark / 2, mark, mark);
        drawPillShape(painter, QRectF(mirrored(*painter, option.rect, box)), tone, colour);
        painter->setPen(colour);
        const int before = mark + pixels(Gap::Tiny, metrics);
        drawTextLine(painter, mirrored(*painter, option.rect, column.adjusted(before, 0, 0, 0)),
                     stateIn(index));
    }
};

} // namespace

TokensToRevoke::TokensToRevoke(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("containTokens"));
    setAccessibleName(TokensToRevokeWords::tr("Tokens"));
    setSelectionMode(QAbstractItemView::NoSelection);
    setItemDelegate(new TokenRows(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TokensToRevoke::setTokens(const QList<TokenId> &tokens, const LiveInventory &inventory)
{
    const qint64 now = inventory.nowMs();
    const QList<TokenId> listed = tokens.mid(0, tokensListed);
    clear();
    for (const TokenId id : listed) {
        const Token &token = inventory.data().token(inventory.data().tokenIndex(id));
        const TokenState state = tokenState(token, now);
        const QString name = displayText(token.label());
        const QString use = useWords(token, now);
        const bool isUnclear = inventory.isUnclear(id);
        const QString word = isUnclear ? unclearWord() : tokenStateWord(state);
        const PillTone tone = isUnclear ? PillTone::Attention : pillTone(state);
        auto *item =
            new QListWidgetItem(QStringList({name, use, word}).join(QStringLiteral(" · ")), this);
        item->setData(stateRole, word);
        item->setData(toneRole, static_cast<int>(tone));
        item->setData(nameRole, name);
        item->setData(useRole, useTime(token, now));
        item->setToolTip(plainToolTip(name));
    }
    if (const qsizetype more = tokens.size() - listed.size(); more > 0)
        addItem(TokensToRevokeWords::tr("and %Ln more", nullptr, static_cast<int>(more)));
    setVisible(!tokens.isEmpty());
    const int row = std::max(sizeHintForRow(0), fontMetrics().height());
    setFixedHeight(row * std::min(count(), tokenRowsShown) + 2 * frameWidth());
}

} // namespace tokendesk
