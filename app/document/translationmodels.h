// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The translation models that the window knows, and the one that is being made. They lie in folders of their own,
// outside of the project: nothing here changes it, and a training goes on when another project is opened.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include "app/document/modelentry.h"
#include "app/document/modelwork.h"
#include "app/document/sweepwork.h"

namespace filigree::app {

class JobQueue;
class Project;

class TranslationModels final : public QObject {
    Q_OBJECT

public:
    explicit TranslationModels(JobQueue &jobs, QObject *parent = nullptr);
    /// Those that the project's window knows: made when first asked for, and there as long as its jobs.
    [[nodiscard]] static TranslationModels &of(Project &project);
    [[nodiscard]] static QString workKind(); ///< of the jobs that make and measure models

    /// Where new models are made and looked for; the user's data folder at first.
    [[nodiscard]] QString library() const { return m_library; }
    void setLibrary(const QString &folder);
    void resetPlaces(); ///< as they are at first: library, others and program
    /// Models elsewhere.
    [[nodiscard]] QStringList others() const { return m_others; }
    void setOthers(const QStringList &folders);
    /// The worker program where it is not in its usual place; empty: it is.
    [[nodiscard]] QString program() const { return m_program; }
    void setProgram(const QString &file);
    /// Empty where the worker program is there; otherwise why not, in English, for the details.
    [[nodiscard]] QString workerTrouble() const { return m_workerTrouble; }
    [[nodiscard]] WorkerChoice worker();
    /// What it has warned of; once.
    [[nodiscard]] QStringList takeWarnings();

    void refresh(); ///< looks into the folders
    [[nodiscard]] bool isKnown() const { return m_known; } ///< it has looked
    [[nodiscard]] const std::vector<ModelEntry> &entries() const { return m_entries; }
    [[nodiscard]] std::optional<std::size_t> find(const QString &folder) const;
    /// A folder of the library that is not taken: "name", "name-2" …
    [[nodiscard]] QString freeFolder(const QString &name) const;

    /// One at a time; nothing happens while there is one.
    void train(const TrainingWish &wish);
    void sweep(const SweepWish &wish); ///< each model joins the entries as soon as it is finished
    void merge(const MergeWish &wish);
    void measure(const std::vector<std::filesystem::path> &models, const QString &like);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString making() const { return m_making; } ///< folder; empty while none is trained
    struct SweepPlace {
        int at = 0; ///< which training, from 1 on
        int of = 0;
    };
    [[nodiscard]] const std::optional<SweepPlace> &sweepPlace() const { return m_sweepPlace; } ///< while one goes on
    [[nodiscard]] const std::vector<ProgressEvent> &curve() const { return m_curve; } ///< of what is trained
    [[nodiscard]] const std::optional<ProgressEvent> &latest() const { return m_latest; }

Q_SIGNALS:
    void entriesChanged();
    void busyChanged();
    void curveChanged();
    void textsRead(const std::vector<filigree::DomainRemark> &remarks);
    void trained(const QString &folder); ///< and measured
    void merged(const QString &folder); ///< the first of the new models
    void measured(); ///< all that were asked for
    void swept(); ///< all of them are there
    void sweepFailed(const filigree::Error &error); ///< cancelled too; what was finished stays
    void warned(const QStringList &warnings); ///< by the worker program, in English; each once
    /// `folder`: what was to be made; empty where nothing was. Cancelled too.
    void failed(const filigree::Error &error, const QString &folder);

private:
    void lookForWorker();
    void tellWarnings(const std::vector<std::string> &warnings);
    using Work = std::function<Result<void>(Progress &)>;
    using Made = void (TranslationModels::*)(const QString &folder); ///< a signal
    void begin(const QString &making);
    [[nodiscard]] std::shared_ptr<TrainingFeed> makeFeed(); ///< shown as what is trained
    /// In the background, after begin(); tells of `folder` when it has been made or has failed.
    void startWork(const QString &title, const QString &folder, Work work, Made made);
    void end();

    JobQueue &m_jobs;
    QString m_library;
    QStringList m_others;
    QString m_program;
    QString m_workerTrouble;
    QStringList m_warnings; ///< that were told
    QStringList m_newWarnings; ///< that were not taken yet
    std::vector<ModelEntry> m_entries;
    bool m_known = false;
    bool m_busy = false;
    QString m_making;
    std::vector<ProgressEvent> m_curve;
    std::optional<ProgressEvent> m_latest;
    std::optional<SweepPlace> m_sweepPlace;
};

} // namespace filigree::app
