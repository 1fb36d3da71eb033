// The rows of a list that opens below a choice are as high as what is around them.
#pragma once

namespace tokendesk {

/// For all of the program; once is enough. Qt's own delegate of a QComboBox heeds no style sheet.
void useRoomyChoices();

} // namespace tokendesk
