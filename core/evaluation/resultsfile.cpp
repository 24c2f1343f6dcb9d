// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/resultsfile.h"

#include <cerrno>
#include <utility>

#include <nlohmann/json.hpp>
#include <unistd.h>

#include "core/base/files.h"

namespace filigree {

namespace {

constexpr const char *kind = "filigree-experiment";

std::string heading(const Experiment &experiment)
{
    const nlohmann::ordered_json json = {{"file", kind},
                                         {"version", 1},
                                         {"experiment", experiment.options.name},
                                         {"fingerprint", fingerprint(experiment)}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<void> checkHeading(const std::string &line, const Experiment &experiment, const std::filesystem::path &path)
{
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object() || json.value("file", nlohmann::json()) != kind
        || json.value("version", nlohmann::json()) != 1)
        return failWith({ErrorCode::InvalidInput,
                         "This is no file of an experiment's results, or one of a newer Filigree. Name another file; "
                         "this one is left as it is.",
                         path.string(), 1, 1});
    if (json.value("fingerprint", nlohmann::json()) != fingerprint(experiment))
        return failWith({ErrorCode::Inconsistent,
                         "These results are of another experiment: its data, its model or its options were others. "
                         "Name another file; this one is left as it is.",
                         path.string(), 0, 0});
    return {};
}

/// Throws what nlohmann throws for what is not there or is something else.
void readCell(const nlohmann::json &json, CellResult &out)
{
    out.key = {json.at("set").get<std::string>(), json.at("golden").get<std::uint64_t>(),
               json.at("count").get<std::uint64_t>(), json.at("seed").get<std::uint64_t>()};
    out.sentences = json.at("sentences").get<std::uint64_t>();
    out.available = json.at("available").get<std::string>();
    for (const auto &item : json.at("wrong")) {
        Mislabelled wrong{item.at(0).get<std::uint32_t>(), item.at(1).get<std::string>(), {}};
        for (const auto &slot : item.at(2))
            wrong.slots.push_back(
                {slot.at(0).get<std::size_t>(), slot.at(1).get<std::size_t>(), slot.at(2).get<std::string>()});
        out.wrong.push_back(std::move(wrong));
    }
}

} // namespace

std::string toJson(const CellResult &cell)
{
    auto wrong = nlohmann::ordered_json::array();
    for (const Mislabelled &item : cell.wrong) {
        auto slots = nlohmann::ordered_json::array();
        for (const SlotSpan &slot : item.slots)
            slots.push_back({slot.begin, slot.end, slot.type});
        wrong.push_back({item.utterance, item.intent, std::move(slots)});
    }
    const nlohmann::ordered_json json = {{"set", cell.key.set},         {"golden", cell.key.golden},
                                         {"count", cell.key.count},     {"seed", cell.key.seed},
                                         {"sentences", cell.sentences}, {"available", cell.available},
                                         {"wrong", std::move(wrong)}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<CellResult> cellFromJson(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    CellResult out;
    try {
        readCell(json, out);
    } catch (const nlohmann::json::exception &) {
        return fail(ErrorCode::InvalidInput, "This is no result of an experiment.");
    }
    return out;
}

ResultsFile::ResultsFile(ResultsFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(std::exchange(other.m_file, nullptr))
    , m_cells(std::move(other.m_cells))
{
}

ResultsFile &ResultsFile::operator=(ResultsFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_file, other.m_file);
    std::swap(m_cells, other.m_cells);
    return *this;
}

ResultsFile::~ResultsFile()
{
    if (m_file != nullptr)
        std::fclose(m_file);
}

Result<ResultsFile> ResultsFile::open(const std::filesystem::path &path, const Experiment &experiment)
{
    ResultsFile out;
    out.m_path = path;
    std::string text;
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        auto there = readFile(path);
        if (!there)
            return failWith(there.error());
        text = *std::move(there);
    }
    std::size_t good = 0; // bytes that count
    for (std::int64_t line = 1; good < text.size(); ++line) {
        const std::size_t end = text.find('\n', good);
        if (end == std::string::npos)
            break;
        const std::string one = text.substr(good, end - good);
        if (line == 1) {
            if (auto checked = checkHeading(one, experiment, path); !checked)
                return failWith(checked.error());
        } else {
            auto cell = cellFromJson(one);
            if (!cell)
                return failWith({ErrorCode::InvalidInput, cell.error().detail, path.string(), line, 1});
            out.m_cells.push_back(*std::move(cell));
        }
        good = end + 1;
    }
    if (good == 0 && !text.empty() && !heading(experiment).starts_with(text)) // not ours to overwrite
        return failWith(checkHeading(text, experiment, path).error());
    out.m_file = std::fopen(path.c_str(), good == 0 ? "wb" : "r+b");
    if (out.m_file == nullptr)
        return failWith(systemError(path, errno, ErrorCode::WriteFailed));
    if (good > 0
        && (ftruncate(fileno(out.m_file), static_cast<off_t>(good)) != 0 || std::fseek(out.m_file, 0, SEEK_END) != 0))
        return failWith(systemError(path, errno, ErrorCode::WriteFailed));
    if (good == 0 && (std::fputs((heading(experiment) + '\n').c_str(), out.m_file) < 0 || std::fflush(out.m_file) != 0))
        return failWith(systemError(path, errno, ErrorCode::WriteFailed));
    return out;
}

Result<void> ResultsFile::append(const CellResult &cell)
{
    const std::string line = toJson(cell) + '\n';
    if (std::fwrite(line.data(), 1, line.size(), m_file) != line.size() || std::fflush(m_file) != 0)
        return failWith(systemError(m_path, errno, ErrorCode::WriteFailed));
    m_cells.push_back(cell);
    return {};
}

Result<std::vector<CellResult>> runExperiment(const Experiment &experiment, const NluSystem &system,
                                              const std::filesystem::path &results, Progress &progress)
{
    if (auto good = checkExperiment(experiment); !good)
        return failWith(good.error());
    auto file = ResultsFile::open(results, experiment);
    if (!file)
        return failWith(file.error());
    const std::vector<CellResult> done = file->cells();
    auto ran = runExperiment(
        experiment, system, done, [&](const CellResult &cell) { return file->append(cell); }, progress);
    if (!ran)
        return failWith(ran.error());
    return file->cells();
}

} // namespace filigree
