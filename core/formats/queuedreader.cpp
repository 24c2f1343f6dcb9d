// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/queuedreader.h"

#include <algorithm>
#include <utility>

#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t mostWarnings = 1000;

} // namespace

void ValueLists::add(std::string_view slot, std::string_view value)
{
    std::string text = foldWhiteSpace(value);
    if (text.empty() || slot.empty())
        return;
    auto found = m_lists.find(slot);
    if (found == m_lists.end())
        found = m_lists.emplace(std::string(slot), List()).first;
    if (found->second.keys.insert(comparisonKey(text)).second)
        found->second.values.push_back({std::move(text), 1.0});
}

const std::vector<CatalogueValue> *ValueLists::of(std::string_view slot) const
{
    const auto found = m_lists.find(slot);
    return found == m_lists.end() ? nullptr : &found->second.values;
}

bool ValueLists::has(std::string_view slot, std::string_view value) const
{
    const auto found = m_lists.find(slot);
    return found != m_lists.end() && found->second.keys.count(comparisonKey(value)) > 0;
}

std::vector<Catalogue> ValueLists::catalogues() const
{
    std::vector<Catalogue> out;
    for (const auto &[slot, list] : m_lists)
        out.push_back({slot, slot, list.values});
    return out;
}

Result<std::optional<CorpusEntry>> QueuedReader::next()
{
    while (m_queue.empty()) {
        if (m_ended || !fill())
            m_ended = true;
        if (m_ended && m_queue.empty())
            return std::nullopt;
    }
    Result<CorpusEntry> out = std::move(m_queue.front());
    m_queue.pop_front();
    if (out)
        return *std::move(out);
    m_ended = m_ended || out.error().code != ErrorCode::InvalidInput;
    return failWith(std::move(out.error()));
}

void QueuedReader::addSpanned(std::string_view intent, SpannedText text, Error at, CorpusEntry about)
{
    about.line = at.line;
    about.utterance.intent = foldWhiteSpace(intent);
    if (about.utterance.intent.empty())
        about.utterance.intent = unknownIntent;
    for (TextSpan &span : text.spans)
        span.type = slotName(span.type, at.line);
    if (const auto fault = setSpannedText(about.utterance, std::move(text), m_tokenizer)) {
        at.code = ErrorCode::InvalidInput;
        at.detail = fault->what;
        return addError(std::move(at));
    }
    addEntry(std::move(about));
}

void QueuedReader::warn(std::int64_t line, std::string message)
{
    if (m_warnings.size() >= mostWarnings)
        return;
    Diagnostic out;
    out.severity = Severity::Warning;
    out.code = DiagnosticCode::LeftOut;
    out.message = std::move(message);
    out.line = line;
    out.column = 1;
    m_warnings.push_back(std::move(out));
}

void QueuedReader::warnOnce(std::int64_t line, const std::string &message)
{
    if (m_told.insert(message).second)
        warn(line, message);
}

std::string QueuedReader::slotName(std::string_view name, std::int64_t line)
{
    std::string out = usableSlotName(name);
    if (!out.empty() && out != name)
        warnOnce(line,
                 "The slot \"" + std::string(name) + "\" is called \"" + out
                     + "\" here: slot names are of letters, "
                       "digits, _ . - and :.");
    return out.empty() ? std::string(name) : out;
}

bool JsonCorpusReader::addSpan(SpannedText &text, const JsonValue &entity, double begin, double end, OffsetUnit unit,
                               std::string_view type)
{
    const auto offset = [&](double characters) {
        return characters >= 0 && characters <= static_cast<double>(text.text.size())
            ? byteOffset(text.text, static_cast<std::size_t>(characters), unit)
            : std::nullopt;
    };
    const auto from = offset(begin);
    const auto to = offset(end);
    if (from && to && *from < *to) {
        text.spans.push_back({*from, *to, std::string(type)});
        return true;
    }
    addErrorAt(entity.at, "The place of this slot is not inside of its sentence.");
    return false;
}

std::string jsonText(const JsonValue &object, std::string_view name)
{
    const JsonValue *found = object.find(name);
    return found != nullptr && found->isText() ? found->text : std::string();
}

std::optional<double> jsonNumber(const JsonValue &object, std::string_view name)
{
    const JsonValue *found = object.find(name);
    return found != nullptr && found->kind == JsonValue::Kind::Number ? std::optional(found->number) : std::nullopt;
}

SampleText readSample(std::string_view sample, const std::function<std::string(const std::string &slot)> &valueOf)
{
    SampleText out;
    std::size_t at = 0;
    while (at < sample.size()) {
        const std::size_t open = sample.find_first_of("{}", at);
        out.text.text += sample.substr(at, std::min(open, sample.size()) - at);
        if (open == std::string_view::npos)
            return out;
        const std::size_t close = sample.find('}', open);
        const std::string_view inside =
            close == std::string_view::npos ? std::string_view() : sample.substr(open + 1, close - open - 1);
        const std::size_t bar = inside.rfind('|');
        const std::string slot = foldWhiteSpace(inside.substr(bar == std::string_view::npos ? 0 : bar + 1));
        if (sample[open] == '}' || slot.empty() || slot.find('{') != std::string::npos) {
            out.fault = "A { or } is alone or empty in this sample. A slot is written as {name}.";
            out.faultAt = open;
            return out;
        }
        const std::size_t begin = out.text.text.size();
        out.text.text += bar == std::string_view::npos ? valueOf(slot) : foldWhiteSpace(inside.substr(0, bar));
        out.text.spans.push_back({begin, out.text.text.size(), slot});
        at = close + 1;
    }
    return out;
}

const std::string &ValueTurns::next(const std::string &slot, const std::vector<CatalogueValue> &values)
{
    std::size_t &turn = m_turns[slot];
    return values[turn++ % values.size()].text;
}

std::string usualLocale(std::string_view locale)
{
    std::string out = foldWhiteSpace(locale);
    bool language = true;
    std::size_t part = 0;
    for (std::size_t i = 0; i <= out.size(); ++i) {
        if (i < out.size() && out[i] != '_' && out[i] != '-')
            continue;
        const bool region = !language && i - part == 2;
        for (std::size_t k = part; k < i; ++k)
            if (region && out[k] >= 'a' && out[k] <= 'z')
                out[k] = static_cast<char>(out[k] - 'a' + 'A');
        if (i < out.size())
            out[i] = '-';
        part = i + 1;
        language = false;
    }
    return out;
}

} // namespace filigree
