// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/trainingset.h"

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <set>
#include <system_error>
#include <unordered_map>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/sha256.h"
#include "core/formats/corpuswriter.h"
#include "core/generation/trainingfolder.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t mostFiles = 400; // each is open until the end

/// A file of the set while it is written.
struct OpenFile {
    TrainingFile facts;
    std::optional<OutputFile> file;
    std::unique_ptr<CorpusWriter> writer;
    std::string buffer;
    Sha256 hash;

    Result<void> flush(std::size_t least)
    {
        if (buffer.size() < least)
            return {};
        hash.add(buffer);
        facts.bytes += buffer.size();
        auto written = file->write(buffer);
        buffer.clear();
        return written;
    }
};

/// Templates of an intent: how many sentences each has, and then its part.
struct Group {
    std::uint64_t sentences = 0;
    std::size_t part = 0;
};
using Groups = std::unordered_map<std::uint64_t, Group>;

class SetWriter {
public:
    SetWriter(const UtteranceSource &source, const std::filesystem::path &folder, const TrainingSetOptions &options,
              Progress &progress)
        : m_source(source)
        , m_folder(folder)
        , m_options(options)
        , m_progress(progress)
    {
    }

    Result<TrainingSetReport> run(const UtteranceSource &without)
    {
        if (auto good = checkTrainingSet(m_options); !good)
            return failWith(good.error());
        if (auto good = readWithout(without); !good)
            return failWith(good.error());
        if (auto good = m_source([&](const Utterance &item) { return count(item); }); !good)
            return failWith(good.error());
        divide();
        if (auto good = openFiles(); !good)
            return failWith(good.error());
        if (auto good = m_source([&](const Utterance &item) { return write(item); }); !good)
            return failWith(good.error());
        if (auto good = finish(); !good)
            return failWith(good.error());
        return std::move(m_report);
    }

private:
    [[nodiscard]] Result<void> poll()
    {
        if ((++m_polled & 0xFFU) == 0 && m_progress.cancelled())
            return fail(ErrorCode::Cancelled, "Writing the training set was cancelled; no file was written.");
        return {};
    }

    static std::uint64_t sentenceKey(const Utterance &item)
    {
        return StableHash().add(comparisonKey(plainText(item))).value();
    }

    Result<void> readWithout(const UtteranceSource &without)
    {
        if (!without)
            return {};
        auto read = without([&](const Utterance &item) {
            m_without.push_back(sentenceKey(item));
            return poll();
        });
        std::sort(m_without.begin(), m_without.end());
        return read;
    }

    [[nodiscard]] bool isLeftOut(const Utterance &item) const
    {
        return !m_without.empty() && std::binary_search(m_without.begin(), m_without.end(), sentenceKey(item));
    }

    [[nodiscard]] Utterance prepared(const Utterance &item) const
    {
        Utterance out = item;
        if (m_options.lowerCase)
            for (std::string &token : out.tokens)
                token = lowerCase(token, m_options.locale);
        return out;
    }

    [[nodiscard]] std::uint64_t groupKey(const Utterance &item) const
    {
        const bool pattern = m_options.together == TrainingSetOptions::Together::Pattern;
        return StableHash().add(m_options.seed).add(pattern ? condensedPattern(item) : templateText(item)).value();
    }

    Result<void> count(const Utterance &item)
    {
        if (isLeftOut(item))
            ++m_report.leftOut;
        else
            ++m_groups[item.intent][groupKey(prepared(item))].sentences;
        return poll();
    }

    /// In the order of their hashes, which are a seeded shuffle, groups go to where most is missing.
    void divide()
    {
        const double sum = std::accumulate(m_options.parts.begin(), m_options.parts.end(), 0.0,
                                           [](double all, const TrainingPart &part) { return all + part.share; });
        for (auto &[intent, groups] : m_groups) {
            std::vector<std::uint64_t> order;
            double whole = 0;
            for (const auto &[key, group] : groups) {
                order.push_back(key);
                whole += static_cast<double>(group.sentences);
            }
            std::sort(order.begin(), order.end());
            std::vector<double> missing;
            for (const TrainingPart &part : m_options.parts)
                missing.push_back(whole * part.share / sum);
            for (const std::uint64_t key : order) {
                Group &group = groups[key];
                group.part =
                    static_cast<std::size_t>(std::max_element(missing.begin(), missing.end()) - missing.begin());
                missing[group.part] -= static_cast<double>(group.sentences);
            }
        }
    }

    Result<void> openFiles()
    {
        const std::size_t files = m_options.parts.size() * (m_options.filePerIntent ? m_groups.size() : 1);
        if (files > mostFiles)
            return fail(ErrorCode::InvalidOption,
                        "A file for each intent would be " + std::to_string(files) + " files; at most "
                            + std::to_string(mostFiles) + " can be written at once. Write all intents into one file.");
        auto earlier = earlierTrainingFiles(m_folder);
        if (!earlier)
            return failWith(earlier.error());
        m_earlier = *std::move(earlier);
        std::error_code error;
        std::filesystem::create_directories(m_folder, error);
        if (error)
            return failWith(systemError(m_folder, error.value(), ErrorCode::WriteFailed));
        std::set<std::string> taken{"manifest"};
        for (const TrainingPart &part : m_options.parts) {
            if (!m_options.filePerIntent)
                if (auto opened = openFile(part.name, {}, part.name, taken); !opened)
                    return opened;
            if (m_options.filePerIntent)
                for (const auto &[intent, groups] : m_groups)
                    if (auto opened = openFile(part.name, intent, part.name + '-' + intentFileName(intent), taken);
                        !opened)
                        return opened;
        }
        return {};
    }

    Result<void> openFile(const std::string &part, const std::string &intent, std::string name,
                          std::set<std::string> &taken)
    {
        const std::string base = name;
        for (int number = 2; !taken.insert(comparisonKey(name)).second; ++number)
            name = base + '_' + std::to_string(number);
        OpenFile out;
        out.facts.name = name + std::string(findCorpusFormat(m_options.format)->suffix);
        out.facts.part = part;
        out.facts.intent = intent;
        auto file = OutputFile::open(m_folder / out.facts.name);
        if (!file)
            return failWith(file.error());
        out.file.emplace(*std::move(file));
        out.writer = findCorpusFormat(m_options.format)->streamMaker()({m_options.locale, m_options.tags});
        out.writer->header(out.buffer);
        m_files.push_back(std::move(out));
        m_places[{part, intent}] = m_files.size() - 1;
        return {};
    }

    Result<void> write(const Utterance &raw)
    {
        if (isLeftOut(raw))
            return poll();
        const Utterance item = prepared(raw);
        const auto groups = m_groups.find(item.intent);
        const auto group = groups == m_groups.end() ? Groups::const_iterator() : groups->second.find(groupKey(item));
        if (groups == m_groups.end() || group == groups->second.end())
            return fail(ErrorCode::Internal, "The utterances changed while they were written.");
        const std::string &part = m_options.parts[group->second.part].name;
        OpenFile &out = m_files[m_places.at({part, m_options.filePerIntent ? item.intent : std::string()})];
        out.writer->append(out.buffer, item);
        ++out.facts.sentences;
        ++m_report.sentences;
        ++m_counts[item.intent][group->second.part];
        if (auto written = out.flush(1U << 16); !written)
            return written;
        return poll();
    }

    Result<void> finish()
    {
        for (OpenFile &out : m_files) {
            out.writer->footer(out.buffer);
            if (auto written = out.flush(0); !written)
                return written;
            out.facts.sha256 = out.hash.hex();
            m_report.files.push_back(out.facts);
        }
        for (const auto &[intent, groups] : m_groups)
            for (std::size_t i = 0; i < m_options.parts.size(); ++i)
                if (!groups.empty() && m_counts[intent][i] == 0)
                    m_report.warnings.push_back("The part " + m_options.parts[i].name + " has nothing of the intent "
                                                + intent + ", which has " + std::to_string(groups.size())
                                                + (groups.size() == 1 ? " template." : " templates."));
        const std::string text = manifest();
        for (OpenFile &out : m_files)
            if (auto done = out.file->commit(); !done)
                return done;
        for (const OpenFile &out : m_files)
            m_earlier.erase(out.facts.name);
        for (const std::string &name : m_earlier) { // parts of before, which the new manifest does not know
            std::error_code error;
            std::filesystem::remove(m_folder / name, error);
            if (error)
                return failWith(systemError(m_folder / name, error.value(), ErrorCode::WriteFailed));
        }
        return writeFile(m_folder / "manifest.json", text);
    }

    [[nodiscard]] std::string manifest()
    {
        using Json = nlohmann::ordered_json;
        const bool pattern = m_options.together == TrainingSetOptions::Together::Pattern;
        Json parts = Json::array();
        for (std::size_t i = 0; i < m_options.parts.size(); ++i) {
            std::uint64_t sentences = 0;
            std::uint64_t groupCount = 0;
            for (const auto &[intent, groups] : m_groups) {
                sentences += m_counts[intent][i];
                for (const auto &[key, group] : groups)
                    groupCount += group.part == i ? 1 : 0;
            }
            parts.push_back({{"name", m_options.parts[i].name},
                             {"share", m_options.parts[i].share},
                             {"sentences", sentences},
                             {pattern ? "patterns" : "templates", groupCount}});
        }
        Json intents = Json::object();
        for (const auto &[intent, groups] : m_groups)
            for (std::size_t i = 0; i < m_options.parts.size(); ++i)
                intents[intent][m_options.parts[i].name] = m_counts[intent][i];
        Json files = Json::array();
        for (const TrainingFile &file : m_report.files) {
            Json one{{"name", file.name}, {"part", file.part}};
            if (!file.intent.empty())
                one["intent"] = file.intent;
            one.update({{"sentences", file.sentences}, {"bytes", file.bytes}, {"sha256", file.sha256}});
            files.push_back(std::move(one));
        }
        const auto recipe = Json::parse(m_options.recipe, nullptr, false);
        const Json all{{"program", "Filigree"},
                       {"version", m_options.version},
                       {"locale", m_options.locale},
                       {"format", m_options.format},
                       {"recipe", recipe.is_discarded() ? Json(m_options.recipe) : recipe},
                       {"seed", m_options.seed},
                       {"together", pattern ? "pattern" : "template"},
                       {"lowerCase", m_options.lowerCase},
                       {"tags", tagSchemeName(m_options.tags)},
                       {"shuffled", m_options.shuffled},
                       {"filePerIntent", m_options.filePerIntent},
                       {"sentences", m_report.sentences},
                       {"without", m_options.without},
                       {"leftOut", m_report.leftOut},
                       {"parts", std::move(parts)},
                       {"intents", std::move(intents)},
                       {"files", std::move(files)}};
        return all.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    }

    const UtteranceSource &m_source;
    std::filesystem::path m_folder;
    const TrainingSetOptions &m_options;
    Progress &m_progress;
    std::uint64_t m_polled = 0;
    std::vector<std::uint64_t> m_without; ///< hashes, ascending
    std::map<std::string, Groups> m_groups;
    std::map<std::string, std::map<std::size_t, std::uint64_t>> m_counts; ///< intent, part
    std::vector<OpenFile> m_files;
    std::set<std::string> m_earlier; ///< of a training set that was there
    std::map<std::pair<std::string, std::string>, std::size_t> m_places; ///< part and intent
    TrainingSetReport m_report;
};

} // namespace

Result<void> checkTrainingSet(const TrainingSetOptions &options)
{
    const auto writer = makeCorpusWriter(options.format, {options.locale, options.tags});
    if (!writer)
        return failWith(writer.error());
    const CorpusFormat &format = *findCorpusFormat(options.format);
    if (format.streamMaker() == nullptr)
        return fail(ErrorCode::InvalidOption,
                    "A training set is not written as " + options.format
                        + ", which is made of a whole corpus. Take jsonl, conll, csv or another format of lines.");
    std::set<std::string> names;
    for (const TrainingPart &part : options.parts)
        if (!(part.share > 0) || part.name.empty() || !names.insert(part.name).second)
            return fail(ErrorCode::InvalidOption, "Each part has a name of its own and a share above 0.");
    for (const std::string &name : names)
        if (!isPartName(name))
            return fail(ErrorCode::InvalidOption,
                        "\"" + name
                            + "\" cannot be the name of a part: the part becomes a file. Take up to 50 letters, "
                              "digits, - and _, and not \"manifest\".");
    if (names.empty())
        return fail(ErrorCode::InvalidOption, "A training set has at least one part.");
    return {};
}

Result<TrainingSetReport> writeTrainingSet(const UtteranceSource &source, const UtteranceSource &without,
                                           const std::filesystem::path &folder, const TrainingSetOptions &options,
                                           Progress &progress)
{
    return SetWriter(source, folder, options, progress).run(without);
}

} // namespace filigree
