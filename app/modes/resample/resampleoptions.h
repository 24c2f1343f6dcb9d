// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The finer points of resampling, in a window beside the page: each applies at once, so that its effect is seen.
#pragma once

#include <set>
#include <string>
#include <utility>

#include <QDialog>

#include "app/modes/lenderdata.h"
#include "app/modes/resample/resamplestudy.h"
#include "core/project/resamplingsettings.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGroupBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace filigree::app {

class ResampleOptionsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ResampleOptionsDialog(QWidget *parent = nullptr);

    void setSettings(const ResamplingSettings &settings, bool readOnly); ///< without changed()
    /// The slot types of this project, and what other locales have.
    void setSlots(const std::set<std::string> &ours, const LenderData &lenders);
    void setStudy(const SharedStudy &study); ///< the same, of a study; null: there is nothing yet

Q_SIGNALS:
    /// `name` is that of the command; changes by the same `control` are one step back.
    void changed(const ResamplingSettings &settings, const QString &name, int control);

private:
    enum Control { WordsControl = 31, ContainmentControl };

    [[nodiscard]] QGroupBox *buildPools();
    [[nodiscard]] QGroupBox *buildValues();
    [[nodiscard]] QGroupBox *buildBorrowing();
    void wire();
    void showSettings();
    void showSlotNames();
    void addSlotName(const std::string &slot);
    void commit(const QString &name, int control = 0);

    ResamplingSettings m_settings;
    std::set<std::string> m_ours;
    LenderData m_lenders;
    std::pair<std::set<std::string>, std::set<std::string>> m_shown; ///< slots there and here in the table
    bool m_readOnly = false;
    QSpinBox *m_words = nullptr;
    QCheckBox *m_chains = nullptr;
    QDoubleSpinBox *m_containment = nullptr;
    QCheckBox *m_everywhere = nullptr;
    QComboBox *m_values = nullptr;
    QGroupBox *m_borrowing = nullptr;
    QComboBox *m_lender = nullptr;
    QCheckBox *m_ignoreIntent = nullptr;
    QTableWidget *m_names = nullptr;
    QLabel *m_noLender = nullptr;
};

} // namespace filigree::app
