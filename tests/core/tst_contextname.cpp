// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <algorithm>

#include "core/base/random.h"
#include "core/resampling/contexts.h"
#include "support/references.h"
#include "support/results.h"

using namespace filigree;
using tests::good;

namespace {

Reference read(const std::string &golden)
{
    return *tests::reference(golden);
}

SlotContexts contexts(const Reference &reference, const std::string &slot, ContextKind kind)
{
    NoProgress progress;
    return good(makeContexts(reference, reference.slots.at(slot), {kind, 1}, progress));
}

/// The words of the sentence beside a place, told without the code under test.
struct Around {
    std::vector<TemplatePart> left; // nearest first
    std::vector<TemplatePart> right;
};

Around around(const Reference &reference, const SlotPlace &place)
{
    const std::vector<TemplatePart> &parts = reference.templates[place.sentence].parts;
    std::size_t at = 0;
    for (std::uint32_t slot = place.slot;; ++at)
        if (parts[at].isSlot && slot-- == 0)
            break;
    Around out;
    for (std::size_t i = at; i > 0; --i)
        out.left.push_back(parts[i - 1]);
    for (std::size_t i = at + 1; i < parts.size(); ++i)
        out.right.push_back(parts[i]);
    return out;
}

bool beginsWith(const std::vector<TemplatePart> &words, const std::vector<TemplatePart> &wanted, bool whole)
{
    return wanted.size() <= words.size() && std::equal(wanted.begin(), wanted.end(), words.begin())
        && (!whole || wanted.size() == words.size());
}

bool holds(const Surrounding &what, const Reference &reference, const SlotPlace &place)
{
    const SentenceTemplate &sentence = reference.templates[place.sentence];
    const Around words = around(reference, place);
    const auto has = [](const std::vector<TemplatePart> &all, const std::vector<TemplatePart> &one) {
        return std::find(all.begin(), all.end(), one.front()) != all.end();
    };
    bool out = false;
    switch (what.kind) {
    case Surrounding::Kind::Frame:
        out = beginsWith(words.left, what.left, what.begins) && beginsWith(words.right, what.right, what.ends);
        break;
    case Surrounding::Kind::Before:
        out = has(words.left, what.left);
        break;
    case Surrounding::Kind::After:
        out = has(words.right, what.right);
        break;
    case Surrounding::Kind::Company:
        out = plainText(companyOf(sentence.company)) == plainText(what);
        break;
    case Surrounding::Kind::Pattern:
        out = sentence.intent == what.intents.front() && sentence.pattern == what.pattern;
        break;
    case Surrounding::Kind::Intent:
        out = std::find(what.intents.begin(), what.intents.end(), sentence.intent) != what.intents.end();
        break;
    }
    return out != what.negated;
}

bool holds(const ContextName &name, const Reference &reference, const SlotPlace &place)
{
    if (name.alternatives.empty())
        return true;
    return std::any_of(name.alternatives.begin(), name.alternatives.end(), [&](const std::vector<Surrounding> &all) {
        return std::all_of(all.begin(), all.end(),
                           [&](const Surrounding &what) { return holds(what, reference, place); });
    });
}

/// Sentences whose values depend on the intent and on the words beside the slot.
std::string randomGolden(std::uint64_t seed)
{
    Random random(seed);
    const std::vector<std::string> before{"play", "some", "by", "the", "please"};
    const std::vector<std::string> after{"music", "books", "now", "please", ""};
    std::string out;
    for (int intent = 0; intent < 4; ++intent) {
        out += "[Intent" + std::to_string(intent) + "]\n";
        for (std::uint64_t i = 0, n = 20 + random.below(60); i < n; ++i) {
            const std::uint64_t a = random.below(before.size());
            const std::uint64_t b = random.below(after.size());
            const std::uint64_t set = random.below(20) == 0 ? random.below(6) : (b == 1 ? 0 : a == 2 ? 1 : 2);
            if (random.below(2) == 0)
                out += before[random.below(before.size())] + ' ';
            if (random.below(5) > 0)
                out += before[a] + ' ';
            out += "{value " + std::to_string(set * 5 + random.below(5)) + "}|T " + after[b] + '\n';
        }
    }
    return out;
}

} // namespace

class TestContextName final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesAreToldInPlainText();
    void everyNameIsTrueOfItsPlacesAlone_data();
    void everyNameIsTrueOfItsPlacesAlone();
    void whatIsImpliedIsTrue();
    void otherIntentsAreNamed();
    void oneContextIsEverywhere();
    void companyIsTakenApart();
};

void TestContextName::framesAreToldInPlainText()
{
    const Reference data =
        read("[PlayMusic]\nPlay something by Adele|ArtistName\nAdele|ArtistName on Spotify|AppName\n");
    const SlotData &artists = data.slots.at("ArtistName");
    std::vector<std::string> texts;
    for (const SlotPlace &place : artists.places) {
        texts.push_back(plainText(frameAround(data, place, 1, 1)));
        texts.push_back(plainText(frameAround(data, place, 2, 2)));
        texts.push_back(plainText(frameAround(data, place, 9, 9)));
    }
    const std::vector<std::string> wanted{"by _ $", "something by _ $", "^ play something by _ $",
                                          "^ _ on", "^ _ on {AppName}", "^ _ on {AppName} $"};
    std::sort(texts.begin(), texts.end());
    std::vector<std::string> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(texts, sorted);
    Surrounding negated = frameAround(data, artists.places.front(), 0, 0);
    negated.negated = true;
    QCOMPARE(plainText(negated), std::string("not _"));
}

void TestContextName::everyNameIsTrueOfItsPlacesAlone_data()
{
    QTest::addColumn<int>("kind");
    for (const ContextKind kind :
         {ContextKind::Evidence, ContextKind::Intent, ContextKind::Carrier, ContextKind::Pattern})
        QTest::newRow(contextKindName(kind)) << static_cast<int>(kind);
}

/// Whatever is left out of a name because other parts of it say so, it still tells its places from all others.
void TestContextName::everyNameIsTrueOfItsPlacesAlone()
{
    QFETCH(int, kind);
    int several = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Reference data = read(randomGolden(seed));
        const SlotContexts found = contexts(data, "T", static_cast<ContextKind>(kind));
        several += found.contexts.size() > 1 ? 1 : 0;
        const std::vector<SlotPlace> &places = data.slots.at("T").places;
        for (std::size_t p = 0; p < places.size(); ++p)
            for (std::size_t c = 0; c < found.contexts.size(); ++c)
                QVERIFY2(holds(found.contexts[c].name, data, places[p]) == (found.contextOfPlace[p] == c),
                         (std::to_string(seed) + ": " + found.contexts[c].key + " / "
                          + data.templates[places[p].sentence].text())
                             .c_str());
    }
    QVERIFY2(several > 20, "the random data hardly ever has two contexts");
}

void TestContextName::whatIsImpliedIsTrue()
{
    int implied = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Reference data = read(randomGolden(seed));
        const std::vector<SlotPlace> &places = data.slots.at("T").places;
        std::vector<Surrounding> all;
        for (std::size_t p = 0; p < std::min<std::size_t>(places.size(), 8); ++p) {
            for (const auto &[left, right] : {std::pair(1, 0), {0, 1}, {1, 1}, {2, 0}, {0, 2}, {9, 9}})
                all.push_back(frameAround(data, places[p], left, right));
            all.push_back(intentOf(data.templates[places[p].sentence]));
            all.push_back(patternOf(data.templates[places[p].sentence]));
            Surrounding before;
            before.kind = Surrounding::Kind::Before;
            before.left = {{false, "by"}};
            Surrounding after;
            after.kind = Surrounding::Kind::After;
            after.right = {{false, "music"}};
            all.push_back(before);
            all.push_back(after);
        }
        for (std::size_t i = 0, n = all.size(); i < n; ++i) {
            all.push_back(all[i]);
            all.back().negated = true;
        }
        for (const Surrounding &a : all)
            for (const Surrounding &b : all) {
                if (!implies(a, b))
                    continue;
                ++implied;
                for (const SlotPlace &place : places)
                    QVERIFY2(!holds(a, data, place) || holds(b, data, place),
                             (plainText(a) + " does not imply " + plainText(b)).c_str());
            }
    }
    QVERIFY(implied > 1000);
}

void TestContextName::otherIntentsAreNamed()
{
    const Reference data = read("[PlayMusic]\nplay jazz|GenreName\nplay rock|GenreName\nplay pop|GenreName\n"
                                "play soul|GenreName\nplay jazz|GenreName\nplay rock|GenreName\nplay pop|GenreName\n"
                                "[ReadBook]\nread crime|GenreName\nread poetry|GenreName\nread history|GenreName\n"
                                "read crime|GenreName\nread poetry|GenreName\nread history|GenreName\n");
    const SlotContexts found = contexts(data, "GenreName", ContextKind::Evidence);
    QCOMPARE(found.contexts.size(), std::size_t(2));
    for (const Context &context : found.contexts)
        for (const std::vector<Surrounding> &all : context.name.alternatives)
            for (const Surrounding &what : all)
                QVERIFY2(!(what.kind == Surrounding::Kind::Intent && what.negated), context.key.c_str());
}

void TestContextName::oneContextIsEverywhere()
{
    std::string golden = "[PlayMusic]\n";
    for (int i = 0; i < 20; ++i)
        golden += std::string(i % 2 == 0 ? "play " : "start ") + "value" + std::to_string(i % 5) + "|T\n";
    const Reference data = read(golden);
    const SlotContexts found = contexts(data, "T", ContextKind::Evidence);
    QCOMPARE(found.contexts.size(), std::size_t(1));
    QCOMPARE(found.contexts.front().key, std::string("everywhere"));
    QVERIFY(found.contexts.front().name.alternatives.empty());
}

void TestContextName::companyIsTakenApart()
{
    const std::string text = "{Item}~rice {Unit}~two bags";
    const Surrounding company = companyOf(text);
    const std::vector<Surrounding::Company> wanted{{"Item", "rice"}, {"Unit", "two bags"}};
    QCOMPARE(company.company, wanted);
    QCOMPARE(plainText(company), text);
    QVERIFY(companyOf("nonsense").company.empty());
    QVERIFY(companyOf("{open").company.empty());
}

QTEST_GUILESS_MAIN(TestContextName)
#include "tst_contextname.moc"
