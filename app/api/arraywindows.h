// Cuts the text of a large array into smaller arrays, so that what is worked on stays in the
// processor's cache: twice as fast as one pass over 35 MB and its index of 20 MB.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tokendesk {

/// Cuts between rows that are objects: at "} , {". That may stand in a string or further inside a
/// row too. Then the part in front of it has an open string or an open bracket, and is no valid
/// array: a part that is valid consists of whole rows, always, and when one is not, the caller
/// reads the whole in one pass.
class ArrayWindows final {
public:
    /// `json` must outlive this object and hold no byte order mark.
    explicit ArrayWindows(QByteArrayView json);

    /// Large enough, and in brackets.
    [[nodiscard]] bool worthwhile() const { return m_worthwhile; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    /// Replaces `window` by the next part, in brackets. It has room behind its end.
    void next(QByteArray &window);

private:
    QByteArrayView m_rest;
    bool m_worthwhile = false;
};

} // namespace tokendesk
