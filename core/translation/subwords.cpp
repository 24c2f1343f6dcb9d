// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/subwords.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "core/base/files.h"
#include "core/base/fixedtext.h"
#include "core/text/unicode.h"
#include "core/translation/slotprotection.h"
#include "core/translation/trainingvalues.h"

#ifdef FILIGREE_SENTENCEPIECE
#include <sentencepiece_processor.h>
#include <sentencepiece_trainer.h>

// OpenFst 1.7 and SentencePiece both have a global variable FLAGS_help, a bool the one, an object of 32 bytes the
// other. In a program with both, the dynamic linker makes them one, in the place of whichever library comes first:
// SentencePiece would write over what lies behind the bool of OpenFst, and crash at the end of the program. This one
// has room for either and comes before both, as it is the program's own.
extern "C" {
alignas(64) __attribute__((visibility("default"), used)) char FLAGS_help[256];
}
#endif

namespace filigree {

namespace {

/// What a character costs beside the special pieces: byte pieces are 256.
constexpr int fixedPieces = firstPlaceholderId + placeholderCount + 256;
constexpr std::size_t betweenLooks = 256; ///< sentences, at cancelled()
static_assert(fewestSubwords >= fixedPieces + 30);

} // namespace

std::filesystem::path vocabularyPath(const std::filesystem::path &model)
{
    std::filesystem::path out = model;
    return out.replace_extension(".vocab");
}

#ifdef FILIGREE_SENTENCEPIECE

struct Subwords::Parts {
    std::string bytes; ///< the model as SentencePiece stores it
    sentencepiece::SentencePieceProcessor processor;
    SubwordTable table;
};

namespace {

class Sentences final : public sentencepiece::SentenceIterator {
public:
    Sentences(std::span<const std::string> all, std::int64_t most)
        : m_all(all)
        , m_step(std::max<std::size_t>(
              1, (all.size() + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most)))
    {
        read();
    }
    [[nodiscard]] bool done() const override { return m_at >= m_all.size(); }
    void Next() override
    {
        m_at += m_step;
        read();
    }
    [[nodiscard]] const std::string &value() const override { return m_value; }
    [[nodiscard]] sentencepiece::util::Status status() const override { return {}; }

private:
    void read()
    {
        if (!done())
            m_value = foldWhiteSpace(m_all[m_at]);
    }

    std::span<const std::string> m_all;
    std::size_t m_step;
    std::size_t m_at = 0;
    std::string m_value;
};

std::string placeholders()
{
    std::string out;
    for (int i = 0; i < placeholderCount; ++i)
        out += (i > 0 ? "," : "") + placeholderText(i);
    return out;
}

std::unordered_map<std::string, std::string> trainerArguments(const SubwordOptions &options)
{
    return {{"model_type", "unigram"},
            {"vocab_size", std::to_string(options.size)},
            {"hard_vocab_limit", "false"},
            {"character_coverage", fixedText(options.coverage, 6)},
            {"byte_fallback", "true"},
            {"normalization_rule_name", "identity"}, // what is written comes back as it was
            {"pad_id", std::to_string(padId)},
            {"unk_id", std::to_string(unknownId)},
            {"bos_id", std::to_string(beginId)},
            {"eos_id", std::to_string(endId)},
            {"user_defined_symbols", placeholders()},
            {"num_threads", "2"}, // it rounds by the number of threads, which must not be the machine's
            {"minloglevel", options.tellsProgress ? "0" : "2"}};
}

std::string tableText(const sentencepiece::SentencePieceProcessor &processor)
{
    std::string out;
    for (int id = 0; id < processor.GetPieceSize(); ++id)
        out += processor.IdToPiece(id) + "\t" + fixedText(processor.GetScore(id), 6) + "\n";
    return out;
}

} // namespace

bool subwordsAvailable()
{
    return true;
}

Result<Subwords> Subwords::fromBytes(std::string bytes)
{
    auto parts = std::make_unique<Parts>();
    if (!parts->processor.LoadFromSerializedProto(bytes).ok())
        return fail(ErrorCode::InvalidInput, "This is not a model of subwords.");
    auto table = SubwordTable::parse(tableText(parts->processor));
    if (!table)
        return failWith(table.error());
    if (parts->processor.pad_id() != padId || parts->processor.unk_id() != unknownId
        || parts->processor.bos_id() != beginId || parts->processor.eos_id() != endId)
        return fail(ErrorCode::InvalidInput,
                    "The model of subwords was not made by Filigree: its special pieces differ.");
    parts->bytes = std::move(bytes);
    parts->table = std::move(*table);
    return Subwords(std::move(parts));
}

// SentencePiece ends the program where there is less text than it wants; hence this before.
Result<void> Subwords::check(std::span<const std::string> sentences, const SubwordOptions &options,
                             const Progress &progress)
{
    if (options.size < fewestSubwords || options.size > mostSubwords)
        return fail(ErrorCode::InvalidOption,
                    "A vocabulary has " + std::to_string(fewestSubwords) + " to " + std::to_string(mostSubwords)
                        + " subwords.");
    if (!(options.coverage >= 0.98 && options.coverage <= 1.0) || options.mostSentences < 1)
        return fail(ErrorCode::InvalidOption, "The coverage of characters lies between 0.98 and 1.");
    std::unordered_set<std::uint32_t> characters; // their bytes
    std::size_t length = 0; // without white space
    for (std::size_t n = 0; n < sentences.size(); ++n) {
        if (n % betweenLooks == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        const std::string &sentence = sentences[n];
        if (firstInvalidUtf8(sentence))
            return fail(ErrorCode::InvalidInput, "A sentence is not UTF-8.");
        for (std::size_t i = 0; i < sentence.size();) {
            std::size_t bytes = 1;
            if (!isWhiteSpace(sentence, i, bytes)) {
                std::uint32_t character = 0;
                for (std::size_t k = i; k < i + bytes; ++k)
                    character = character << 8U | static_cast<unsigned char>(sentence[k]);
                characters.insert(character);
                length += bytes;
            }
            i += bytes;
        }
    }
    if (characters.size() < 2 || length < 200)
        return fail(ErrorCode::InvalidInput, "There is too little text to learn subwords from.");
    if (fixedPieces + static_cast<int>(characters.size()) + 1 > options.size)
        return fail(ErrorCode::InvalidInput,
                    "The text has " + std::to_string(characters.size()) + " different characters: a vocabulary of "
                        + std::to_string(options.size) + " subwords is too small.");
    return {};
}

Result<Subwords> Subwords::train(std::span<const std::string> sentences, const SubwordOptions &options)
{
    NoProgress quiet;
    if (const auto good = check(sentences, options, quiet); !good)
        return failWith(good.error());
    Sentences iterator(sentences, options.mostSentences);
    std::string bytes;
    const auto status = sentencepiece::SentencePieceTrainer::Train(trainerArguments(options), &iterator, &bytes);
    if (!status.ok())
        return fail(ErrorCode::InvalidInput, "No subwords could be learned: " + std::string(status.message()));
    return fromBytes(std::move(bytes));
}

Result<Subwords> Subwords::load(const std::filesystem::path &model)
{
    auto bytes = readRegularFile(model, 1U << 30U);
    if (!bytes)
        return failWith(bytes.error());
    auto out = fromBytes(std::move(*bytes));
    if (!out) {
        Error error = out.error();
        error.file = model.string();
        return failWith(std::move(error));
    }
    return out;
}

const std::string &Subwords::bytes() const
{
    return m_parts->bytes;
}

Result<void> Subwords::save(const std::filesystem::path &model) const
{
    if (const auto written = writeFile(vocabularyPath(model), tableText(m_parts->processor)); !written)
        return written;
    return writeFile(model, m_parts->bytes);
}

std::vector<int> Subwords::encode(std::string_view text) const
{
    return m_parts->processor.EncodeAsIds(foldWhiteSpace(text));
}

std::string Subwords::decode(std::span<const int> ids) const
{
    return m_parts->table.decode(ids);
}

const SubwordTable &Subwords::table() const
{
    return m_parts->table;
}

#else

struct Subwords::Parts {
    std::string bytes;
    SubwordTable table;
};

namespace {

tl::unexpected<Error> missing()
{
    return fail(ErrorCode::NotFound,
                "This Filigree was built without SentencePiece, which translation needs: install "
                "libsentencepiece-dev and build it again.");
}

} // namespace

bool subwordsAvailable()
{
    return false;
}

Result<Subwords> Subwords::fromBytes(std::string)
{
    return missing();
}

Result<Subwords> Subwords::train(std::span<const std::string>, const SubwordOptions &)
{
    return missing();
}

Result<void> Subwords::check(std::span<const std::string>, const SubwordOptions &, const Progress &)
{
    return missing();
}

const std::string &Subwords::bytes() const
{
    return m_parts->bytes;
}

Result<Subwords> Subwords::load(const std::filesystem::path &)
{
    return missing();
}

Result<void> Subwords::save(const std::filesystem::path &) const
{
    return missing();
}

std::vector<int> Subwords::encode(std::string_view) const
{
    return {};
}

std::string Subwords::decode(std::span<const int> ids) const
{
    return m_parts->table.decode(ids);
}

const SubwordTable &Subwords::table() const
{
    return m_parts->table;
}

#endif

Subwords::Subwords(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Subwords::Subwords(Subwords &&) noexcept = default;
Subwords &Subwords::operator=(Subwords &&) noexcept = default;
Subwords::~Subwords() = default;

} // namespace filigree
