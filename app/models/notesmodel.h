// What a file of notes would change, as a table.
#pragma once

#include "domain/review/notescsv.h"

#include <QAbstractTableModel>

#include <memory>

namespace tokendesk {

/// A file's rows beside what they are about. A value; made on a worker, never changed.
struct NotesPreview {
    NotesImport import;
    std::shared_ptr<const Inventory> inventory;
    NotesById before;
    std::vector<int> shown; ///< rows that change something or were refused, the latter first
};

/// Any thread.
[[nodiscard]] std::shared_ptr<const NotesPreview>
makePreview(NotesImport import, std::shared_ptr<const Inventory> inventory, NotesById before);

enum class NotesColumn { Change, Subject, Account, Owner, Purpose, ReviewOn, Line, Reason };
inline constexpr int notesColumnCount = 8;

/// GUI thread. ModelRole::State is int(NoteChange); a text that changes is "before → after".
class NotesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(std::shared_ptr<const NotesPreview> preview);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const NoteRow &row, NotesColumn column) const;

    std::shared_ptr<const NotesPreview> m_preview;
};

/// "New", "Changed" …
[[nodiscard]] QString noteChangeWords(NoteChange change);

} // namespace tokendesk
