#include "models/notesmodel.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/tooltip.h"
#include "models/modelrole.h"

#include <QLocale>

#include <algorithm>

namespace tokendesk {

namespace {

/// What a person must see comes first.
int rank(NoteChange change)
{
    switch (change) {
    case NoteChange::Refused:
        return 0;
    case NoteChange::Emptied:
        return 1;
    case NoteChange::Changed:
        return 2;
    case NoteChange::Added:
        return 3;
    case NoteChange::Unchanged:
        break;
    }
    return 4;
}

QString changeText(const QString &before, const QString &after)
{
    if (before == after || before.isEmpty())
        return displayText(after);
    //: What stood there before, and what will
    return NotesModel::tr("%1 → %2").arg(
        displayText(before), after.isEmpty() ? NotesModel::tr("nothing") : displayText(after));
}

LocalNote noteBefore(const NotesPreview &preview, const LocalNote &note)
{
    LocalNote none;
    none.subject = note.subject;
    none.id = note.id;
    return preview.before.value(noteKey(note), none);
}

} // namespace

QString noteChangeWords(NoteChange change)
{
    switch (change) {
    case NoteChange::Added:
        return NotesModel::tr("New");
    case NoteChange::Changed:
        return NotesModel::tr("Changed");
    case NoteChange::Emptied:
        return NotesModel::tr("Emptied");
    case NoteChange::Unchanged:
        return NotesModel::tr("Unchanged");
    case NoteChange::Refused:
        return NotesModel::tr("Refused");
    }
    return {};
}

std::shared_ptr<const NotesPreview>
makePreview(NotesImport import, std::shared_ptr<const Inventory> inventory, NotesById before)
{
    auto preview = std::make_shared<NotesPreview>();
    for (size_t i = 0; i < import.rows.size(); ++i) {
        if (import.rows[i].change != NoteChange::Unchanged)
            preview->shown.push_back(static_cast<int>(i));
    }
    std::stable_sort(preview->shown.begin(), preview->shown.end(), [&import](int a, int b) {
        return rank(import.rows[static_cast<size_t>(a)].change)
            < rank(import.rows[static_cast<size_t>(b)].change);
    });
    preview->import = std::move(import);
    preview->inventory = std::move(inventory);
    preview->before = std::move(before);
    return preview;
}

void NotesModel::setPreview(std::shared_ptr<const NotesPreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->shown.size());
}

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : notesColumnCount;
}

QString NotesModel::text(const NoteRow &row, NotesColumn column) const
{
    const Inventory &inventory = *m_preview->inventory;
    const LocalNote &note = row.note;
    const bool isToken = note.subject == LocalNote::Subject::Token;
    const int token = isToken ? inventory.tokenIndex(note.id) : -1;
    const int account = isToken ? (token < 0 ? -1 : inventory.accountIndexOf(token))
                                : inventory.accountIndex(note.id);
    const LocalNote before =
        row.change == NoteChange::Refused ? note : noteBefore(*m_preview, note);
    switch (column) {
    case NotesColumn::Change:
        return noteChangeWords(row.change);
    case NotesColumn::Subject:
        if (isToken && token >= 0)
            return displayText(inventory.token(token).label());
        if (!isToken && account >= 0)
            return tr("The account itself");
        return note.id > 0 ? (isToken ? tr("Token %1") : tr("Account %1")).arg(note.id) : QString();
    case NotesColumn::Account:
        return account < 0 ? QString() : displayText(inventory.account(account).label());
    case NotesColumn::Owner:
        return changeText(before.owner, note.owner);
    case NotesColumn::Purpose:
        return changeText(before.purpose, note.purpose);
    case NotesColumn::ReviewOn:
        return changeText(dayWords(before.reviewOn), dayWords(note.reviewOn));
    case NotesColumn::Line:
        return QLocale().toString(row.line);
    case NotesColumn::Reason:
        return displayText(row.reason);
    }
    return {};
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!m_preview || !index.isValid() || index.row() >= rowCount())
        return {};
    const auto at = static_cast<size_t>(m_preview->shown[static_cast<size_t>(index.row())]);
    const NoteRow &row = m_preview->import.rows[at];
    if (role == ModelRole::State)
        return static_cast<int>(row.change);
    const QString shown = text(row, static_cast<NotesColumn>(index.column()));
    if (role == Qt::DisplayRole)
        return shown;
    if (role == Qt::ToolTipRole)
        return plainToolTip(shown);
    return {};
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= notesColumnCount)
        return {};
    switch (static_cast<NotesColumn>(section)) {
    case NotesColumn::Change:
        return tr("What happens");
    case NotesColumn::Subject:
        return tr("About");
    case NotesColumn::Account:
        return tr("Account");
    case NotesColumn::Owner:
        return tr("Owner");
    case NotesColumn::Purpose:
        return tr("Purpose");
    case NotesColumn::ReviewOn:
        return tr("Review on");
    case NotesColumn::Line:
        return tr("Line");
    case NotesColumn::Reason:
        return tr("Why not");
    }
    return {};
}

} // namespace tokendesk
