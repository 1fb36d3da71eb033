// The texts of one language, put in the place of the English ones in the sources.
#pragma once

#include <QLocale>
#include <QTranslator>

namespace tokendesk {

/// Not a code, but a path of a file with the texts.
[[nodiscard]] bool isTranslationFile(const QString &language);

/// Keeps what is put into a sentence apart from it, where the sentence is read from the right: a
/// Latin name, an address or a time stays as it is, and turns nothing round.
class IsolatingTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    void setIsolating(bool isolating) { m_isIsolating = isolating; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation = nullptr,
                                    int n = -1) const override;

private:
    bool m_isIsolating = false;
};

/// While it lives, the program speaks the language that was loaded last. Main thread; one for the
/// program. Reads only the files of that language.
class Translations final {
public:
    /// Terminals have their own ways with letters from the right; windows have ours.
    enum class Where { Window, Terminal };
    explicit Translations(Where where)
        : m_where(where)
    {
    }
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// A code of languages(), or the path of a .qm file, for those who translate. Qt's own texts
    /// come with it where they are installed. False: there is no such file, and all is as before.
    bool load(const QString &language);
    /// As given to load(); empty before.
    [[nodiscard]] const QString &language() const { return m_language; }
    /// Of what is loaded.
    [[nodiscard]] Qt::LayoutDirection direction() const;

private:
    void remove();

    Where m_where;
    QString m_language;
    QLocale m_locale{QLocale::C};
    QTranslator m_plurals; ///< English: below the others, should one lack a text
    QTranslator m_qtGaps; ///< what Qt's own catalogue may lack: below it
    QTranslator m_qt;
    IsolatingTranslator m_own;
};

} // namespace tokendesk
