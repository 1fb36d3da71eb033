#include "domain/review/decision.h"

namespace tokendesk {

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

DecisionKind decisionFrom(const QString &word)
{
    for (const DecisionKind kind :
         {DecisionKind::Keep, DecisionKind::Rotate, DecisionKind::Revoke, DecisionKind::Delete}) {
        if (decisionWord(kind) == word)
            return kind;
    }
    return DecisionKind::PutOff;
}

} // namespace tokendesk
