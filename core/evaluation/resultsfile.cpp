// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/resultsfile.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/files.h"
#include "core/evaluation/celljson.h"

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

struct Content {
    std::vector<CellResult> cells;
    std::size_t size = 0; ///< bytes of the file
    std::size_t good = 0; ///< of these, that count
    bool open = false; ///< the heading is there without the end of its line
};

Result<Content> parse(const std::string &text, const Experiment &experiment, const std::filesystem::path &path)
{
    Content out;
    out.size = text.size();
    for (std::int64_t line = 1; out.good < text.size(); ++line) {
        const std::size_t end = text.find('\n', out.good);
        if (end == std::string::npos)
            break;
        const std::string one = text.substr(out.good, end - out.good);
        if (line == 1) {
            if (auto checked = checkHeading(one, experiment, path); !checked)
                return failWith(checked.error());
        } else {
            auto cell = cellFromJson(one);
            if (!cell)
                return failWith({ErrorCode::InvalidInput, cell.error().detail, path.string(), line, 1});
            if (!fits(*cell, experiment.data.test))
                return failWith({ErrorCode::InvalidInput,
                                 "This result names test utterances or words that there are not. Remove the line, and "
                                 "run the experiment again.",
                                 path.string(), line, 1});
            out.cells.push_back(*std::move(cell));
        }
        out.good = end + 1;
    }
    if (out.good == 0 && !text.empty() && !heading(experiment).starts_with(text)) { // not ours to overwrite
        if (auto checked = checkHeading(text, experiment, path); !checked)
            return failWith(checked.error());
        out.good = text.size(); // written by another hand
        out.open = true;
    }
    return out;
}

Result<Content> contentOf(const std::filesystem::path &path, const Experiment &experiment)
{
    const auto text = readFile(path == "-" ? "./-" : path);
    return text ? parse(*text, experiment, path) : Result<Content>(failWith(text.error()));
}

} // namespace

CellResult cellOf(const nlohmann::json &json)
{
    CellResult out;
    const auto number = [&json](const char *name) { return wholeNumber<std::uint64_t>(json.at(name)); };
    out.key = {json.at("set").get<std::string>(), number("golden"), number("count"), number("seed")};
    out.sentences = number("sentences");
    out.available = json.at("available").get<std::string>();
    for (const auto &item : json.at("wrong")) {
        Mislabelled wrong{wholeNumber<std::uint32_t>(item.at(0)), item.at(1).get<std::string>(), {}};
        for (const auto &slot : item.at(2))
            wrong.slots.push_back({wholeNumber<std::size_t>(slot.at(0)), wholeNumber<std::size_t>(slot.at(1)),
                                   slot.at(2).get<std::string>()});
        out.wrong.push_back(std::move(wrong));
    }
    return out;
}

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
    try {
        return cellOf(json);
    } catch (const nlohmann::json::exception &) {
        return fail(ErrorCode::InvalidInput, "This is no result of an experiment.");
    }
}

ResultsFile::ResultsFile(ResultsFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(std::exchange(other.m_file, -1))
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
    if (m_file >= 0)
        ::close(m_file);
}

Result<ResultsFile> ResultsFile::open(const std::filesystem::path &path, const Experiment &experiment)
{
    ResultsFile out;
    out.m_path = path;
    out.m_file = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (out.m_file < 0)
        return failWith(systemError(path, errno, ErrorCode::WriteFailed));
    // Where the file system has no locks, there is none.
    if (::flock(out.m_file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return failWith({ErrorCode::Busy,
                         "Another run writes its results to this file. Wait until it is done, or name another file.",
                         path.string(), 0, 0});
    auto content = contentOf(path, experiment);
    if (!content)
        return failWith(content.error());
    if (content->good < content->size && ::ftruncate(out.m_file, static_cast<off_t>(content->good)) != 0)
        return failWith(systemError(path, errno, ErrorCode::WriteFailed));
    if (content->good == 0 || content->open)
        if (auto written = out.write((content->open ? "" : heading(experiment)) + '\n'); !written)
            return failWith(written.error());
    out.m_cells = std::move(content->cells);
    return out;
}

Result<void> ResultsFile::write(std::string_view bytes)
{
    struct stat before = {};
    const bool known = ::fstat(m_file, &before) == 0;
    while (!bytes.empty()) { // one call, but where a signal comes or the disk is full
        const ssize_t count = ::write(m_file, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR) {
            const int reason = errno;
            if (known && ::ftruncate(m_file, before.st_size) != 0) // no half line: nothing was changed
                return failWith(systemError(m_path, errno, ErrorCode::WriteFailed));
            return failWith(systemError(m_path, reason, ErrorCode::WriteFailed));
        }
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
    return {};
}

Result<void> ResultsFile::append(const CellResult &cell)
{
    if (auto written = write(toJson(cell) + '\n'); !written)
        return written;
    m_cells.push_back(cell);
    return {};
}

Result<std::vector<CellResult>> readResults(const std::filesystem::path &path, const Experiment &experiment)
{
    auto content = contentOf(path, experiment);
    if (!content)
        return failWith(content.error());
    return std::move(content->cells);
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
