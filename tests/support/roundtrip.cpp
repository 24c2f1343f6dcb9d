// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roundtrip.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpusreader.h"
#include "core/text/unicode.h"
#include "support/results.h"

namespace filigree::tests {

namespace {

namespace fs = std::filesystem;

struct Found {
    std::vector<Utterance> utterances;
    std::vector<Catalogue> catalogues;
};

Result<Found> read(const fs::path &path, std::string_view format, bool keepGoing = false)
{
    Found out;
    auto reader = openCorpus(path, format);
    if (!reader)
        return failWith(reader.error());
    for (;;) {
        auto entry = (*reader)->next();
        if (!entry && keepGoing && entry.error().code == ErrorCode::InvalidInput)
            continue;
        if (!entry)
            return failWith(entry.error());
        if (!*entry)
            break;
        out.utterances.push_back((**std::move(entry)).utterance);
    }
    out.catalogues = (*reader)->catalogues();
    return out;
}

std::string exactKey(const Utterance &item)
{
    std::string out = item.intent + '\n';
    for (const std::string &token : item.tokens)
        out += token + ' ';
    for (const SlotSpan &slot : item.slots)
        out += '\n' + slot.type + ' ' + std::to_string(slot.begin) + ' ' + std::to_string(slot.end);
    return out;
}

/// Blind to where words are cut: the letters, and the slots by their places among these.
std::string lettersKey(const Utterance &item)
{
    std::string out;
    std::vector<std::size_t> begins;
    for (const std::string &token : item.tokens) {
        begins.push_back(out.size());
        out += token;
    }
    begins.push_back(out.size());
    for (const SlotSpan &slot : item.slots)
        out += '\n' + slot.type + ' ' + std::to_string(begins[slot.begin]) + ' ' + std::to_string(begins[slot.end]);
    return item.intent + '\n' + out;
}

/// Outside of slots.
void replaceInCarrier(Utterance &item, char what, char with)
{
    for (std::size_t i = 0; i < item.tokens.size(); ++i) {
        const auto holds = [i](const SlotSpan &slot) { return slot.begin <= i && i < slot.end; };
        if (std::none_of(item.slots.begin(), item.slots.end(), holds))
            std::replace(item.tokens[i].begin(), item.tokens[i].end(), what, with);
    }
}

bool slotHas(const Utterance &item, const SlotSpan &slot, std::string_view signs)
{
    return std::any_of(item.tokens.begin() + static_cast<std::ptrdiff_t>(slot.begin),
                       item.tokens.begin() + static_cast<std::ptrdiff_t>(slot.end),
                       [&](const std::string &token) { return token.find_first_of(signs) != std::string::npos; });
}

/// What the table "What is lost" of the manual says of the way out of a format.
Utterance asTheManualTells(std::string_view format, Utterance item)
{
    if (format == "text") {
        item.intent = unknownIntent;
        item.slots.clear();
    }
    const bool couldBeSlots = !item.slots.empty() || plainText(item).find(':') != std::string::npos;
    const std::string_view brackets = format == "rasa" || format == "snips-yaml" ? "[]"
        : format == "massive"                                                    ? "]"
                                                                                 : "";
    const std::string_view round = format == "snips-yaml" ? "()" : "";
    std::erase_if(item.slots,
                  [&](const SlotSpan &slot) { return slotHas(item, slot, brackets) || slotHas(item, slot, round); });
    if (format == "snips-yaml" || format == "massive")
        for (SlotSpan &slot : item.slots)
            std::replace(slot.type.begin(), slot.type.end(), ':', '_');
    if (format == "snips-yaml" || (format == "massive" && couldBeSlots))
        replaceInCarrier(item, '[', '(');
    if (format == "snips-yaml")
        replaceInCarrier(item, ']', ')');
    return item;
}

/// A template without the names of its slots: names are of letters alone there.
std::string shape(const Utterance &item)
{
    std::string out;
    std::size_t at = 0;
    const auto words = [&](std::size_t end) {
        for (; at < end; ++at)
            for (const char c : item.tokens[at])
                if (c != '{' && c != '}')
                    out.push_back(c);
    };
    for (const SlotSpan &slot : item.slots) {
        words(slot.begin);
        out += "{}";
        at = slot.end;
    }
    words(item.tokens.size());
    return out;
}

/// A catalogue has one value of those that differ in blanks, or in upper and lower case.
std::string letters(std::string_view text)
{
    std::string out = comparisonKey(text);
    std::erase(out, ' ');
    return out;
}

/// Formats of templates and values: each of them once.
RoundTrip compareTemplates(const std::vector<Utterance> &before, const Found &after)
{
    std::set<std::string> shapes;
    std::set<std::string> values;
    for (const Utterance &item : after.utterances)
        shapes.insert(shape(item));
    for (const Catalogue &catalogue : after.catalogues)
        for (const CatalogueValue &value : catalogue.values)
            values.insert(letters(value.text));
    RoundTrip out;
    for (const Utterance &item : before) {
        ++out.sentences;
        bool good = shapes.contains(shape(item));
        for (const SlotSpan &slot : item.slots)
            good = good && values.contains(letters(slotValue(item, slot)));
        ++(good ? out.lost : out.wrong);
        if (!good && out.firstWrong.empty())
            out.firstWrong = item.intent + ": " + toGolden(item);
    }
    return out;
}

RoundTrip compareUtterances(std::string_view format, const std::vector<Utterance> &before, const Found &after)
{
    std::multiset<std::string> exact;
    std::multiset<std::string> byLetters;
    for (const Utterance &item : after.utterances) {
        exact.insert(exactKey(item));
        byLetters.insert(lettersKey(item));
    }
    const auto take = [](std::multiset<std::string> &from, const std::string &key) {
        const auto found = from.find(key);
        if (found == from.end())
            return false;
        from.erase(found);
        return true;
    };
    RoundTrip out;
    for (const Utterance &item : before) {
        ++out.sentences;
        if (take(exact, exactKey(item))) {
            (void)take(byLetters, lettersKey(item));
            ++out.exact;
        } else if (take(byLetters, lettersKey(item))) {
            ++out.recut;
        } else if (take(byLetters, lettersKey(asTheManualTells(format, item)))) {
            ++out.lost;
        } else {
            ++out.wrong;
            if (out.firstWrong.empty())
                out.firstWrong = item.intent + ": " + toGolden(item);
        }
    }
    if (out.wrong == 0 && !byLetters.empty()) { // more came back than went out
        out.wrong = byLetters.size();
        out.firstWrong = "too many: " + *byLetters.begin();
    }
    return out;
}

} // namespace

Result<void> writeCorpus(const fs::path &path, const CorpusFormat &format, const std::vector<Utterance> &utterances,
                         const std::string &locale)
{
    auto output = CorpusOutput::open(path, format, {locale});
    if (!output)
        return failWith(output.error());
    const auto writer = format.make({locale});
    std::string bytes;
    for (const Utterance &utterance : utterances) {
        bytes.clear();
        writer->append(bytes, utterance);
        if (auto written = output->write(bytes); !written)
            return written;
    }
    return output->commit();
}

Result<RoundTrip> roundTrip(std::string_view format, const std::vector<Utterance> &utterances, const fs::path &folder)
{
    const CorpusFormat &found = *findCorpusFormat(format);
    const fs::path path = folder / ("corpus-" + std::string(format) + std::string(found.suffix));
    if (auto written = writeCorpus(path, found, utterances); !written)
        return failWith(written.error());
    const auto back = read(path, format);
    std::error_code ignored;
    fs::remove_all(path, ignored);
    if (!back)
        return failWith(back.error());
    const bool templates = format == "alexa" || format == "lex" || format == "chatito" || format == "chatette";
    return templates ? compareTemplates(utterances, *back) : compareUtterances(format, utterances, *back);
}

Result<std::vector<Utterance>> someOf(const fs::path &file, std::size_t most)
{
    auto all = read(file, {}, true);
    if (!all)
        return failWith(all.error());
    if (most == 0 || all->utterances.size() <= most)
        return std::move(all->utterances);
    std::vector<Utterance> out;
    for (std::size_t i = 0; i < most; ++i)
        out.push_back(std::move(all->utterances[i * all->utterances.size() / most]));
    return out;
}

std::vector<Utterance> nastyUtterances()
{
    const char *const lines[] = {
        "play {Camila Cabello}|ArtistName",
        "play Vogue|SongName by Madonna|ArtistName , please !",
        "jazz|Genre",
        "jazz|Genre rock|Genre {hip hop}|Style",
        R"(say \{hello\} \| "quoted" back\\slash 'single' & <b> %s)",
        "play {\"Heroes\" (2017 Remaster)}|SongName now",
        "{[sic] a}|Title and [b] and (c) {d ] e}|Title",
        "spiel Bjo\u0308rk|Artist und {Die \u00C4rzte}|Artist",
        "\u0915\u0948\u092E\u093F\u0932\u093E {\u0915\u0948\u092C\u0947\u0932\u094B "
        "\u0915\u093E}|\u0915\u0932\u093E\u0915\u093E\u0930 \u0917\u093E\u0928\u093E",
        "\u05E0\u05D2\u05DF {\u05E9\u05DC\u05D5\u05DD \u05D7\u05E0\u05D5\u05DA}|Artist \u200F\u05D1\u05D1",
        "love \U0001F469\u200D\U0001F469\u200D\U0001F467 {\U0001F3B5 song}|Song.Name \U0001F600",
        "no-break\u00A0{New\u00A0York}|City.to.go\u202Fspace",
        "- # : @ * & ! % ` > no yes true 1.5 ~ null",
        "wake me at {7 a. m.}|Time:from {50 %}|Level_2-b",
        "a",
        "...",
        "1e400",
        "it's {rock'n'roll}|Genre isn't it?",
        "\u4E2D\u6587{\u6B4C\u66F2}|Song\u64AD\u653E",
        "=SUM(A1) , ; \\\\t \"\" '' #hash {-1}|N",
    };
    const char *const intents[] = {
        "PlayMusic", "play music now", "yes",      "a.b/c-d",   "\u0938\u0902\u0917\u0940\u0924",
        "say_it",    "null",           "a: b # c", "\"q\" 'r'", "\U0001F600"};
    std::vector<Utterance> out;
    for (const char *line : lines)
        out.push_back(good(parseGoldenLine(line, intents[out.size() % std::size(intents)])));
    Utterance large;
    large.intent = "long";
    for (int i = 0; i < 5'000; ++i)
        large.tokens.push_back("w" + std::to_string(i));
    large.slots.push_back({10, 2'000, "Much"});
    out.push_back(std::move(large));
    return out;
}

} // namespace filigree::tests
