// A request from its way into the queue to its end.
#pragma once

#include "api/httpclient.h"

#include <QCoreApplication>
#include <chrono>
#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace tokendesk {

/// GUI thread. Shared by the queue and by the coroutine that waits for its end.
class HttpCall final {
public:
    using Clock = std::chrono::steady_clock;

    HttpCall(quint64 number, HttpRequest asked)
        : id(number)
        , request(std::move(asked))
        , urgent(request.urgent)
    {
    }

    const quint64 id; ///< rises, so that equals keep their order
    const HttpRequest request;
    bool urgent;
    int tries = 0;
    Clock::time_point firstTry;
    bool running = false;
    /// An earlier try may have been carried out: whatever comes later, that stays true.
    bool inDoubt = false;
    Clock::time_point notBefore; ///< of the next try

    [[nodiscard]] bool changes() const { return request.method != HttpRequest::Method::Get; }
    [[nodiscard]] bool mayRepeat() const
    {
        // A PATCH need not mean the same twice (RFC 9110, 9.2.2).
        return !changes()
            || (request.retriable && request.method != HttpRequest::Method::Post
                && request.method != HttpRequest::Method::Patch);
    }

    /// Once. Whoever waits goes on from the event loop: never from within the client, which may
    /// be on its way out together with its owner.
    void end(Result<HttpResponse> outcome)
    {
        m_onWithdrawal.reset();
        m_outcome.emplace(std::move(outcome));
        if (const auto waiting = std::exchange(m_waiting, nullptr))
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [waiting] { waiting.resume(); },
                Qt::QueuedConnection);
    }

    /// Before the end; at once when it is withdrawn already.
    void onWithdrawal(std::function<void()> told)
    {
        m_onWithdrawal.emplace(request.withdrawn, std::move(told));
    }

    [[nodiscard]] bool hasEnded() const { return m_outcome.has_value(); }
    void wait(std::coroutine_handle<> waiting) { m_waiting = waiting; }
    /// Once, after the end.
    [[nodiscard]] Result<HttpResponse> take() { return std::move(*m_outcome); }

private:
    std::optional<std::stop_callback<std::function<void()>>> m_onWithdrawal;
    std::optional<Result<HttpResponse>> m_outcome;
    std::coroutine_handle<> m_waiting;
};

/// For co_await. A holder of its own, because QCoro awaits a copy of what it is given.
struct HttpCallEnd {
    std::shared_ptr<HttpCall> call;

    [[nodiscard]] bool await_ready() const noexcept { return call->hasEnded(); }
    void await_suspend(std::coroutine_handle<> waiting) const noexcept { call->wait(waiting); }
    [[nodiscard]] Result<HttpResponse> await_resume() const { return call->take(); }
};

} // namespace tokendesk
