// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The induction that the project works with at the moment: its grammar, and what is computed from it in the background
// (machines, effects of rules). A run never changes; undo only switches which one is current.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "core/fst/compiledgrammar.h"
#include "core/grammar/grammar.h"
#include "core/project/projectstore.h"

namespace filigree::app {

class JobQueue;

/// A remark of an induction; of an older version, English alone.
struct RunRemark {
    Message said;
    std::string english;
};

/// What the linguist decided on rules, as their list tells it.
struct ReviewedRules {
    std::vector<std::string> reasons; ///< of the rules of Runs::grammar(), in their order; may be empty
    /// On rules that the grammar does not have; the rules say how they were reviewed. A rejected one is never learned
    /// again: it is found here alone.
    std::vector<RuleDecision> elsewhere;
};

class Runs final : public QObject {
    Q_OBJECT

public:
    Runs(ProjectAccess access, JobQueue &jobs, QObject *parent = nullptr);

    [[nodiscard]] std::optional<std::int64_t> currentRun() const { return m_run; }
    /// Of the current run, with the linguist's reviews laid over it; null when there is none (yet).
    [[nodiscard]] std::shared_ptr<const Grammar> grammar() const { return m_shown; }
    /// Null while it is being compiled.
    [[nodiscard]] std::shared_ptr<const CompiledGrammar> compiled() const { return m_compiled; }
    /// What the induction of the current run has to remark on its input, in the language of the window.
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Of the current run, once it is loaded; nothing for a grammar that was imported.
    [[nodiscard]] std::optional<double> generality() const { return m_generality; }
    /// Were utterances, catalogues and reviews the same when the current run was made?
    [[nodiscard]] bool isUpToDate() const { return m_upToDate; }

    void setDecisions(std::vector<RuleDecision> decisions);
    [[nodiscard]] const std::vector<RuleDecision> &decisions() const { return m_decisions; }
    [[nodiscard]] const RuleDecision *decisionOn(const Rule &rule) const; ///< nullptr when there is none
    [[nodiscard]] const ReviewedRules &reviewed() const { return m_reviewed; }
    /// grammar() with the linguist's edits in their places, which the machines do not have before the next induction.
    /// The same rules in the same order.
    [[nodiscard]] std::shared_ptr<const Grammar> edited() const { return m_edited; }
    /// The project's content has changed: finds out, a little later, whether the grammar still stands for it.
    void checkSoon() { m_check.start(); }

Q_SIGNALS:
    void currentRunChanged(); ///< another run, or none
    void grammarChanged(); ///< what grammar() gives has changed: another run, a review, effects that came in
    void compiledChanged();
    void upToDateChanged(bool upToDate);
    void failed(const filigree::Error &error);

private:
    friend class Project;
    friend class RunCommand;
    void show(std::optional<std::int64_t> run); ///< loads it in the background
    void announce(std::int64_t run) { m_fresh = run; } ///< it was just made of the project: up to date when shown
    void load(std::int64_t run);
    void fillEffects();
    void overlay();
    void noteReviews(const std::vector<const RuleDecision *> &ofRules);
    void check();
    void setUpToDate(bool upToDate);

    ProjectAccess m_access;
    JobQueue &m_jobs;
    QTimer m_check;
    std::optional<std::int64_t> m_run;
    std::optional<std::int64_t> m_fresh; // shown next
    std::shared_ptr<const Grammar> m_grammar; // as the run made it, perhaps with effects
    std::shared_ptr<const Grammar> m_shown;
    std::shared_ptr<const Grammar> m_edited;
    std::shared_ptr<const CompiledGrammar> m_compiled;
    std::vector<RunRemark> m_remarks;
    std::vector<RuleDecision> m_decisions;
    ReviewedRules m_reviewed;
    std::optional<double> m_generality;
    bool m_loading = false;
    bool m_upToDate = true;
};

} // namespace filigree::app
