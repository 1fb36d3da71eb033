// The search text cut into terms, before anybody asks what they mean.
#pragma once

#include "domain/querylanguage.h"

namespace tokendesk {

struct QueryLexeme {
    struct Value {
        QString text;
        bool quoted = false;
        qsizetype position = 0; ///< of its "=" or its quote, if it has one
        bool whole = false; ///< of a qualifier of text: "=" stands before it
    };

    bool isOr = false;
    bool negated = false;
    bool unclosed = false;
    bool unknownQualifier = false; ///< "word:" before something, with a word that means nothing
    std::optional<Qualifier> qualifier;
    std::vector<Value> values; ///< one for a word
    qsizetype position = 0;
    qsizetype length = 0;
    bool isYesOrNo = false; ///< is: by a word that takes yes or no
};

/// Never an empty lexeme. A qualifier's values may be empty texts.
[[nodiscard]] std::vector<QueryLexeme> queryLexemes(const QString &text);

} // namespace tokendesk
