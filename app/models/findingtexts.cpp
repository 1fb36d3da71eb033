#include "models/findingtexts.h"

#include "domain/inventory.h"
#include "domain/names.h"
#include "domain/review/findingwords.h"
#include "domain/review/policywords.h"

namespace tokendesk {

namespace {

/// All that the text is made of, and no more: of two tokens that lie idle equally long the text is
/// one.
class TextKey {
public:
    explicit TextKey(const Finding &finding)
    {
        add(finding.rule);
        add(finding.severity);
        add(finding.number);
        addText(finding.clause);
        for (const FindingValue &value : finding.values) {
            if (!isInReason(finding.rule, value.key))
                continue;
            add(value.key);
            add(value.number);
            addText(value.text);
        }
    }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    template <typename Number>
    void add(Number number)
    {
        m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
    void addText(const QString &text)
    {
        add(text.size());
        m_bytes.append(reinterpret_cast<const char *>(text.constData()),
                       static_cast<size_t>(text.size()) * sizeof(QChar));
    }

    std::string m_bytes;
};

} // namespace

const std::string &FindingTexts::of(const Finding &finding)
{
    std::string &text = m_texts[TextKey(finding).take()];
    if (text.empty()) {
        const QStringList lines{severityWords(finding.severity),
                                ruleTitle(finding.rule),
                                displaySentence(findingReason(finding)),
                                displaySentence(findingBrief(finding)),
                                sourceWords(finding.clause),
                                finding.day}; // as dates are typed into a search
        for (const QString &line : lines)
            text += foldedKey(line) + '\n';
    }
    return text;
}

void FindingTexts::keepFor(size_t findings)
{
    constexpr size_t spare = 10'000;
    if (m_texts.size() > findings + spare)
        m_texts.clear();
}

} // namespace tokendesk
