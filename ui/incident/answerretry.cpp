#include "ui/incident/answerretry.h"

#include "api/httperrors.h"
#include "workflows/permissions.h"
#include "workflows/session.h"

#include <QPushButton>

#include <chrono>
#include <utility>

namespace tokendesk {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 4s; // from the end of the last try

bool isSilent(const Session &session)
{
    return !session.hasRead() && session.lastError() && !isRefused(session) && !session.isLocked();
}

} // namespace

AnswerRetry::AnswerRetry(Session &session, QPushButton &button, QWidget &next, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_button(button)
    , m_next(next)
{
    m_soon.setObjectName(QStringLiteral("answerSoon"));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AnswerRetry::ask);
    connect(&button, &QPushButton::clicked, this, [this] {
        m_isPressed = true;
        ask();
    });
    connect(&session, &Session::stateChanged, this, &AnswerRetry::follow);
    button.hide();
    follow();
}

void AnswerRetry::follow()
{
    if (!m_session || m_session->isRefreshing())
        return; // its end tells
    const bool isWanted = isSilent(*m_session);
    if (!isWanted && m_button.window()->focusWidget() == &m_button)
        m_next.setFocus();
    m_button.setVisible(isWanted);
    m_isPressed = m_isPressed && isWanted;
    if (m_isPressed)
        m_soon.start(0s);
    else if (isWanted && isUnanswered(*m_session->lastError()))
        m_soon.start(patience);
    else
        m_soon.stop();
}

void AnswerRetry::ask()
{
    if (!m_session || m_session->isRefreshing() || !isSilent(*m_session))
        return;
    if (std::exchange(m_isPressed, false))
        m_session->refresh();
    else
        m_session->refreshUnasked();
}

} // namespace tokendesk
