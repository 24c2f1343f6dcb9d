// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/translationreview.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace filigree {

namespace {

std::vector<std::string> keysOf(std::string_view text, Tokenizer &tokenizer)
{
    std::vector<std::string> out;
    for (const std::string &word : tokenizer.words(text))
        out.push_back(comparisonKey(word));
    return out;
}

/// At least two characters and no digit: numbers, marks and single letters stay as they are in most languages.
bool isTranslatable(const std::string &key)
{
    return codePointCount(key) >= 2 && isIdentifier(key, "'-") && key.find_first_of("0123456789") == std::string::npos;
}

std::vector<std::string> untranslated(const std::vector<std::string> &source, const std::vector<std::string> &target,
                                      const ReviewOptions &options)
{
    std::vector<std::string> out;
    for (const std::string &word : target) {
        const bool same = isTranslatable(word) && std::find(source.begin(), source.end(), word) != source.end();
        const bool known = options.targetWords && options.targetWords->contains(word);
        if (same && !known && std::find(out.begin(), out.end(), word) == out.end())
            out.push_back(word);
    }
    return out;
}

/// Words of the first run that stands three times in a row.
std::vector<std::string> repeated(const std::vector<std::string> &words)
{
    for (std::size_t length = 1; length <= 2; ++length) {
        for (std::size_t i = 0; i + 3 * length <= words.size(); ++i) {
            const auto first = words.begin() + static_cast<std::ptrdiff_t>(i);
            const auto step = static_cast<std::ptrdiff_t>(length);
            const bool marks =
                std::none_of(first, first + step, [](const std::string &w) { return isIdentifier(w, {}); });
            if (!marks && std::equal(first, first + step, first + step)
                && std::equal(first, first + step, first + 2 * step))
                return {first, first + step};
        }
    }
    return {};
}

bool hasUnknown(std::string_view text)
{
    return text.find("\xE2\x81\x87") != std::string_view::npos; // ⁇
}

/// The flag in its place among the others, with these words beside those that it has.
void raise(std::vector<RaisedFlag> &flags, TranslationFlag flag, const std::vector<std::string> &words)
{
    auto place = std::find_if(flags.begin(), flags.end(), [flag](const RaisedFlag &one) { return one.flag >= flag; });
    if (place == flags.end() || place->flag != flag)
        place = flags.insert(place, {flag, {}});
    for (const std::string &word : words) {
        if (std::find(place->words.begin(), place->words.end(), word) == place->words.end())
            place->words.push_back(word);
    }
}

bool oddLength(std::string_view source, std::string_view target, const ReviewOptions &options)
{
    const double a = static_cast<double>(codePointCount(source)) + options.slack;
    const double b = static_cast<double>(codePointCount(target)) + options.slack;
    return std::max(a, b) / std::min(a, b) > options.longestRatio;
}

} // namespace

const char *flagName(TranslationFlag flag)
{
    switch (flag) {
    case TranslationFlag::PlaceholderMoved:
        return "placeholder-moved";
    case TranslationFlag::LengthOdd:
        return "length-odd";
    case TranslationFlag::UntranslatedWords:
        return "untranslated-words";
    case TranslationFlag::UnknownCharacters:
        return "unknown-characters";
    case TranslationFlag::RepeatedWords:
        return "repeated-words";
    case TranslationFlag::NoCarrier:
        return "no-carrier";
    case TranslationFlag::ValueNotFound:
        return "value-not-found";
    case TranslationFlag::SameAsSource:
        break;
    }
    return "same-as-source";
}

std::vector<RaisedFlag> reviewTranslation(const ProtectedText &source, std::string_view translation,
                                          const ReviewOptions &options, Tokenizer &tokenizer)
{
    const std::string from = carrierText(source.text);
    const std::string to = carrierText(translation);
    const std::vector<std::string> sourceWords = keysOf(from, tokenizer);
    const std::vector<std::string> targetWords = keysOf(to, tokenizer);
    std::vector<RaisedFlag> out;
    if (placeholdersIn(translation) != placeholdersIn(source.text))
        out.push_back({TranslationFlag::PlaceholderMoved, {}});
    if (oddLength(from, to, options))
        out.push_back({TranslationFlag::LengthOdd, {}});
    if (auto words = untranslated(sourceWords, targetWords, options); !words.empty())
        out.push_back({TranslationFlag::UntranslatedWords, std::move(words)});
    if (hasUnknown(translation))
        out.push_back({TranslationFlag::UnknownCharacters, {}});
    if (auto words = repeated(targetWords); !words.empty())
        out.push_back({TranslationFlag::RepeatedWords, std::move(words)});
    if (!sourceWords.empty() && targetWords.empty())
        out.push_back({TranslationFlag::NoCarrier, {}});
    if (!sourceWords.empty() && sourceWords == targetWords)
        out.push_back({TranslationFlag::SameAsSource, {}});
    return out;
}

void reviewValues(const ProtectedText &source, const std::vector<TargetValue> &values, Tokenizer &tokenizer,
                  std::vector<RaisedFlag> &flags)
{
    for (std::size_t i = 0; i < values.size() && i < source.slots.size(); ++i) {
        const TargetValue &value = values[i];
        if (value.origin == TargetOrigin::NotFound)
            raise(flags, TranslationFlag::ValueNotFound, {source.slots[i].value});
        if (value.origin != TargetOrigin::Translated)
            continue;
        if (hasUnknown(value.text))
            raise(flags, TranslationFlag::UnknownCharacters, {});
        if (const auto words = repeated(keysOf(value.text, tokenizer)); !words.empty())
            raise(flags, TranslationFlag::RepeatedWords, words);
    }
}

} // namespace filigree
