#include "domain/sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

struct SentenceWords {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

const QString endMarks = QStringLiteral(".!?…。！？؟।");

} // namespace

QString asSentence(const QString &text)
{
    if (text.isEmpty() || endMarks.contains(text.back()))
        return text;
    //: A text and the mark that ends a sentence
    return SentenceWords::tr("%1.").arg(text);
}

QString joinedSentences(const QStringList &texts)
{
    QString joined;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        //: Two sentences, and what stands between them: a space, in most languages
        joined = joined.isEmpty() ? asSentence(text)
                                  : SentenceWords::tr("%1 %2").arg(joined, asSentence(text));
    }
    return joined;
}

QString joinedWords(const QStringList &words)
{
    return QLocale().createSeparatedList(words);
}

QString joinedParts(const QStringList &parts)
{
    //: Between the parts of a line that may hold commas themselves
    return parts.join(SentenceWords::tr("; "));
}

} // namespace tokendesk
