// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which project is open: opening, making, copying and closing it. All of it in the background where it can take time.
#pragma once

#include <memory>
#include <vector>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include "app/document/project.h"

namespace filigree::app {

class JobQueue;

/// A project that comes with the program.
struct Sample {
    QString name; ///< "music.en-US", as on the command line
    QString title; ///< translated: "Music, English"
};

[[nodiscard]] QList<Sample> samples();

class Workspace final : public QObject {
    Q_OBJECT

public:
    explicit Workspace(JobQueue &jobs, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Project *project() const { return m_project.get(); }
    [[nodiscard]] JobQueue &jobs() const { return m_jobs; }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    /// The folder of the samples' projects, in the user's data folder.
    [[nodiscard]] QString sampleFolder() const { return m_sampleFolder; }
    void setSampleFolder(const QString &folder) { m_sampleFolder = folder; }
    [[nodiscard]] bool isSample() const; ///< the open project is one of them

    /// Opens a project; the one that is open stays until that has worked, and if its last edits cannot be written. A
    /// project that another program writes to is opened for reading.
    void open(const QString &path);
    void create(const QString &path); ///< a new, empty project, in place of one of that name
    /// A project named after a golden file and beside it, with its utterances; an existing one is opened, and
    /// sourceChanged() tells if the file has other utterances now.
    void openGolden(const QString &file);
    /// Opens the sample as it was left; a new project of it where there is none, or `afresh`.
    void openSample(const QString &name, bool afresh = false);
    void saveCopy(const QString &target);
    /// What to do with edits that cannot be written: the disk is full, another program holds the project.
    enum class IfUnsaved { Keep, Discard };
    /// Writes what is pending and cancels the jobs. Keep: the project stays open when that fails, and why is returned.
    Result<void> close(IfUnsaved ifUnsaved = IfUnsaved::Keep);

Q_SIGNALS:
    void projectChanged(filigree::app::Project *project); ///< null: none is open
    void failed(const filigree::Error &error, const QString &what);
    void notice(const QString &sentence);
    void sourceChanged(const QString &file, const QString &sentence); ///< Project::importSource() is the answer
    void copySaved(const QString &target, const QString &project); ///< of the project, which may be closed by now
    void openingChanged(bool opening);

private:
    using Prepare = std::function<Result<void>(Progress &)>;
    /// `asked` is the file that the user named, for messages; `path` the project.
    void openAfter(const QString &path, Prepare prepare, const QString &asked = {});
    void take(Result<std::shared_ptr<ProjectContent>> content, const QString &asked);
    void takeWhenStored(Result<std::shared_ptr<ProjectContent>> content, const QString &asked);
    void compareWithSource(const QString &file);
    void setOpening(bool opening);
    [[nodiscard]] bool isOpen(const QString &path) const;
    [[nodiscard]] bool leave(const QString &path);
    [[nodiscard]] std::weak_ptr<ProjectLock> lockBeingLeft(const QString &path) const;

    /// A project that was closed here; its last job may hold its lock for a while.
    struct Left {
        QString path;
        std::weak_ptr<ProjectLock> lock;
    };

    JobQueue &m_jobs;
    std::unique_ptr<Project> m_project;
    std::vector<Left> m_left;
    QString m_sampleFolder;
    QString m_source; // a golden file whose project is about to be open
    QString m_wanted; // what is being opened
    QPointer<QObject> m_waiting; // a project that was read, until the open one's catalogues are stored
    bool m_opening = false;
};

} // namespace filigree::app
