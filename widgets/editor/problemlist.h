// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of problems under the editor: where, what, what to do. Enter or a click goes there.
#pragma once

#include <QTreeView>
#include <vector>

#include "core/annotation/diagnostic.h"
#include "widgets/editor/problemmodel.h"

namespace filigree::widgets {

class ProblemList final : public QTreeView {
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);
    void setDiagnostics(std::vector<Diagnostic> diagnostics);
    [[nodiscard]] int errorCount() const;
    [[nodiscard]] int warningCount() const;
    [[nodiscard]] ProblemModel *problemModel() const { return m_model; }

Q_SIGNALS:
    void problemActivated(const filigree::Diagnostic &diagnostic);
    void countsChanged(int errors, int warnings);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    ProblemModel *m_model = nullptr;
};

} // namespace filigree::widgets
