// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests of the Import dialog begin with: a small project, and files dropped onto its window.
#pragma once

#include "app/shell/importdialog.h"
#include "window/windowfixture.h"

namespace filigree::tests {

class ImportFixture : public WindowFixture {
    Q_OBJECT

protected:
    /// `golden`: of the project.
    explicit ImportFixture(const QString &golden)
        : m_golden(golden)
    {
    }

    QString file(const QString &name, const QByteArray &bytes) const;
    void makeProject();
    /// Onto the window of a project, which is made if there is none; the dialog has looked at all of them.
    void drop(const QStringList &files);
    /// Of the dialog; one that can be seen goes before others of the name.
    template <class T> T *part(const QString &name) const
    {
        T *shown = nullptr;
        for (T *one : m_dialog->findChildren<T *>(name))
            if (one->isVisibleTo(m_dialog) || shown == nullptr)
                shown = one;
        return shown;
    }

    app::ImportDialog *m_dialog = nullptr;

private:
    QString m_golden;
};

} // namespace filigree::tests
