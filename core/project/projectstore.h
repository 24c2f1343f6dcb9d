// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open project file (*.filigree, an SQLite database). Every edit is written at once, in one transaction; there is
// no unsaved state. One store is one connection for one thread; a job opens its own one with access().
//
// Errors, all with a sentence and the file: NotFound, PermissionDenied, DiskFull, NotAProject, NewerProject,
// DamagedProject, Busy (another program writes to the project), ReadFailed, WriteFailed. A failed call leaves the
// project as it was. A refused file is not touched: not a byte, not its time, no file beside it.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/golden.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/projectvalues.h"

namespace filigree {

class Database;
class GoldenIndex;
class ProjectLock;

enum class OpenMode {
    ReadWrite, ///< one program at a time: Busy when another one has it (then offer ReadOnly)
    ReadOnly, ///< always allowed, also in folders that cannot be written to; edits fail with PermissionDenied
};

/// What another thread of this program needs to open the same project; cheap to copy, safe to hand over. It keeps the
/// writer's place as long as a copy lives.
struct ProjectAccess {
    std::filesystem::path path;
    OpenMode mode = OpenMode::ReadOnly;
    std::shared_ptr<ProjectLock> lock;
    bool alone = false; ///< nobody wrote to it, and its folder cannot be written to: there are no locks and no log
};

class ProjectStore {
public:
    /// A new, empty project. Fails when there is such a file already. The file appears whole or not at all.
    [[nodiscard]] static Result<ProjectStore> create(const std::filesystem::path &path, std::string_view locale = {});
    /// Checks the file (header, schema, SQLite's quick check), migrates an older one after copying it to
    /// "name.filigree.v1.bak", and marks runs that a crash left behind as interrupted.
    [[nodiscard]] static Result<ProjectStore> open(const std::filesystem::path &path,
                                                   OpenMode mode = OpenMode::ReadWrite);
    /// For jobs: the same project on a connection of its own, for the calling thread.
    [[nodiscard]] static Result<ProjectStore> open(const ProjectAccess &access);
    ProjectStore(ProjectStore &&) noexcept;
    ProjectStore &operator=(ProjectStore &&) noexcept;
    ~ProjectStore();

    [[nodiscard]] ProjectAccess access() const;
    [[nodiscard]] const std::filesystem::path &path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// How long a call waits for another connection's writing before it fails with Busy; 5 seconds at first.
    void setPatience(std::chrono::milliseconds patience);
    /// Runs `action` as one transaction: all that it writes, or nothing when it fails or throws. They may be nested.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &action);
    /// A compact copy without a trace of deleted data, whole or not at all. Replaces `target`, as a save dialog asked;
    /// Busy when that is a project that is open.
    [[nodiscard]] Result<void> saveCopy(const std::filesystem::path &target, const Progress &progress = NoProgress());
    /// SQLite's full check, foreign keys, and our own counts: what is wrong, one sentence each; empty = all is well.
    [[nodiscard]] Result<std::vector<std::string>> checkIntegrity();
    [[nodiscard]] Result<ProjectFacts> facts();
    [[nodiscard]] Result<ProjectCounts> counts();
    [[nodiscard]] Result<void> setLocale(std::string_view locale);

    // Golden utterances: the linguist's text, comments and all, is the source; the entries follow from it.
    [[nodiscard]] Result<std::string> goldenText();
    /// `parsed` must be parseGolden(text). A @locale of the text becomes the project's.
    [[nodiscard]] Result<GoldenChange> setGoldenText(std::string_view text, const GoldenText &parsed);
    [[nodiscard]] Result<GoldenChange> setGoldenText(std::string_view text);
    /// The same with little memory; `index` must be of the text. Error: also Cancelled.
    [[nodiscard]] Result<GoldenChange> setGoldenText(std::string_view text, GoldenIndex &index, Progress &progress);
    [[nodiscard]] Result<std::vector<GoldenEntry>> golden(); ///< those in the text, in its order
    [[nodiscard]] Result<void> visitGolden(const std::function<Result<void>(GoldenEntry)> &visit); ///< one by one
    [[nodiscard]] Result<std::optional<GoldenEntry>> golden(std::int64_t id); ///< also those of earlier texts

    // Reference and test data.
    /// Stores what `next` gives until it gives nothing; equal utterances become one with a count. Undone when it fails.
    using NextUtterance = std::function<Result<std::optional<SourceUtterance>>()>;
    [[nodiscard]] Result<SourceInfo> addSource(const SourceInfo &about, const NextUtterance &next, Progress &progress);
    [[nodiscard]] Result<std::vector<SourceInfo>> sources();
    [[nodiscard]] Result<void> setSourceLocale(std::int64_t id, std::string_view locale);
    [[nodiscard]] Result<void> removeSource(std::int64_t id);
    /// Calls `visit` for every utterance of the role, in the order of import; an error of `visit` ends it.
    using VisitUtterance = std::function<Result<void>(const SourceUtterance &)>;
    [[nodiscard]] Result<void> visitSources(SourceRole role, const VisitUtterance &visit);

    // Catalogues: values distinct and with white space folded, as the readers of core/formats give them.
    /// Adds it, or replaces that of the same slot and name (its id stays). `id` > 0 brings a removed one back (undo).
    [[nodiscard]] Result<std::int64_t> putCatalogue(const Catalogue &catalogue, std::int64_t id = 0);
    [[nodiscard]] Result<std::vector<CatalogueInfo>> catalogues(); ///< by slot, then name
    [[nodiscard]] Result<Catalogue> catalogue(std::int64_t id);
    [[nodiscard]] Result<std::vector<CatalogueValue>> catalogueValues(std::int64_t id, std::int64_t first,
                                                                      std::int64_t count);
    [[nodiscard]] Result<void> removeCatalogue(std::int64_t id);

    // Runs. A result is text: a grammar as JSON for Induction (see grammarjson.h), the maker's own format otherwise.
    [[nodiscard]] Result<std::int64_t> startRun(const RunRecipe &recipe);
    /// Done; becomes the current run of its kind.
    [[nodiscard]] Result<void> finishRun(std::int64_t id, std::string_view result, std::string_view summary);
    [[nodiscard]] Result<void> abandonRun(std::int64_t id, RunState state, std::string_view error);
    [[nodiscard]] Result<void> removeRun(std::int64_t id); ///< that is running still, and came to nothing
    /// Of a run that is running: a piece of its result, kept whatever becomes of the run.
    [[nodiscard]] Result<void> addRunPart(std::int64_t id, std::string_view part);
    [[nodiscard]] Result<std::vector<std::string>> runParts(std::int64_t id); ///< as they came
    [[nodiscard]] Result<std::int64_t> runPartCount(std::int64_t id); ///< without reading them
    [[nodiscard]] Result<std::vector<RunInfo>> runs(RunKind kind); ///< newest first
    [[nodiscard]] Result<std::optional<RunInfo>> currentRun(RunKind kind);
    /// Undo of a run. It is done, or has parts.
    [[nodiscard]] Result<void> setCurrentRun(RunKind kind, std::optional<std::int64_t> id);
    [[nodiscard]] Result<std::string> runResult(std::int64_t id);
    [[nodiscard]] Result<Grammar>
    runGrammar(std::int64_t id); ///< of an induction; DamagedProject when it is no grammar

    // The linguist's decisions. `id` > 0 in what is added brings a removed one back under its id (undo).
    [[nodiscard]] Result<std::int64_t> addDecision(const RuleDecision &decision);
    [[nodiscard]] Result<std::vector<RuleDecision>> decisions();
    [[nodiscard]] Result<void> removeDecision(std::int64_t id);
    [[nodiscard]] Result<std::int64_t> addQuestion(const Question &question); ///< asked again: the id that it has
    [[nodiscard]] Result<std::vector<Question>> questions();
    [[nodiscard]] Result<void> setAnswer(std::int64_t question, Answer answer);
    [[nodiscard]] Result<std::int64_t> addRejection(const Rejection &rejection);
    [[nodiscard]] Result<std::vector<Rejection>> rejections();
    [[nodiscard]] Result<void> removeRejection(std::int64_t id);

    // Corpora.
    [[nodiscard]] Result<std::int64_t> putCorpus(const CorpusInfo &corpus); ///< adds, or replaces that of the same name
    [[nodiscard]] Result<void> storeCorpusRows(std::int64_t id, const NextUtterance &next, Progress &progress);
    [[nodiscard]] Result<std::vector<CorpusInfo>> corpora();
    [[nodiscard]] Result<std::vector<Utterance>> corpusRows(std::int64_t id, std::int64_t first, std::int64_t count);
    [[nodiscard]] Result<void> removeCorpus(std::int64_t id);

    // Settings of views that belong to the project (generality, chosen intent, ...). Empty = not set.
    [[nodiscard]] Result<std::string> setting(std::string_view key);
    [[nodiscard]] Result<void> setSetting(std::string_view key, std::string_view value);

private:
    friend class NewProject;
    explicit ProjectStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m;
};

} // namespace filigree
