// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The left side of the mode: which training sets are compared, in which sizes, how often, and on which test data.
#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "app/document/evaluationchoice.h"
#include "app/document/evaluationdata.h"
#include "core/project/corpuslist.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QSpinBox;

namespace filigree::app {

class EvaluateSetup final : public QWidget {
    Q_OBJECT

public:
    /// The commands become buttons below.
    EvaluateSetup(const QList<QAction *> &commands, QWidget *parent = nullptr);

    [[nodiscard]] EvaluationChoice choice() const; ///< as it was ticked
    [[nodiscard]] EvaluationChoice possibleChoice() const; ///< without the sets that there is no data for
    void setChoice(const EvaluationChoice &choice);
    /// What there is to compare with: what is missing cannot be chosen, and says why.
    void setFacts(const EvaluationFacts &facts);
    /// The project's own, which stand above the recipes; what was not generated is left out.
    void setCorpora(const CorpusList &corpora);
    /// Is there something to run? Otherwise why not, as a sentence.
    [[nodiscard]] QString obstacle() const;
    void focusSets();

Q_SIGNALS:
    void changed();

private:
    void buildSets();
    void fillSets();
    void refreshSets();
    QListWidgetItem *insertRow(int row, const QString &title, const QString &name, bool isCorpus);
    [[nodiscard]] QString lackOf(const QListWidgetItem &item) const; ///< why it cannot be chosen; empty: it can
    [[nodiscard]] TestData test() const;
    void refreshTests();
    void refresh();
    [[nodiscard]] std::vector<std::uint64_t> counts() const; ///< empty: they are no numbers
    template <class Control>
    Control *add(Control *control, const QString &object, const QString &name, const QString &explanation);

    EvaluationFacts m_facts;
    std::vector<std::string> m_wantedCorpora; ///< ticked, whether they are in the list or not
    QListWidget *m_sets = nullptr;
    QLineEdit *m_counts = nullptr;
    QSpinBox *m_seeds = nullptr;
    QComboBox *m_test = nullptr;
    QCheckBox *m_catalogues = nullptr;
    QLabel *m_lacks = nullptr; ///< why some sets are grey
    QLabel *m_trainings = nullptr;
};

} // namespace filigree::app
