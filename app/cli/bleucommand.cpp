// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bleu: how near a translation comes to reference translations, and whether it is better than another one.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/base/fixedtext.h"
#include "core/translation/bleu.h"
#include "core/translation/chrf.h"
#include "core/translation/scorecomparison.h"
#include "core/translation/sentencecounts.h"
#include "core/translation/sentencefile.h"

namespace filigree::app {

namespace {

using Lines = std::vector<std::string>;

/// So many lines that end in " ." are no chance any more.
constexpr std::ptrdiff_t manyDetachedStops = 100;

/// A system under both measures.
struct Measured {
    std::vector<BleuCounts> bleu; ///< by sentence
    std::vector<ChrfCounts> chrf;
};

std::string brackets(const ScoreInterval &interval)
{
    return " [" + fixedText(interval.low, 2) + ", " + fixedText(interval.high, 2) + "]";
}

/// Scores are shown with their last digits only as far as they mean anything.
double rounded(double value)
{
    return std::round(value * 1e6) / 1e6;
}

nlohmann::ordered_json json(const ScoreDifference &difference)
{
    return {{"baseline", rounded(difference.first.value)}, {"difference", rounded(difference.difference.value)},
            {"low", rounded(difference.difference.low)},   {"high", rounded(difference.difference.high)},
            {"better", rounded(difference.secondBetter)},  {"p", rounded(difference.p)}};
}

class BleuCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand("bleu", "Score a translation by BLEU and chrF2, as sacreBLEU does");
        command->add_option("HYPOTHESIS", m_hypothesis, "The translation, a sentence a line; - is standard input")
            ->required();
        command->add_option("REFERENCE", m_references, "Reference translations of the same lines; several are good")
            ->required();
        command->add_option("--baseline", m_baseline,
                            "Another translation of the same lines: is HYPOTHESIS better? (paired bootstrap)");
        command->add_flag("--interval", m_interval, "Tell the 95 % interval of each score (bootstrap)");
        command->add_option("--samples", m_resampling.samples, "Samples of the bootstrap (default 1000)")
            ->check(CLI::Range(1, 1'000'000));
        command->add_option("--seed", m_resampling.seed, "Chooses the samples (default 12345)");
        command->add_option("--tokenize", m_tokens, "How BLEU cuts words: 13a (default), none, char")
            ->check(CLI::IsMember({"13a", "none", "char"}));
        command->add_flag("--lower-case", m_bleu.lowerCase, "Do not tell capital letters from small ones");
        command->add_flag("--json", m_json, "Print a JSON object");
        return command;
    }

    Result<void> run(Console &console) override
    {
        m_chrf.lowerCase = m_bleu.lowerCase;
        m_resampling.threads = threadCount();
        m_bleu.tokens = m_tokens == "none" ? BleuTokens::WhiteSpace
            : m_tokens == "char"           ? BleuTokens::Characters
                                           : BleuTokens::Mteval13a;
        if (std::count(m_references.begin(), m_references.end(), "-") + (m_hypothesis == "-") + (m_baseline == "-") > 1)
            return fail(ErrorCode::InvalidOption, "Standard input (-) can be only one of the files.");
        const auto hypothesis = readSentenceFile(m_hypothesis);
        if (!hypothesis)
            return failWith(hypothesis.error());
        if (const auto good = readReferences(*hypothesis); !good)
            return good;
        warnOfTokens(console, *hypothesis);
        const auto measured = measure(*hypothesis, console.progress());
        if (!measured)
            return failWith(measured.error());
        return m_baseline.empty() ? tellScores(console, *measured) : compare(console, *measured);
    }

private:
    Result<void> readReferences(const Lines &hypothesis)
    {
        for (const std::string &name : m_references) {
            auto lines = readSentenceFile(name);
            if (!lines)
                return failWith(lines.error());
            if (lines->size() != hypothesis.size())
                return unequal(name, lines->size(), hypothesis.size());
            m_streams.push_back(std::move(*lines));
        }
        const auto fit = checkStreams(hypothesis.size(), m_streams);
        if (fit || fit.error().line == 0)
            return fit;
        Error error = fit.error();
        error.file = m_references.front();
        return failWith(std::move(error));
    }

    [[nodiscard]] tl::unexpected<Error> unequal(const std::string &name, std::size_t lines, std::size_t expected) const
    {
        return failWith({ErrorCode::InvalidInput,
                         "The file has " + counted(static_cast<std::int64_t>(lines), "line", "lines") + ", but "
                             + m_hypothesis + " has " + grouped(static_cast<std::int64_t>(expected))
                             + ". Line n of one must translate the same sentence as line n of the other.",
                         name, 0, 0});
    }

    void warnOfTokens(Console &console, const Lines &hypothesis) const
    {
        const auto detached = std::count_if(hypothesis.begin(), hypothesis.end(),
                                            [](const std::string &line) { return line.ends_with(" ."); });
        if (m_bleu.tokens == BleuTokens::Mteval13a && detached >= manyDetachedStops)
            console.warn(grouped(static_cast<std::int64_t>(detached))
                         + " lines end in a full stop that stands alone. BLEU wants text as people write it; scores of "
                           "tokenized text compare with nothing.");
    }

    Result<Measured> measure(const Lines &lines, Progress &progress) const
    {
        auto bleu = bleuCounts(lines, m_streams, m_bleu, progress);
        if (!bleu)
            return failWith(bleu.error());
        auto chrf = chrfCounts(lines, m_streams, m_chrf, progress);
        if (!chrf)
            return failWith(chrf.error());
        return Measured{std::move(*bleu), std::move(*chrf)};
    }

    [[nodiscard]] std::string bleuName() const { return "BLEU|" + bleuSignature(m_streams, m_bleu); }
    [[nodiscard]] std::string chrfFullName() const { return chrfName(m_chrf) + "|" + chrfSignature(m_streams, m_chrf); }

    [[nodiscard]] nlohmann::ordered_json scores(const Measured &measured) const
    {
        const BleuScore bleu = bleuScore(sumOf(measured.bleu), m_bleu);
        nlohmann::ordered_json precisions = nlohmann::ordered_json::array();
        for (const double one : bleu.precisions)
            precisions.push_back(rounded(one));
        return {{"sentences", measured.bleu.size()},
                {"bleu",
                 {{"score", rounded(bleu.score)},
                  {"precisions", std::move(precisions)},
                  {"brevityPenalty", rounded(bleu.brevityPenalty)},
                  {"hypothesisLength", bleu.counts.hypothesisLength},
                  {"referenceLength", bleu.counts.referenceLength},
                  {"signature", bleuSignature(m_streams, m_bleu)}}},
                {"chrf",
                 {{"score", rounded(chrfScore(sumOf(measured.chrf), m_chrf))},
                  {"signature", chrfSignature(m_streams, m_chrf)}}}};
    }

    Result<void> tellScores(Console &console, const Measured &measured) const
    {
        auto result = scores(measured);
        std::string ends[2];
        if (m_interval) {
            const auto bleu = bleuInterval(measured.bleu, m_bleu, m_resampling, console.progress());
            if (!bleu)
                return failWith(bleu.error());
            const auto chrf = chrfInterval(measured.chrf, m_chrf, m_resampling, console.progress());
            if (!chrf)
                return failWith(chrf.error());
            addInterval(result["bleu"], *bleu);
            addInterval(result["chrf"], *chrf);
            ends[0] = brackets(*bleu);
            ends[1] = brackets(*chrf);
        }
        if (m_json) {
            console.printJson(result);
            return {};
        }
        console.printLine(bleuName() + " = " + bleuScore(sumOf(measured.bleu), m_bleu).text() + ends[0]);
        console.printLine(chrfFullName() + " = " + fixedText(chrfScore(sumOf(measured.chrf), m_chrf), 2) + ends[1]);
        return {};
    }

    static void addInterval(nlohmann::ordered_json &score, const ScoreInterval &interval)
    {
        score["low"] = rounded(interval.low);
        score["high"] = rounded(interval.high);
    }

    Result<void> compare(Console &console, const Measured &measured) const
    {
        const auto lines = readSentenceFile(m_baseline);
        if (!lines)
            return failWith(lines.error());
        if (lines->size() != measured.bleu.size())
            return unequal(m_baseline, lines->size(), measured.bleu.size());
        const auto baseline = measure(*lines, console.progress());
        if (!baseline)
            return failWith(baseline.error());
        const auto bleu = compareBleu(baseline->bleu, measured.bleu, m_bleu, m_resampling, console.progress());
        if (!bleu)
            return failWith(bleu.error());
        const auto chrf = compareChrf(baseline->chrf, measured.chrf, m_chrf, m_resampling, console.progress());
        if (!chrf)
            return failWith(chrf.error());
        if (m_json) {
            auto result = scores(measured);
            addInterval(result["bleu"], bleu->second);
            addInterval(result["chrf"], chrf->second);
            result["comparison"] = {{"bleu", json(*bleu)},
                                    {"chrf", json(*chrf)},
                                    {"samples", m_resampling.samples},
                                    {"seed", m_resampling.seed}};
            console.printJson(result);
            return {};
        }
        printComparison(console, bleuName(), *bleu);
        printComparison(console, chrfFullName(), *chrf);
        return {};
    }

    static void printComparison(Console &console, const std::string &name, const ScoreDifference &difference)
    {
        const auto line = [&console](const char *what, const ScoreInterval &interval, const std::string &more) {
            console.printLine("  " + std::string(what) + fixedText(interval.value, 2) + brackets(interval) + more);
        };
        console.printLine(name);
        line("hypothesis ", difference.second, {});
        line("baseline   ", difference.first, {});
        line("difference ", difference.difference, " p = " + fixedText(difference.p, 4));
    }

    std::string m_hypothesis;
    std::vector<std::string> m_references;
    std::string m_baseline;
    std::string m_tokens = "13a";
    BleuOptions m_bleu;
    ChrfOptions m_chrf;
    ResamplingOptions m_resampling;
    bool m_interval = false;
    bool m_json = false;
    std::vector<ReferenceStream> m_streams;
};

} // namespace

std::unique_ptr<Command> makeBleuCommand()
{
    return std::make_unique<BleuCommand>();
}

} // namespace filigree::app
