// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A slider with its number beside it. It tells each step of a drag, and apart from that when a value is settled.
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace filigree::widgets {

class NumberSlider final : public QWidget {
    Q_OBJECT

public:
    /// `name` is also the accessible name of both; `explanation` one sentence: tool tip, What's This, description.
    NumberSlider(const QString &name, const QString &explanation, QWidget *parent = nullptr);

    void setRange(double low, double high); ///< the value is kept inside, without a signal
    void setDecimals(int decimals); ///< also of the slider's steps
    void setSuffix(const QString &suffix);
    void setFactor(double factor); ///< what the box shows is the value times this: 100 for per cent
    void setValue(double value); ///< without a signal; not while the user drags
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isDragged() const;

    [[nodiscard]] QSlider *slider() const { return m_slider; }
    [[nodiscard]] QDoubleSpinBox *box() const { return m_box; }

Q_SIGNALS:
    void moved(double value); ///< each step: worth a preview
    void settled(double value); ///< the drag has ended, a key was pressed, a number typed: worth keeping

private:
    void take(double value, bool settle);
    void showValue();

    QLabel *m_label = nullptr;
    QSlider *m_slider = nullptr;
    QDoubleSpinBox *m_box = nullptr;
    double m_low = 0.0;
    double m_high = 1.0;
    double m_factor = 1.0;
    double m_value = 0.0;
};

} // namespace filigree::widgets
