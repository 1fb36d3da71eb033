#include "credentials/keychainerrors.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct KeychainWords {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

bool containsAny(const QString &text, std::initializer_list<const char *> parts)
{
    for (const char *part : parts) {
        if (text.contains(QLatin1String(part), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// The Secret Service names its own objects in its complaints: then something of the service is
/// missing (no default keyring), not our entry.
bool isAboutTheService(const QString &text)
{
    return text.contains(QLatin1String("/org/freedesktop/secrets"));
}

SecretState stateOfText(const QString &text)
{
    if (containsAny(text, {"locked", "dismissed", "prompt"}))
        return SecretState::Locked;
    if (containsAny(text, {"denied", "not authorized", "AccessDenied"}))
        return SecretState::Denied;
    return SecretState::Unavailable;
}

QString messageOf(SecretState state)
{
    switch (state) {
    case SecretState::Ok:
        return {};
    case SecretState::Missing:
        return KeychainWords::tr("The keychain has no entry for this connection");
    case SecretState::Locked:
        return KeychainWords::tr("The keychain is locked");
    case SecretState::Denied:
        return KeychainWords::tr("The keychain denied access");
    case SecretState::Unavailable:
        return KeychainWords::tr("No keychain can be reached");
    case SecretState::Corrupt:
        return KeychainWords::tr(
            "The keychain's entry for this connection is not the credential that was kept");
    }
    return {};
}

QString remedyOf(SecretState state, const QString &detail)
{
    switch (state) {
    case SecretState::Ok:
        return {};
    case SecretState::Missing:
    case SecretState::Corrupt:
        return KeychainWords::tr("Enter the token again.");
    case SecretState::Locked:
        return KeychainWords::tr("Unlock the keychain and try again.");
    case SecretState::Denied:
        return KeychainWords::tr("Allow this program in the keychain's settings.");
    case SecretState::Unavailable:
        if (isAboutTheService(detail))
            return KeychainWords::tr(
                "The keyring service runs but has no default keyring: make one (for example "
                "in Passwords and Keys).");
        return KeychainWords::tr("Start a keyring service such as GNOME Keyring or KWallet.");
    }
    return {};
}

QString mayWait()
{
    return KeychainWords::tr(
        "It may wait for you in a window of its own. Answer it there and try again.");
}

} // namespace

SecretState secretStateOf(QKeychain::Error code, const QString &text, KeychainAction action)
{
    switch (code) {
    case QKeychain::NoError:
        break;
    case QKeychain::EntryNotFound:
        // libsecret reports a missing default keyring in the same way. And who writes or removes
        // cannot miss the entry.
        return action == KeychainAction::Write || isAboutTheService(text) ? SecretState::Unavailable
                                                                          : SecretState::Missing;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return SecretState::Denied;
    case QKeychain::AccessDenied:
        // libsecret's "is locked" comes as this.
        return stateOfText(text) == SecretState::Locked ? SecretState::Locked : SecretState::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretState::Unavailable;
    case QKeychain::OtherError:
        return stateOfText(text);
    }
    return SecretState::Unavailable;
}

SecretOutcome keychainFailure(SecretState state, const QString &detail)
{
    SecretOutcome outcome;
    outcome.state = state;
    outcome.error.kind = Error::Kind::Keychain;
    outcome.error.message = messageOf(state);
    outcome.error.detail = detail.simplified().left(300);
    outcome.error.remedy = remedyOf(state, detail);
    return outcome;
}

SecretOutcome keychainTimedOut(KeychainAction action)
{
    SecretOutcome outcome = keychainFailure(SecretState::Unavailable, {});
    outcome.error.message = KeychainWords::tr("The keychain does not answer");
    outcome.error.remedy = mayWait();
    // It was asked and may still do it.
    outcome.error.outcomeUnknown = action != KeychainAction::Read;
    return outcome;
}

SecretOutcome keychainStuck()
{
    SecretOutcome outcome = keychainFailure(SecretState::Unavailable, {});
    outcome.error.message = KeychainWords::tr("The keychain has not answered an earlier call yet");
    outcome.error.remedy = mayWait();
    return outcome;
}

} // namespace tokendesk
