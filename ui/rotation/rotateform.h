// The questions about a rotation: names, life, who gets the values, when the old ones go.
#pragma once

#include "domain/rotation.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/namecheck.h"
#include "ui/rotation/handoverchoice.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tokendesk {

class ExpiryPicker;

/// Judges as one types. Sends nothing.
class RotateForm final : public QWidget {
    Q_OBJECT
public:
    /// What `context` holds must outlive this widget; its settings remember the wishes.
    explicit RotateForm(DialogContext context, QWidget *parent = nullptr);

    /// Which are rotated; some of them may be done meanwhile. A single one at first: the field
    /// holds its name, else the pattern of all.
    void setTokens(const QList<TokenId> &tokens);
    /// Of these tokens, in their order; none while the pattern will not do.
    [[nodiscard]] QStringList newNames() const { return naming(m_tokens)(); }
    /// The same, to be worked out elsewhere: of very many it takes longer than a window may stand
    /// still. Owns all that it touches.
    [[nodiscard]] std::function<QStringList()> naming() const { return naming(m_tokens); }
    /// This program uses one of them, or one that cannot be told from it.
    [[nodiscard]] bool hasOwn() const;

    /// May be sent as it is. Otherwise the fields say why, and the first of them has the focus.
    [[nodiscard]] bool validate();
    /// Only after validate() said yes.
    [[nodiscard]] Rotation orderFor(TokenId token, const QString &name) const;
    [[nodiscard]] HandoverTarget target() const { return m_handover->target(); }
    [[nodiscard]] bool isImmediate() const;
    [[nodiscard]] bool isScimOnly() const;
    /// Each new token is tried before it is handed over.
    [[nodiscard]] bool wantsProof() const;
    /// For the next time.
    void rememberWishes();
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void build();
    QWidget *timesRow();
    void refresh();
    void judgeNames();
    [[nodiscard]] std::function<QStringList()> naming(QList<TokenId> tokens) const;
    [[nodiscard]] Verdict nameVerdict() const;
    /// What is in the field; else it is a pattern of names.
    [[nodiscard]] bool isName() const;
    void judgeExpiry();

    DialogContext m_context;
    QList<TokenId> m_tokens;
    bool m_isProposed = false; ///< the name of a single one
    QLineEdit *m_pattern;
    Field *m_patternField;
    ExpiryPicker *m_expiry;
    Field *m_expiryField;
    HandoverChoice *m_handover;
    Field *m_handoverField;
    QCheckBox *m_prove;
    QCheckBox *m_scimOnly;
    QCheckBox *m_immediate;
    Field *m_immediateField;
    QComboBox *m_quiet;
    QComboBox *m_coolDown;
    Field *m_quietField;
    Field *m_coolDownField;
    QWidget *m_times;
    QLineEdit *m_reason;
};

} // namespace tokendesk
