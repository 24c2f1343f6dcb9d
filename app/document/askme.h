// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The interview: sentences that the data leaves open, one at a time. Each answer is one step of undo, with the grammar
// that is learned of it in the background.
#pragma once

#include <cstdint>
#include <vector>

#include <QObject>

#include "core/project/projectvalues.h"

namespace filigree::app {

class Project;

class AskMe final : public QObject {
    Q_OBJECT

public:
    /// Finds what to ask about the current grammar; the questions of an earlier time that are open come first.
    void begin();
    [[nodiscard]] bool isLooking() const { return m_looking; }
    /// The one that waits for an answer; null when all have one.
    [[nodiscard]] const Question *current() const;
    [[nodiscard]] int answered() const; ///< of those asked this time
    [[nodiscard]] int count() const { return static_cast<int>(m_questions.size()); }
    void answer(Answer answer); ///< to the current one
    void takeBack(); ///< the answer that was given last; its question is current again
    [[nodiscard]] bool canTakeBack() const { return !m_given.empty(); }

Q_SIGNALS:
    void changed();

private:
    friend class AnswerCommand;
    friend class Project; // that owns it
    explicit AskMe(Project &project);
    void give(std::int64_t question, Answer answer);
    void take(std::vector<Question> questions);
    void learnAgain();

    Project &m_project;
    std::vector<Question> m_questions;
    std::vector<std::int64_t> m_given; // answered this time, in the order of answering
    bool m_looking = false;
};

} // namespace filigree::app
