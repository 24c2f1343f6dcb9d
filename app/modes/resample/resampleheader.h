// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The row above the mode: which slot type, what its contexts are, how their likeness is measured, and the threshold.
#pragma once

#include <QWidget>

#include "app/modes/resample/resamplestudy.h"

class QAction;
class QComboBox;
class QHBoxLayout;

namespace filigree::widgets {
class NumberSlider;
}

namespace filigree::app {

class ResampleHeader final : public QWidget {
    Q_OBJECT

public:
    /// The command becomes a button at the end of the row.
    explicit ResampleHeader(QAction *options, QWidget *parent = nullptr);

    void setSettings(const ResamplingSettings &settings, bool readOnly); ///< without a signal
    /// Shows `wanted`, or the slot that has most to tell; without a signal. Null: no slots.
    void setStudy(const SharedStudy &study, const QString &wanted);
    [[nodiscard]] QString slotName() const; ///< empty: there is none
    [[nodiscard]] bool hasSlots() const;
    void stepSlot(int step);
    void focusSlot();

Q_SIGNALS:
    void slotChosen();
    void kindChosen(filigree::ContextKind kind);
    void scaleChosen(filigree::SimilarityScale scale);
    void thresholdMoved(double value); ///< under the hand
    void thresholdSettled(double value);

private:
    void addBox(QComboBox *&box, const QString &object, const QString &name, const QString &explanation);
    void wire();

    QHBoxLayout *m_row = nullptr;
    QComboBox *m_slot = nullptr;
    QComboBox *m_by = nullptr;
    QComboBox *m_scale = nullptr;
    widgets::NumberSlider *m_threshold = nullptr;
};

} // namespace filigree::app
