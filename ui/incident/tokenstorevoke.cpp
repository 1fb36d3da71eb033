#include "ui/incident/tokenstorevoke.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "workflows/liveinventory.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int rowsShown = 8;
constexpr qsizetype tokensListed = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::ContainDialog)
};

QString useWords(const Token &token, qint64 nowMs)
{
    const QString name = displayText(token.label());
    if (token.lastUsed.isSet())
        return Words::tr("%1, last used %2").arg(name, pastTime(token.lastUsed, nowMs));
    return (token.lastUsed.isNull() ? Words::tr("%1, never used")
                                    : Words::tr("%1, last use not known"))
        .arg(name);
}

} // namespace

TokensToRevoke::TokensToRevoke(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("containTokens"));
    setAccessibleName(Words::tr("Tokens"));
    setSelectionMode(QAbstractItemView::NoSelection);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TokensToRevoke::setTokens(const QList<TokenId> &tokens, const LiveInventory &inventory)
{
    const qint64 now = inventory.nowMs();
    const QList<TokenId> listed = tokens.mid(0, tokensListed);
    clear();
    for (const TokenId id : listed) {
        const Token &token = inventory.data().token(inventory.data().tokenIndex(id));
        addItem(useWords(token, now) + QStringLiteral(" · ")
                + tokenStateWord(tokenState(token, now)));
    }
    if (const qsizetype more = tokens.size() - listed.size(); more > 0)
        addItem(Words::tr("and %Ln more", nullptr, static_cast<int>(more)));
    setVisible(!tokens.isEmpty());
    const int row = std::max(sizeHintForRow(0), fontMetrics().height());
    setFixedHeight(row * std::min(count(), rowsShown) + 2 * frameWidth());
}

} // namespace tokendesk
