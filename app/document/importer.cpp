// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/importer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "core/base/files.h"
#include "core/formats/corpusreader.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

std::filesystem::path toPath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// A golden file as it is, comments and all.
Result<std::string> goldenFile(const std::filesystem::path &path)
{
    auto text = readFile(path);
    if (!text)
        return text;
    const auto parsed = parseGolden(*text);
    if (!parsed) {
        Error error = parsed.error();
        error.file = path.string();
        return failWith(std::move(error));
    }
    return text;
}

/// Any format as a text in the golden notation.
Result<std::string> asGolden(const std::filesystem::path &path, Progress &progress)
{
    const auto format = detectCorpusFormat(path);
    if (!format)
        return failWith(format.error());
    if (*format == "golden" && path.extension() != ".gz")
        return goldenFile(path);
    auto reader = openCorpus(path, *format);
    if (!reader)
        return failWith(reader.error());
    std::vector<Utterance> utterances;
    std::string locale;
    while (true) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, {});
        auto entry = (*reader)->next();
        if (!entry)
            return failWith(entry.error());
        if (!*entry)
            break;
        if (locale.empty())
            locale = (*entry)->locale;
        utterances.push_back(std::move((*entry)->utterance));
        progress.report((*reader)->progress());
    }
    return writeGolden(locale, utterances);
}

void importUtterances(Project &project, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    project.jobs().start<std::string>(
        {u"import:"_s + path, Text::tr("Importing %1").arg(name)},
        [file = toPath(path)](Progress &progress) { return asGolden(file, progress); }, &project,
        [&project, name](Result<std::string> text) {
            if (text)
                project.appendText(QString::fromStdString(*text), Text::tr("import %1").arg(name));
            else if (text.error().code != ErrorCode::Cancelled)
                Q_EMIT project.failed(text.error(), Text::tr("%1 was not imported.").arg(name));
        });
}

} // namespace

std::vector<ImportFile> guessImports(const QStringList &paths, Project &project)
{
    const QStringList known = project.golden().slotTypes();
    std::vector<ImportFile> files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString suffix = info.fileName().section(u'.', 1).toLower();
        const QString stem = info.fileName().section(u'.', 0, 0);
        ImportFile file;
        file.path = path;
        file.guessedSlot = stem;
        const bool annotated = suffix.endsWith(u"golden"_s) || suffix.startsWith(u"jsonl"_s)
            || suffix.startsWith(u"conll"_s) || info.isDir();
        const bool isSlot = known.contains(stem);
        if (!annotated && (isSlot || suffix.startsWith(u"txt"_s))) {
            file.role = ImportFile::Role::Catalogue;
            file.slot = stem;
        }
        // The golden notation is the editor's own; other annotated files are reference or test data as often.
        file.certain = suffix.endsWith(u"golden"_s) || isSlot;
        files.push_back(std::move(file));
    }
    return files;
}

void importFiles(Project &project, const std::vector<ImportFile> &files)
{
    for (const ImportFile &file : files) {
        switch (file.role) {
        case ImportFile::Role::Golden:
            importUtterances(project, file.path);
            break;
        case ImportFile::Role::Reference:
            project.addSource(file.path, SourceRole::Reference, file.locale);
            break;
        case ImportFile::Role::Test:
            project.addSource(file.path, SourceRole::Test, file.locale);
            break;
        case ImportFile::Role::Catalogue:
            project.addCatalogue(file.path, file.slot);
            break;
        }
    }
}

} // namespace filigree::app
