// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line that tells that the grammar, of which a corpus is made, is older than the project; its button learns anew.
#pragma once

#include <QPointer>
#include <QWidget>

#include "app/document/project.h"

namespace filigree::widgets {
class MessageBar;
}

namespace filigree::app {

class StaleGrammar final : public QWidget {
    Q_OBJECT

public:
    explicit StaleGrammar(QWidget *parent = nullptr); ///< no higher than what it says: nothing, mostly
    void setProject(Project *project);

private:
    void refresh();
    void dismiss();
    QPointer<Project> m_project;
    widgets::MessageBar *m_messages = nullptr;
    bool m_dismissed = false; ///< by the user: not again for this grammar
};

} // namespace filigree::app
