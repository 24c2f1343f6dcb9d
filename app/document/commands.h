// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be undone: one class a kind of edit. Commands hold values and ids, never pointers to rows.
#pragma once

#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QUndoCommand>

#include "app/document/project.h"
#include "app/document/sourcefile.h"
#include "core/annotation/catalogue.h"

namespace filigree::app {

/// An edit of the golden text. Strokes of typing that touch and follow each other quickly are one command, up to the
/// end of a word; a new line, a paste, a cut is a command of its own.
class TextCommand final : public QUndoCommand {
public:
    enum class Kind { Typing, Other };
    TextCommand(GoldenDocument &golden, const TextChange &change, const QString &name, Kind kind);
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    void redo() override;
    void undo() override;

private:
    GoldenDocument &m_golden;
    TextChange m_change;
    Kind m_kind;
    bool m_closed; // nothing more is merged into it
    QElapsedTimer m_clock; // since the last stroke
};

/// A catalogue that came, went, or was replaced: its content before and after; null = there was none.
class CatalogueCommand final : public QUndoCommand {
public:
    using Content = std::shared_ptr<const Catalogue>;
    CatalogueCommand(Project &project, std::int64_t id, Content before, Content after);
    void redo() override;
    void undo() override;

private:
    void write(const Content &content);
    Project &m_project;
    std::int64_t m_known; // the id of the one that was there before; 0: none
    std::shared_ptr<std::int64_t> m_id; // 0 until the first write; used by one write at a time
    Content m_before;
    Content m_after;
};

/// Reference or test data that came.
class SourceCommand final : public QUndoCommand {
public:
    SourceCommand(Project &project, std::shared_ptr<const SourceContent> content);
    void redo() override;
    void undo() override;

private:
    Project &m_project;
    std::shared_ptr<std::int64_t> m_id; // 0 until the first write; used by one write at a time
    std::shared_ptr<const SourceContent> m_content;
};

/// What the linguist thinks of rules. It was stored before the command was made: it must be known whether it could be.
class ReviewCommand final : public QUndoCommand {
public:
    ReviewCommand(Project &project, Project::Decisions before, Project::Decisions after, const QString &name);
    void redo() override;
    void undo() override;

private:
    void change(const Project::Decisions &remove, Project::Decisions &add);
    Project &m_project;
    Project::Decisions m_before;
    Project::Decisions m_after;
    bool m_stored = true;
};

/// Other corpora, or another count or seed of the one that is shown: steps of a spin box merge.
class WishCommand final : public QUndoCommand {
public:
    WishCommand(Project &project, CorpusList before, CorpusList after, const QString &name, bool merges);
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    void redo() override;
    void undo() override;

private:
    Project &m_project;
    CorpusList m_before;
    CorpusList m_after;
    bool m_merges;
};

/// Another run is current. Those that follow the slider merge.
class RunCommand final : public QUndoCommand {
public:
    RunCommand(Project &project, std::optional<std::int64_t> before, std::optional<std::int64_t> after,
               Project::Asked asked);
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    void redo() override;
    void undo() override;
    static constexpr int answerId = 4; ///< of an answer, and of the run that follows it

private:
    friend class AnswerCommand;
    Project &m_project;
    std::optional<std::int64_t> m_before;
    std::optional<std::int64_t> m_after;
    Project::Asked m_asked;
    bool m_pushed = false;
};

} // namespace filigree::app
