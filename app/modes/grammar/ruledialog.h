// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A question about one rule of the grammar as it is edited now. It closes when its project goes, or other rules come.
#pragma once

#include <functional>
#include <memory>

#include <QDialog>
#include <QPointer>

#include "core/base/error.h"
#include "core/grammar/grammar.h"

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace filigree::app {

class Project;

class RuleDialog : public QDialog {
    Q_OBJECT

protected:
    RuleDialog(Project &project, const Rule &rule, QWidget *parent);

    [[nodiscard]] Project *project() const { return m_project; } ///< null when it was closed
    [[nodiscard]] const QString &ruleName() const { return m_rule; }
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    /// A column with the margins of a dialog, and one with the button that calls apply(), and Cancel.
    [[nodiscard]] QVBoxLayout *makeColumn();
    [[nodiscard]] QDialogButtonBox *makeButtons(const QString &apply);

    virtual void check() = 0; ///< says whether what is chosen can be applied
    virtual void apply() = 0;
    /// Does the change, which makes another grammar, and closes; after an error the dialog stays.
    [[nodiscard]] Result<void> change(const std::function<Result<void>(Project &)> &work);

private:
    void listen();
    void takeGrammar();

    QPointer<Project> m_project;
    QString m_rule;
    std::shared_ptr<const Grammar> m_grammar; // that it was opened on
    QPushButton *m_apply = nullptr;
};

} // namespace filigree::app
