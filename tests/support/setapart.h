// Sentences as a window in Arabic has them, in English.
#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace tokendesk::test {

/// While it lives, what is put into a sentence of ours is set apart, and the sentence begins with a
/// mark of its direction.
class SetApart final : public QTranslator {
public:
    SetApart() { QCoreApplication::installTranslator(this); }
    ~SetApart() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(SetApart)

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *source,
                                    const char * /*disambiguation*/, int /*n*/) const override
    {
        static const QRegularExpression part(QStringLiteral("(%L?[0-9]{1,2})"));
        const QString text = QString::fromUtf8(source);
        QString marked = text;
        marked.replace(part, QStringLiteral("\u2068\\1\u2069"));
        return marked == text ? text : QChar(0x200F) + marked;
    }
};

} // namespace tokendesk::test
