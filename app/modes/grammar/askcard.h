// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ask me: one sentence at a time, answered with a key.
#pragma once

#include <optional>

#include <QFrame>
#include <QPointer>

#include "core/base/count128.h"
#include "core/project/projectvalues.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace filigree::widgets {
class UtteranceList;
} // namespace filigree::widgets

namespace filigree::app {

class AskMe;
class Project;

class AskCard final : public QFrame {
    Q_OBJECT

public:
    explicit AskCard(QWidget *parent = nullptr); ///< hidden until there is something to ask
    void setProject(Project *project);
    void open();
    void putAway();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void answer(Answer answer);
    void refresh();
    void refreshEffect();
    void inductionEnded();
    void askMore();
    [[nodiscard]] QString sizes() const; ///< of the grammar as it is now

    QPointer<Project> m_project;
    QPointer<AskMe> m_askMe;
    QString m_before; // the sizes before the last answer
    std::optional<qint64> m_runBefore;
    bool m_waitsForEffect = false;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    widgets::UtteranceList *m_sentence = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_effect = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace filigree::app
