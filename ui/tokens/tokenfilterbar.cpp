#include "ui/tokens/tokenfilterbar.h"

#include "domain/names.h"
#include "models/tokenmodel.h"
#include "ui/filters/daysdialog.h"
#include "ui/widgets/chips.h"

namespace tokendesk {

namespace {

const QString never = QStringLiteral("never");
const QString neverUsed = QStringLiteral("never-used");
constexpr int longestDays = 3650;

QString daysChoice(int days)
{
    return QString::number(days);
}

} // namespace

TokenFilterBar::TokenFilterBar(TokenModel &model, QWidget *parent)
    : FilterBar(model.search(), parent)
    , m_model(model)
    , m_all(new FilterChip(tr("All"), this))
    , m_expiry(new ChoiceChip(tr("Expires"), true, this))
    , m_account(new ChoiceChip(tr("Account"), false, this))
    , m_role(new ChoiceChip(tr("Role"), false, this))
    , m_use(new ChoiceChip(tr("Unused"), true, this))
{
    build();
    connect(&m_model, &TokenModel::filterChanged, this, &TokenFilterBar::refresh);
    refresh();
}

void TokenFilterBar::build()
{
    m_all->setObjectName(QStringLiteral("chipAll"));
    add(m_all);
    connect(m_all, &FilterChip::clicked, this, [this] {
        TokenFilter filter = m_model.filter();
        filter.states = 0;
        setFilter(filter);
        refresh(); // a click on what is on already must not switch it off
    });
    for (int i = 0; i < tokenStateCount; ++i) {
        const TokenState state = static_cast<TokenState>(i);
        auto *chip = new FilterChip(tokenStateWord(state), this);
        chip->setObjectName(QStringLiteral("chipState%1").arg(i));
        m_states[static_cast<size_t>(i)] = chip;
        add(chip);
        connect(chip, &FilterChip::clicked, this, [this, state](bool on) {
            TokenFilter filter = m_model.filter();
            filter.states = on ? filter.states | TokenFilter::bit(state)
                               : filter.states & ~TokenFilter::bit(state);
            setFilter(filter);
        });
    }

    m_expiry->setObjectName(QStringLiteral("chipExpiry"));
    m_account->setObjectName(QStringLiteral("chipAccount"));
    m_role->setObjectName(QStringLiteral("chipRole"));
    m_use->setObjectName(QStringLiteral("chipUnused"));
    for (ChoiceChip *chip : {m_expiry, m_account, m_role, m_use})
        add(chip);
    connect(m_expiry, &ChoiceChip::chosenChanged, this, &TokenFilterBar::applyExpiry);
    connect(m_use, &ChoiceChip::chosenChanged, this, &TokenFilterBar::applyUse);
    m_expiry->setExtraAction(tr("Other…"), [this] {
        askForDays(tr("Show tokens that expire soon"), tr("Within how many days"),
                   m_model.filter().expiryDays, [this](int days) {
                       TokenFilter filter = m_model.filter();
                       filter.expiry = TokenFilter::Expiry::Within;
                       filter.expiryDays = days;
                       setFilter(filter);
                   });
    });
    m_use->setExtraAction(tr("Other…"), [this] {
        askForDays(tr("Show tokens that nobody uses"), tr("For how many days"),
                   std::max(1, m_model.filter().unusedDays), [this](int days) {
                       TokenFilter filter = m_model.filter();
                       filter.unusedDays = days;
                       filter.neverUsed = false;
                       setFilter(filter);
                   });
    });
    connect(m_account, &ChoiceChip::chosenChanged, this, [this] {
        TokenFilter filter = m_model.filter();
        filter.accounts.clear();
        for (const QString &key : m_account->chosen())
            filter.accounts.insert(key.toLongLong());
        setFilter(filter);
    });
    connect(m_role, &ChoiceChip::chosenChanged, this, [this] {
        TokenFilter filter = m_model.filter();
        filter.roles = m_role->chosen();
        setFilter(filter);
    });

    addTail();
}

void TokenFilterBar::setFilter(const TokenFilter &filter)
{
    m_model.setFilter(filter);
}

void TokenFilterBar::applyExpiry()
{
    TokenFilter filter = m_model.filter();
    filter.expiry = TokenFilter::Expiry::Any;
    if (m_expiry->chosen().contains(never)) {
        filter.expiry = TokenFilter::Expiry::Never;
    } else if (!m_expiry->chosen().isEmpty()) {
        filter.expiry = TokenFilter::Expiry::Within;
        filter.expiryDays = m_expiry->chosen().cbegin()->toInt();
    }
    setFilter(filter);
}

void TokenFilterBar::applyUse()
{
    TokenFilter filter = m_model.filter();
    filter.unusedDays = 0;
    filter.neverUsed = m_use->chosen().contains(neverUsed);
    if (!filter.neverUsed && !m_use->chosen().isEmpty())
        filter.unusedDays = m_use->chosen().cbegin()->toInt();
    setFilter(filter);
}

void TokenFilterBar::askForDays(const QString &heading, const QString &label, int days,
                                const std::function<void(int)> &use)
{
    auto *dialog = new DaysDialog(heading, label, days, longestDays, window());
    connect(dialog, &DaysDialog::chosen, this, use);
    dialog->open();
}

bool TokenFilterBar::isBehind() const
{
    return m_model.isSearching();
}

int TokenFilterBar::total() const
{
    return m_model.facets().total;
}

int TokenFilterBar::shown() const
{
    return m_model.rowCount();
}

QString TokenFilterBar::allWords() const
{
    if (!m_model.inventory() || !m_model.inventory()->isLoaded())
        return {}; // nothing is known yet
    return tr("%Ln token(s)", nullptr, total());
}

void TokenFilterBar::refresh()
{
    const TokenFacets &facets = m_model.facets();
    refreshStates(facets);
    refreshExpiry(facets);
    refreshAccounts(facets);
    refreshRoles(facets);
    refreshUse(facets);
    showTail();
}

void TokenFilterBar::refreshStates(const TokenFacets &facets)
{
    const TokenFilter &filter = m_model.filter();
    m_all->setChecked(filter.states == 0);
    const bool known = !isUnknown() && m_model.inventory() && m_model.inventory()->isLoaded();
    m_all->setCount(known ? facets.allStates : -1);
    for (int i = 0; i < tokenStateCount; ++i) {
        FilterChip *chip = m_states[static_cast<size_t>(i)];
        chip->setChecked(filter.hasState(static_cast<TokenState>(i)));
        chip->setCount(known ? facets.states[static_cast<size_t>(i)] : -1);
    }
}

void TokenFilterBar::refreshExpiry(const TokenFacets &facets)
{
    std::vector<Choice> choices;
    for (size_t i = 0; i < TokenFacets::expirySteps.size(); ++i) {
        const int days = TokenFacets::expirySteps[i];
        choices.push_back(
            {daysChoice(days), tr("within %Ln day(s)", nullptr, days), facets.expiryWithin[i]});
    }
    choices.push_back({never, tr("never"), facets.expiryNever});
    m_expiry->setChoices(std::move(choices));

    const TokenFilter &filter = m_model.filter();
    switch (filter.expiry) {
    case TokenFilter::Expiry::Any:
        m_expiry->setChosen({});
        m_expiry->setChosenText({});
        break;
    case TokenFilter::Expiry::Within:
        m_expiry->setChosen({daysChoice(filter.expiryDays)});
        m_expiry->setChosenText(tr("Expires within %Ln day(s)", nullptr, filter.expiryDays));
        break;
    case TokenFilter::Expiry::Never:
        m_expiry->setChosen({never});
        m_expiry->setChosenText(tr("Never expires"));
        break;
    }
}

void TokenFilterBar::refreshAccounts(const TokenFacets &facets)
{
    std::vector<Choice> choices;
    QSet<QString> chosen;
    if (m_model.inventory()) {
        const Inventory &inventory = m_model.inventory()->data();
        choices.reserve(inventory.accounts().size());
        for (const Account &account : inventory.accounts()) {
            const bool isChosen = m_model.filter().accounts.contains(account.id);
            const int count = facets.accounts.value(account.id);
            if (count > 0 || isChosen)
                choices.push_back(
                    {QString::number(account.id), displayText(account.label()), count});
        }
        sortByText(choices);
    }
    for (const AccountId id : m_model.filter().accounts)
        chosen.insert(QString::number(id));
    m_account->setChosen(chosen);
    m_account->setChoices(std::move(choices));
}

void TokenFilterBar::refreshRoles(const TokenFacets &facets)
{
    m_role->setChosen(asListed(m_model.filter().roles, facets.roles));
    m_role->setChoices(choicesFrom(facets.roles, m_role->chosen(), [](const QString &role) {
        return role.isEmpty() ? tr("not stated") : displayText(role);
    }));
}

void TokenFilterBar::refreshUse(const TokenFacets &facets)
{
    std::vector<Choice> choices;
    for (size_t i = 0; i < TokenFacets::unusedSteps.size(); ++i) {
        const int days = TokenFacets::unusedSteps[i];
        choices.push_back(
            {daysChoice(days), tr("for %Ln day(s)", nullptr, days), facets.unused[i]});
    }
    choices.push_back({neverUsed, tr("never used"), facets.neverUsed});
    m_use->setChoices(std::move(choices));

    const TokenFilter &filter = m_model.filter();
    if (filter.neverUsed) {
        m_use->setChosen({neverUsed});
        m_use->setChosenText(tr("Never used"));
    } else if (filter.unusedDays > 0) {
        m_use->setChosen({daysChoice(filter.unusedDays)});
        m_use->setChosenText(tr("Unused for %Ln day(s)", nullptr, filter.unusedDays));
    } else {
        m_use->setChosen({});
        m_use->setChosenText({});
    }
}

} // namespace tokendesk
