// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/loading.h"

#include <algorithm>

#include "core/text/unicode.h"
#include "core/translation/bleu.h"
#include "core/translation/encodedpairs.h"
#include "core/translation/sentencefile.h"

namespace filigree::translator {

namespace {

bool isLonger(const EncodedPair &pair, int longest)
{
    return std::max(pair.source.size(), pair.target.size()) > static_cast<std::size_t>(longest);
}

Result<DevelopmentData> loadSet(const DevelopmentSet &set, const SubwordTable &table, int longest)
{
    auto read = readEncodedPairs(set.pairs, table.size());
    if (!read)
        return failWith(read.error());
    std::vector<std::string> references;
    if (!set.references.empty()) {
        auto lines = readSentenceFile(set.references);
        if (!lines)
            return failWith(lines.error());
        if (lines->size() != read->size())
            return failWith(Error{ErrorCode::InvalidInput,
                                  "the references have " + std::to_string(lines->size()) + " lines and the pairs "
                                      + std::to_string(read->size()) + ": there must be a reference for each pair",
                                  set.references, 0, 0});
        references = std::move(*lines);
        const auto empty = std::find_if(references.begin(), references.end(),
                                        [](const std::string &line) { return foldWhiteSpace(line).empty(); });
        if (empty != references.end())
            return failWith(Error{ErrorCode::InvalidInput, "this reference is empty: remove the pair, or write it",
                                  set.references, empty - references.begin() + 1, 0});
    }
    DevelopmentData data{set.name, {}, {}, set.old};
    for (std::size_t i = 0; i < read->size(); ++i) {
        const EncodedPair &pair = (*read)[i];
        if (isLonger(pair, longest))
            continue;
        std::string reference = references.empty() ? table.decode(pair.target) : std::move(references[i]);
        if (foldWhiteSpace(reference).empty())
            continue; // of white space alone: nothing can be compared with it
        data.pairs.add(pair.source, pair.target);
        data.references.push_back(std::move(reference));
    }
    if (data.pairs.size() == 0)
        return failWith(Error{ErrorCode::InvalidInput, "the development set has no sentence that is short enough",
                              set.pairs, 0, 0});
    return data;
}

} // namespace

Result<SubwordTable> loadVocabulary(const VocabularyFile &file)
{
    auto table = SubwordTable::read(file.path);
    if (!table)
        return failWith(table.error());
    if (table->size() != file.size || table->hash() != file.hash)
        return failWith(Error{ErrorCode::InvalidInput,
                              "the vocabulary is not the one that was asked for: its file has changed", file.path, 0,
                              0});
    return table;
}

Result<Pairs> loadPairs(const std::vector<std::string> &files, int vocabulary, int longest, std::int64_t &leftOut,
                        const Progress &progress)
{
    Pairs pairs;
    for (const std::string &file : files) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "cancelled");
        auto read = readEncodedPairs(file, vocabulary);
        if (!read)
            return failWith(read.error());
        for (const EncodedPair &pair : *read) {
            if (isLonger(pair, longest))
                ++leftOut;
            else
                pairs.add(pair.source, pair.target);
        }
    }
    return pairs;
}

Result<std::vector<DevelopmentData>> loadDevelopment(const std::vector<DevelopmentSet> &sets, const SubwordTable &table,
                                                     int longest, const Progress &progress)
{
    std::vector<DevelopmentData> all;
    for (const DevelopmentSet &set : sets) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "cancelled");
        auto data = loadSet(set, table, longest);
        if (!data)
            return failWith(data.error());
        all.push_back(std::move(*data));
    }
    return all;
}

BleuOf bleuWith(const SubwordTable &table)
{
    return [&table](const DevelopmentData &set, const std::vector<std::vector<int>> &hypotheses) -> Result<double> {
        std::vector<std::string> texts;
        for (const std::vector<int> &ids : hypotheses)
            texts.push_back(table.decode(ids));
        const ReferenceStream references[] = {set.references};
        auto bleu = corpusBleu(texts, references);
        if (!bleu)
            return failWith(bleu.error());
        return bleu->score;
    };
}

} // namespace filigree::translator
