// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks what a translation model shall learn: a new one from parallel text, or one that is adapted to a new domain.
#pragma once

#include <functional>

#include <QDialog>

#include "app/document/modelwork.h"

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace filigree::app {

class ParallelTextList;

class TrainModelDialog final : public QDialog {
    Q_OBJECT

public:
    /// What the dialog has to know of the models that there are.
    struct Facts {
        QString base; ///< folder of the model to adapt; empty: a new one is trained
        QString source; ///< languages to begin with
        QString target;
        std::function<QString(const QString &name)> freeFolder; ///< for a model of that name
        std::function<QString()> sample; ///< makes a file of the sample text; empty when it cannot
    };
    explicit TrainModelDialog(Facts facts, QWidget *parent = nullptr);

    [[nodiscard]] TrainingWish wish() const;
    void addTable(const QString &file);

Q_SIGNALS:
    void wished(const filigree::app::TrainingWish &wish);

private:
    [[nodiscard]] bool adapts() const { return !m_facts.base.isEmpty(); }
    void build();
    void addLanguages(QFormLayout &form);
    void addHolds(QFormLayout &form);
    void addLimits(QFormLayout &form);
    template <class Control>
    Control *add(QFormLayout &form, Control *control, const QString &object, const QString &name,
                 const QString &explanation);
    void suitSample(); ///< settings for it
    void refresh();

    Facts m_facts;
    QLineEdit *m_name = nullptr;
    ParallelTextList *m_texts = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_target = nullptr;
    QComboBox *m_size = nullptr;
    QDoubleSpinBox *m_lambda = nullptr;
    QDoubleSpinBox *m_mix = nullptr;
    QSpinBox *m_epochs = nullptr;
    QSpinBox *m_seed = nullptr;
    QLabel *m_why = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace filigree::app
