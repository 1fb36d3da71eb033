#include "ui/window/searchentries.h"

#include "domain/names.h"
#include "domain/namesearch.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/whynot.h"
#include "ui/window/actiongroups.h"
#include "ui/window/workspace.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

#include <algorithm>
#include <optional>
#include <utility>

namespace tokendesk {

namespace {

struct SearchEntriesWords {
    Q_DECLARE_TR_FUNCTIONS(SearchEntries)
};

constexpr size_t mostOfAKind = 20;

SearchEntry tokenEntry(const Inventory &inventory, int index, const QPointer<Workspace> &there)
{
    const Token &token = inventory.token(index);
    return {
        {},
        toneIcon("tokens"),
        displayText(token.label()),
        SearchEntriesWords::tr("Token of %1").arg(displayText(inventory.accountOf(index).label()))
            + QStringLiteral(" · ") + isolated(QStringLiteral("#%1").arg(token.id)),
        {},
        {},
        [there, id = token.id] {
            if (there)
                there->goToToken(id);
        }};
}

SearchEntry accountEntry(const Account &account, const QPointer<Workspace> &there)
{
    return {{},
            toneIcon("accounts"),
            displayText(account.label()),
            account.serviceId.isEmpty() ? SearchEntriesWords::tr("Account") + QStringLiteral(" · ")
                    + isolated(account.idWords())
                                        : displayText(account.idWords()),
            {},
            {},
            [there, id = account.id] {
                if (there)
                    there->goToAccount(id);
            }};
}

/// "12" or "#12", as the entries show it.
std::optional<qint64> askedNumber(const std::vector<std::string> &words)
{
    if (words.size() != 1)
        return std::nullopt;
    const QString word = QString::fromStdString(words.front());
    bool isNumber = false;
    const qint64 number =
        (word.startsWith(QLatin1Char('#')) ? word.mid(1) : word).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

/// In front of the others; each once.
void putFirst(std::vector<int> &indexes, int index)
{
    if (index < 0)
        return;
    std::erase(indexes, index);
    indexes.insert(indexes.begin(), index);
}

/// What other programs call it.
QString otherNames(ActionId id)
{
    if (id == ActionId::ShowManual || id == ActionId::ShowShortcuts)
        //: Words by which the manual and the list of shortcuts are found, too
        return SearchEntriesWords::tr("help");
    if (id == ActionId::Lock)
        //: Words by which locking is found, too; as many as are usual
        return SearchEntriesWords::tr("sign out, log out, logout");
    if (id == ActionId::Deactivate)
        //: Words by which the deactivation of an account is found, too; as many as are usual
        return SearchEntriesWords::tr("disable, block");
    if (id == ActionId::Revoke)
        //: Words by which the revocation of a token is found, too; as many as are usual
        return SearchEntriesWords::tr("kill, invalidate");
    if (id == ActionId::Undo)
        //: Words by which undoing is found, too; as many as are usual
        return SearchEntriesWords::tr("take back, revert");
    return {};
}

} // namespace

std::vector<SearchEntry> actionEntries(const ActionSet &actions, const QString &reason)
{
    QList<ActionId> ids = actions.listedIds();
    ids.removeOne(ActionId::SearchActions);
    std::stable_sort(ids.begin(), ids.end(),
                     [](ActionId a, ActionId b) { return groupOf(a) < groupOf(b); });
    std::vector<SearchEntry> entries;
    for (const ActionId id : std::as_const(ids)) {
        QAction *action = actions.get(id);
        SearchEntry entry{action->objectName(),
                          action->icon(),
                          action->iconText(),
                          groupWords(groupOf(id)),
                          actions.keyWords(id),
                          isOfWindow(id) || reason.isEmpty() ? whyNot(*action) : reason,
                          [action] { action->trigger(); },
                          otherNames(id)};
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<SearchEntry> settingsEntries(bool tellsNotices,
                                         const std::function<void(SettingsSection)> &open)
{
    std::vector<SearchEntry> entries;
    for (const SettingsDialog::Place &place : SettingsDialog::places(tellsNotices)) {
        entries.push_back({{},
                           toneIcon(place.icon),
                           //: %1: a section of the settings
                           SearchEntriesWords::tr("Settings: %1").arg(place.title),
                           groupWords(ActionGroup::Window),
                           {},
                           {},
                           [open, section = place.section] { open(section); }});
    }
    return entries;
}

std::vector<SearchEntry> menuEntries(const QMenu &menu, const char *icon, const QString &kind)
{
    std::vector<SearchEntry> entries;
    const QList<QAction *> offered = menu.actions();
    for (QAction *action : offered) {
        // Those of the action set are listed with it.
        if (action->isSeparator() || action->property("iconName").isValid())
            continue;
        QString text = action->text();
        text.replace(QLatin1String("&&"), QLatin1String("&"));
        const QIcon mark = action->icon().isNull() ? toneIcon(icon) : action->icon();
        entries.push_back(
            {{}, mark, text, kind, {}, whyNot(*action), [chosen = QPointer<QAction>(action)] {
                 if (chosen)
                     chosen->trigger();
             }});
    }
    return entries;
}

std::vector<SearchEntry> inventoryEntries(Workspace &workspace,
                                          const std::vector<std::string> &words)
{
    const Inventory &inventory = workspace.session().inventory().data();
    const QPointer<Workspace> there(&workspace);
    const std::optional<qint64> number = askedNumber(words);
    std::vector<int> accounts = accountsNamed(inventory, words, mostOfAKind);
    std::vector<int> tokens = tokensNamed(inventory, words, mostOfAKind);
    if (number) {
        putFirst(accounts, inventory.accountIndex(*number));
        putFirst(tokens, inventory.tokenIndex(*number));
    }
    const auto fitOf = [&](qint64 id, std::string_view key) {
        return number == id ? NameFit::Whole : nameFit(key, words);
    };
    std::vector<std::pair<NameFit, SearchEntry>> found;
    for (const int index : std::as_const(accounts)) {
        const Account &account = inventory.account(index);
        found.emplace_back(fitOf(account.id, inventory.accountKey(index)),
                           accountEntry(account, there));
    }
    for (const int index : std::as_const(tokens))
        found.emplace_back(fitOf(inventory.token(index).id, inventory.tokenKey(index)),
                           tokenEntry(inventory, index, there));
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<SearchEntry> entries;
    for (auto &[fit, entry] : found)
        entries.push_back(std::move(entry));
    return entries;
}

} // namespace tokendesk
