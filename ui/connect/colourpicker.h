// Swatches for a connection's colour.
#pragma once

#include <QRadioButton>
#include <QWidget>

class QButtonGroup;

namespace tokendesk {

class ColourPicker final : public QWidget {
    Q_OBJECT
public:
    explicit ColourPicker(QWidget *parent = nullptr);

    /// "#rrggbb"; empty: none is chosen.
    [[nodiscard]] QString colour() const;
    /// One that is not offered gets a swatch of its own.
    void setColour(const QString &colour);
    /// Until somebody chooses one; at first it is the first.
    void chooseNone();

Q_SIGNALS:
    void changed();

private:
    int addSwatch(const QString &colour, const QString &name);

    QButtonGroup *m_swatches;
};

/// A radio button that shows its colour; the chosen one has a ring and a check mark.
class Swatch final : public QRadioButton {
    Q_OBJECT
public:
    Swatch(const QString &colour, const QString &name, QWidget *parent);

    [[nodiscard]] QString colour() const { return m_colour; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    QString m_colour;
};

} // namespace tokendesk
