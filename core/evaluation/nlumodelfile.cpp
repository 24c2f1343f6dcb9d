// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file of a model: "FiligreeNLU\n", version (4 bytes), length of the content (8 bytes, both little-endian),
// content, SHA-256 of all before it as 64 digits. The content is what the write… functions say, in their order.
#include <algorithm>
#include <utility>

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/evaluation/modelbytes.h"
#include "core/evaluation/nlumodeldata.h"

namespace filigree {

namespace {

constexpr std::string_view magic = "FiligreeNLU\n";
constexpr std::uint32_t version = 1;
constexpr std::size_t headSize = magic.size() + 4 + 8;
constexpr std::size_t digestSize = 64;

void writeNames(ModelWriter &out, const std::vector<std::string> &names)
{
    out.number(names.size());
    for (const std::string &name : names)
        out.text(name);
}

/// Sorted, distinct, not empty.
std::vector<std::string> readNames(ModelReader &in, std::size_t most)
{
    const std::size_t count = in.count(2);
    if (count > most)
        in.refuse("there are too many names");
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count && in.good(); ++i) {
        names.push_back(in.text());
        if (names.back().empty() || (i > 0 && names[i] <= names[i - 1]))
            in.refuse("a name is out of order");
    }
    return names;
}

constexpr std::string_view unevenKeys = "keys are not spread as those of a model are";

/// Rising numbers, as the distances between them.
void writeRising(ModelWriter &out, const std::vector<std::uint64_t> &numbers)
{
    out.number(numbers.size());
    std::uint64_t before = 0;
    for (const std::uint64_t number : numbers)
        out.number(number - std::exchange(before, number));
}

std::vector<std::uint64_t> readRising(ModelReader &in)
{
    std::vector<std::uint64_t> numbers(in.count(1));
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < numbers.size() && in.good(); ++i) {
        const std::uint64_t step = in.number();
        if ((i > 0 && step == 0) || step > ~std::uint64_t{0} - 1 - before) // ~0 is no key
            in.refuse("a key is out of order");
        numbers[i] = before + step;
        before = numbers[i];
    }
    if (in.good() && !KeyIndex::spreadsEvenly(numbers))
        in.refuse(unevenKeys);
    return numbers;
}

void writeMatcher(ModelWriter &out, const CatalogueMatcher &matcher)
{
    writeNames(out, matcher.slots());
    out.number(matcher.longest());
    out.number(matcher.entries().size());
    std::uint64_t before = 0;
    for (const CatalogueMatcher::Entry &entry : matcher.entries()) {
        out.number(entry.hash - std::exchange(before, entry.hash));
        out.number(entry.slot);
    }
}

CatalogueMatcher readMatcher(ModelReader &in)
{
    std::vector<std::string> slots = readNames(in, CatalogueMatcher::mostSlots);
    const auto longest = static_cast<std::uint32_t>(in.limited(CatalogueMatcher::longestValue));
    std::vector<CatalogueMatcher::Entry> entries(in.count(2));
    std::vector<std::uint64_t> hashes;
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < entries.size() && in.good(); ++i) {
        const std::uint64_t step = in.number();
        if (step > ~std::uint64_t{0} - 1 - before)
            in.refuse("a value is out of order");
        before += step;
        if (step > 0 || i == 0)
            hashes.push_back(before);
        const std::uint64_t slot = in.number();
        entries[i] = {before, static_cast<std::uint16_t>(slot)};
        if (slot >= slots.size() || (i > 0 && entries[i] <= entries[i - 1]))
            in.refuse("a value is out of order");
    }
    if (in.good() && !KeyIndex::spreadsEvenly(hashes))
        in.refuse(unevenKeys);
    return in.good() ? CatalogueMatcher(std::move(slots), std::move(entries), longest) : CatalogueMatcher();
}

void writeIntents(ModelWriter &out, const IntentModelParts &parts)
{
    writeRising(out, parts.features);
    for (const float weight : parts.weights)
        out.real(weight);
}

IntentModelParts readIntents(ModelReader &in, std::size_t classes)
{
    IntentModelParts parts;
    parts.classes = static_cast<std::uint32_t>(classes);
    parts.features = readRising(in);
    if (in.good() && parts.features.size() > in.left() / (4 * std::max<std::size_t>(classes, 1)))
        in.refuse("weights of intents are missing");
    parts.weights.resize(in.good() ? parts.features.size() * classes : 0);
    for (float &weight : parts.weights)
        weight = in.real();
    return parts;
}

void writeTags(ModelWriter &out, const TagSet &tags)
{
    writeNames(out, tags.types());
    for (std::size_t type = 0; type < tags.types().size(); ++type)
        out.number(tags.inside(type) == TagSet::none ? 0 : 1);
}

TagSet readTags(ModelReader &in)
{
    std::vector<std::string> types = readNames(in, TagSet::mostTypes);
    std::vector<bool> inside;
    for (std::size_t type = 0; type < types.size(); ++type)
        inside.push_back(in.limited(1) == 1);
    return TagSet(std::move(types), inside);
}

void writeArcs(ModelWriter &out, const SlotModelParts &parts)
{
    out.number(parts.arcs.size());
    for (std::size_t i = 0; i < parts.arcs.size(); ++i) {
        out.number(parts.arcs[i].from);
        out.number(parts.arcs[i].to);
        out.real(parts.arcWeights[i]);
    }
    out.real(parts.unseenWeight);
}

void readArcs(ModelReader &in, SlotModelParts &parts)
{
    const std::size_t count = in.count(6);
    const std::size_t highest = parts.tags.size() - 1;
    std::size_t towardsInside = 0;
    for (std::size_t i = 0; i < count && in.good(); ++i) {
        const TagArc arc{static_cast<std::uint16_t>(in.limited(highest)),
                         static_cast<std::uint16_t>(in.limited(highest))};
        if (!parts.arcs.empty()
            && std::pair(arc.to, arc.from) <= std::pair(parts.arcs.back().to, parts.arcs.back().from))
            in.refuse("a pair of tags is out of order");
        if (!parts.tags.mayFollow(arc.from, arc.to))
            in.refuse("a tag stands behind one that it cannot follow");
        towardsInside += parts.tags.isInside(arc.to) ? 1 : 0;
        parts.arcs.push_back(arc);
        parts.arcWeights.push_back(in.real());
    }
    std::size_t insides = 0;
    for (std::size_t tag = 0; tag < parts.tags.size(); ++tag)
        insides += parts.tags.isInside(tag) ? 1 : 0;
    if (towardsInside != 2 * insides) // from B and from I of the same type
        in.refuse("a pair of tags is missing");
    parts.unseenWeight = in.real();
}

void writeAttributes(ModelWriter &out, const SlotModelParts &parts)
{
    writeRising(out, parts.attributes);
    for (std::size_t a = 0; a < parts.attributes.size(); ++a) {
        out.number(parts.attributeFirst[a + 1] - parts.attributeFirst[a]);
        for (std::uint32_t k = parts.attributeFirst[a]; k < parts.attributeFirst[a + 1]; ++k) {
            out.number(parts.attributeTags[k]);
            out.real(parts.weights[k]);
        }
    }
}

void readAttributes(ModelReader &in, SlotModelParts &parts)
{
    parts.attributes = readRising(in);
    parts.attributeFirst.push_back(0);
    const std::size_t highest = parts.tags.size() - 1;
    for (std::size_t a = 0; a < parts.attributes.size() && in.good(); ++a) {
        const std::size_t count = in.count(5);
        for (std::size_t k = 0; k < count && in.good(); ++k) {
            parts.attributeTags.push_back(static_cast<std::uint16_t>(in.limited(highest)));
            parts.weights.push_back(in.real());
        }
        parts.attributeFirst.push_back(static_cast<std::uint32_t>(parts.attributeTags.size()));
    }
    if (parts.attributeTags.size() >= noNumber)
        in.refuse("there are too many weights");
}

void writeSlots(ModelWriter &out, const SlotModelParts &parts)
{
    out.number(parts.omittedFeatures);
    writeTags(out, parts.tags);
    writeArcs(out, parts);
    out.number(parts.strings.size());
    for (std::uint32_t i = 0; i < parts.strings.size(); ++i)
        out.text(parts.strings.at(i));
    writeAttributes(out, parts);
}

SlotModelParts readSlots(ModelReader &in)
{
    SlotModelParts parts;
    parts.omittedFeatures = static_cast<std::uint32_t>(in.limited(0xFFFFFFFFU));
    parts.tags = readTags(in);
    readArcs(in, parts);
    const std::size_t strings = in.count(1);
    if (strings >= mostStrings)
        in.refuse("there are too many strings");
    for (std::size_t i = 0; i < strings && in.good(); ++i)
        if (parts.strings.intern(in.text()) != i)
            in.refuse("a string is there twice");
    readAttributes(in, parts);
    return parts;
}

void writeFacts(ModelWriter &out, const TrainingFacts &facts)
{
    out.number(facts.utterances);
    out.number(static_cast<std::uint64_t>(facts.iterations));
    out.fixed(std::bit_cast<std::uint64_t>(facts.loss), 8);
}

TrainingFacts readFacts(ModelReader &in)
{
    TrainingFacts facts;
    facts.utterances = static_cast<std::size_t>(in.number());
    facts.iterations = static_cast<int>(in.limited(1'000'000'000));
    facts.loss = std::bit_cast<double>(in.fixed(8));
    return facts;
}

/// Head, length and digest; the content that they frame.
Result<std::string_view> contentOf(std::string_view bytes)
{
    const auto damaged = [](std::string what) { return fail(ErrorCode::InvalidInput, std::move(what)); };
    if (!bytes.starts_with(magic))
        return damaged("This is no model: a model begins with the word FiligreeNLU.");
    if (bytes.size() < headSize + digestSize)
        return damaged("The model is damaged: it ends at byte " + std::to_string(bytes.size()) + ", in its head.");
    ModelReader head(bytes.substr(magic.size(), 12), magic.size());
    const std::uint64_t written = head.fixed(4);
    const std::uint64_t length = head.fixed(8);
    if (written > version)
        return damaged("The model was made by a newer Filigree (its version is " + std::to_string(written)
                       + ", and this program reads " + std::to_string(version) + ").");
    if (written != version)
        return damaged("The model is damaged: its version is 0, at byte 12.");
    if (length != bytes.size() - headSize - digestSize)
        return damaged("The model is damaged: it has " + std::to_string(bytes.size())
                       + " bytes, and its head at byte 16 announces another number.");
    const std::string_view framed = bytes.substr(0, bytes.size() - digestSize);
    if (Sha256().add(framed).hex() != bytes.substr(framed.size()))
        return damaged("The model is damaged: the checksum at byte " + std::to_string(framed.size())
                       + " is not that of its content.");
    return framed.substr(headSize);
}

} // namespace

std::string NluModel::toBytes() const
{
    ModelWriter content;
    writeFacts(content, m->facts);
    writeNames(content, m->intents);
    writeMatcher(content, m->matcher);
    writeIntents(content, m->intentModel.parts());
    writeSlots(content, m->slotModel.parts());
    ModelWriter out;
    out.bytes = magic;
    out.fixed(version, 4);
    out.fixed(content.bytes.size(), 8);
    out.bytes += content.bytes;
    out.bytes += Sha256().add(out.bytes).hex();
    return std::move(out.bytes);
}

Result<NluModel> NluModel::fromBytes(std::string_view bytes)
{
    const auto content = contentOf(bytes);
    if (!content)
        return failWith(content.error());
    ModelReader in(*content, headSize);
    TrainingFacts facts = readFacts(in);
    std::vector<std::string> intents = readNames(in, TagSet::mostTypes);
    if (intents.empty())
        in.refuse("there is no intent");
    CatalogueMatcher matcher = readMatcher(in);
    IntentModelParts intentParts = readIntents(in, intents.size());
    SlotModelParts slotParts = readSlots(in);
    if (!in.atEnd())
        in.refuse("there is more than a model");
    if (!in.good())
        return failWith(in.error());
    facts.intents = intents.size();
    facts.tags = slotParts.tags.size();
    facts.intentFeatures = intentParts.features.size();
    facts.slotFeatures = slotParts.weights.size();
    return NluModel(std::make_unique<const Data>(std::move(intents), std::move(matcher), std::move(intentParts),
                                                 std::move(slotParts), facts));
}

Result<void> NluModel::save(const std::filesystem::path &path) const
{
    return writeFile(path, toBytes());
}

Result<NluModel> NluModel::load(const std::filesystem::path &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return failWith(bytes.error());
    auto model = fromBytes(*bytes);
    if (model)
        return model;
    Error error = model.error();
    error.file = path.string();
    return failWith(std::move(error));
}

} // namespace filigree
