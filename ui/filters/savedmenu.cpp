#include "ui/filters/savedmenu.h"

#include "domain/names.h"
#include "domain/tooltip.h"
#include "ui/filters/savedfiltersdialog.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/spoken.h"
#include "ui/theme/whynot.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/menuplace.h"
#include "ui/widgets/namesmenu.h"

namespace tokendesk {

SavedMenu::SavedMenu(const SearchText &search, QWidget *parent)
    : QToolButton(parent)
    , m_search(search)
{
    setObjectName(QStringLiteral("chipSaved"));
    setProperty("part", QStringLiteral("chip"));
    setText(tr("Saved"));
    setAccessibleName(text()); // who says what he reads presses it
    setToolTip(tr("Filters with a name: apply one, or save this one"));
    setAccessibleDescription(toolTip());
    showMenuArrow(*this);
    auto *menu = new NamesMenu(this);
    menu->setLayoutDirection(layoutDirection());
    menu->setToolTipsVisible(true);
    setMenu(menu);
    keepMenuInside(*this);
    setVisible(false);
    connect(menu, &QMenu::aboutToShow, this, &SavedMenu::fill);
}

void SavedMenu::setSavedFilters(SavedFilters &saved)
{
    m_saved = &saved;
    setVisible(true);
}

void SavedMenu::fill()
{
    if (!m_saved)
        return;
    menu()->clear();
    const QList<SavedFilter> filters = m_saved->of(m_search.facts().page);
    for (const SavedFilter &filter : filters) {
        QAction *action =
            menu()->addAction(withoutMnemonic(displayText(filter.name)), this,
                              [this, query = filter.query] { Q_EMIT searchTextWanted(query); });
        action->setCheckable(true);
        action->setChecked(isSameQuery(filter.query, m_search.text(), m_search.facts()));
        action->setToolTip(plainToolTip(displayText(filter.query)));
    }
    const QString unsaved = SavedFilters::queryProblem(m_search.text());
    if (!filters.isEmpty()) {
        menu()->addSeparator();
    } else if (!unsaved.isEmpty()) {
        const QString wayOut = tr("Set a filter first, then save it here");
        menu()->addAction(wayOut)->setEnabled(false);
        say(*this, wayOut); // no entry can have the keyboard, so none is read
    }
    QAction *save = menu()->addAction(tr("Save this filter…"), this, &SavedMenu::save);
    save->setObjectName(QStringLiteral("saveThisFilter"));
    enableUnless(*save, unsaved);
    QAction *arrange = menu()->addAction(tr("Rename, pin, order…"), this, &SavedMenu::manage);
    arrange->setObjectName(QStringLiteral("manageFilters"));
    enableUnless(*arrange, filters.isEmpty() ? tr("No filter is saved yet") : QString());
}

void SavedMenu::save()
{
    if (m_saved)
        (new SaveFilterDialog(*m_saved, m_search.facts().page, m_search.text().trimmed(), window()))
            ->open();
}

void SavedMenu::manage()
{
    if (m_saved)
        (new SavedFiltersDialog(*m_saved, m_search.facts().page, window()))->open();
}

} // namespace tokendesk
