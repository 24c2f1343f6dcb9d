// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A project in a scratch folder, open in a workspace: what the tests of the document begin with.
#pragma once

#include <memory>

#include <QObject>
#include <QTemporaryDir>

#include "app/document/workspace.h"
#include "app/jobs/jobqueue.h"
#include "support/patience.h"

namespace filigree::tests {

extern const QString musicText;

class DocumentFixture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    app::Project *make(const QString &text);
    app::Project *reopen();
    /// Letter by letter; at the end where no place is given.
    void type(const QString &words, qsizetype at = -1);
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] app::Project *project() const { return m_workspace->project(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::JobQueue> m_jobs;
    std::unique_ptr<app::Workspace> m_workspace;
};

} // namespace filigree::tests
