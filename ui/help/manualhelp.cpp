#include "ui/help/manualhelp.h"

#include "ui/help/manualbrowser.h"
#include "ui/help/manualdialog.h"
#include "ui/widgets/pagestate.h"

#include <QApplication>
#include <QKeyEvent>

namespace tokendesk {

namespace {

/// Nothing: the class, and those that it is derived from, are not in the table.
QString placeOf(const QWidget *widget)
{
    const auto places = manualPlaces();
    for (const QMetaObject *type = widget->metaObject(); type; type = type->superClass()) {
        for (const auto &[className, page] : places) {
            if (qstrcmp(type->className(), className) == 0)
                return QLatin1String(page);
        }
    }
    return {};
}

/// Nothing: nothing has gone wrong there that has a page.
QString troubleIn(const QWidget *place)
{
    auto states = place->findChildren<const PageState *>();
    if (const auto *itself = qobject_cast<const PageState *>(place))
        states << itself;
    for (const PageState *state : std::as_const(states)) {
        const bool isShown = state->isVisible() && state->window() == place->window();
        if (isShown && !state->manualPage().isEmpty())
            return state->manualPage();
    }
    return {};
}

QString shownIn(const QWidget *window)
{
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // What belongs to a dialog of the window is not what the window shows.
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (const QString page = placeOf(widget); !page.isEmpty())
            return page;
    }
    return {};
}

bool isHelpKey(const QKeyEvent *event)
{
    return event->key() == Qt::Key_F1
        && (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier);
}

} // namespace

QList<QPair<const char *, const char *>> manualPlaces()
{
    return {
        {"tokendesk::ConnectPage", "connect.md"},
        {"tokendesk::LockedPage", "lock.md"},
        {"tokendesk::EditConnectionDialog", "connections.md"},
        {"tokendesk::ConnectionSwitcher", "connections.md"},
        {"tokendesk::ImportDialog", "connections.md"},
        {"tokendesk::RenewDialog", "signin.md"},
        {"tokendesk::ConnectionsPage", "connections.md"},
        {"tokendesk::SecurityPage", "lock.md"},
        {"tokendesk::LookPage", "settings.md"},
        {"tokendesk::TokensPage", "tokens.md"},
        {"tokendesk::AccountsPage", "accounts.md"},
        {"tokendesk::NewTokenDialog", "create.md"},
        {"tokendesk::NewAccountDialog", "accounts.md"},
        {"tokendesk::EditAccountDialog", "accounts.md"},
        {"tokendesk::TokenValueDialog", "create.md"},
        {"tokendesk::PlanDialog", "plans.md"},
        {"tokendesk::RotationsPage", "rotate.md"},
        {"tokendesk::RotateDialog", "rotate.md"},
        {"tokendesk::RotationPage", "rotate.md"},
        {"tokendesk::ReviewPage", "review.md"},
        {"tokendesk::PolicyEditor", "policies.md"},
        {"tokendesk::DecisionDialog", "review.md"},
        {"tokendesk::NotesDialog", "review.md"},
        {"tokendesk::NoteDialog", "review.md"},
        {"tokendesk::ReviewsDialog", "review.md"},
        {"tokendesk::FinishReviewDialog", "review.md"},
        {"tokendesk::EvidenceDialog", "evidence.md"},
        {"tokendesk::PackCheckDialog", "evidence.md"},
        {"tokendesk::ActivityPage", "activity.md"},
        {"tokendesk::ProofDialog", "activity.md"},
        {"tokendesk::HistoryPage", "changes.md"},
        {"tokendesk::ContainDialog", "contain.md"},
        {"tokendesk::SavedFiltersDialog", "filters.md"},
        {"tokendesk::SaveFilterDialog", "filters.md"},
        {"tokendesk::NoticeSettingsPage", "notices.md"},
        {"tokendesk::ShortcutSheet", "keyboard.md"},
        {"tokendesk::ActionSearch", "keyboard.md"},
        {"tokendesk::StoragePage", "settings.md"},
    };
}

QString manualPageFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        QString page = troubleIn(widget);
        if (page.isEmpty())
            page = placeOf(widget);
        if (page.isEmpty() && widget->isWindow())
            page = shownIn(widget);
        if (!page.isEmpty())
            return page;
    }
    return ManualBrowser::pages().constFirst();
}

ManualHelp::ManualHelp(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

ManualHelp::~ManualHelp()
{
    delete m_dialog;
}

void ManualHelp::open(const QWidget *place)
{
    if (!place)
        place = QApplication::focusWidget();
    const QString page = manualPageFor(place ? place : m_window);
    if (!m_dialog)
        m_dialog = new ManualDialog(m_window);
    m_dialog->showPage(page);
    if (place && qobject_cast<const QDialog *>(place->window()) && place->window() != m_dialog)
        m_dialog->standBeside(*place->window());
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ManualHelp::close()
{
    if (m_dialog)
        m_dialog->close();
}

void ManualHelp::retranslate()
{
    if (m_dialog)
        m_dialog->retranslate();
}

bool ManualHelp::eventFilter(QObject *watched, QEvent *event)
{
    // Before the shortcuts of the window: a dialog that does not block it leaves them alive.
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !isHelpKey(static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    // Not in the window itself: there the keys are those of its actions.
    auto *widget = qobject_cast<QWidget *>(watched);
    const QWidget *window = widget ? widget->window() : nullptr;
    if (!qobject_cast<const QDialog *>(window) || window == m_dialog)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        open(widget);
    return true;
}

} // namespace tokendesk
