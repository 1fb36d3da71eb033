#include "domain/review/notescsv.h"

#include "domain/csvreader.h"
#include "domain/names.h"
#include "domain/tableexport.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

namespace tokendesk {

namespace {

struct NotesCsvWords {
    Q_DECLARE_TR_FUNCTIONS(NotesCsv)
};

enum Column {
    SubjectColumn,
    IdColumn,
    NameColumn,
    AccountNameColumn,
    OwnerColumn,
    PurposeColumn,
    ReviewOnColumn,
    columnCount
};

const QStringList &columnNames()
{
    static const QStringList names{QStringLiteral("subject"),  QStringLiteral("id"),
                                   QStringLiteral("name"),     QStringLiteral("account"),
                                   QStringLiteral("owner"),    QStringLiteral("purpose"),
                                   QStringLiteral("review_on")};
    return names;
}

bool isForPeople(Column column)
{
    return column == NameColumn || column == AccountNameColumn;
}

/// An apostrophe, or several, and then a formula: csvField() puts one in front of a formula alone.
bool isGuarded(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && text.at(start) == QLatin1Char('\''))
        ++start;
    return start > 0 && looksLikeFormula(text.mid(start));
}

/// So that unguarded() gives back the same text.
QString guarded(const QString &text)
{
    return isGuarded(text) ? QLatin1Char('\'') + text : text;
}

QString unguarded(const QString &text)
{
    return isGuarded(text) ? text.mid(1) : text;
}

QByteArray noteRow(const LocalNote &note, const QString &name, const QString &account)
{
    return csvRow({noteSubjectWord(note.subject), QString::number(note.id), guarded(name),
                   guarded(account), guarded(note.owner), guarded(note.purpose),
                   note.reviewOn.toString(Qt::ISODate)});
}

LocalNote noteOf(const NotesById &notes, LocalNote::Subject subject, qint64 id)
{
    LocalNote none;
    none.subject = subject;
    none.id = id;
    return notes.value(noteKey(none), none);
}

Error fileError(const QString &message)
{
    Error error;
    error.message = message;
    error.remedy = NotesCsvWords::tr("Export the notes, and use that file as a pattern");
    return error;
}

Error lineError(int line, const QString &what)
{
    return fileError(NotesCsvWords::tr("Line %1: %2").arg(line).arg(what));
}

/// Where each column stands; -1: it does not.
struct Header {
    std::array<qsizetype, columnCount> at{};
    qsizetype count = 0;
};

Result<Header> readHeader(const CsvReader::Record &record)
{
    Header header;
    header.at.fill(-1);
    // Spreadsheets may write empty fields behind the last column.
    header.count = record.fields.size();
    while (header.count > 0 && record.fields.at(header.count - 1).trimmed().isEmpty())
        --header.count;
    if (!record.problem.isEmpty())
        return lineError(record.line, record.problem);
    for (qsizetype i = 0; i < header.count; ++i) {
        const QString title = record.fields.at(i).trimmed();
        const qsizetype column = columnNames().indexOf(title.toLower());
        if (column < 0)
            return lineError(record.line,
                             NotesCsvWords::tr("“%1” is no column. There are: %2.")
                                 .arg(briefText(title), columnNames().join(QStringLiteral(", "))));
        if (header.at[static_cast<size_t>(column)] >= 0)
            return lineError(record.line,
                             NotesCsvWords::tr("the column “%1” stands there twice.").arg(title));
        header.at[static_cast<size_t>(column)] = i;
    }
    for (int column = 0; column < columnCount; ++column) {
        if (header.at[static_cast<size_t>(column)] < 0 && !isForPeople(static_cast<Column>(column)))
            return lineError(
                record.line,
                NotesCsvWords::tr("the column “%1” is missing.").arg(columnNames().at(column)));
    }
    return header;
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
}

/// The text of an owner or a purpose; a sentence when it will not do.
QString textProblem(const QString &text, Column column)
{
    const qsizetype atMost = column == OwnerColumn ? noteOwnerAtMost : notePurposeAtMost;
    const QString title = columnNames().at(column);
    if (text.size() > atMost)
        return NotesCsvWords::tr("“%1” is longer than %2 characters.")
            .arg(title, QLocale().toString(atMost));
    if (hasControls(text))
        return NotesCsvWords::tr("“%1” has a line break, a tab or another control character.")
            .arg(title);
    return {};
}

/// As it is exported, or as a spreadsheet of many countries rewrites it: with dots the day comes
/// first everywhere, with slashes it does not. Invalid: neither.
QDate dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? day : QDate::fromString(text, QStringLiteral("d.M.yyyy"));
}

class NotesReader {
public:
    NotesReader(const Header &header, const Inventory &inventory, const NotesById &notes)
        : m_header(header)
        , m_inventory(inventory)
        , m_notes(notes)
    {
    }

    NoteRow read(const CsvReader::Record &record)
    {
        NoteRow row;
        row.line = record.line;
        row.reason = record.problem;
        if (row.reason.isEmpty())
            row.reason = fill(row.note, record);
        if (!row.reason.isEmpty()) {
            row.change = NoteChange::Refused;
            return row;
        }
        const LocalNote before = noteOf(m_notes, row.note.subject, row.note.id);
        const LocalNote listed = emptyNote(row.note.subject, row.note.id, m_inventory);
        row.note.created = before.isEmpty() ? listed.created : before.created;
        row.note.name = listed.name;
        if (before == row.note)
            row.change = NoteChange::Unchanged;
        else if (row.note.isEmpty())
            row.change = NoteChange::Emptied;
        else
            row.change = before.isEmpty() ? NoteChange::Added : NoteChange::Changed;
        if (row.change != NoteChange::Unchanged && !isListed(row.note)) {
            row.reason = row.note.subject == LocalNote::Subject::Token
                ? NotesCsvWords::tr("No token on the list has this id.")
                : NotesCsvWords::tr("No account on the list has this id.");
        } else if (row.change != NoteChange::Unchanged) {
            row.reason = mistaken(row.note, record);
        }
        if (!row.reason.isEmpty())
            row.change = NoteChange::Refused;
        return row;
    }

private:
    [[nodiscard]] QString field(const CsvReader::Record &record, Column column) const
    {
        return unguarded(record.fields.at(m_header.at[static_cast<size_t>(column)])).trimmed();
    }

    /// Why it will not do; empty: it will.
    QString fill(LocalNote &note, const CsvReader::Record &record)
    {
        const bool hasMore =
            std::any_of(record.fields.begin() + std::min(m_header.count, record.fields.size()),
                        record.fields.end(), [](const QString &text) { return !text.isEmpty(); });
        if (record.fields.size() < m_header.count || hasMore)
            return NotesCsvWords::tr("It has %1 fields; the first line has %2.")
                .arg(record.fields.size())
                .arg(m_header.count);
        const QString subject = field(record, SubjectColumn).toLower();
        if (subject == noteSubjectWord(LocalNote::Subject::Account))
            note.subject = LocalNote::Subject::Account;
        else if (subject != noteSubjectWord(LocalNote::Subject::Token))
            return NotesCsvWords::tr("“subject” must be token or account.");
        bool isNumber = false;
        note.id = field(record, IdColumn).toLongLong(&isNumber);
        if (!isNumber)
            return NotesCsvWords::tr("“id” must be a whole number.");
        note.owner = field(record, OwnerColumn);
        note.purpose = field(record, PurposeColumn);
        for (const auto &[text, column] :
             {std::pair(note.owner, OwnerColumn), std::pair(note.purpose, PurposeColumn)}) {
            const QString problem = textProblem(text, column);
            if (!problem.isEmpty())
                return problem;
        }
        const QString day = field(record, ReviewOnColumn);
        note.reviewOn = dayFrom(day);
        if (!day.isEmpty() && !note.reviewOn.isValid())
            return NotesCsvWords::tr("“review_on” is no day; write it like 2026-12-31.");
        const auto first = m_lineOf.constFind(noteKey(note));
        if (first != m_lineOf.constEnd())
            return NotesCsvWords::tr("It stands in line %1 already.").arg(*first);
        m_lineOf.insert(noteKey(note), record.line);
        return {};
    }

    /// An ID alone means something else in another deployment: what the file calls otherwise than
    /// the list is another one. A sentence; empty: it is not.
    [[nodiscard]] QString mistaken(const LocalNote &note, const CsvReader::Record &record) const
    {
        const bool isToken = note.subject == LocalNote::Subject::Token;
        const int token = isToken ? m_inventory.tokenIndex(note.id) : -1;
        const QString account = (isToken ? m_inventory.accountOf(token)
                                         : m_inventory.account(m_inventory.accountIndex(note.id)))
                                    .name;
        const QString name = isToken ? m_inventory.token(token).name : account;
        for (const auto &[column, listed] :
             {std::pair(NameColumn, name), std::pair(AccountNameColumn, account)}) {
            if (m_header.at[static_cast<size_t>(column)] < 0)
                continue;
            const QString said = field(record, column);
            if (!said.isEmpty() && said.simplified() != listed.simplified())
                return NotesCsvWords::tr(
                           "“%1” is “%2” in the file, and “%3” on the list. Clear that "
                           "field to go by the id alone.")
                    .arg(columnNames().at(column), briefText(said), briefText(listed));
        }
        return {};
    }

    [[nodiscard]] bool isListed(const LocalNote &note) const
    {
        return note.subject == LocalNote::Subject::Token ? m_inventory.tokenIndex(note.id) >= 0
                                                         : m_inventory.accountIndex(note.id) >= 0;
    }

    const Header &m_header;
    const Inventory &m_inventory;
    const NotesById &m_notes;
    QHash<std::pair<int, qint64>, int> m_lineOf;
};

} // namespace

LocalNote emptyNote(LocalNote::Subject subject, qint64 id, const Inventory &now)
{
    LocalNote none;
    none.subject = subject;
    none.id = id;
    const bool isToken = subject == LocalNote::Subject::Token;
    const int index = isToken ? now.tokenIndex(id) : now.accountIndex(id);
    if (index < 0)
        return none;
    none.created = isToken ? now.token(index).created : now.account(index).created;
    none.name = isToken ? now.token(index).label() : now.account(index).label();
    return none;
}

QByteArray notesAsCsv(const Inventory &inventory, const NotesById &notes)
{
    QByteArray csv = csvStart(columnNames());
    for (const Account &account : inventory.accounts())
        csv += noteRow(noteOf(notes, LocalNote::Subject::Account, account.id), account.name, {});
    for (int i = 0; i < inventory.tokenCount(); ++i)
        csv += noteRow(noteOf(notes, LocalNote::Subject::Token, inventory.token(i).id),
                       inventory.token(i).name, inventory.accountOf(i).name);
    QList<LocalNote> others;
    for (const LocalNote &note : notes) {
        const bool isListed = note.subject == LocalNote::Subject::Token
            ? inventory.tokenIndex(note.id) >= 0
            : inventory.accountIndex(note.id) >= 0;
        if (!isListed && !note.isEmpty())
            others << note;
    }
    std::sort(others.begin(), others.end(),
              [](const LocalNote &a, const LocalNote &b) { return noteKey(a) < noteKey(b); });
    for (const LocalNote &note : std::as_const(others))
        csv += noteRow(note, {}, {});
    return csv;
}

QList<LocalNote> NotesImport::notesToSave() const
{
    QList<LocalNote> notes;
    for (const NoteRow &row : rows) {
        if (row.change != NoteChange::Unchanged && row.change != NoteChange::Refused)
            notes << row.note;
    }
    return notes;
}

Result<NotesImport> notesFromCsv(const QByteArray &csv, const Inventory &inventory,
                                 const NotesById &notes)
{
    if (csv.size() > notesBytesAtMost)
        return fileError(NotesCsvWords::tr("The file is larger than %1 MB")
                             .arg(notesBytesAtMost / (1024 * 1024)));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(csv);
    if (decoder.hasError()) {
        Error error = fileError(NotesCsvWords::tr("The file is not UTF-8 text"));
        error.remedy = NotesCsvWords::tr("Save it as CSV again, with the coding UTF-8");
        return error;
    }
    CsvReader reader(text);
    if (reader.atEnd())
        return lineError(1, NotesCsvWords::tr("the file is empty."));
    const CsvReader::Record first = reader.next();
    const Result<Header> header = readHeader(first);
    if (!header.ok())
        return header.error();
    NotesImport import;
    NotesReader rows(header.value(), inventory, notes);
    while (!reader.atEnd()) {
        const CsvReader::Record record = reader.next();
        const bool isBlank =
            std::all_of(record.fields.begin(), record.fields.end(),
                        [](const QString &field) { return field.trimmed().isEmpty(); });
        if (isBlank)
            continue;
        import.rows.push_back(rows.read(record));
        ++import.counts[static_cast<size_t>(import.rows.back().change)];
    }
    return import;
}

} // namespace tokendesk
