// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for several adaptations of one base at once: which settings are tried, and how long that will take.
#pragma once

#include <functional>
#include <optional>

#include <QDialog>

#include "app/document/sweepwork.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace filigree::app {

class ParallelTextList;

class SweepDialog final : public QDialog {
    Q_OBJECT

public:
    struct Base {
        QString folder;
        std::optional<double> secondsOfLine; ///< that its own training took
    };
    /// What the dialog has to know of the models that there are.
    struct Facts {
        QString library; ///< folder of new models
        std::vector<Base> bases; ///< the suggested one first; at least one
        std::function<bool(const QString &folder)> isFinished; ///< a model of the library, by its folder's own name
        std::function<QString()> sample; ///< makes a file of the sample text; empty when it cannot
    };
    explicit SweepDialog(Facts facts, QWidget *parent = nullptr);

    [[nodiscard]] SweepWish wish() const;
    void addTable(const QString &file);

Q_SIGNALS:
    void wished(const filigree::app::SweepWish &wish);

private:
    void build();
    void addKinds(QFormLayout &form);
    void addNumbers(QFormLayout &form);
    template <class Control>
    Control *add(QFormLayout &form, Control *control, const QString &object, const QString &name,
                 const QString &explanation);
    void chooseBase();
    [[nodiscard]] std::vector<double> numbersOf(const QLineEdit &field) const;
    [[nodiscard]] QString obstacle(const SweepWish &wish) const; ///< why it cannot be begun; empty: it can
    [[nodiscard]] QString summary(const SweepWish &wish) const;
    void refresh();

    Facts m_facts;
    QComboBox *m_base = nullptr;
    QLineEdit *m_name = nullptr;
    ParallelTextList *m_texts = nullptr;
    QCheckBox *m_fineTuning = nullptr;
    QCheckBox *m_ewc = nullptr;
    QCheckBox *m_mixing = nullptr;
    QCheckBox *m_both = nullptr;
    QLineEdit *m_lambdas = nullptr;
    QLineEdit *m_ratios = nullptr;
    QLineEdit *m_ks = nullptr;
    QSpinBox *m_epochs = nullptr;
    QSpinBox *m_seeds = nullptr;
    QLabel *m_summary = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace filigree::app
