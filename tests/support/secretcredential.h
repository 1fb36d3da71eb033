// The secret that memorysearch.h looks for, as a credential.
#pragma once

#include "credentials/secretbytes.h"
#include "support/memorysearch.h"

namespace tokendesk::test {

inline SecretBytes secretCredential()
{
    QByteArray bytes;
    for (qsizetype i = 0; i < turnedSecret().size(); ++i)
        bytes.append(secretAt(i));
    return SecretBytes::takeFrom(std::move(bytes));
}

} // namespace tokendesk::test
