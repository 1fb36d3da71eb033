// What stands above the rotations: how many go on, and what the search asks.
#pragma once

#include "models/rotationmodel.h"
#include "ui/filters/filterbar.h"

namespace tokendesk {

/// All that is asked is in the text of the search box: the bar has no chips of its own.
class RotationFilterBar final : public FilterBar {
    Q_OBJECT
public:
    /// Both must outlive the bar.
    RotationFilterBar(RotationModel &model, const Rotations &rotations, QWidget *parent = nullptr);

    [[nodiscard]] QString countWords() const override;

private:
    [[nodiscard]] QString barWords() const override;

    const Rotations &m_rotations;
};

} // namespace tokendesk
