// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of sweep.sh: translationreport OUTPUT. Reads OUTPUT/hyp/METHOD/SEED/{dev,test}.SET.txt (of the base,
// without seeds) and writes Markdown. Of merges, METHOD@K, the k is chosen on development data: the one that keeps most
// of the old domain among those whose new score is at most a tenth of a point below the best of any k.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/translation/bleu.h"
#include "core/translation/sentencefile.h"
#include "core/translation/tradeoff.h"

using namespace filigree;

namespace {

const std::vector<std::string> newSets{"assistant", "ui", "cli_docs"};
constexpr double mayLose = 0.1; // BLEU of the new domains that a merge may give for the old one
constexpr double oldBelowBase = 20.0; // where the area begins

struct Model {
    TradeoffScores dev;
    TradeoffScores test;
};

struct Method {
    std::string name; ///< of a merge with its chosen k
    std::vector<Model> seeds;
    double processorMinutes = 0.0; ///< of a seed
    TradeoffPoint dev;
    TradeoffPoint test; ///< means over the seeds
};

template <class T> T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

std::vector<BleuCounts> countsOf(const std::filesystem::path &root, const std::filesystem::path &hypotheses,
                                 const std::string &set, const std::string &split)
{
    const auto lines = orExit(readSentenceFile(hypotheses / (split + "." + set + ".txt")));
    const std::vector<ReferenceStream> references{
        orExit(readSentenceFile(root / "data" / (set + "." + split + ".de.txt")))};
    NoProgress progress;
    return orExit(bleuCounts(lines, references, {}, progress));
}

TradeoffScores scoresOf(const std::filesystem::path &root, const std::filesystem::path &hypotheses,
                        const std::string &split)
{
    TradeoffScores out{countsOf(root, hypotheses, "old", split), {}};
    for (const std::string &set : newSets)
        out.fresh.push_back(countsOf(root, hypotheses, set, split));
    return out;
}

bool isWhole(const std::filesystem::path &hypotheses)
{
    return std::filesystem::exists(hypotheses / "test.cli_docs.txt"); // the last that is written
}

double minutesOf(const std::filesystem::path &model)
{
    std::ifstream file(model / "about.json");
    const auto json = nlohmann::json::parse(file, nullptr, false);
    return json.is_object() ? json.value("processorSeconds", 0.0) / 60.0 : 0.0;
}

template <class Pick> TradeoffPoint meanOf(const std::vector<Model> &models, Pick pick)
{
    TradeoffPoint mean;
    for (const Model &model : models) {
        const TradeoffPoint one = tradeoffPoint(pick(model));
        mean.old += one.old / static_cast<double>(models.size());
        mean.fresh += one.fresh / static_cast<double>(models.size());
    }
    return mean;
}

Method readMethod(const std::filesystem::path &root, const std::string &name)
{
    Method out{name, {}, 0.0, {}, {}};
    std::vector<std::filesystem::path> folders;
    if (name == "base")
        folders.push_back(root / "hyp" / name);
    else
        for (const auto &entry : std::filesystem::directory_iterator(root / "hyp" / name))
            folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    for (const auto &folder : folders) {
        if (!isWhole(folder))
            continue;
        out.seeds.push_back({scoresOf(root, folder, "dev"), scoresOf(root, folder, "test")});
        out.processorMinutes += minutesOf(root / "models" / std::filesystem::relative(folder, root / "hyp"));
    }
    if (!out.seeds.empty()) {
        out.processorMinutes /= static_cast<double>(out.seeds.size());
        out.dev = meanOf(out.seeds, [](const Model &model) -> const TradeoffScores & { return model.dev; });
        out.test = meanOf(out.seeds, [](const Model &model) -> const TradeoffScores & { return model.test; });
    }
    return out;
}

/// All methods; of each merge only the one with the chosen k.
std::map<std::string, Method> readMethods(const std::filesystem::path &root)
{
    std::map<std::string, std::vector<Method>> all; // by name without k
    for (const auto &entry : std::filesystem::directory_iterator(root / "hyp")) {
        const std::string name = entry.path().filename().string();
        Method method = readMethod(root, name);
        if (!method.seeds.empty())
            all[name.substr(0, name.find('@'))].push_back(std::move(method));
    }
    std::map<std::string, Method> chosen;
    for (auto &[name, variants] : all) {
        double best = 0.0;
        for (const Method &one : variants)
            best = std::max(best, one.dev.fresh);
        const Method *pick = nullptr;
        for (const Method &one : variants) {
            if (one.dev.fresh >= best - mayLose && (pick == nullptr || one.dev.old > pick->dev.old))
                pick = &one;
        }
        chosen.emplace(name, *pick);
    }
    return chosen;
}

std::vector<TradeoffScores> testScores(const Method &method)
{
    std::vector<TradeoffScores> out;
    for (const Model &model : method.seeds)
        out.push_back(model.test);
    return out;
}

void printTable(const std::map<std::string, Method> &methods)
{
    std::vector<TradeoffPoint> points;
    for (const auto &[name, method] : methods)
        points.push_back(method.test);
    const std::vector<bool> front = paretoFront(points);
    std::printf("| Method | Old | New |");
    for (const std::string &set : newSets)
        std::printf(" %s |", set.c_str());
    std::printf(" Front | Seeds | Processor minutes |\n|---|--:|--:|");
    for (std::size_t i = 0; i < newSets.size(); ++i)
        std::printf("--:|");
    std::printf("---|--:|--:|\n");
    std::size_t at = 0;
    for (const auto &[name, method] : methods) {
        std::printf("| %s | %.2f | %.2f |", method.name.c_str(), method.test.old, method.test.fresh);
        for (std::size_t set = 0; set < newSets.size(); ++set) {
            double mean = 0.0;
            for (const Model &model : method.seeds) {
                BleuCounts sum;
                for (const BleuCounts &one : model.test.fresh[set])
                    sum += one;
                mean += bleuScore(sum, {}).score / static_cast<double>(method.seeds.size());
            }
            std::printf(" %.2f |", mean);
        }
        std::printf(" %s | %zu | %.1f |\n", front[at] ? "yes" : "", method.seeds.size(), method.processorMinutes);
        ++at;
    }
}

/// The families of the article and beyond, by what their names hold.
void printAreas(const std::map<std::string, Method> &methods)
{
    const auto base = methods.find("base");
    if (base == methods.end())
        return;
    const TradeoffPoint worst{base->second.test.old - oldBelowBase, base->second.test.fresh};
    std::map<std::string, std::vector<TradeoffPoint>> families;
    for (const auto &[name, method] : methods) {
        const bool ewc = name.find("ewc") != std::string::npos;
        const bool mix = name.find("mix") != std::string::npos;
        if (name.starts_with("merge(soup("))
            families["6 soups, merged with the base"].push_back(method.test);
        else if (name.starts_with("soup("))
            families["5 soups"].push_back(method.test);
        else if (name.starts_with("merge("))
            families["4 single models, merged with the base"].push_back(method.test);
        else if (ewc && mix)
            families["3 EWC and mixing"].push_back(method.test);
        else if (mix)
            families["2 mixing"].push_back(method.test);
        else if (ewc || name == "fine-tune")
            families["1 fine-tuning and EWC"].push_back(method.test);
    }
    std::printf("\nArea (hypervolume) above old %.2f and new %.2f, on test:\n\n", worst.old, worst.fresh);
    for (const auto &[name, points] : families)
        std::printf("- %s: %.1f (%zu points)\n", name.substr(2).c_str(), hypervolume(points, worst), points.size());
}

std::string interval(const ScoreDifference &difference)
{
    char text[96];
    std::snprintf(text, sizeof text, "%+.2f [%+.2f, %+.2f]", difference.difference.value, difference.difference.low,
                  difference.difference.high);
    return text;
}

void compare(const Method &first, const Method &second)
{
    NoProgress progress;
    const auto result = orExit(compareTradeoffs(testScores(first), testScores(second), {}, {}, progress));
    std::printf("| %s | %s | %s | %s | %.3f |\n", first.name.c_str(), second.name.c_str(), interval(result.old).c_str(),
                interval(result.fresh).c_str(), result.bothBetter);
}

/// Of the methods of a kind, the one whose new score on development data is nearest to that of `like`.
template <class Kind> const Method *nearest(const std::map<std::string, Method> &methods, const Method &like, Kind kind)
{
    const Method *out = nullptr;
    for (const auto &[name, method] : methods) {
        if (!kind(name))
            continue;
        const auto distance = [&](const Method &one) { return std::abs(one.dev.fresh - like.dev.fresh); };
        if (out == nullptr || distance(method) < distance(*out))
            out = &method;
    }
    return out;
}

void printComparisons(const std::map<std::string, Method> &methods)
{
    std::printf("\nPaired bootstrap (1000 samples, 95 %% intervals, mean over the seeds), second minus first:\n\n"
                "| First | Second | Old | New | Better on both |\n|---|---|--:|--:|--:|\n");
    const auto pair = [&](const std::string &first, const std::string &second) {
        const auto a = methods.find(first);
        const auto b = methods.find(second);
        if (a != methods.end() && b != methods.end())
            compare(a->second, b->second);
    };
    for (const std::string ratio : {"1", "5", "10"}) {
        const std::string both = "ewc0.1+mix" + ratio;
        if (const auto found = methods.find(both); found != methods.end()) {
            const Method *ewc = nearest(methods, found->second, [](const std::string &name) {
                return name.starts_with("ewc") && name.find("mix") == std::string::npos;
            });
            if (ewc != nullptr)
                compare(*ewc, found->second); // at the same new score
        }
        pair("mix" + ratio, both);
        pair(both, "merge(" + both + ")");
        for (const std::string models : {"", ",all"}) {
            pair(both, "soup(" + both + models + ")");
            pair(both, "merge(soup(" + both + models + "))");
        }
        pair(both, "merge(soup(mix" + ratio + "," + both + "))");
    }
    pair("control", "mix5");
    pair("ewc0.1", "merge(fine-tune)");
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2 || !std::filesystem::is_directory(std::filesystem::path(arguments[1]) / "hyp")) {
        std::fprintf(stderr, "usage: translationreport OUTPUT, the folder of sweep.sh\n");
        return 2;
    }
    const auto methods = readMethods(arguments[1]);
    std::printf(
        "## Keeping the old domain, learning the new ones\n\nBLEU on test, mean over the seeds; k of merges (@k) "
        "chosen on development data.\n\n");
    printTable(methods);
    printAreas(methods);
    printComparisons(methods);
    return 0;
}
