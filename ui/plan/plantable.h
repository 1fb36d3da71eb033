// How the lines of a plan look as a table.
#pragma once

namespace tokendesk {

class PlanModel;
class TableView;

/// `model` must outlive the use of it by the table, whose action column is the first.
void layOutPlanTable(TableView &table, PlanModel &model);

} // namespace tokendesk
