// A request from its way into the queue to its end.
#pragma once

#include "api/httpclient.h"

#include <QCoreApplication>
#include <chrono>
#include <coroutine>

namespace tokendesk {

/// GUI thread. Shared by the queue and by the coroutine that waits for its end.
class HttpCall final {
public:
    using Clock = std::chrono::steady_clock;

    HttpCall(quint64 number, HttpRequest asked)
        : id(number)
        , request(std::move(asked))
    {
    }

    const quint64 id; ///< rises, so that equals keep their order
    const HttpRequest request;
    int tries = 0;
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
        m_outcome.emplace(std::move(outcome));
        if (const auto waiting = std::exchange(m_waiting, nullptr))
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [waiting] { waiting.resume(); },
                Qt::QueuedConnection);
    }

    /// For co_await.
    [[nodiscard]] bool await_ready() const noexcept { return m_outcome.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_waiting = waiting; }
    [[nodiscard]] Result<HttpResponse> await_resume() { return std::move(*m_outcome); }

private:
    std::optional<Result<HttpResponse>> m_outcome;
    std::coroutine_handle<> m_waiting;
};

} // namespace tokendesk
