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

/// The members of a line that count, taken as they are read: a tree of each line would take most of the time. Of a
/// member that stands twice the last one counts.
class LineMembers {
public:
    enum class State : std::uint8_t { Absent, Null, Good, Wrong };
    struct Text {
        State state = State::Absent;
        std::string value;
    };
    struct Texts {
        State state = State::Absent;
        std::vector<std::string> values;
    };

    Text locale, split, intent, annotated, text;
    Texts tokens, tags;
    bool isObject = false;
    bool numberTooLarge = false;
    std::size_t errorAt = 0; ///< bytes of the line that were good

    // What nlohmann's parser calls.
    bool null() { return scalar(State::Null); }
    bool boolean(bool) { return scalar(State::Wrong); }
    bool number_integer(Json::number_integer_t) { return scalar(State::Wrong); }
    bool number_unsigned(Json::number_unsigned_t) { return scalar(State::Wrong); }
    bool number_float(Json::number_float_t, const std::string &) { return scalar(State::Wrong); }
    bool binary(Json::binary_t &) { return scalar(State::Wrong); }
    bool string(std::string &value)
    {
        if (m_depth == 2 && m_texts != nullptr && m_inList) {
            m_texts->values.push_back(std::move(value));
        } else if (m_depth == 1 && m_text != nullptr) {
            m_text->state = State::Good;
            m_text->value = std::move(value);
        } else if (m_depth <= 2) {
            return scalar(State::Wrong);
        }
        return true;
    }
    bool start_object(std::size_t)
    {
        if (m_depth == 0)
            isObject = true;
        else
            scalar(State::Wrong);
        ++m_depth;
        return true;
    }
    bool end_object()
    {
        --m_depth;
        return true;
    }
    bool start_array(std::size_t)
    {
        if (m_depth == 1 && m_texts != nullptr) {
            m_texts->state = State::Good;
            m_inList = true;
        } else {
            scalar(State::Wrong);
        }
        ++m_depth;
        return true;
    }
    bool end_array()
    {
        --m_depth;
        m_inList = m_inList && m_depth > 1;
        return true;
    }
    bool key(std::string &name)
    {
        if (m_depth != 1)
            return true;
        m_text = textOf(name);
        m_texts = name == "tokens" ? &tokens : name == "tags" ? &tags : nullptr;
        if (m_text != nullptr)
            *m_text = {};
        if (m_texts != nullptr)
            m_texts->values.clear();
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error)
    {
        numberTooLarge = error.id == 406;
        errorAt = position;
        return false;
    }

private:
    Text *textOf(std::string_view name)
    {
        return name == "locale"   ? &locale
            : name == "split"     ? &split
            : name == "intent"    ? &intent
            : name == "text"      ? &text
            : name == "annotated" ? &annotated
                                  : nullptr;
    }

    /// A value that is no text, or stands where none may.
    bool scalar(State state)
    {
        if (m_depth == 1 && m_text != nullptr)
            m_text->state = state;
        if (m_texts != nullptr && (m_depth == 1 || (m_depth >= 2 && m_inList)))
            m_texts->state = State::Wrong;
        return true;
    }

    int m_depth = 0;
    bool m_inList = false; ///< of the tokens or tags
    Text *m_text = nullptr; ///< the member that is being read
    Texts *m_texts = nullptr;
};

class JsonlReader final : public LineEntryReader {
public:
    explicit JsonlReader(LineReader lines)
        : LineEntryReader(std::move(lines))
    {
    }

private:
    using State = LineMembers::State;

    Result<std::optional<CorpusEntry>> entry(std::string_view line) override
    {
        if (line.find_first_not_of(" \t") == std::string_view::npos)
            return std::nullopt;
        LineMembers members;
        if (!Json::sax_parse(line, &members)) {
            if (members.numberTooLarge)
                return m_lines.failAt(0, "There is a number in this line that is too large.");
            const std::size_t at = members.errorAt > 0 ? std::min(members.errorAt - 1, line.size()) : 0;
            return m_lines.failAt(at, "This line is not a JSON object: something is missing or too much here.");
        }
        if (!members.isObject)
            return m_lines.failAt(0, "This line is not a JSON object {...}.");
        CorpusEntry out;
        out.line = m_lines.line();
        for (const auto &[name, member] : {std::pair("locale", &members.locale), std::pair("split", &members.split),
                                           std::pair("intent", &members.intent)})
            if (member->state == State::Wrong)
                return m_lines.failAt(0, std::string("\"") + name + "\" is not a text.");
        out.locale = std::move(members.locale.value);
        out.split = std::move(members.split.value);
        out.utterance.intent = foldWhiteSpace(members.intent.value);
        if (out.utterance.intent.empty())
            out.utterance.intent = unknownIntent;
        if (auto good = words(line, members, out.utterance); !good)
            return failWith(good.error());
        if (const auto fault = checkWords(out.utterance))
            return m_lines.failAt(0, fault->what);
        return out;
    }

    Result<void> words(std::string_view line, LineMembers &members, Utterance &utterance)
    {
        const auto isThere = [](const LineMembers::Text &member) {
            return member.state == State::Null || member.state == State::Good;
        };
        if (members.tokens.state != State::Absent)
            return tokens(line, members, utterance);
        if (isThere(members.annotated)) {
            auto parsed = parseGoldenLine(members.annotated.value, utterance.intent);
            if (!parsed)
                return m_lines.failAt(0, parsed.error().detail);
            utterance = *std::move(parsed);
            return {};
        }
        if (isThere(members.text)) {
            utterance.tokens = m_tokenizer.words(members.text.value);
            return {};
        }
        return m_lines.failAt(0, "There is neither \"tokens\" nor \"annotated\" nor \"text\" in this line.");
    }

    Result<void> tokens(std::string_view line, LineMembers &members, Utterance &utterance)
    {
        for (const auto &[name, member] : {std::pair("tokens", &members.tokens), std::pair("tags", &members.tags)})
            if (member->state == State::Wrong)
                return m_lines.failAt(0, std::string("\"") + name + "\" is not a list of texts.");
        utterance.tokens = std::move(members.tokens.values);
        if (members.tags.state == State::Absent)
            return {};
        const std::vector<std::string> &tags = members.tags.values;
        if (const auto fault = setSlots(utterance, tags)) {
            const std::size_t at = fault->word < tags.size() ? line.find('"' + tags[fault->word] + '"') : 0;
            return m_lines.failAt(at == std::string_view::npos ? 0 : at, fault->what);
        }
        return {};
    }

    Tokenizer m_tokenizer;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openJsonl(const std::filesystem::path &path)
{
    return openLines<JsonlReader>(path);
}

} // namespace filigree
