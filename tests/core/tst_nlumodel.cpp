// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the NLU model learns, and that it learns the same whatever the number of threads.
#include <atomic>
#include <chrono>
#include <thread>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "core/evaluation/cataloguematcher.h"
#include "core/evaluation/nlumodel.h"
#include "core/evaluation/nlusystem.h"
#include "core/evaluation/slotfeatures.h"
#include "core/text/wordform.h"
#include "support/goldenutterances.h"
#include "support/results.h"

using namespace filigree;
using tests::good;
using tests::utterancesOf;

namespace {

const char *const music =
    "[Play]\nplay {Camila Cabello}|Artist\nplay Vogue|Song by Madonna|Artist\nplay some jazz|Genre\n"
    "put on {Like a Prayer}|Song\n[Stop]\nstop\nstop the music\nplease stop\n"
    "[Weather]\nwill it rain in Paris|City\nweather for {New York}|City on monday|Day\n";

NluModel trained(std::span<const Utterance> utterances, const TrainingOptions &options = {})
{
    NoProgress progress;
    return good(NluModel::train(utterances, options, progress));
}

std::string labelled(const NluModel &model, std::string_view text)
{
    const Utterance utterance = model.label(text);
    return utterance.intent + ": " + toGolden(utterance);
}

/// Sentences of random words, so that a training takes long.
std::vector<Utterance> manyUtterances(std::size_t count)
{
    Random random(11);
    std::vector<Utterance> out;
    for (std::size_t i = 0; i < count; ++i) {
        Utterance utterance;
        utterance.intent = "I" + std::to_string(random.below(12));
        for (std::uint64_t t = 0; t < 8; ++t)
            utterance.tokens.push_back("w" + std::to_string(random.below(5000)));
        utterance.slots.push_back({1, 3, "S" + std::to_string(random.below(40))});
        utterance.slots.push_back({5, 6, "S" + std::to_string(random.below(40))});
        out.push_back(std::move(utterance));
    }
    return out;
}

class Cancellable final : public Progress {
public:
    void report(double fraction) override
    {
        if (fraction >= m_when)
            cancel();
    }
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }
    void cancelAt(double fraction) { m_when = fraction; }
    void cancel()
    {
        if (!m_cancelled.exchange(true))
            m_time = std::chrono::steady_clock::now();
    }
    [[nodiscard]] std::int64_t since() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_time.load())
            .count();
    }

private:
    double m_when = 2.0;
    std::atomic<bool> m_cancelled{false};
    std::atomic<std::chrono::steady_clock::time_point> m_time{};
};

} // namespace

class TestNluModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Ablations must not share the results of the whole model.
    void anAblationIsAnotherModel()
    {
        TrainingOptions options;
        const std::string whole = describe(options);
        options.omittedFeatures = 1;
        QVERIFY(describe(options) != whole);
        options = {};
        options.threads = 7;
        QCOMPARE(describe(options), whole);
    }

    void learnsATinySetExactly()
    {
        const std::vector<Utterance> utterances = utterancesOf(music);
        TrainingOptions options;
        options.slotPenalty = 0.05;
        const NluModel model = trained(utterances, options);
        for (const Utterance &utterance : utterances)
            QCOMPARE(model.label(std::span<const std::string>(utterance.tokens)), utterance);
        QCOMPARE(model.intents(), (std::vector<std::string>{"Play", "Stop", "Weather"}));
        QCOMPARE(model.slotTypes(), (std::vector<std::string>{"Artist", "City", "Day", "Genre", "Song"}));
        QCOMPARE(model.facts().utterances, utterances.size());
    }

    void learnsWhatItHasNotSeen()
    {
        TrainingOptions options;
        options.slotPenalty = 0.05;
        const NluModel model = trained(utterancesOf(music), options);
        QCOMPARE(labelled(model, "will it rain in Lisbon"), std::string("Weather: will it rain in Lisbon|City"));
        QCOMPARE(labelled(model, "play Hello by Adele"), std::string("Play: play Hello|Song by Adele|Artist"));
        QCOMPARE(model.label("please stop the music").intent, std::string("Stop"));
    }

    void probabilities()
    {
        const NluModel model = trained(utterancesOf(music));
        const auto known = model.labelWithProbability(std::vector<std::string>{"stop", "the", "music"});
        const auto strange = model.labelWithProbability(std::vector<std::string>{"xyzzy", "plugh"});
        QVERIFY(known.intentProbability > strange.intentProbability);
        for (const Labelling &labelling : {known, strange}) {
            QVERIFY(labelling.intentProbability > 0.0 && labelling.intentProbability <= 1.0);
            QVERIFY(labelling.slotProbability > 0.0 && labelling.slotProbability <= 1.0);
        }
        QCOMPARE(known.utterance, model.label("stop the music"));
    }

    void threadsDoNotMatter()
    {
        std::vector<Utterance> utterances = utterancesOf(music);
        const std::vector<Utterance> more = manyUtterances(150);
        utterances.insert(utterances.end(), more.begin(), more.end());
        TrainingOptions options;
        options.iterations = 25;
        const std::string one = trained(utterances, options).toBytes();
        for (const int threads : {2, 5}) {
            options.threads = threads;
            QVERIFY(trained(utterances, options).toBytes() == one);
        }
        const NluModel model = trained(utterances, options);
        NoProgress progress;
        QCOMPARE(*model.label(utterances, 1, progress), *model.label(utterances, 3, progress));
    }

    void howOftenIsWeight()
    {
        std::vector<Utterance> rare = utterancesOf("[A]\ngo home|X\n[B]\ngo home|Y\n[A]\ngo home|X\n");
        QCOMPARE(labelled(trained(rare), "go home"), std::string("A: go home|X"));
        const std::vector<Utterance> more = utterancesOf("[B]\ngo home|Y\ngo home|Y\ngo home|Y\n");
        rare.insert(rare.end(), more.begin(), more.end());
        const NluModel model = trained(rare);
        QCOMPARE(labelled(model, "go home"), std::string("B: go home|Y"));
        QCOMPARE(model.facts().utterances, std::size_t{6});
    }

    void oneIntentOnly()
    {
        const NluModel model = trained(utterancesOf("[Only]\nlights on|State\nlights off|State\n"));
        QCOMPARE(labelled(model, "lights off"), std::string("Only: lights off|State"));
        QCOMPARE(model.labelWithProbability(std::vector<std::string>{"anything"}).intentProbability, 1.0);
    }

    void noSlots()
    {
        const NluModel model = trained(utterancesOf("[A]\nhello there\n[B]\ngood bye\n"));
        QVERIFY(model.slotTypes().empty());
        QCOMPARE(labelled(model, "hello hello"), std::string("A: hello hello"));
    }

    void noWords()
    {
        const NluModel model = trained(utterancesOf(music));
        QCOMPARE(model.label(""), Utterance());
        QCOMPARE(model.label("  \t "), Utterance());
        NoProgress progress;
        QVERIFY(model.label(std::span<const Utterance>(), 2, progress)->empty());
        QCOMPARE(model.label(std::vector<Utterance>(3), 2, progress)->size(), std::size_t{3});
    }

    void otherScripts()
    {
        const NluModel hindi = trained(utterancesOf("[Play]\n{लता मंगेशकर}|Artist के गाने बजाओ\nरफ़ी|Artist के गाने बजाओ\n"
                                                    "[Weather]\nदिल्ली|City में मौसम कैसा है\nमुंबई|City में मौसम कैसा है\n"));
        QCOMPARE(labelled(hindi, "पुणे में मौसम कैसा है"), std::string("Weather: पुणे|City में मौसम कैसा है"));
        const NluModel japanese = trained(utterancesOf("[Play]\nジャズ|Genre を かけて\nロック|Genre を かけて\n"
                                                       "[Stop]\n音楽 を 止めて\n止めて\n"));
        const Utterance pop = japanese.label("ポップ を かけて");
        QCOMPARE(pop.slots, (std::vector<SlotSpan>{{0, 1, "Genre"}}));
        QCOMPARE(slotValue(pop, pop.slots.front()), std::string("ポップ"));
        QCOMPARE(japanese.label("音楽を止めて").intent, std::string("Stop"));
    }

    void caseIsAFeatureAndNoHindrance()
    {
        const NluModel model = trained(utterancesOf(music));
        QCOMPARE(model.label("STOP THE MUSIC").intent, std::string("Stop"));
        const WordForm form = wordForm("McDonald's");
        QCOMPARE(form.shape, std::string("XxXx'x"));
        QCOMPARE(form.key, std::string("mcdonald's"));
        QCOMPARE(wordForm("10:30PM").digits, std::string("00:00pm"));
        QVERIFY(wordForm("ten").digits.empty());
        QCOMPARE(wordForm("की").ends, (std::vector<std::uint32_t>{6})); // a letter with its vowel sign is one
        QCOMPARE(wordForm("१२").shape, std::string("0"));
    }

    void cataloguesAreFound()
    {
        const std::vector<Catalogue> catalogues{{"Song", "songs", {{"Like a Prayer"}, {"Like"}, {"Vogue"}}},
                                                {"City", "cities", {{"New York"}, {"vogue"}}}};
        NoProgress progress;
        const auto matcher = CatalogueMatcher::build(catalogues, progress);
        QVERIFY(matcher);
        QCOMPARE(matcher->slots(), (std::vector<std::string>{"City", "Song"}));
        const std::vector<std::string> keys{"play", "like", "a", "prayer", "vogue", "like", "new"};
        const std::vector<CatalogueMatch> expected{{0, 4, 5}, {1, 1, 4}, {1, 4, 5}, {1, 5, 6}};
        QCOMPARE(matcher->matches(keys), expected);
    }

    void wordsTypicalOfCatalogues()
    {
        const std::vector<Catalogue> catalogues{
            {"Song", "songs", {{"Like a Prayer"}, {"Like a Virgin"}, {"Vogue"}, {"Like It"}, {"Sorry"}}},
            {"City", "cities", {{"New York"}, {"vogue"}}},
            {"Count", "counts", {{"a"}}}};
        NoProgress progress;
        const auto matcher = CatalogueMatcher::build(catalogues, progress);
        QVERIFY(matcher);
        QCOMPARE(matcher->slots(), (std::vector<std::string>{"City", "Count", "Song"}));
        const std::vector<std::string> keys{"play", "like", "york", "vogue", "a"};
        // two songs of five have "a", and all counts: 0.4 of 1.4. Vogue: 0.2 of songs, 0.5 of cities.
        const std::vector<CatalogueWord> expected{{1, 2}, {2, 0}, {3, 0}, {3, 2}, {4, 1}, {4, 2}};
        QCOMPARE(matcher->typicalWords(keys), expected);
        QVERIFY(CatalogueMatcher().typicalWords(keys).empty());
        const std::vector<Catalogue> rare{{"Song", "songs", {{"Like a Prayer"}, {"Vogue"}, {"Sorry"}, {"Music"}}},
                                          {"Count", "counts", {{"a"}}}};
        const auto other = CatalogueMatcher::build(rare, progress); // a quarter of songs: 0.25 of 1.25
        QVERIFY(other);
        QCOMPARE(other->typicalWords(keys), (std::vector<CatalogueWord>{{1, 1}, {3, 1}, {4, 0}}));
    }

    void hiddenMatchesHideTheirTypicalWords()
    {
        SentenceFacts facts;
        facts.matches = {{0, 1, 3}, {1, 4, 5}};
        facts.typicalWords = {{0, 0}, {1, 0}, {1, 1}, {2, 0}, {4, 1}};
        SentenceFacts none = facts;
        hideMatches(none, 0.0, 1, 0);
        QCOMPARE(none.matches, facts.matches);
        QCOMPARE(none.typicalWords, facts.typicalWords);
        hideMatches(facts, 1.0, 1, 0);
        QVERIFY(facts.matches.empty());
        // what stands elsewhere, or is typical of another slot, is no value that is unknown
        QCOMPARE(facts.typicalWords, (std::vector<CatalogueWord>{{0, 0}, {1, 1}}));
    }

    /// A word that is hidden looks like one that is new: its ends, shape and digits are there.
    void hiddenWordsKeepTheirSpelling()
    {
        StringPool pool;
        const std::vector<std::string> tokens{"Play", "track", "12b"};
        const SentenceFacts seen = learnSentence(tokens, pool);
        SentenceFacts facts = seen;
        hideWords(facts, 0.0, 1, 0);
        QCOMPARE(facts.words[1].word, seen.words[1].word);
        hideWords(facts, 1.0, 1, 0);
        for (std::size_t t = 0; t < tokens.size(); ++t) {
            QCOMPARE(facts.words[t].word, noNumber);
            QCOMPARE(facts.words[t].shape, seen.words[t].shape);
            QCOMPARE(facts.words[t].digits, seen.words[t].digits);
            QVERIFY(facts.words[t].first == seen.words[t].first && facts.words[t].last == seen.words[t].last);
        }
        int hidden = 0; // those of half of the matches, and next to none of the others
        for (std::size_t sentence = 0; sentence < 400; ++sentence) {
            SentenceFacts one = seen;
            one.matches = {{0, 1, 3}};
            hideWords(one, 1e-9, 1, sentence);
            QCOMPARE(one.words[0].word, seen.words[0].word);
            QCOMPARE(one.words[1].word == noNumber, one.words[2].word == noNumber);
            hidden += one.words[1].word == noNumber ? 1 : 0;
        }
        QVERIFY2(hidden > 150 && hidden < 250, qPrintable(QString::number(hidden)));
    }

    /// A value that no catalogue has, of words that are typical of a slot.
    void typicalWordsHelp()
    {
        const auto utterances =
            utterancesOf("[Play]\nplay {Vienna Philharmonic}|Artist\nplay {Berlin Staatskapelle}|Artist\n"
                         "play {Moon River}|Song\nplay {Summer Rain}|Song\n");
        const std::vector<Catalogue> catalogues{
            {"Artist",
             "artists",
             {{"Vienna Philharmonic"}, {"Berlin Staatskapelle"}, {"London Symphony"}, {"Boston Symphony"}}},
            {"Song", "songs", {{"Moon River"}, {"Summer Rain"}, {"Blue Waltz"}, {"Last Waltz"}}}};
        TrainingOptions options;
        options.catalogues = catalogues;
        options.catalogueDropout = 0.0;
        options.slotPenalty = 0.05;
        const NluModel model = trained(utterances, options);
        QCOMPARE(labelled(model, "play chicago symphony"), std::string("Play: play {chicago symphony}|Artist"));
        QCOMPARE(labelled(model, "play chicago waltz"), std::string("Play: play {chicago waltz}|Song"));
        const auto read = NluModel::fromBytes(model.toBytes());
        QVERIFY(read);
        QCOMPARE(labelled(*read, "play chicago waltz"), std::string("Play: play {chicago waltz}|Song"));
    }

    void cataloguesHelp()
    {
        const auto utterances =
            utterancesOf("[Play]\nplay Vogue|Song\nplay Hello|Song\nplay Madonna|Artist\nplay Adele|Artist\n"
                         "play {Like a Prayer}|Song\nplay {Camila Cabello}|Artist\n");
        const std::vector<Catalogue> catalogues{
            {"Song", "songs", {{"Vogue"}, {"Hello"}, {"Like a Prayer"}, {"Paranoid Android"}, {"Umbrella"}}},
            {"Artist", "artists", {{"Madonna"}, {"Adele"}, {"Camila Cabello"}, {"Elton John"}, {"Rihanna"}}}};
        TrainingOptions options;
        options.catalogues = catalogues;
        options.catalogueDropout = 0.0;
        options.slotPenalty = 0.05;
        const NluModel model = trained(utterances, options);
        QCOMPARE(labelled(model, "play paranoid android"), std::string("Play: play {paranoid android}|Song"));
        QCOMPARE(labelled(model, "play elton john"), std::string("Play: play {elton john}|Artist"));
        QCOMPARE(labelled(model, "play Umbrella"), std::string("Play: play Umbrella|Song"));
    }

    void seedChoosesWhatIsHidden()
    {
        const std::vector<Utterance> utterances = utterancesOf(music);
        const std::vector<Catalogue> catalogues{{"Artist", "a", {{"Madonna"}, {"Camila Cabello"}}},
                                                {"City", "c", {{"Paris"}, {"New York"}}}};
        TrainingOptions options;
        options.catalogues = catalogues;
        const std::string bytes = trained(utterances, options).toBytes();
        QVERIFY(trained(utterances, options).toBytes() == bytes);
        bool other = false;
        for (options.seed = 2; options.seed < 8; ++options.seed)
            other = other || trained(utterances, options).toBytes() != bytes;
        QVERIFY(other);
    }

    void wrongInputIsTold_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<int>("what");
        QTest::newRow("nothing") << QByteArray("There is no utterance to learn from") << 0;
        QTest::newRow("no words") << QByteArray("There is no utterance to learn from") << 1;
        QTest::newRow("slots overlap") << QByteArray("Utterance 1 cannot be learnt: its slot B") << 2;
        QTest::newRow("slot outside") << QByteArray("Utterance 1 cannot be learnt: its slot A") << 3;
        QTest::newRow("wrong UTF-8") << QByteArray("not in UTF-8") << 4;
        QTest::newRow("no intent") << QByteArray("its intent is empty") << 5;
        QTest::newRow("no threads") << QByteArray("at least 1") << 6;
        QTest::newRow("penalty 0") << QByteArray("above 0") << 7;
    }

    void wrongInputIsTold()
    {
        QFETCH(QByteArray, says);
        QFETCH(int, what);
        Utterance utterance{"I", {"a", "b"}, {}};
        TrainingOptions options;
        if (what == 1)
            utterance.tokens.clear();
        if (what == 2)
            utterance.slots = {{0, 2, "A"}, {1, 2, "B"}};
        if (what == 3)
            utterance.slots = {{1, 3, "A"}};
        if (what == 4)
            utterance.tokens[1] = "caf\xE9";
        if (what == 5)
            utterance.intent.clear();
        if (what == 6)
            options.threads = 0;
        if (what == 7)
            options.slotPenalty = 0.0;
        NoProgress progress;
        const std::vector<Utterance> utterances(what == 0 ? 0 : 1, utterance);
        const auto model = NluModel::train(utterances, options, progress);
        QVERIFY(!model);
        QVERIFY2(model.error().detail.find(says.toStdString()) != std::string::npos, model.error().detail.c_str());
    }

    void cancelsInTheMiddle_data()
    {
        QTest::addColumn<double>("at");
        QTest::newRow("intents") << 0.06;
        QTest::newRow("slots") << 0.31;
    }

    /// Cancelled from another thread, in the middle of the intents and of the slots.
    void cancelsInTheMiddle()
    {
        QFETCH(double, at);
        const std::vector<Utterance> utterances = manyUtterances(4000);
        Cancellable progress;
        progress.cancelAt(at);
        TrainingOptions options;
        options.threads = 2;
        const auto model = NluModel::train(utterances, options, progress);
        qInfo("cancelled after %lld ms", static_cast<long long>(progress.since())); // 100 where nothing else runs
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::Cancelled);
    }

    void labellingCanBeCancelled()
    {
        const NluModel model = trained(utterancesOf(music));
        Cancellable progress;
        progress.cancel();
        const auto labels = model.label(utterancesOf(music), 2, progress);
        QVERIFY(!labels);
        QCOMPARE(labels.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestNluModel)
#include "tst_nlumodel.moc"
