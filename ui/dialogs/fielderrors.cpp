#include "ui/dialogs/fielderrors.h"

#include "domain/names.h"
#include "domain/sentence.h"

#include <QRegularExpression>

namespace tokendesk {

namespace {

/// What to do comes before the server's own words, which may be in another language.
QString takenWords(const Error &error, const QString &said)
{
    QStringList sentences{displaySentence(error.message), displaySentence(error.remedy)};
    if (!sentences.constFirst().contains(said))
        sentences << said;
    return joinedSentences(sentences);
}

} // namespace

SortedError sortByField(const Error &error, const QStringList &known)
{
    SortedError sorted;
    const QString name = QStringLiteral("name");
    const bool isTaken = error.httpStatus == 409;
    QStringList strangers;
    bool isAboutMore = false;
    const auto add = [&sorted](const QString &field, const QString &message) {
        QString &text = sorted.byField[field];
        text = text.isEmpty() ? message : QString(text + QLatin1Char(' ') + message);
    };
    for (const FieldError &complaint : error.fields) {
        const QString message = displaySentence(complaint.message);
        // "teams.0" and "teams[0]" are about "teams".
        static const QRegularExpression inner(QStringLiteral("[.\\[].*$"));
        const QString field = QString(complaint.field).remove(inner);
        if (known.contains(field))
            add(field, field == name && isTaken ? takenWords(error, message) : message);
        else
            isAboutMore = true;
        // Those of the connection repeat what the error says anyway.
        if (!known.contains(field) && !error.message.contains(complaint.message))
            strangers << (complaint.field.isEmpty() ? message
                                                    : QString(displayText(complaint.field)
                                                              + QLatin1String(": ") + message));
    }
    if (error.fields.isEmpty() && isTaken && known.contains(name))
        add(name, takenWords(error, displayText(error.detail)));

    if (sorted.byField.isEmpty() || isAboutMore || error.outcomeUnknown) {
        sorted.rest = error;
        if (!strangers.isEmpty())
            sorted.rest->detail = strangers.join(QLatin1Char('\n'));
    }
    return sorted;
}

} // namespace tokendesk
