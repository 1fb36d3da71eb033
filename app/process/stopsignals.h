// SIGTERM, SIGINT and SIGHUP as an ordinary Qt signal.
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

class QSocketNotifier;

namespace tokendesk {

/// One for each process, on its event loop. Signals within a second are one wish; a later one
/// within `patience` ends the process at once, and after that it is asked anew. A SIGHUP that
/// whoever started the program ignores, as nohup does, stays ignored.
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
};

} // namespace tokendesk
