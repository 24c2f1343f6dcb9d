// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON Lines: {"locale","intent","tokens","tags"} with BIO tags, or {"intent","annotated"} in the golden notation, or
// {"intent","text"} without annotation; "split" where there is one.
#include "core/formats/readers.h"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/annotation/golden.h"
#include "core/formats/biotags.h"
#include "core/formats/lineentryreader.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using Json = nlohmann::json;

class JsonlReader final : public LineEntryReader {
public:
    explicit JsonlReader(LineReader lines)
        : LineEntryReader(std::move(lines))
    {
    }

private:
    Result<std::optional<CorpusEntry>> entry(std::string_view line) override
    {
        if (line.find_first_not_of(" \t") == std::string_view::npos)
            return std::nullopt;
        Json json;
        try {
            json = Json::parse(line);
        } catch (const Json::parse_error &error) {
            const std::size_t at = error.byte > 0 ? std::min(error.byte - 1, line.size()) : 0;
            return m_lines.failAt(at, "This line is not a JSON object: something is missing or too much here.");
        } catch (const Json::out_of_range &) {
            return m_lines.failAt(0, "There is a number in this line that is too large.");
        }
        if (!json.is_object())
            return m_lines.failAt(0, "This line is not a JSON object {...}.");
        CorpusEntry out;
        out.line = m_lines.line();
        if (!text(json, "locale", out.locale) || !text(json, "split", out.split)
            || !text(json, "intent", out.utterance.intent))
            return m_lines.failAt(0, "\"" + m_wrong + "\" is not a text.");
        out.utterance.intent = foldWhiteSpace(out.utterance.intent);
        if (out.utterance.intent.empty())
            out.utterance.intent = unknownIntent;
        if (auto good = words(line, json, out.utterance); !good)
            return failWith(good.error());
        if (const auto fault = checkWords(out.utterance))
            return m_lines.failAt(0, fault->what);
        return out;
    }

    Result<void> words(std::string_view line, const Json &json, Utterance &utterance)
    {
        std::string content;
        if (json.contains("tokens"))
            return tokens(line, json, utterance);
        if (json.contains("annotated") && text(json, "annotated", content)) {
            auto parsed = parseGoldenLine(content, utterance.intent);
            if (!parsed)
                return m_lines.failAt(0, parsed.error().detail);
            utterance = *std::move(parsed);
            return {};
        }
        if (json.contains("text") && text(json, "text", content)) {
            utterance.tokens = m_tokenizer.words(content);
            return {};
        }
        return m_lines.failAt(0, "There is neither \"tokens\" nor \"annotated\" nor \"text\" in this line.");
    }

    Result<void> tokens(std::string_view line, const Json &json, Utterance &utterance)
    {
        std::vector<std::string> tags;
        if (!texts(json, "tokens", utterance.tokens) || !texts(json, "tags", tags))
            return m_lines.failAt(0, "\"" + m_wrong + "\" is not a list of texts.");
        if (!json.contains("tags"))
            return {};
        if (const auto fault = setSlots(utterance, tags)) {
            const std::size_t at = fault->word < tags.size() ? line.find('"' + tags[fault->word] + '"') : 0;
            return m_lines.failAt(at == std::string_view::npos ? 0 : at, fault->what);
        }
        return {};
    }

    bool text(const Json &json, const char *key, std::string &out)
    {
        const auto found = json.find(key);
        if (found == json.end() || found->is_null())
            return true;
        m_wrong = key;
        if (!found->is_string())
            return false;
        out = found->get<std::string>();
        return true;
    }

    bool texts(const Json &json, const char *key, std::vector<std::string> &out)
    {
        const auto found = json.find(key);
        if (found == json.end())
            return true;
        m_wrong = key;
        if (!found->is_array())
            return false;
        for (const Json &item : *found) {
            if (!item.is_string())
                return false;
            out.push_back(item.get<std::string>());
        }
        return true;
    }

    Tokenizer m_tokenizer;
    std::string m_wrong; ///< the key that the last text() or texts() looked at
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openJsonl(const std::filesystem::path &path)
{
    return openLines<JsonlReader>(path);
}

} // namespace filigree
