// SIGTERM, SIGINT and SIGHUP as an ordinary Qt signal.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QSocketNotifier;

namespace tokendesk {

/// One for each process, on its event loop. A second signal within `patience` ends it at once. A
/// SIGHUP that whoever started the program ignores, as nohup does, stays ignored.
class StopSignals final : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(std::chrono::milliseconds patience = std::chrono::seconds(10),
                         QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void raised();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_again;
};

} // namespace tokendesk
