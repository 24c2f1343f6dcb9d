// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many sentences the language has, by intent and pattern: counted in the background while the window goes on.
#pragma once

#include <QDialog>
#include <QPointer>

#include "app/document/project.h"
#include "core/fst/languagesize.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace filigree::widgets {
class SizesModel;
}

namespace filigree::app {

class SizesDialog final : public QDialog {
    Q_OBJECT

public:
    /// Not modal; counts again whenever another grammar comes, closes with the project.
    explicit SizesDialog(Project &project, QWidget *parent = nullptr);
    ~SizesDialog() override; ///< nobody waits for the count any more

    [[nodiscard]] bool isCounting() const { return m_counting; }

private:
    void build();
    void count();
    void stop();
    void showSizes(const Result<LanguageSize> &sizes);
    void refresh(const QString &sentence);

    QPointer<Project> m_project;
    widgets::SizesModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_again = nullptr; ///< starts the count or cancels it
    bool m_counting = false;
};

} // namespace filigree::app
