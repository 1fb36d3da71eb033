#include "ui/dialogs/fielderrors.h"

#include "domain/names.h"

#include <QRegularExpression>

namespace tokendesk {

SortedError sortByField(const Error &error, const QStringList &known)
{
    SortedError sorted;
    QStringList strangers;
    bool isAboutMore = false;
    const auto add = [&sorted](const QString &field, const QString &message) {
        QString &text = sorted.byField[field];
        text = text.isEmpty() ? message : QString(text + QLatin1Char(' ') + message);
    };
    for (const FieldError &complaint : error.fields) {
        const QString message = displayText(complaint.message);
        // "teams.0" and "teams[0]" are about "teams".
        static const QRegularExpression inner(QStringLiteral("[.\\[].*$"));
        const QString field = QString(complaint.field).remove(inner);
        if (known.contains(field))
            add(field, message);
        else
            isAboutMore = true;
        // Those of the connection repeat what the error says anyway.
        if (!known.contains(field) && !error.message.contains(complaint.message))
            strangers << (complaint.field.isEmpty() ? message
                                                    : QString(displayText(complaint.field)
                                                              + QLatin1String(": ") + message));
    }
    const QString name = QStringLiteral("name");
    if (error.fields.isEmpty() && error.httpStatus == 409 && known.contains(name))
        add(name, displayText(error.detail.isEmpty() ? error.message : error.detail));

    if (sorted.byField.isEmpty() || isAboutMore || error.outcomeUnknown) {
        sorted.rest = error;
        if (!strangers.isEmpty())
            sorted.rest->detail = strangers.join(QLatin1Char('\n'));
    }
    return sorted;
}

} // namespace tokendesk
