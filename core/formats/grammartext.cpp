// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/grammartext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/text/unicode.h"

namespace filigree {

namespace {

/// Text that cannot end the comment.
std::string inComment(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || (c == '/' && !out.empty() && out.back() == '*'))
            out.push_back('\\');
        out.push_back(c == '\n' || c == '\r' ? ' ' : c);
    }
    return out;
}

} // namespace

std::string shareText(double value)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    const bool count = value == std::floor(value) && std::abs(value) < exactIntegers;
    char buffer[32];
    const auto end = count ? std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed)
                           : std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, 6);
    return {buffer, end.ptr};
}

std::string plainShareText(double value)
{
    const std::string short_ = shareText(value);
    if (short_.find('e') == std::string::npos)
        return short_;
    double rounded = value;
    std::from_chars(short_.data(), short_.data() + short_.size(), rounded);
    std::array<char, 1200> buffer; // the smallest number has 324 zeros, the largest 309 digits
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded, std::chars_format::fixed);
    return {buffer.data(), end.ptr};
}

std::vector<std::string> splitWords(std::string_view words)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (end > at)
            out.emplace_back(words.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

double optionalShare(const Expression &optional)
{
    return optional.weights.empty() ? 0.5 : std::min(1.0, optional.weights[0]);
}

bool areWeighted(const std::vector<RuleValue> &values)
{
    return std::any_of(values.begin(), values.end(), [](const RuleValue &value) { return value.weight != 1.0; });
}

std::vector<std::string> factLines(const Rule &rule)
{
    std::vector<std::string> out;
    if (rule.kind == RuleKind::Values) {
        const auto seen = std::count_if(rule.values.begin(), rule.values.end(),
                                        [](const RuleValue &value) { return value.count > 0; });
        out.push_back("Values of the slot " + rule.slot + ": " + std::to_string(rule.values.size()) + ", "
                      + std::to_string(seen) + " of them seen in utterances.");
    }
    std::string facts;
    if (!rule.evidence.empty())
        facts += "Evidence: " + std::to_string(rule.evidence.size()) + " utterances. ";
    if (rule.gain != 0.0)
        facts += "Gain: " + shareText(std::round(rule.gain * 100) / 100) + ". ";
    if (!(rule.added == Count128(0)))
        facts += "Adds " + rule.added.toString() + " sentences.";
    if (!facts.empty())
        out.push_back(facts.back() == ' ' ? facts.substr(0, facts.size() - 1) : facts);
    for (const std::string &example : rule.examples)
        out.push_back("Example: " + example);
    return out;
}

std::vector<std::string> annotationLines(const Rule &rule)
{
    std::vector<std::string> out;
    if (rule.kind == RuleKind::Start)
        out.push_back("@intent " + rule.intent);
    if (rule.kind == RuleKind::Start && rule.weight != 1.0)
        out.push_back("@weight " + shareText(rule.weight));
    if (rule.kind == RuleKind::Values)
        out.push_back("@values " + rule.slot);
    if (!rule.catalogue.empty())
        out.push_back("@catalogue " + rule.catalogue);
    return out;
}

std::string documentationComment(const std::vector<std::string> &lines)
{
    if (lines.empty())
        return {};
    std::string out = "/**\n";
    for (const std::string &line : lines)
        out += " * " + inComment(line) + '\n';
    return out + " */\n";
}

std::string commentAnnotation(std::string_view comment, std::string_view name)
{
    for (std::size_t at = 0; at < comment.size();) {
        const std::size_t end = std::min(comment.find('\n', at), comment.size());
        std::string_view line = comment.substr(at, end - at);
        at = end + 1;
        const std::size_t begin = line.find_first_not_of(" \t*");
        if (begin == std::string_view::npos)
            continue;
        line.remove_prefix(begin);
        if (line.substr(0, name.size()) != name || line.size() <= name.size() || line[name.size()] != ' ')
            continue;
        std::string out;
        line.remove_prefix(name.size() + 1);
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i] == '\\' && i + 1 < line.size())
                ++i;
            out.push_back(line[i]);
        }
        return foldWhiteSpace(out);
    }
    return {};
}

Result<double> annotatedWeight(std::string_view text, std::string_view rule)
{
    double weight = 1.0;
    if (text.empty())
        return weight;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), weight);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || !(weight > 0) || !std::isfinite(weight))
        return fail(ErrorCode::InvalidInput, "The weight of " + std::string(rule) + " must be a number above 0.");
    return weight;
}

SafeNames::SafeNames(Letters letters, std::vector<std::string> reserved)
    : m_letters(letters)
    , m_taken(reserved.begin(), reserved.end())
{
}

const std::string &SafeNames::of(const std::string &name)
{
    const auto [place, isNew] = m_names.try_emplace(name);
    if (!isNew)
        return place->second;
    std::string safe;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || (byte >= 0x80 && m_letters == Letters::Any))
            safe.push_back(c);
        else if (byte < 0x80 || (byte & 0xC0U) != 0x80) // one mark for a character
            safe.push_back('_');
    }
    if (safe.find_first_not_of('_') == std::string::npos)
        safe = "rule"; // nothing is left of a name in another script
    if ((safe[0] >= '0' && safe[0] <= '9') || (m_letters == Letters::Ascii && safe[0] == '_'))
        safe.insert(0, "r_");
    std::string out = safe;
    for (int number = 2; !m_taken.insert(out).second; ++number)
        out = safe + '_' + std::to_string(number);
    return place->second = out;
}

} // namespace filigree
