// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/subwordlearning.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <string_view>
#include <utility>

#include "core/base/fixedtext.h"
#include "core/text/unicode.h"
#include "core/translation/childprocess.h"
#include "core/translation/programsearch.h"

namespace filigree {

namespace {

using namespace std::chrono_literals;

constexpr const char *programName = "filigree-subwords";
constexpr auto betweenLooks = 40ms; // at cancelled()
constexpr auto endingLasts = 10s;
constexpr std::size_t sentAtOnce = 1U << 20U; // bytes
constexpr double readShare = 0.1; ///< of the progress, until all sentences are sent

/// SentencePiece begins with many pieces and lets the least useful go, round by round: where it stands on that way, on
/// a logarithmic scale, from what it tells of a round ("… size=18462 …").
class PieceCount {
public:
    explicit PieceCount(int wanted)
        : m_wanted(wanted)
    {
    }
    [[nodiscard]] double share(std::string_view words)
    {
        constexpr std::string_view mark = " size=";
        double size = 0.0;
        if (const auto at = words.rfind(mark); at != std::string_view::npos)
            std::from_chars(words.data() + at + mark.size(), words.data() + words.size(), size);
        if (size > 1.0) {
            m_first = std::max(m_first, size);
            const double way = std::log(m_first / m_wanted);
            m_share = std::max(m_share, way > 0.0 ? std::clamp(std::log(m_first / size) / way, 0.0, 1.0) : 0.0);
        }
        return m_share;
    }

private:
    int m_wanted;
    double m_first = 0.0;
    double m_share = 0.0;
};

/// The sentences as lines, a part at a time.
class Lines {
public:
    explicit Lines(std::span<const std::string> sentences)
        : m_sentences(sentences)
    {
    }
    /// What is to be written next; it is empty when all was.
    std::string_view &next()
    {
        if (m_left.empty()) {
            m_part.clear();
            while (m_at < m_sentences.size() && m_part.size() < sentAtOnce)
                m_part += foldWhiteSpace(m_sentences[m_at++]) + "\n";
            m_left = m_part;
        }
        return m_left;
    }
    [[nodiscard]] double share() const
    {
        return static_cast<double>(m_at) / static_cast<double>(std::max<std::size_t>(1, m_sentences.size()));
    }

private:
    std::span<const std::string> m_sentences;
    std::size_t m_at = 0;
    std::string m_part;
    std::string_view m_left; ///< of the part
};

Result<std::filesystem::path> findLearner()
{
    auto found = findProgram(programName, subwordsVariable);
    if (!found)
        return failWith(found.error());
    if (*found)
        return **std::move(found);
    return fail(ErrorCode::NotFound,
                "The program filigree-subwords, which learns subwords, is not here. It belongs beside filigree and "
                "filigree-cli: install or build Filigree anew. If it stands elsewhere, name it by the environment "
                "variable FILIGREE_SUBWORDS.");
}

/// What the program says last is the cause where it has ended in order; else it is how far it had come.
tl::unexpected<Error> failed(ChildProcess &child)
{
    if (!child.waitForEnd(endingLasts))
        return fail(ErrorCode::Internal, "The program filigree-subwords, which learns subwords, does not end.");
    const std::string ending = child.ending();
    if (child.exitCode() == textRefused)
        return fail(ErrorCode::InvalidInput, "No subwords can be learned from this text: " + child.lastWords());
    if (ending.find("signal 9,") != std::string::npos)
        return fail(ErrorCode::Internal,
                    "The program filigree-subwords, which learns subwords, is gone: " + ending
                        + ", by someone, or by the system because memory ran out.");
    const std::string words = child.lastWords();
    return fail(ErrorCode::Internal,
                "The program filigree-subwords, which learns subwords, is gone: " + ending + "."
                    + (words.empty() ? "" : " Its last words: " + words));
}

} // namespace

Result<Subwords> learnSubwords(std::span<const std::string> sentences, const SubwordOptions &options,
                               Progress &progress)
{
    if (const auto good = Subwords::check(sentences, options, progress); !good)
        return failWith(good.error());
    const auto program = findLearner();
    if (!program)
        return failWith(program.error());
    auto child = ChildProcess::start(*program,
                                     {std::to_string(options.size), fixedText(options.coverage, 6),
                                      std::to_string(options.mostSentences), std::to_string(sentences.size())});
    if (!child)
        return failWith(child.error());
    Lines lines(sentences);
    PieceCount pieces(options.size);
    std::string model;
    do { // its input stays open: the program ends when it is closed
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled."); // and with `child` the program is gone
        progress.report(readShare * lines.share() + (1.0 - readShare) * pieces.share(child->lastWords()));
    } while (child->exchange(lines.next(), model, betweenLooks));
    child->closeInput();
    if (!child->waitForEnd(endingLasts) || child->exitCode() != 0)
        return failed(*child);
    return Subwords::fromBytes(std::move(model));
}

} // namespace filigree
