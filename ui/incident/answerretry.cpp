#include "ui/incident/answerretry.h"

#include "workflows/permissions.h"
#include "workflows/session.h"

#include <QPushButton>

#include <chrono>

namespace tokendesk {

namespace {

constexpr std::chrono::seconds patience(4); // from the end of the last try

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
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &AnswerRetry::ask);
    connect(&button, &QPushButton::clicked, this, &AnswerRetry::ask);
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
    if (isWanted)
        m_soon.start();
    else
        m_soon.stop();
}

void AnswerRetry::ask()
{
    if (m_session && !m_session->isRefreshing() && isSilent(*m_session))
        m_session->refresh();
}

} // namespace tokendesk
