#include "ui/plan/plantable.h"

#include "models/modelrole.h"
#include "models/planmodel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"

namespace tokendesk {

namespace {

CellKind planCell(int column)
{
    switch (static_cast<PlanColumn>(column)) {
    case PlanColumn::Included:
        return CellKind::Check;
    case PlanColumn::State:
        return CellKind::Pill;
    case PlanColumn::Token:
        return CellKind::StrongName;
    case PlanColumn::Account:
        return CellKind::Name;
    case PlanColumn::Speaks:
    case PlanColumn::LastUsed:
    case PlanColumn::Expires:
        break;
    }
    return CellKind::Text;
}

PillTone planTone(const QModelIndex &index)
{
    switch (static_cast<PlanTone>(index.data(ModelRole::State).toInt())) {
    case PlanTone::Ready:
        return PillTone::Ahead;
    case PlanTone::Done:
        return PillTone::Good;
    case PlanTone::Concern:
    case PlanTone::Unclear:
        return PillTone::Attention;
    case PlanTone::Refused:
        return PillTone::Bad;
    case PlanTone::LeftOut:
    case PlanTone::UnderWay:
        break;
    }
    return PillTone::Calm;
}

} // namespace

void layOutPlanTable(TableView &table, PlanModel &model)
{
    table.setModel(&model);
    table.setItemDelegate(new RowDelegate(&table, planCell, planTone));
    const auto section = [](PlanColumn column) { return static_cast<int>(column); };
    table.setActionColumn(section(PlanColumn::Included));
    table.columns().layOut({{section(PlanColumn::Included), 3, true},
                            {section(PlanColumn::State), 16, true},
                            {section(PlanColumn::Token), 17, true, true, 17},
                            {section(PlanColumn::Account), 14, true, true},
                            {section(PlanColumn::Speaks), 40, true, true},
                            {section(PlanColumn::LastUsed), 15, true},
                            {section(PlanColumn::Expires), 14, true}});
}

} // namespace tokendesk
