// Keeps assistive tools from reading what is out of sight.
#pragma once

class QWidget;

namespace tokendesk {

/// A widget that is hidden is still told to whoever asks for it, with all of its cells. GUI thread;
/// one at a time.
class ReaderCurtain final {
public:
    ReaderCurtain() = default;
    ~ReaderCurtain() { open(); }
    ReaderCurtain(const ReaderCurtain &) = delete;
    ReaderCurtain &operator=(const ReaderCurtain &) = delete;

    /// From here on only `shown` can be read, what it is in, and the menus of its window. What a
    /// tool has got hold of before leads nowhere.
    void draw(QWidget *shown);
    void open();
};

} // namespace tokendesk
