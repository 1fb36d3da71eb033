// The colour of the connection across the top of the window.
#pragma once

#include <QWidget>

namespace tokendesk {

class ColourEdge final : public QWidget {
    Q_OBJECT
public:
    explicit ColourEdge(QWidget *parent);

    /// As a connection keeps it; it is drawn so that it shows on the palette.
    void setColour(const QString &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_colour;
};

} // namespace tokendesk
