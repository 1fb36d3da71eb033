// Writes elements of a page; every text is escaped.
#pragma once

#include "evidence/reportwords.h"

#include <QXmlStreamWriter>

namespace tokendesk {

/// Text from a record must have gone through shownText(). Any one thread.
class HtmlWriter final {
public:
    /// `page` must be open, and outlive this.
    explicit HtmlWriter(QIODevice *page);

    using Attributes = std::vector<std::pair<QString, QString>>;
    void open(const char *element, const Attributes &attributes = {});
    void close();
    /// For elements that never have content: meta, line, rect.
    void single(const char *element, const Attributes &attributes = {});
    void text(const QString &text);
    void element(const char *element, const QString &text, const Attributes &attributes = {});
    /// A text whose own direction must not reorder what stands around it.
    void isolated(const char *element, const QString &text, const Attributes &attributes = {});
    void newLine();
    /// The page took no more.
    [[nodiscard]] bool hasFailed() const { return m_xml.hasError(); }

    void facts(const std::vector<Fact> &facts);
    void table(const ReportTable &table);

private:
    QXmlStreamWriter m_xml;
};

} // namespace tokendesk
