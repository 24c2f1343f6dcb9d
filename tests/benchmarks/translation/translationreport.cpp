// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of sweep.sh: translationreport OUTPUT. Reads OUTPUT/hyp/METHOD/SEED/{dev,test}.SET.txt (of the base,
// without seeds) and writes Markdown. Of merges and lines, METHOD@K, the k is chosen on development data: for the table
// the one that keeps most of the old domain among those whose new score is at most a tenth of a point below the best of
// any k; to be held against another method, the one that is farthest ahead of it on the side where it is less ahead.
// Areas are those of the points that are a family's front on development data, on test data.

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
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

/// By name without k: one for each k, by rising k.
using Methods = std::map<std::string, std::vector<Method>>;

double kOf(const Method &method)
{
    const auto at = method.name.find('@');
    return at == std::string::npos ? 0.0 : std::strtod(method.name.c_str() + at + 1, nullptr);
}

Methods readMethods(const std::filesystem::path &root)
{
    Methods out;
    for (const auto &entry : std::filesystem::directory_iterator(root / "hyp")) {
        const std::string name = entry.path().filename().string();
        Method method = readMethod(root, name);
        if (!method.seeds.empty())
            out[name.substr(0, name.find('@'))].push_back(std::move(method));
    }
    for (auto &[name, points] : out)
        std::ranges::sort(points, {}, kOf);
    return out;
}

const Method &chosenOf(const std::vector<Method> &points)
{
    double best = 0.0;
    for (const Method &one : points)
        best = std::max(best, one.dev.fresh);
    const Method *pick = nullptr;
    for (const Method &one : points) {
        if (one.dev.fresh >= best - mayLose && (pick == nullptr || one.dev.old > pick->dev.old))
            pick = &one;
    }
    return *pick;
}

/// On development data: how far it is ahead on the side where it is less ahead.
double leadOf(const Method &method, const Method &before)
{
    return std::min(method.dev.old - before.dev.old, method.dev.fresh - before.dev.fresh);
}

/// Of all that `isOne` takes by its name, what leads most; null: there is none.
template <class Kind> const Method *leaderOf(const Methods &methods, const Method &before, Kind isOne)
{
    const Method *out = nullptr;
    for (const auto &[name, points] : methods) {
        for (const Method &point : points) {
            if (isOne(name) && (out == nullptr || leadOf(point, before) > leadOf(*out, before)))
                out = &point;
        }
    }
    return out;
}

std::vector<TradeoffScores> testScores(const Method &method)
{
    std::vector<TradeoffScores> out;
    for (const Model &model : method.seeds)
        out.push_back(model.test);
    return out;
}

void printTable(const Methods &methods)
{
    std::vector<TradeoffPoint> points;
    for (const auto &[name, ofName] : methods)
        points.push_back(chosenOf(ofName).test);
    const std::vector<bool> front = paretoFront(points);
    std::printf("| Method | Old | New |");
    for (const std::string &set : newSets)
        std::printf(" %s |", set.c_str());
    std::printf(" Front | Seeds | Processor minutes |\n|---|--:|--:|");
    for (std::size_t i = 0; i < newSets.size(); ++i)
        std::printf("--:|");
    std::printf("---|--:|--:|\n");
    std::size_t at = 0;
    for (const auto &[name, ofName] : methods) {
        const Method &method = chosenOf(ofName);
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

/// All k of what lies between the base and a model, by which one is chosen.
void printCurves(const Methods &methods)
{
    std::printf("\n| Between the base and a model | Old / new at each k, on development data |\n|---|---|\n");
    for (const auto &[name, points] : methods) {
        if (points.front().name == name)
            continue;
        std::printf("| %s |", name.c_str());
        for (const Method &point : points)
            std::printf("%s %g: %.2f / %.2f", &point == &points.front() ? "" : ";", kOf(point), point.dev.old,
                        point.dev.fresh);
        std::printf(" |\n");
    }
}

bool hasEwc(const std::string &name)
{
    return name.find("ewc") != std::string::npos;
}

bool hasMixing(const std::string &name)
{
    return name.find("mix") != std::string::npos;
}

/// Is it made of trained models, without training?
bool isMade(const std::string &name)
{
    return name.find('(') != std::string::npos;
}

/// "mix1" is no part of "mix10".
bool holds(const std::string &name, const std::string &part)
{
    for (auto at = name.find(part); at != std::string::npos; at = name.find(part, at + 1)) {
        if (at + part.size() == name.size() || std::isdigit(static_cast<unsigned char>(name[at + part.size()])) == 0)
            return true;
    }
    return false;
}

/// The families of the article and beyond, by what their names hold.
std::string familyOf(const std::string &name)
{
    const bool between = name.starts_with("merge(") || name.starts_with("line(");
    if (between)
        return name.find("(soup(") == std::string::npos ? "4 merges and lines of single models"
                                                        : "6 merges and lines of averages";
    if (name.starts_with("soup("))
        return "5 averages";
    if (hasEwc(name) && hasMixing(name))
        return "3 EWC and mixing";
    if (hasMixing(name))
        return "2 mixing";
    return hasEwc(name) || name == "fine-tune" ? "1 fine-tuning and EWC" : "";
}

/// On test data, what is a family's front on development data.
std::vector<std::vector<TradeoffScores>> frontOf(const std::vector<const Method *> &family)
{
    std::vector<TradeoffPoint> dev;
    for (const Method *method : family)
        dev.push_back(method->dev);
    const std::vector<bool> front = paretoFront(dev);
    std::vector<std::vector<TradeoffScores>> out;
    for (std::size_t i = 0; i < family.size(); ++i)
        if (front[i])
            out.push_back(testScores(*family[i]));
    return out;
}

std::string interval(const char *format, const ScoreInterval &score)
{
    char text[96];
    std::snprintf(text, sizeof text, format, score.value, score.low, score.high);
    return text;
}

void printAreas(const Methods &methods)
{
    const auto base = methods.find("base");
    if (base == methods.end())
        return;
    const TradeoffPoint worst{base->second.front().test.old - oldBelowBase, base->second.front().test.fresh};
    std::map<std::string, std::vector<const Method *>> families;
    for (const auto &[name, points] : methods) {
        for (const Method &point : points) {
            if (const std::string family = familyOf(name); !family.empty())
                families[family].push_back(&point);
            families[isMade(name) ? "8 all that needs no further training" : "7 all trained models"].push_back(&point);
        }
    }
    const auto article = families.find("3 EWC and mixing");
    if (article == families.end())
        return;
    std::printf(
        "\nArea (hypervolume) above old %.2f (20 below the base) and new %.2f (the base), on test, of the front on "
        "development data, and how much larger it is than that of EWC and mixing:\n\n| Models | On the front | Area | "
        "Larger by |\n"
        "|---|--:|--:|--:|\n",
        worst.old, worst.fresh);
    const auto before = frontOf(article->second);
    for (const auto &[name, family] : families) {
        const auto front = frontOf(family);
        NoProgress progress;
        const auto result = orExit(compareAreas(before, front, worst, {}, {}, progress));
        std::printf("| %s | %zu of %zu | %s | %s |\n", name.substr(2).c_str(), front.size(), family.size(),
                    interval("%.1f [%.1f, %.1f]", result.second).c_str(),
                    interval("%+.1f [%+.1f, %+.1f]", result.difference).c_str());
    }
}

void compare(const Method &first, const Method &second)
{
    NoProgress progress;
    const auto result = orExit(compareTradeoffs(testScores(first), testScores(second), {}, {}, progress));
    constexpr const char *format = "%+.2f [%+.2f, %+.2f]";
    std::printf("| %s | %s | %s | %s | %.3f |\n", first.name.c_str(), second.name.c_str(),
                interval(format, result.old.difference).c_str(), interval(format, result.fresh.difference).c_str(),
                result.bothBetter);
}

/// Of the methods of a kind, the one whose new score on development data is nearest to that of `like`.
template <class Kind> const Method *nearest(const Methods &methods, const Method &like, Kind isOne)
{
    const auto distance = [&](const Method &one) { return std::abs(one.dev.fresh - like.dev.fresh); };
    const Method *out = nullptr;
    for (const auto &[name, points] : methods) {
        if (isOne(name) && (out == nullptr || distance(points.front()) < distance(*out)))
            out = &points.front();
    }
    return out;
}

void printComparisons(const Methods &methods)
{
    std::printf("\nPaired bootstrap (1000 samples, 95 %% intervals, mean over the seeds), second minus first:\n\n"
                "| First | Second | Old | New | Better on both |\n|---|---|--:|--:|--:|\n");
    std::set<std::pair<std::string, std::string>> told; // one may lead in two ways
    const auto tell = [&told](const Method &first, const Method &second) {
        if (told.emplace(first.name, second.name).second)
            compare(first, second);
    };
    const auto pair = [&](const std::string &first, const std::string &second) {
        const auto a = methods.find(first);
        const auto b = methods.find(second);
        if (a != methods.end() && b != methods.end())
            tell(chosenOf(a->second), chosenOf(b->second));
    };
    const auto lead = [&](const Method &first, auto isOne) {
        if (const Method *leader = leaderOf(methods, first, isOne))
            tell(first, *leader);
    };
    const auto isEwc = [](const std::string &name) { return hasEwc(name) && !hasMixing(name) && !isMade(name); };
    for (const auto &[name, points] : methods) {
        if (isMade(name) || !hasEwc(name) || !hasMixing(name))
            continue;
        const Method &both = points.front();
        const std::string ratio = name.substr(name.find("mix"));
        if (const Method *ewc = nearest(methods, both, isEwc))
            tell(*ewc, both); // at the same new score
        pair(ratio, name);
        pair(name, "soup(" + name + ")");
        // without training: of its own models, of all with old data mixed in by the same ratio, and of all
        const std::string own = name;
        lead(both, [&](const std::string &made) {
            return isMade(made) && holds(made, own) && made.find("(mix") == std::string::npos;
        });
        lead(both, [&](const std::string &made) { return isMade(made) && holds(made, ratio); });
        lead(both, isMade);
    }
    for (const auto &[name, points] : methods) {
        if (isEwc(name))
            lead(points.front(), [](const std::string &made) { return isMade(made) && holds(made, "fine-tune"); });
    }
    // the two ways between the base and a model: where Fisher information is asked for three times the adapted side
    for (const auto &[name, points] : methods) {
        if (isMade(name) || !methods.contains("merge(" + name + ")"))
            continue;
        for (const Method &point : methods.at("merge(" + name + ")")) {
            if (kOf(point) == 3.0)
                lead(point, [line = "line(" + name + ")"](const std::string &made) { return made == line; });
        }
    }
    pair("control", "mix5");
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2 || !std::filesystem::is_directory(std::filesystem::path(arguments[1]) / "hyp")) {
        std::fprintf(stderr, "usage: translationreport OUTPUT, the folder of sweep.sh\n");
        return 2;
    }
    const auto methods = readMethods(arguments[1]);
    std::printf("## Keeping the old domain, learning the new ones\n\nBLEU on test, mean over the seeds; k of merges "
                "and lines (@k) "
                "chosen on development data.\n\n");
    printTable(methods);
    printCurves(methods);
    printAreas(methods);
    printComparisons(methods);
    return 0;
}
