#include "credentials/kepttoken.h"

namespace tokendesk {

namespace {

constexpr QByteArrayView formMark = "tokendesk1|";
constexpr char separator = '|'; // neither in an origin nor in a token

} // namespace

bool KeptToken::isFor(const QUrl &other) const
{
    return origin == boundOrigin(other);
}

QByteArray boundOrigin(const QUrl &origin)
{
    const int usual = origin.scheme() == QLatin1String("http") ? 80 : 443;
    return origin.scheme().toUtf8() + "://" + origin.host(QUrl::FullyEncoded).toUtf8() + ':'
        + QByteArray::number(origin.port(usual));
}

SecretBytes toKeep(const QUrl &origin, const SecretBytes &token)
{
    QByteArray kept;
    const QByteArray bound = boundOrigin(origin);
    // At once as large as it gets, so that no copy is left behind.
    kept.reserve(formMark.size() + bound.size() + 1 + token.size());
    kept.append(formMark);
    kept.append(bound);
    kept.append(separator);
    kept.append(token.view());
    return SecretBytes::takeFrom(std::move(kept));
}

KeptToken keptToken(SecretBytes kept)
{
    const QByteArrayView all = kept.view();
    const qsizetype end =
        all.startsWith(formMark) ? all.indexOf(separator, formMark.size()) : qsizetype(-1);
    if (end <= formMark.size())
        return {std::move(kept), {}};
    return {SecretBytes::copyOf(all.sliced(end + 1)),
            all.sliced(formMark.size(), end - formMark.size()).toByteArray()};
}

} // namespace tokendesk
