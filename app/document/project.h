// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open project: one object owns the store and the undo stack, and tells everybody what has changed. Every edit is
// a command on the stack and is written through; there is no unsaved state.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "app/document/cataloguechange.h"
#include "app/document/cataloguewrites.h"
#include "app/document/goldendocument.h"
#include "app/document/pendingsettings.h"
#include "app/document/projectcontent.h"
#include "app/document/runs.h"
#include "core/project/corpuslist.h"
#include "widgets/common/slotcolours.h"

namespace filigree::app {

class AskMe;
struct EvaluationChoice;
class Evaluations;
class JobQueue;
class Suggestions;
class Translations;

class Project final : public QObject {
    Q_OBJECT

public:
    using Decisions = std::vector<RuleDecision>;
    [[nodiscard]] static Result<std::shared_ptr<ProjectContent>> read(const QString &path, OpenMode mode);
    /// Takes the content over; the jobs must live longer.
    Project(ProjectContent &&content, JobQueue &jobs, QObject *parent = nullptr);
    ~Project() override; ///< writes what is pending, if it can; cancels nothing

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const; ///< the file's, without folder and ending
    [[nodiscard]] QString locale() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] ProjectAccess access() const { return m_store->access(); }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] GoldenDocument &golden() { return *m_golden; }
    [[nodiscard]] Runs &runs() { return *m_runs; }
    [[nodiscard]] Evaluations &evaluations() { return *m_evaluations; }
    /// Made when first asked for; one each, as the commands on the stack refer to it, whatever becomes of the window.
    [[nodiscard]] Suggestions &suggestions();
    [[nodiscard]] AskMe &askMe();
    [[nodiscard]] JobQueue &jobs() { return m_jobs; }
    [[nodiscard]] const std::vector<CatalogueInfo> &catalogues() const { return m_catalogues; }
    [[nodiscard]] const widgets::SlotColours &slotColours() const { return m_colours; }
    [[nodiscard]] const CorpusWish &corpusWish() const { return m_corpora.wish(); }
    [[nodiscard]] const CorpusList &corpora() const { return m_corpora; }
    [[nodiscard]] const std::vector<Rejection> &rejections() const { return m_rejections; } ///< by id
    [[nodiscard]] const ResamplingSettings &resampling() const { return m_resampling; }
    [[nodiscard]] double generality() const { return m_generality; }
    [[nodiscard]] std::optional<GoldenEntry> goldenEntry(std::int64_t id); ///< that a rule's evidence names

    // Edits: each is a command.
    void editText(const TextChange &change);
    void appendText(const QString &text, const QString &commandName);
    void changeText(const TextChange &change, const QString &commandName); ///< not a stroke of typing
    /// Takes the changes of the golden file that the project was made from; read in the background.
    void importSource(const QString &file);
    void addCatalogue(const QString &file, const QString &slot); ///< read in the background
    void removeCatalogue(std::int64_t id);
    void editCatalogue(std::int64_t id, const CatalogueEdit &edit, const QString &commandName);
    /// The same of a large edit, which was made in a job: nothing of it is copied.
    void changeCatalogue(std::int64_t id, const CatalogueChange &change, const QString &commandName);
    void addSource(const QString &file, SourceRole role, const QString &locale); ///< read in the background
    void review(const QString &rule, ReviewState state, const QString &reason = {});
    /// The same for a rule of Runs::edited(), which may have been edited or renamed since the induction.
    void judge(const QString &rule, ReviewState state, const QString &reason = {});
    /// The decision with this id, whether the grammar has its rule or not.
    void takeBackDecision(std::int64_t id);
    /// One step that takes decisions away and adds others; ruleediting.h makes them. After an error all is as it was.
    [[nodiscard]] Result<void> decide(Decisions before, Decisions after, const QString &commandName);
    void changeCorpusWish(const CorpusWish &wish); ///< of the corpus that is shown
    void changeCorpora(const CorpusList &corpora, const QString &commandName);
    void selectCorpus(std::size_t index); ///< a setting of the view, no command
    void reject(const Rejection &rejection); ///< nothing happens to what is rejected already
    void takeBackRejections(const std::vector<std::int64_t> &ids); ///< one step of undo
    /// Changes by the same `control` merge; 0: never.
    void changeResampling(const ResamplingSettings &settings, const QString &name, int control);

    /// Runs that follow a slider are one step of undo, and one that follows an answer is a step with it.
    enum class Asked { Once, BySlider, ByAnswer };
    /// Learns a grammar in the background; it becomes the current run.
    void induce(double generality, Asked asked = Asked::Once);
    [[nodiscard]] bool isInducing() const;
    void giveUpInduction(); ///< what it learns is not taken, even if it is ready
    [[nodiscard]] double inducingGenerality() const { return m_inducing; } ///< of the induction that was begun last
    void setGenerality(double generality); ///< a setting of the view, no command
    [[nodiscard]] std::string setting(const std::string &key); ///< of a view; empty: none
    void putSetting(const std::string &key, const std::string &value, const QString &notStored);
    /// What is written soon, and before an induction; a later one of the same key takes its place.
    void putLater(const QString &key, const QString &notStored, PendingSettings::Write write);

    /// Trains and tests in the background; what has come becomes the current experiment, also after a cancel.
    void evaluate(const EvaluationChoice &choice);
    void cancelEvaluation();
    void showEvaluation(std::int64_t run);
    void reloadEvaluation(); ///< reads the current one, and what there is to compare with

    Result<void> flush(IfBusy ifBusy = IfBusy::TryAgain);
    /// Before the project is left: writes all that was asked for, and waits for others to let it. After a failure
    /// everything is as it was.
    [[nodiscard]] Result<void> settle();
    void discard(); ///< what settle() could not write
    /// What goes on in the background: settle() is quick when it is not busy.
    [[nodiscard]] const CatalogueWrites &storing() const { return *m_writes; }
    /// Writes the catalogues that are waiting; for jobs that must see them, with their own store.
    [[nodiscard]] CatalogueWrites::Write catalogueWrites() const { return m_writes->all(); }

Q_SIGNALS:
    void cataloguesChanged(); ///< or the reference or test data
    /// It is on its way to the disk.
    void catalogueEdited(qint64 id, const std::shared_ptr<const filigree::CatalogueEdit> &edit);
    void catalogueReplaced(qint64 id); ///< all its values
    void slotColoursChanged();
    void corpusWishChanged();
    void corporaChanged(); ///< names, wishes, or which is shown
    void rejectionsChanged();
    void resamplingChanged();
    void inducingChanged(bool inducing);
    void failed(const filigree::Error &error, const QString &what); ///< what: "The catalogue cannot be added."
    void notice(const QString &sentence); ///< something worth knowing, no failure

private:
    friend class CatalogueCommand;
    friend class CatalogueEditCommand;
    friend class SourceCommand;
    friend class ReviewCommand;
    friend class WishCommand;
    friend class RejectCommand;
    friend class RunCommand;
    friend class AnswerCommand;
    friend class ResampleCommand;
    friend class EvaluationCommand;
    [[nodiscard]] Translations *findTranslations() const; ///< null: nobody has looked at them
    void reloadCatalogues();
    [[nodiscard]] Result<void> applyDecisions(const Decisions &remove, Decisions &add);
    void applyCorpora(const CorpusList &corpora);
    [[nodiscard]] Result<void> applyRejections(std::vector<Rejection> &rejections, bool there);
    void applyResampling(const ResamplingSettings &settings);
    void keepCurrentRun(); ///< in the file too: an induction that is not wanted may have been done already
    [[nodiscard]] bool applyRun(std::optional<std::int64_t> run); ///< false: it failed, and what was shown stays
    void prepareEvaluations(std::optional<std::int64_t> run);
    [[nodiscard]] bool applyEvaluation(std::optional<std::int64_t> run);
    void growColours();
    void report(const Error &error, const QString &what);

    std::unique_ptr<ProjectStore> m_store;
    JobQueue &m_jobs;
    QUndoStack m_undo;
    GoldenDocument *m_golden = nullptr;
    Runs *m_runs = nullptr;
    Evaluations *m_evaluations = nullptr;
    Suggestions *m_suggestions = nullptr;
    AskMe *m_askMe = nullptr;
    std::vector<CatalogueInfo> m_catalogues;
    widgets::SlotColours m_colours;
    CorpusList m_corpora;
    std::vector<Rejection> m_rejections;
    ResamplingSettings m_resampling;
    double m_generality = 0.5;
    double m_inducing = 0.5;
    int m_inductions = 0; ///< begun or given up: what an older one brings is not wanted
    PendingSettings *m_settings = nullptr;
    CatalogueWrites *m_writes = nullptr;
};

} // namespace filigree::app
