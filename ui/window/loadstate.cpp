#include "ui/window/loadstate.h"

#include "api/httperrors.h"
#include "domain/role.h"
#include "ui/widgets/pagestate.h"
#include "workflows/permissions.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct LoadStateWords {
    Q_DECLARE_TR_FUNCTIONS(LoadState)
};

/// It is no page, whoever sent it.
bool isOfOddStatus(const Error &error)
{
    return error.kind == Error::Kind::Undecodable && error.httpStatus != 0;
}

QString failureTitle(const Error &error)
{
    if (isOfOddStatus(error))
        return LoadStateWords::tr("It did not work");
    switch (error.kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::Deadline:
        return LoadStateWords::tr("The deployment cannot be reached");
    case Error::Kind::Tls:
        return LoadStateWords::tr("The deployment's identity cannot be verified");
    case Error::Kind::Redirected:
    case Error::Kind::Undecodable:
        return LoadStateWords::tr("Something else answered");
    case Error::Kind::HttpStatus:
        if (error.httpStatus == 401)
            return LoadStateWords::tr("The credential was refused");
        if (error.httpStatus == 403)
            return LoadStateWords::tr("The credential may not do this");
        return LoadStateWords::tr("The deployment answered with an error");
    case Error::Kind::Cancelled:
    case Error::Kind::Keychain:
    case Error::Kind::Local:
    case Error::Kind::Refused:
        break;
    }
    return LoadStateWords::tr("It did not work");
}

const char *failureIcon(const Error &error)
{
    if (isAboutCredential(error))
        return "lock";
    switch (error.kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::Deadline:
        return "offline";
    case Error::Kind::Tls:
    case Error::Kind::Redirected:
    case Error::Kind::Undecodable:
        return "warning";
    case Error::Kind::HttpStatus:
    case Error::Kind::Cancelled:
    case Error::Kind::Keychain:
    case Error::Kind::Local:
    case Error::Kind::Refused:
        break;
    }
    return "error";
}

/// The step that helps stands first.
void showFailure(PageState &state, const Session &session, LoadSteps steps)
{
    const Error error = session.lastError().value_or(Error());
    const QString again = LoadStateWords::tr("Try again");
    if (isAboutCredential(error)) {
        state.showState(failureIcon(error), failureTitle(error), error.text(),
                        LoadStateWords::tr("Sign in again…"), std::move(steps.signIn), again,
                        std::move(steps.retry));
        return;
    }
    if (isForTheForm(error, session)) {
        state.showState(failureIcon(error), failureTitle(error), error.text(), again,
                        std::move(steps.retry), LoadStateWords::tr("Edit this connection…"),
                        std::move(steps.edit));
        return;
    }
    state.showState(failureIcon(error), failureTitle(error), error.text(), again,
                    std::move(steps.retry),
                    mayBePortal(error) ? LoadStateWords::tr("Open in the browser") : QString(),
                    std::move(steps.openBrowser));
}

void showRoleLacks(PageState &state, const QString &role, Access needed, LoadSteps steps)
{
    const bool needsAdmin = needed == Access::Full;
    const QString title = needsAdmin ? LoadStateWords::tr("Only Admins see this")
                                     : LoadStateWords::tr("Only Admins and Managers see this");
    const QString text = needsAdmin
        ? LoadStateWords::tr("Your credential has the role %1. Service tokens need the Admin role; "
                             "everything here is read-only for you.")
        : LoadStateWords::tr(
            "Your credential has the role %1. Service accounts need the Manager or Admin "
            "role; everything here is read-only for you.");
    state.showState("info", title, text.arg(role.isEmpty() ? LoadStateWords::tr("unknown") : role),
                    LoadStateWords::tr("Sign in with another credential…"),
                    std::move(steps.signIn));
}

} // namespace

bool mayBePortal(const Error &error)
{
    return error.kind == Error::Kind::Redirected
        || (error.kind == Error::Kind::Undecodable && !isOfOddStatus(error));
}

QString troublePage(const Error &error)
{
    const bool isOfSignIn = error.kind == Error::Kind::Keychain || isAboutCredential(error);
    return isOfSignIn ? QStringLiteral("trouble-signin.md")
                      : QStringLiteral("trouble-connection.md");
}

bool isForTheForm(const Error &error, const Session &session)
{
    return isAboutProxy(error) && !session.connection().runOnly;
}

bool mayNotRead(const Session &session, Access needed)
{
    return session.inventory().isLoaded()
        && (session.access() == Access::None
            || (needed == Access::Full && session.access() != Access::Full));
}

bool showLoadState(PageState &state, const Session &session, Access needed, LoadSteps steps)
{
    if (session.phase() == Session::Phase::Failed && !session.inventory().isLoaded()) {
        showFailure(state, session, std::move(steps));
        state.setManualPage(troublePage(session.lastError().value_or(Error())));
        return true;
    }
    if (!session.inventory().isLoaded()) {
        state.showWaiting("refresh", LoadStateWords::tr("Loading…"),
                          LoadStateWords::tr("Reading accounts and tokens from %1")
                              .arg(session.connection().origin.host()));
        return true;
    }
    const bool mayNot = mayNotRead(session, needed);
    if (mayNot && isAdminRole(session.identity().role) && session.refusal()) {
        // The role is not what it lacks; the server knows.
        state.showState("info", failureTitle(*session.refusal()), session.refusal()->text(),
                        LoadStateWords::tr("Try again"), std::move(steps.retry));
        return true;
    }
    if (mayNot) {
        showRoleLacks(state, session.identity().role, needed, std::move(steps));
        return true;
    }
    return false;
}

} // namespace tokendesk
