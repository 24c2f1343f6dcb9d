// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/weightfile.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <string_view>

#include "core/base/files.h"
#include "core/base/sha256.h"

namespace filigree::translator {

namespace {

static_assert(std::endian::native == std::endian::little, "the arrays lie in files as they lie in memory");

constexpr std::string_view magic = "filigree weights ";
constexpr std::size_t sumSize = 65; // 64 digits and a line's end

std::string_view bytesOf(const std::vector<float> &numbers)
{
    return {reinterpret_cast<const char *>(numbers.data()), numbers.size() * sizeof(float)};
}

tl::unexpected<Error> refuse(const std::filesystem::path &path, const std::string &why)
{
    Error error{ErrorCode::InvalidInput, why, path.string(), 0, 0};
    return failWith(std::move(error));
}

// Takes a line, without its end, off the front.
std::string_view takeLine(std::string_view &bytes)
{
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    return line;
}

Result<void> takeArrays(std::string_view bytes, const nlohmann::json &sizes, const std::filesystem::path &path,
                        WeightFile &file)
{
    for (const nlohmann::json &entry : sizes) {
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_number_unsigned())
            return refuse(path, "the head of the file does not tell what is in it: it is damaged");
        const auto count = entry[1].get<std::size_t>();
        if (count > bytes.size() / sizeof(float))
            return refuse(path, "the file is cut: it is shorter than its head says");
        std::vector<float> numbers(count);
        if (count > 0)
            std::memcpy(numbers.data(), bytes.data(), count * sizeof(float));
        bytes.remove_prefix(count * sizeof(float));
        if (!std::all_of(numbers.begin(), numbers.end(), [](float x) { return std::isfinite(x); }))
            return refuse(path, "the file holds numbers that are not finite: the training that wrote it went wrong");
        file.arrays.emplace_back(entry[0].get<std::string>(), std::move(numbers));
    }
    if (!bytes.empty())
        return refuse(path, "the file is longer than its head says: it is damaged");
    return {};
}

} // namespace

std::vector<float> *WeightFile::find(const std::string &name)
{
    for (auto &[called, numbers] : arrays) {
        if (called == name)
            return &numbers;
    }
    return nullptr;
}

Result<void> writeWeightFile(const std::filesystem::path &path, const WeightFile &file)
{
    nlohmann::json head = {{"kind", file.kind}, {"about", file.about}, {"arrays", nlohmann::json::array()}};
    for (const auto &[name, numbers] : file.arrays)
        head["arrays"].push_back({name, numbers.size()});
    const std::string front = std::string(magic) + std::to_string(weightFileVersion) + "\n" + head.dump() + "\n";
    Sha256 sum;
    auto output = OutputFile::open(path);
    if (!output)
        return failWith(output.error());
    const auto put = [&](std::string_view bytes) {
        sum.add(bytes);
        return output->write(bytes);
    };
    if (auto written = put(front); !written)
        return written;
    for (const auto &entry : file.arrays) {
        if (auto written = put(bytesOf(entry.second)); !written)
            return written;
    }
    if (auto written = output->write(sum.hex() + "\n"); !written)
        return written;
    return output->commit();
}

Result<WeightFile> readWeightFile(const std::filesystem::path &path, const std::string &kind)
{
    auto content = readFile(path);
    if (!content)
        return failWith(content.error());
    std::string_view bytes = *content;
    const std::string_view name = takeLine(bytes);
    if (!name.starts_with(magic))
        return refuse(path, "this is not a file of weights that filigree-translator has written");
    if (name.substr(magic.size()) != std::to_string(weightFileVersion))
        return refuse(path, "the file was written by a newer Filigree: update Filigree to read it");
    if (bytes.size() < sumSize)
        return refuse(path, "the file is cut: its end is missing");
    const std::string_view sum = bytes.substr(bytes.size() - sumSize, sumSize - 1);
    if (Sha256().add(std::string_view(*content).substr(0, content->size() - sumSize)).hex() != sum)
        return refuse(path, "the file is damaged: its checksum does not agree with its content");
    bytes.remove_suffix(sumSize);
    const std::string_view headLine = takeLine(bytes);
    const nlohmann::json head = nlohmann::json::parse(headLine.begin(), headLine.end(), nullptr, false);
    if (!head.is_object() || !head.contains("kind") || !head["kind"].is_string() || !head.contains("about")
        || !head["about"].is_object() || !head.contains("arrays") || !head["arrays"].is_array())
        return refuse(path, "the head of the file does not tell what is in it: it is damaged");
    WeightFile file{head["kind"].get<std::string>(), head["about"], {}};
    if (file.kind != kind)
        return refuse(path,
                      "this is a file of kind \"" + file.kind + "\" where one of kind \"" + kind + "\" is needed");
    if (auto taken = takeArrays(bytes, head["arrays"], path, file); !taken)
        return failWith(taken.error());
    return file;
}

nlohmann::json shapeToJson(const NetworkShape &shape)
{
    return {{"vocabulary", shape.vocabulary},
            {"width", shape.width},
            {"heads", shape.heads},
            {"encoderLayers", shape.encoderLayers},
            {"decoderLayers", shape.decoderLayers},
            {"feedForward", shape.feedForward}};
}

Result<NetworkShape> shapeFromJson(const nlohmann::json &json)
{
    if (!json.is_object())
        return fail(ErrorCode::InvalidInput, "the shape of the network is missing");
    NetworkShape shape;
    const std::pair<const char *, int *> members[] = {{"vocabulary", &shape.vocabulary},
                                                      {"width", &shape.width},
                                                      {"heads", &shape.heads},
                                                      {"encoderLayers", &shape.encoderLayers},
                                                      {"decoderLayers", &shape.decoderLayers},
                                                      {"feedForward", &shape.feedForward}};
    for (const auto &[name, value] : members) {
        const auto found = json.find(name);
        if (found == json.end() || !found->is_number_integer())
            return fail(ErrorCode::InvalidInput, std::string("the shape of the network lacks ") + name);
        *value = found->get<int>();
    }
    if (auto right = checkShape(shape); !right)
        return failWith(right.error());
    return shape;
}

} // namespace filigree::translator
