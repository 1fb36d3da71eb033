#include "ui/review/policylist.h"

#include "domain/collation.h"
#include "domain/names.h"
#include "domain/review/policywords.h"
#include "domain/tooltip.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "workflows/policies.h"

#include <QFileInfo>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace tokendesk {

constexpr int widthInCharacters = 38;

PolicyList::PolicyList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Policies"));
    setFixedWidth(characterWidth(fontMetrics()) * widthInCharacters);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QString PolicyList::shownName(const Policy &policy)
{
    const QString name = displayText(policyTitle(policy)).trimmed();
    return name.isEmpty() ? tr("without a name") : name;
}

void PolicyList::addHeading(const QString &text, bool isStrong)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    QFont strong = font();
    strong.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    item->setFont(strong);
}

QListWidgetItem *PolicyList::addItem(const QString &key, const QString &text, const QString &name)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(Qt::UserRole, key);
    item->setToolTip(plainToolTip(name));
    return item;
}

QString PolicyList::textOf(const QString &name, bool isDraft, bool isUsed)
{
    const QString text = isDraft ? tr("%1 (not saved)").arg(name) : name;
    return isUsed ? tr("%1 – in use").arg(text) : text;
}

void PolicyList::setName(QListWidgetItem &item, const Policy &policy, bool isDraft, bool isUsed)
{
    const QString name = shownName(policy);
    // However long the name is, what is said of it is seen.
    const int character = characterWidth(fontMetrics());
    const int said = fontMetrics().horizontalAdvance(textOf({}, isDraft, isUsed));
    const int room = std::max(character * 8, character * (widthInCharacters - 6) - said);
    const QString shown =
        isDraft || isUsed ? fontMetrics().elidedText(name, Qt::ElideRight, room) : name;
    item.setText(textOf(shown, isDraft, isUsed));
    item.setData(Qt::AccessibleTextRole, textOf(name, isDraft, isUsed));
}

void PolicyList::rename(const Policy &policy, bool isDraft, bool isUsed)
{
    if (QListWidgetItem *item = currentItem())
        setName(*item, policy, isDraft, isUsed);
}

void PolicyList::fill(const OwnPolicies &policies, const QHash<QString, Policy> &drafts,
                      const QString &usedId)
{
    const QSignalBlocker quiet(this);
    clear();
    const auto add = [&](const Policy &policy) {
        QListWidgetItem *item = addItem(policy.id, {}, policyTitle(policy));
        setName(*item, policy, drafts.contains(policy.id), policy.id == usedId);
    };
    addHeading(tr("Built in"));
    for (const QString &id : shippedPolicyIds())
        add(shippedPolicy(id));
    QList<Policy> own;
    QSet<QString> known;
    for (const OwnPolicy &one : policies.found().policies) {
        own << drafts.value(one.policy.id, one.policy);
        known.insert(one.policy.id);
    }
    for (const Policy &draft : drafts) {
        if (!known.contains(draft.id))
            own << draft;
    }
    std::stable_sort(own.begin(), own.end(), [](const Policy &a, const Policy &b) {
        const int order = compareNames(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    addHeading(tr("Your own"));
    if (!policies.isLoaded())
        addHeading(tr("Reading…"), false);
    for (const Policy &policy : std::as_const(own))
        add(policy);
    if (own.isEmpty() && policies.isLoaded())
        addHeading(tr("None yet"), false);
    if (!policies.found().bad.isEmpty())
        addHeading(tr("Files that cannot be used"));
    for (const BadPolicyFile &file : policies.found().bad) {
        const QString name = displayText(QFileInfo(file.path).fileName());
        addItem(file.path, name, file.path)->setIcon(toneIcon("warning", QPalette::Text));
    }
}

QString PolicyList::choose(const QString &key)
{
    QListWidgetItem *found = nullptr;
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < count(); ++i) {
        QListWidgetItem *one = item(i);
        if (!(one->flags() & Qt::ItemIsSelectable))
            continue;
        if (!first)
            first = one;
        if (one->data(Qt::UserRole).toString() == key)
            found = one;
    }
    const QSignalBlocker quiet(this);
    setCurrentItem(found ? found : first);
    return currentItem()->data(Qt::UserRole).toString();
}

} // namespace tokendesk
