#include "domain/review/decision.h"

namespace tokendesk {

bool isCarriedOut(DecisionKind kind, const QString &state)
{
    const bool isGone = state == QLatin1String("gone");
    switch (kind) {
    case DecisionKind::Keep:
    case DecisionKind::PutOff:
        return true;
    case DecisionKind::Rotate:
    case DecisionKind::Revoke:
        return isGone || state == QLatin1String("revoked");
    case DecisionKind::Delete:
        return isGone;
    }
    return true;
}

QString decisionWord(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Keep:
        return QStringLiteral("keep");
    case DecisionKind::Rotate:
        return QStringLiteral("rotate");
    case DecisionKind::Revoke:
        return QStringLiteral("revoke");
    case DecisionKind::Delete:
        return QStringLiteral("delete");
    case DecisionKind::PutOff:
        return QStringLiteral("put-off");
    }
    return {};
}

std::optional<DecisionKind> decisionFromWord(QStringView word)
{
    for (const DecisionKind kind : {DecisionKind::Keep, DecisionKind::Rotate, DecisionKind::Revoke,
                                    DecisionKind::Delete, DecisionKind::PutOff}) {
        if (decisionWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

DecisionKind decisionFrom(const QString &word)
{
    return decisionFromWord(word).value_or(DecisionKind::PutOff);
}

} // namespace tokendesk
