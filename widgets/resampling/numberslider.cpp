// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/resampling/numberslider.h"

#include <algorithm>
#include <cmath>

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace filigree::widgets {

namespace {

constexpr int sliderSteps = 1000;

} // namespace

NumberSlider::NumberSlider(const QString &name, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(name, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_box(new QDoubleSpinBox(this))
{
    const int line = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(line / 2);
    row->addWidget(m_label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_box);
    m_label->setBuddy(m_box);
    m_slider->setRange(0, sliderSteps);
    m_slider->setSingleStep(10);
    m_slider->setPageStep(50);
    m_slider->setMinimumWidth(line * 5);
    m_box->setKeyboardTracking(false);
    m_box->setSingleStep(0.01);
    for (QWidget *control :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_box)}) {
        control->setToolTip(explanation);
        control->setWhatsThis(explanation);
    }
    m_slider->setAccessibleName(name);
    m_slider->setAccessibleDescription(explanation);
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(explanation);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        const double whole = m_low + (m_high - m_low) * step / sliderSteps;
        const double grain = std::pow(10.0, m_box->decimals()) * m_factor;
        take(std::clamp(std::round(whole * grain) / grain, m_low, m_high), !m_slider->isSliderDown());
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { Q_EMIT settled(m_value); });
    connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double shown) { take(shown / m_factor, true); });
}

void NumberSlider::setRange(double low, double high)
{
    m_low = low;
    m_high = std::max(low, high);
    m_value = std::clamp(m_value, m_low, m_high);
    showValue();
}

void NumberSlider::setDecimals(int decimals)
{
    const QSignalBlocker blocker(m_box);
    m_box->setDecimals(decimals);
    m_box->setSingleStep(std::pow(10.0, -decimals));
}

void NumberSlider::setSuffix(const QString &suffix)
{
    m_box->setSuffix(suffix);
}

void NumberSlider::setFactor(double factor)
{
    m_factor = factor;
    showValue();
}

void NumberSlider::setValue(double value)
{
    if (isDragged())
        return;
    m_value = std::clamp(value, m_low, m_high);
    showValue();
}

bool NumberSlider::isDragged() const
{
    return m_slider->isSliderDown();
}

void NumberSlider::take(double value, bool settle)
{
    m_value = value;
    showValue();
    Q_EMIT moved(m_value);
    if (settle)
        Q_EMIT settled(m_value);
}

void NumberSlider::showValue()
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker box(m_box);
    m_box->setRange(m_low * m_factor, m_high * m_factor);
    m_box->setValue(m_value * m_factor);
    if (!m_slider->isSliderDown())
        m_slider->setValue(
            m_high > m_low ? static_cast<int>(std::lround((m_value - m_low) / (m_high - m_low) * sliderSteps)) : 0);
}

} // namespace filigree::widgets
