// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The registry of formats that are read.
#include "core/formats/corpusreader.h"

#include <algorithm>
#include <array>

#include "core/formats/biotags.h"
#include "core/formats/contentdetection.h"
#include "core/formats/grammarformat.h"
#include "core/formats/jsontext.h"
#include "core/formats/linereader.h"
#include "core/formats/readers.h"
#include "core/formats/tablerow.h"
#include "core/formats/ziparchive.h"
#include "core/formats/zipreader.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

/// One for each row of readableCorpusFormats(), in the same order.
constexpr auto openers = std::to_array<OpenReader>({
    openGolden, openText,     openJsonl,   openConll,     openTrio,     openCsv,        openTsv,
    openRasa,   openRasaJson, openSnips,   openSnipsYaml, openAlexa,    openDialogflow, openLex,
    openLuis,   openWit,      openMassive, openChatito,   openChatette, openSpacy,      openHuggingFace,
});

/// What the first lines of a file look like.
struct Looks {
    int lines = 0;
    int json = 0; ///< begin with {"
    int columns = 0; ///< two or more columns, the last a BIO tag
    int golden = 0; ///< a heading, a directive, a slot
    int tabs = 0;
    bool quotedHeading = false; ///< the first line names columns and has commas
    std::string first; ///< the first line that is not blank
    bool yaml = false; ///< has a key that a YAML file of a known tool has
};

Looks look(LineReader &lines)
{
    Looks out;
    std::string_view line;
    for (int i = 0; i < 50; ++i) {
        const auto more = lines.next(line);
        if (!more || !*more)
            break;
        const auto words = splitBlanks(line);
        if (words.empty())
            continue;
        ++out.lines;
        const std::string &last = words.back();
        const std::string_view begin = words.front();
        out.json += begin.starts_with('{') && line.find("\":") != std::string_view::npos ? 1 : 0;
        out.columns += words.size() > 1 && (last == "O" || isSlotTag(last)) ? 1 : 0;
        out.golden += begin.starts_with('[') || begin == "@locale" || line.find('|') != std::string_view::npos ? 1 : 0;
        out.tabs += line.find('\t') != std::string_view::npos ? 1 : 0;
        out.yaml = out.yaml || line.starts_with("nlu:") || line.starts_with("type: intent")
            || line.starts_with("type: entity");
        if (out.lines == 1) {
            out.first = line;
            const std::string key = ',' + comparisonKey(line) + ',';
            for (const char *name : {",text,", ",utterance,", ",annotated,", ",tokens,", ",sentence,"})
                out.quotedHeading = out.quotedHeading
                    || (words.size() == 1 && key.find(name) != std::string::npos
                        && line.find(',') != std::string_view::npos);
        }
    }
    return out;
}

/// Of files whose names say nothing: those that are not of lines of text. Empty where it is none of them.
std::string detectStructured(const std::filesystem::path &path, const Looks &looks)
{
    const std::string_view first = looks.first;
    const std::string_view rest = first.substr(std::min<std::size_t>(first.find_first_not_of("[ \t"), first.size()));
    const bool list = first.starts_with('[') && (rest.empty() || rest.starts_with('{')); // no [Heading]
    const bool manyObjects =
        looks.lines > 1 && looks.json == looks.lines && JsonText::make(looks.first, path.string()).has_value();
    if ((first.starts_with('{') && !manyObjects) || list)
        if (auto found = detectJson(path))
            return *std::move(found);
    if (looks.json > 0 && looks.json == looks.lines)
        return detectJsonLines(path).value_or("jsonl");
    if (looks.yaml)
        return detectYaml(path).value_or("");
    const std::string_view grammar = detectGrammarFormat(first);
    return grammar == "chatito" || grammar == "chatette" ? std::string(grammar) : std::string();
}

std::string lowerName(const std::filesystem::path &path)
{
    std::string name = comparisonKey(path.filename().string());
    for (const std::string_view compressed : {".gz", ".zst"})
        if (name.ends_with(compressed))
            name.resize(name.size() - compressed.size());
    return name;
}

} // namespace

const std::vector<ReadableFormat> &readableCorpusFormats()
{
    static const std::vector<ReadableFormat> formats{
        {"golden", "Golden notation", {".golden"}},
        {"text", "Plain text, a sentence a line", {".txt", ".text"}},
        {"jsonl", "JSON Lines", {".jsonl", ".ndjson"}},
        {"conll", "CoNLL columns", {".conll", ".iob", ".iob2", ".bio"}},
        {"trio", "Folder with seq.in, seq.out and label", {}, true},
        {"csv", "Comma-separated values", {".csv"}},
        {"tsv", "Tab-separated values", {".tsv", ".tab"}},
        {"rasa", "Rasa NLU, YAML", {}},
        {"rasa-json", "Rasa NLU, JSON", {}},
        {"snips", "Snips NLU, JSON", {}},
        {"snips-yaml", "Snips NLU, YAML", {}},
        {"alexa", "Alexa interaction model", {}},
        {"dialogflow", "Dialogflow ES agent, a folder or zip file", {}, true},
        {"lex", "Amazon Lex bot, a folder, zip file or file", {}, true},
        {"luis", "LUIS application or CLU project", {}},
        {"wit", "Wit utterances", {}},
        {"massive", "JSON Lines as in MASSIVE", {}},
        {"chatito", "Chatito templates", {".chatito"}},
        {"chatette", "Chatette templates", {".chatette"}},
        {"spacy", "spaCy training data, JSON", {}},
        {"hf", "Hugging Face dataset, a folder", {}, true},
    };
    return formats;
}

namespace {

/// Of which the suffix alone tells; empty: it tells nothing.
std::string_view formatOfSuffix(const std::string &name)
{
    for (const ReadableFormat &format : readableCorpusFormats())
        for (const std::string_view suffix : format.suffixes)
            if (name.ends_with(suffix) && suffix != ".txt" && suffix != ".text")
                return format.name;
    return {};
}

/// Standard input, a pipe and the like: what was read to look at it cannot be read again.
bool isStream(const std::filesystem::path &path)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    return path == "-" || (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status));
}

/// By the name alone, where that is enough.
Result<std::string> formatOfStream(const std::filesystem::path &path)
{
    const std::string name = lowerName(path);
    for (const std::string_view suffix : {".json", ".jsonl", ".ndjson", ".yml", ".yaml"})
        if (name.ends_with(suffix))
            return failWith({ErrorCode::InvalidOption,
                             "This is a pipe, which cannot be looked into: name the format of what comes.",
                             path.string(), 0, 0});
    const std::string_view format = formatOfSuffix(name);
    return std::string(format.empty() ? "golden" : format);
}

} // namespace

Result<std::string> detectCorpusFormat(const std::filesystem::path &path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return detectFolder(path);
    if (isZipFile(path))
        return detectZip(path);
    if (isStream(path))
        return formatOfStream(path);
    const std::string name = lowerName(path);
    if (name.ends_with(".json"))
        return detectJson(path);
    if (name.ends_with(".yml") || name.ends_with(".yaml"))
        return detectYaml(path);
    if (name.ends_with(".jsonl") || name.ends_with(".ndjson"))
        return detectJsonLines(path);
    if (const std::string_view format = formatOfSuffix(name); !format.empty())
        return std::string(format);
    auto lines = LineReader::open(path);
    if (!lines)
        return failWith(lines.error());
    const Looks looks = look(*lines);
    if (auto structured = detectStructured(path, looks); !structured.empty())
        return structured;
    if (looks.columns > 0 && looks.columns * 10 >= looks.lines * 7)
        return std::string("conll");
    if (looks.quotedHeading)
        return std::string("csv");
    if (looks.tabs > 0 && looks.tabs == looks.lines)
        return std::string("tsv");
    if (looks.golden > 0 || !(name.ends_with(".txt") || name.ends_with(".text")))
        return std::string("golden");
    return std::string("text");
}

Result<std::unique_ptr<CorpusReader>> openCorpus(const std::filesystem::path &path, std::string_view format,
                                                 const CorpusColumns &columns)
{
    return openCorpus(path, format, columns, NoProgress());
}

Result<std::unique_ptr<CorpusReader>> openCorpus(const std::filesystem::path &path, std::string_view format,
                                                 const CorpusColumns &columns, const Progress &progress)
{
    std::string name(format);
    if (name.empty()) {
        auto detected = detectCorpusFormat(path);
        if (!detected)
            return failWith(detected.error());
        name = *std::move(detected);
    }
    if (!columns.empty() && (name == "csv" || name == "tsv"))
        return openColumns(path, name == "tsv", columns);
    const auto &formats = readableCorpusFormats();
    std::string known;
    for (std::size_t i = 0; i < formats.size(); ++i) {
        if (formats[i].name == name && formats[i].folder && isZipFile(path))
            return openZipped(path, openers.at(i), progress);
        if (formats[i].name == name)
            return openers.at(i)(path);
        known += (i > 0 ? ", " : "") + std::string(formats[i].name);
    }
    return fail(ErrorCode::InvalidOption, "There is no format \"" + name + "\" to read. There are: " + known + '.');
}

} // namespace filigree
