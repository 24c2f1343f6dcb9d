// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/exportwork.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include "app/document/filepath.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpuswriter.h"
#include "core/generation/corpusexport.h"
#include "core/project/programversion.h"
#include "core/text/unicode.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t firstSentences = 12;
constexpr std::uint64_t sampled = 400; ///< for the size
constexpr std::size_t listedFiles = 12;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Writing the corpus was cancelled; no file was written.");
}

QString suffixOf(const CorpusFormat &format)
{
    return QString::fromUtf8(format.suffix.data(), static_cast<qsizetype>(format.suffix.size()));
}

Utterance prepared(Utterance utterance, const ExportSubject &subject, const ExportChoice &choice)
{
    if (choice.training && choice.lowerCase)
        for (std::string &token : utterance.tokens)
            token = lowerCase(token, subject.plan->locale());
    return utterance;
}

/// Sentences first, first + step, … as a file of them alone.
Result<std::string> render(const ExportSubject &subject, const ExportChoice &choice, std::uint64_t count,
                           std::uint64_t step, Progress &progress)
{
    const CorpusFormat *format = findCorpusFormat(choice.format.toStdString());
    if (format == nullptr)
        return failWith(makeCorpusWriter(choice.format.toStdString(), {}).error());
    const CorpusWriterOptions options{subject.plan->locale(), choice.tags};
    std::string out;
    CorpusOutput output = CorpusOutput::preview(*format, options, out);
    const auto writer = format->make(options);
    std::string bytes;
    for (std::uint64_t i = 0; i < count; ++i) {
        if (progress.cancelled())
            return cancelled();
        bytes.clear();
        writer->append(bytes, prepared(subject.plan->at(i * step), subject, choice));
        if (auto written = output.write(bytes); !written)
            return failWith(written.error());
    }
    if (auto done = output.commit(); !done)
        return failWith(done.error());
    return out;
}

/// The files of a training set, as large as their shares.
void listParts(const ExportSubject &subject, const ExportChoice &choice, std::uint64_t bytes, ExportPreview &out)
{
    const QString suffix = suffixOf(*findCorpusFormat(choice.format.toStdString()));
    const TrainingSetOptions options = choice.trainingOptions();
    double all = 0;
    for (const TrainingPart &part : options.parts)
        all += part.share;
    std::set<std::string> intents;
    const std::uint64_t step = std::max<std::uint64_t>(1, subject.plan->size() / sampled);
    for (std::uint64_t k = 0; options.filePerIntent && k < subject.plan->size(); k += step)
        intents.insert(subject.plan->at(k).intent);
    for (const TrainingPart &part : options.parts) {
        const double share = part.share / all * static_cast<double>(bytes);
        const QString name = QString::fromStdString(part.name);
        if (!options.filePerIntent)
            out.files.push_back({name + suffix, static_cast<std::uint64_t>(share)});
        for (const std::string &intent : intents)
            out.files.push_back({name + u'-' + QString::fromStdString(intent) + suffix,
                                 static_cast<std::uint64_t>(share / static_cast<double>(intents.size()))});
    }
    out.files.push_back({u"manifest.json"_s, 1000 + 200 * out.files.size()});
}

/// What stood there before is kept beside the new files until all of them are in their places.
Result<void> moveAll(QTemporaryDir &from, const QString &to, const QStringList &names)
{
    const auto before = [&](const QString &name) { return toPath(from.filePath(u"before-"_s + name)); };
    const auto place = [&](const QString &name) { return toPath(to + u'/' + name); };
    std::error_code error;
    qsizetype moved = 0;
    for (; moved < names.size() && !error; ++moved) {
        const QString &name = names[moved];
        std::error_code unknown;
        if (fs::is_regular_file(place(name), unknown))
            fs::rename(place(name), before(name), error);
        if (!error)
            fs::rename(toPath(from.filePath(name)), place(name), error);
    }
    if (!error)
        return {};
    const QString failed = names[moved - 1];
    std::string why = error.message();
    for (const QString &name : names.first(moved)) {
        std::error_code ignored;
        if (name != failed)
            fs::remove(place(name), ignored);
        if (!fs::exists(before(name), ignored))
            continue;
        std::error_code stays;
        fs::rename(before(name), place(name), stays);
        if (stays && from.autoRemove()) { // better a folder too many than a file too few
            from.setAutoRemove(false);
            why += "; what stood there before is in " + from.path().toStdString();
        }
    }
    return failWith({ErrorCode::WriteFailed, why, failed.toStdString(), 0, 0});
}

/// Several files come together: they are made in a folder of their own, and named when all of them are there.
Result<ExportDone> writeShards(const ExportSubject &subject, const ExportChoice &choice, const QString &path,
                               Progress &progress)
{
    const QString suffix = suffixOf(*findCorpusFormat(choice.format.toStdString()));
    const QFileInfo target(path);
    QTemporaryDir folder(target.absolutePath() + u"/.filigree-XXXXXX"_s);
    if (!folder.isValid())
        return failWith({ErrorCode::WriteFailed, folder.errorString().toStdString(), path.toStdString(), 0, 0});
    ExportDone out;
    const auto all = static_cast<double>(choice.shards);
    for (int i = 1; i <= choice.shards; ++i) {
        CorpusExportOptions options;
        options.format = choice.format.toStdString();
        options.tags = choice.tags;
        options.shard = static_cast<std::uint64_t>(i);
        options.shards = static_cast<std::uint64_t>(choice.shards);
        options.threads = std::max(1, QThread::idealThreadCount());
        SubProgress part(progress, (i - 1) / all, i / all);
        const QString name = shardPath(target.fileName(), suffix, i, choice.shards);
        const auto report = exportCorpus(*subject.plan, toPath(folder.filePath(name)), options, part);
        if (!report)
            return failWith(report.error());
        out.sentences += report->sentences;
        ++out.files;
    }
    if (progress.cancelled())
        return cancelled();
    QStringList names;
    for (int i = 1; i <= choice.shards; ++i)
        names.append(shardPath(target.fileName(), suffix, i, choice.shards));
    if (const auto moved = moveAll(folder, target.absolutePath(), names); !moved)
        return failWith(moved.error());
    return out;
}

/// The project's own utterances whose sentences are left out.
UtteranceSource withoutOf(const ExportSubject &subject, const QStringList &sets)
{
    if (sets.isEmpty())
        return {};
    return [access = subject.access, sets](const UtteranceVisitor &visit) -> Result<void> {
        auto store = ProjectStore::open(access);
        if (!store)
            return failWith(store.error());
        if (sets.contains(u"golden"_s)) {
            const auto golden = store->golden();
            if (!golden)
                return failWith(golden.error());
            for (const GoldenEntry &entry : *golden)
                if (auto visited = visit(entry.utterance); !visited)
                    return visited;
        }
        for (const auto &[set, role] :
             {std::pair(u"reference"_s, SourceRole::Reference), std::pair(u"test"_s, SourceRole::Test)})
            if (sets.contains(set))
                if (auto visited = store->visitSources(
                        role, [&visit](const SourceUtterance &item) { return visit(item.utterance); });
                    !visited)
                    return visited;
        return {};
    };
}

Result<ExportDone> writeTraining(const ExportSubject &subject, const ExportChoice &choice, const QString &path,
                                 Progress &progress)
{
    TrainingSetOptions options = choice.trainingOptions();
    options.locale = subject.plan->locale();
    options.recipe = subject.recipe;
    options.version = programVersion();
    int round = 0; // it is read twice: to share out, and to write
    const auto source = [&](const UtteranceVisitor &visit) -> Result<void> {
        const std::uint64_t size = subject.plan->size();
        SubProgress half(progress, round == 0 ? 0.0 : 0.5, round == 0 ? 0.5 : 1.0);
        ++round;
        for (std::uint64_t k = 0; k < size; ++k) {
            if (k % 1024 == 0)
                half.report(static_cast<double>(k) / static_cast<double>(size));
            if (auto visited = visit(subject.plan->at(k)); !visited)
                return visited;
        }
        return {};
    };
    std::error_code ignored;
    const bool made = !fs::exists(toPath(path), ignored);
    const auto report = writeTrainingSet(source, withoutOf(subject, choice.without), toPath(path), options, progress);
    if (!report) {
        if (made)
            fs::remove(toPath(path), ignored); // if it is empty
        return failWith(report.error());
    }
    return ExportDone{report->sentences, report->leftOut, report->files.size() + 1, report->warnings.size()};
}

} // namespace

Result<ExportPreview> previewExport(const ExportSubject &subject, const ExportChoice &choice, const QString &fileName,
                                    Progress &progress)
{
    ExportPreview out;
    const std::uint64_t size = subject.plan->size();
    const auto text = render(subject, choice, std::min(firstSentences, size), 1, progress);
    if (!text)
        return failWith(text.error());
    out.text = QString::fromStdString(*text);
    const std::uint64_t count = std::min(sampled, size);
    const auto sample = render(subject, choice, count, count > 0 ? size / count : 1, progress);
    if (!sample)
        return failWith(sample.error());
    const double one = count > 0 ? static_cast<double>(sample->size()) / static_cast<double>(count) : 0.0;
    const auto bytes = static_cast<std::uint64_t>(one * static_cast<double>(size));
    const CorpusFormat &format = *findCorpusFormat(choice.format.toStdString());
    const auto shards = static_cast<std::uint64_t>(choice.shards);
    if (choice.training)
        listParts(subject, choice, bytes, out);
    else if (format.folder)
        out.files.push_back({fileName.endsWith(u".zip"_s) ? fileName : fileName + u'/', bytes});
    else
        for (int i = 1; i <= choice.shards && i <= static_cast<int>(listedFiles); ++i)
            out.files.push_back({shardPath(fileName, suffixOf(format), i, choice.shards), bytes / shards});
    out.fileCount = choice.training || format.folder ? out.files.size() : shards;
    out.files.resize(std::min(out.files.size(), listedFiles));
    return out;
}

Result<ExportDone> writeExport(const ExportSubject &subject, const ExportChoice &choice, const QString &path,
                               Progress &progress)
{
    const CorpusFormat *format = findCorpusFormat(choice.format.toStdString());
    if (format == nullptr)
        return failWith(makeCorpusWriter(choice.format.toStdString(), {}).error());
    if (choice.training)
        return writeTraining(subject, choice, path, progress);
    if (choice.shards > 1 && !format->folder)
        return writeShards(subject, choice, path, progress);
    CorpusExportOptions options;
    options.format = choice.format.toStdString();
    options.tags = choice.tags;
    options.threads = std::max(1, QThread::idealThreadCount());
    const auto report = exportCorpus(*subject.plan, toPath(path), options, progress);
    if (!report)
        return failWith(report.error());
    return ExportDone{report->sentences, 0, 1, 0};
}

} // namespace filigree::app
