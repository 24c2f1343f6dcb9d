// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/contentdetection.h"

#include <string_view>

#include "core/formats/jsontext.h"
#include "core/formats/linereader.h"

namespace filigree {

namespace {

constexpr int linesToLookAt = 1000;

tl::unexpected<Error> unknown(const std::filesystem::path &path, const char *kind)
{
    return failWith({ErrorCode::InvalidInput,
                     std::string("This ") + kind
                         + " file is of no tool that is known here. If it is, name its format with --format.",
                     path.string(), 0, 0});
}

/// What the members of an object tell; empty when they tell nothing.
Result<std::string> byMembers(const JsonText &json)
{
    bool utterances = false;
    bool listOfIntents = false;
    JsonWalk walk(json, json.root());
    for (;;) {
        const auto more = walk.next();
        if (!more)
            return failWith(more.error());
        if (!*more)
            break;
        const std::string &name = walk.name();
        if (name == "rasa_nlu_data")
            return std::string("rasa-json");
        if (name == "interactionModel" || name == "languageModel")
            return std::string("alexa");
        if (name == "luis_schema_version" || name == "assets")
            return std::string("luis");
        if (name == "resource")
            return std::string("lex");
        if (name == "intents" && json.isObject(walk.value()))
            return std::string("snips");
        listOfIntents = listOfIntents || name == "intents";
        utterances = utterances || name == "utterances";
    }
    return std::string(utterances ? (listOfIntents ? "luis" : "wit") : listOfIntents ? "alexa" : "");
}

} // namespace

Result<std::string> detectJson(const std::filesystem::path &path)
{
    const auto json = JsonText::read(path);
    if (!json)
        return failWith(json.error());
    if (json->isObject(json->root())) {
        auto name = byMembers(*json);
        return name && name->empty() ? unknown(path, "JSON") : name;
    }
    if (!json->isList(json->root()))
        return unknown(path, "JSON");
    JsonWalk walk(*json, json->root());
    const auto more = walk.next();
    if (!more)
        return failWith(more.error());
    if (*more && json->isList(walk.value()))
        return std::string("spacy");
    for (const auto &[member, format] : {std::pair("paragraphs", "spacy"), std::pair("text", "wit")})
        if (const auto found = *more ? json->member(walk.value(), member) : JsonRange(); found && found->end > 0)
            return std::string(format);
    return unknown(path, "JSON");
}

Result<std::string> detectYaml(const std::filesystem::path &path)
{
    auto lines = LineReader::open(path);
    if (!lines)
        return failWith(lines.error());
    std::string_view line;
    for (int i = 0; i < linesToLookAt; ++i) {
        const auto more = lines->next(line);
        if (!more)
            return failWith(more.error());
        if (!*more)
            break;
        if (line.starts_with("nlu:"))
            return std::string("rasa");
        if (line.starts_with("type: intent") || line.starts_with("type: entity"))
            return std::string("snips-yaml");
    }
    return unknown(path, "YAML");
}

Result<std::string> detectJsonLines(const std::filesystem::path &path)
{
    auto lines = LineReader::open(path);
    if (!lines)
        return failWith(lines.error());
    std::string_view line;
    for (int i = 0; i < linesToLookAt; ++i) {
        const auto more = lines->next(line);
        if (!more || !*more)
            break; // the reader tells what is wrong
        if (line.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        if (line.find("\"annot_utt\"") != std::string_view::npos)
            return std::string("massive");
        if (line.find("\"ner_tags\"") != std::string_view::npos)
            return std::string("hf");
        break;
    }
    return std::string("jsonl");
}

std::string detectFolder(const std::filesystem::path &path)
{
    std::error_code error;
    if (std::filesystem::exists(path / "seq.in", error))
        return "trio";
    if (std::filesystem::exists(path / "agent.json", error) || std::filesystem::exists(path / "intents", error))
        return "dialogflow";
    for (const char *manifest : {"manifest.json", "Manifest.json"})
        if (std::filesystem::exists(path / manifest, error))
            return "lex";
    for (auto item = std::filesystem::directory_iterator(path, error);
         !error && item != std::filesystem::directory_iterator(); item.increment(error))
        if (item->path().extension() == ".jsonl")
            return "hf";
    return "trio";
}

} // namespace filigree
