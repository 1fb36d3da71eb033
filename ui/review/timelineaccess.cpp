#include "ui/review/timelineaccess.h"

#include "ui/review/timelinechart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace tokendesk {

namespace {

class BarAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BarAccess(TimelineChart *chart, int bar)
        : m_chart(chart)
        , m_bar(bar)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_chart && m_bar < m_chart->barCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        QAccessibleInterface *list = parent();
        return list ? list->window() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_chart ? QAccessible::queryAccessibleInterface(m_chart) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->barText(m_bar) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_chart->barRect(m_bar);
        return {m_chart->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const TimelinePicture &picture = m_chart->picture();
        state.focusable = true;
        state.selectable = true;
        state.extSelectable = true;
        state.focused = m_chart->hasFocus() && m_chart->currentBar() == m_bar;
        state.selected = picture.chosen.covers(picture.counts.bars[static_cast<size_t>(m_bar)]);
        state.invisible = !m_chart->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction()) {
            m_chart->setFocus();
            m_chart->goToBar(m_bar);
        } else if (name == pressAction()) {
            m_chart->toggleBar(m_bar);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineChart> m_chart;
    int m_bar;
};

class ChartAccess final : public QAccessibleWidget {
public:
    explicit ChartAccess(TimelineChart *chart)
        : QAccessibleWidget(chart, QAccessible::List)
        , m_chart(chart)
    {
    }
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : m_bars) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
    }
    ChartAccess(const ChartAccess &) = delete;
    ChartAccess &operator=(const ChartAccess &) = delete;

    [[nodiscard]] int childCount() const override { return m_chart->barCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= m_chart->barCount())
            return nullptr;
        const auto bar = static_cast<size_t>(index);
        if (bar >= m_bars.size())
            m_bars.resize(bar + 1);
        if (m_bars[bar] == 0)
            m_bars[bar] = QAccessible::registerAccessibleInterface(new BarAccess(m_chart, index));
        return QAccessible::accessibleInterface(m_bars[bar]);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_chart->mapFromGlobal(QPoint(x, y));
        return m_chart->rect().contains(point) ? child(m_chart->barAt(point)) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (size_t i = 0; i < m_bars.size(); ++i) {
            if (m_bars[i] != 0 && QAccessible::accessibleInterface(m_bars[i]) == wanted)
                return static_cast<int>(i);
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_chart->hasFocus() ? child(m_chart->currentBar()) : nullptr;
    }

private:
    TimelineChart *m_chart; ///< goes after its interface
    mutable std::vector<QAccessible::Id> m_bars; ///< made when they are asked for; 0: not yet
};

QAccessibleInterface *makeChartAccess(const QString &, QObject *object)
{
    auto *chart = qobject_cast<TimelineChart *>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

} // namespace

void useTimelineAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeChartAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace tokendesk
