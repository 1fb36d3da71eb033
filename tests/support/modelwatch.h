#pragma once

#include <QAbstractItemModelTester>

namespace tokendesk::test {

/// Holds a model to Qt's rules for as long as it lives; a breach ends the program. As failures of
/// the test each of its many checks would be counted, which costs more than the check.
class ModelWatch final : public QAbstractItemModelTester {
public:
    explicit ModelWatch(QAbstractItemModel *model)
        : QAbstractItemModelTester(model, FailureReportingMode::Fatal)
    {
    }
};

} // namespace tokendesk::test
