// What a model asks of a worker while somebody types.
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QPointer>

#include <atomic>
#include <memory>

namespace tokendesk {

/// One question is under way, and of those that come meanwhile only the newest waits: the others
/// would keep the worker from it. GUI thread; a member of the QObject that asks.
template <typename Question>
class NewestQuestion final {
public:
    /// For the worker: nobody wants the answer any more.
    using Stop = std::shared_ptr<std::atomic_bool>;

    NewestQuestion() = default;
    ~NewestQuestion() { *m_stop = true; }
    Q_DISABLE_COPY_MOVE(NewestQuestion)

    [[nodiscard]] bool isAsking() const { return m_isAsking; }

    /// Asks `question()`, at once or as soon as the one under way is answered; that one is stopped
    /// if it is another one. `begin(question, stop)` gives a future, `adopt(answer)` takes what was
    /// not stopped. Both belong to `owner`.
    template <typename Now, typename Begin, typename Adopt>
    QCoro::Task<> ask(QPointer<QObject> owner, Now question, Begin begin, Adopt adopt)
    {
        m_isToAsk = true;
        if (m_isAsking && question() != m_asked)
            *m_stop = true;
        if (m_isAsking)
            co_return;
        m_isAsking = true;
        while (m_isToAsk) {
            m_isToAsk = false;
            m_asked = question();
            *m_stop = false;
            auto future = begin(m_asked, m_stop);
            auto answer = co_await future;
            if (owner && !*m_stop)
                adopt(std::move(answer));
            if (!owner)
                co_return;
        }
        m_isAsking = false;
    }

private:
    Question m_asked;
    Stop m_stop = std::make_shared<std::atomic_bool>(false);
    bool m_isAsking = false;
    bool m_isToAsk = false;
};

} // namespace tokendesk
