#include "ui/rotation/rotationfilterbar.h"

namespace tokendesk {

RotationFilterBar::RotationFilterBar(RotationModel &model, const Rotations &rotations,
                                     QWidget *parent)
    : FilterBar(model.search(), parent)
    , m_rotations(rotations)
{
    addTail();
    connect(&model, &RotationModel::rowsChanged, this, &RotationFilterBar::showTail);
    connect(&rotations, &Rotations::loaded, this, &RotationFilterBar::showTail);
    showTail();
}

QString RotationFilterBar::countWords() const
{
    if (!m_rotations.isLoaded()) // how many there are is not known yet
        return {};
    const QString going = tr("%Ln rotation(s) under way", nullptr, m_rotations.openCount());
    const int due = m_rotations.dueCount();
    return due == 0 ? going : going + QStringLiteral(" · ") + tr("%Ln step(s) due", nullptr, due);
}

QString RotationFilterBar::barWords() const
{
    // That there is none, the page itself says.
    return m_rotations.openCount() == 0 ? QString() : countWords();
}

} // namespace tokendesk
