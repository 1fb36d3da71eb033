// SIGTERM and SIGINT as an ordinary Qt signal.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace tokendesk {

/// One for each process, on its event loop. Another signal while it
/// stops, more than a second later, ends it at once.
class StopSignals final : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void raised();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tokendesk
