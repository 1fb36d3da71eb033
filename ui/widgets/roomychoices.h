// Lists that open below a choice.
#pragma once

namespace tokendesk {

/// For all of the program; once is enough. Their rows are as high as what is around them: Qt's own
/// delegate of a QComboBox heeds no style sheet. When they close, their choice has the keyboard.
void useRoomyChoices();

} // namespace tokendesk
