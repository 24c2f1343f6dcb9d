// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/importer.h"

#include <algorithm>
#include <filesystem>

#include <QCoreApplication>
#include <QFileInfo>

#include "app/document/commands.h"
#include "app/document/filepath.h"
#include "app/document/nearname.h"
#include "app/document/preparedimport.h"
#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "core/formats/grammarformat.h"
#include "core/fst/fstimport.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

using Role = ImportFile::Role;

/// What is said of the files: of one by its name, of several by their number.
struct Words {
    explicit Words(const std::vector<ImportFile> &files)
        : name(files.size() == 1 ? QFileInfo(files.front().path).fileName() : QString())
        , count(static_cast<int>(files.size()))
    {
    }
    [[nodiscard]] QString title() const
    {
        return name.isEmpty() ? Text::tr("Importing %n file(s)", nullptr, count) : Text::tr("Importing %1").arg(name);
    }
    [[nodiscard]] QString command() const
    {
        return name.isEmpty() ? Text::tr("import %n file(s)", nullptr, count) : Text::tr("import %1").arg(name);
    }
    [[nodiscard]] QString failed() const
    {
        return name.isEmpty() ? Text::tr("%n file(s) were not imported.", nullptr, count)
                              : Text::tr("%1 was not imported.").arg(name);
    }
    [[nodiscard]] QString nothingNew() const
    {
        return name.isEmpty() ? Text::tr("%n file(s) have no utterance that the project lacks.", nullptr, count)
                              : Text::tr("%1 has no utterance that the project lacks.").arg(name);
    }
    [[nodiscard]] QString leftOut(std::int64_t skipped) const
    {
        const int utterances = static_cast<int>(skipped);
        return name.isEmpty()
            ? Text::tr("%n utterance(s) were left out: the project has them already.", nullptr, utterances)
            : Text::tr("%n utterance(s) of %1 were left out: the project has them already.", nullptr, utterances)
                  .arg(name);
    }

    QString name; ///< empty: several
    int count = 0;
};

bool isStale(const Project &project, const PreparedImport &import, const CatalogueWrites::Revisions &revisions)
{
    return std::any_of(import.catalogues.begin(), import.catalogues.end(), [&](const CatalogueContent &content) {
        return project.storing().hasChanged({content.after->slot, content.after->name}, revisions);
    });
}

void tell(Project &project, const PreparedImport &import, const Words &words)
{
    const bool nothing = import.sources.empty() && import.catalogues.empty() && !import.run;
    if (nothing && import.counts.added == 0)
        Q_EMIT project.notice(words.nothingNew());
    else if (import.counts.skipped > 0)
        Q_EMIT project.notice(words.leftOut(static_cast<std::int64_t>(import.counts.skipped)));
}

/// One step back for all that came.
void push(Project &project, const PreparedImport &import, const TextChange &change, const QString &command)
{
    QUndoStack &stack = *project.undoStack();
    if (change.isEmpty() && import.sources.empty() && import.catalogues.empty() && !import.run)
        return;
    stack.beginMacro(command);
    project.changeText(change, command);
    for (const CatalogueContent &content : import.catalogues)
        stack.push(new CatalogueCommand(project, content.id, content.before, content.after));
    for (const auto &content : import.sources)
        stack.push(new SourceCommand(project, content));
    if (import.run)
        stack.push(new RunCommand(project, project.runs().currentRun(), *import.run, Project::Asked::Once));
    stack.endMacro();
}

bool isGrammar(const QString &name)
{
    const GrammarFormat *format = findGrammarFormat(detectGrammarFormat({}, name.toStdString()));
    return format != nullptr && format->read != nullptr;
}

/// X.isyms or X.osyms, where X.fst or X.att comes with it and brings it along.
bool isTableOfAnother(const QString &path, const QStringList &paths)
{
    const QFileInfo info(path);
    if (info.suffix() != u"isyms"_s && info.suffix() != u"osyms"_s)
        return false;
    const QString stem = info.path() + u'/' + info.completeBaseName();
    return std::any_of(paths.begin(), paths.end(), [&stem](const QString &other) {
        const QFileInfo machine(other);
        return (machine.suffix() == u"fst"_s || machine.suffix() == u"att"_s)
            && machine.path() + u'/' + machine.completeBaseName() == stem;
    });
}

QString beginningOfMachines(const QStringList &paths)
{
    std::vector<std::filesystem::path> machines;
    for (const QString &path : paths)
        if (!machineFormat(toPath(path)).empty())
            machines.push_back(toPath(path));
    return QString::fromStdString(commonBeginning(machines));
}

} // namespace

bool isMachine(const ImportFile &file)
{
    if (file.role != Role::Grammar)
        return false;
    return file.format.isEmpty() ? !machineFormat(toPath(file.path)).empty()
                                 : isReadableMachine(file.format.toStdString());
}

QStringList knownSlots(Project &project)
{
    QStringList out = project.golden().slotTypes();
    for (const CatalogueInfo &catalogue : project.catalogues())
        if (const QString slot = QString::fromStdString(catalogue.slot); !out.contains(slot))
            out.append(slot);
    return out;
}

std::vector<ImportFile> guessImports(const QStringList &paths, Project &project)
{
    const QStringList known = knownSlots(project);
    const QString beginning = beginningOfMachines(paths);
    std::vector<ImportFile> files;
    for (const QString &path : paths) {
        if (isTableOfAnother(path, paths))
            continue;
        const QFileInfo info(path);
        const QString suffix = info.fileName().section(u'.', 1).toLower();
        const QString stem = info.fileName().section(u'.', 0, 0);
        const NearName near = nearName(stem, known);
        ImportFile file;
        file.path = path;
        file.guessedSlot = near.same ? near.name : stem;
        file.rules.mark = Text::tr("before the import").toStdString();
        const bool annotated = suffix.endsWith(u"golden"_s) || suffix.startsWith(u"jsonl"_s)
            || suffix.startsWith(u"conll"_s) || info.isDir();
        if (isGrammar(info.fileName().toLower()) || !machineFormat(toPath(path)).empty()) {
            file.role = Role::Grammar;
            file.beginning = beginning;
        } else if (!annotated && (near.same || suffix.startsWith(u"txt"_s))) {
            file.role = Role::Catalogue;
            file.slot = file.guessedSlot;
        }
        files.push_back(std::move(file));
    }
    return files;
}

void importFiles(Project &project, const std::vector<ImportFile> &files)
{
    if (project.isReadOnly() || files.empty())
        return;
    const bool grammar =
        std::any_of(files.begin(), files.end(), [](const ImportFile &file) { return file.role == Role::Grammar; });
    if (grammar && !project.flush(IfBusy::Fail))
        return; // the project has told why
    const Words words(files);
    const QString text = project.golden().text();
    project.jobs().start<PreparedImport>(
        {u"import:"_s + files.front().path, words.title()},
        [ground = ImportGround{project.access(), project.catalogueWrites(), text.toStdString()},
         files](Progress &progress) { return prepareImport(ground, files, progress); },
        &project,
        [&project, files, words, text, revisions = project.storing().revisions()](Result<PreparedImport> import) {
            if (!import) {
                if (import.error().code != ErrorCode::Cancelled)
                    Q_EMIT project.failed(import.error(), words.failed());
                return;
            }
            if (project.golden().text() == text && !isStale(project, *import, revisions)) {
                tell(project, *import, words);
                return push(project, *import, difference(text, QString::fromStdString(import->golden)),
                            words.command());
            }
            std::vector<ImportFile> again = files; // somebody has changed what they were merged with
            if (import->run) {
                project.undoStack()->push(
                    new RunCommand(project, project.runs().currentRun(), *import->run, Project::Asked::Once));
                std::erase_if(again, [](const ImportFile &file) { return file.role == Role::Grammar; });
            }
            importFiles(project, again);
        });
}

} // namespace filigree::app
