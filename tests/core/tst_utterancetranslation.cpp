// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Utterances through a translation, with a dictionary in the place of the worker program.

#include <map>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/translation/trainingvalues.h"
#include "core/translation/utterancetranslation.h"
#include "tests/support/cancelling.h"

using namespace filigree;

namespace {

/// Each different word is an id.
class WordIds {
public:
    std::vector<int> encode(std::string_view text)
    {
        std::vector<int> out;
        Tokenizer tokenizer;
        for (const std::string &word : tokenizer.words(text)) {
            const int number = placeholderAt(word, 0);
            const auto found = std::find(m_words.begin(), m_words.end(), word);
            out.push_back(number >= 0
                              ? firstPlaceholderId + number
                              : firstPlaceholderId + placeholderCount + static_cast<int>(found - m_words.begin()));
            if (number < 0 && found == m_words.end())
                m_words.push_back(word);
        }
        return out;
    }
    [[nodiscard]] std::string decode(const std::vector<int> &ids) const
    {
        std::string out;
        for (const int id : ids) {
            const int word = id - firstPlaceholderId - placeholderCount;
            out += (out.empty() ? "" : " ")
                + (word < 0 ? placeholderText(id - firstPlaceholderId) : m_words[static_cast<std::size_t>(word)]);
        }
        return out;
    }

private:
    std::vector<std::string> m_words;
};

struct Fixture {
    std::vector<Utterance> utterances;
    TargetValues known;
    TranslationSettings settings;
    std::map<std::string, std::string> dictionary{{"play", "spiele"},     {"by", "von"},    {"at", "um"},
                                                  {"tomorrow", "morgen"}, {"stop", "halt"}, {"seven", "sieben"}};
    WordIds ids;
    int requests = 0;
    std::size_t mostLines = 0;

    void add(std::string_view line) { utterances.push_back(*parseGoldenLine(line, "Test")); }

    TranslatedEvent answer(const TranslateRequest &request)
    {
        TranslatedEvent event;
        for (std::size_t i = request.lines.size(); i > 0; --i) { // in any order
            std::string out;
            Tokenizer tokenizer;
            for (const std::string &word : tokenizer.words(ids.decode(request.lines[i - 1].source)))
                out += (dictionary.contains(word) ? dictionary[word] : word) + " ";
            event.lines.push_back({static_cast<std::int64_t>(i) - 1, ids.encode(out), -0.5, 0});
        }
        return event;
    }

    std::vector<TranslatedUtterance> run()
    {
        UtteranceTranslation work(
            utterances, known, settings, [this](std::string_view text) { return ids.encode(text); },
            [this](const std::vector<int> &target) { return ids.decode(target); });
        TranslateRequest request;
        while (work.next(request)) {
            ++requests;
            mostLines = std::max(mostLines, request.lines.size());
            if (!work.take(answer(request)))
                qFatal("refused");
        }
        if (work.progress() != 1.0)
            qFatal("not all was asked");
        NoProgress progress;
        return *work.finish(progress);
    }
};

} // namespace

class TestUtteranceTranslation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whole_way();
    void values_are_looked_at();
    void batches();
    void faults();
    void lost_placeholder();
    void unanswered_and_wrong_answers();
    void too_long();
};

void TestUtteranceTranslation::whole_way()
{
    Fixture f;
    f.add("play {New York}|Song by Abba|Artist tomorrow|Date");
    f.add("stop at {seven tomorrow}|Date");
    f.settings.policies = {{"Date", ValuePolicy::Translate}};
    const auto out = f.run();
    QCOMPARE(out.size(), 2U);
    QCOMPARE(toGolden(out[0].utterance), std::string("spiele {New York}|Song von Abba|Artist morgen|Date"));
    QCOMPARE(toGolden(out[1].utterance), std::string("halt um {sieben morgen}|Date"));
    QCOMPARE(out[0].utterance.intent, std::string("Test"));
    QCOMPARE(out[0].withPlaceholders, std::string("spiele <s0> von <s1> <s2>"));
    QVERIFY(out[0].flags.empty() && out[0].fault.empty());
    QVERIFY(out[0].values[2].origin == TargetOrigin::Translated && out[0].values[0].origin == TargetOrigin::Kept);
    QCOMPARE(out[1].score, -0.5);
    QCOMPARE(out[1].source, 1U);
}

// A value that was not found or badly translated is as much to look at as the words around it.
void TestUtteranceTranslation::values_are_looked_at()
{
    using Flags = std::vector<RaisedFlag>;
    Fixture f;
    f.settings.policies = {
        {"Country", ValuePolicy::LookUp}, {"Artist", ValuePolicy::Refill}, {"Date", ValuePolicy::Translate}};
    f.known.aligned["Country"].add("Spain", "Spanien");
    f.dictionary["seven"] = "sieben ⁇";
    f.dictionary["often"] = "oft oft oft";
    f.add("play {New York}|Country by Spain|Country at Chile|Country");
    f.add("play Abba|Artist by Abba|Artist"); // there is no catalogue
    f.add("stop at seven|Date");
    f.add("stop at often|Date by Peru|Country");
    f.add("play Peru|Song by tomorrow|Date"); // kept, and well translated
    const auto out = f.run();
    QVERIFY(out[0].flags == (Flags{{TranslationFlag::ValueNotFound, {"New York", "Chile"}}}));
    QVERIFY(out[1].flags == (Flags{{TranslationFlag::ValueNotFound, {"Abba"}}}));
    QVERIFY(out[2].flags == (Flags{{TranslationFlag::UnknownCharacters, {}}}));
    QVERIFY(out[3].flags
            == (Flags{{TranslationFlag::RepeatedWords, {"oft"}}, {TranslationFlag::ValueNotFound, {"Peru"}}}));
    QVERIFY(out[4].flags.empty());
}

void TestUtteranceTranslation::batches()
{
    Fixture f;
    for (int i = 0; i < 25; ++i)
        f.add("play w" + std::to_string(i) + "|Song");
    f.settings.batch = 10;
    const auto out = f.run();
    QCOMPARE(f.requests, 3);
    QCOMPARE(f.mostLines, 10U);
    for (std::size_t i = 0; i < out.size(); ++i)
        QCOMPARE(toGolden(out[i].utterance), "spiele w" + std::to_string(i) + "|Song");
}

void TestUtteranceTranslation::faults()
{
    Fixture f;
    f.add("stop");
    f.add("say <s0>");
    f.utterances.push_back(Utterance());
    f.add("unknown at");
    const auto out = f.run();
    QVERIFY(out[0].fault.empty());
    QVERIFY(out[1].fault.find("like <s0>") != std::string::npos);
    QVERIFY(out[2].fault.find("no words") != std::string::npos);
    QCOMPARE(toGolden(out[3].utterance), std::string("unknown um"));
    QVERIFY(out[3].flags == (std::vector<RaisedFlag>{{TranslationFlag::UntranslatedWords, {"unknown"}}}));
    QVERIFY(Fixture().run().empty());
}

void TestUtteranceTranslation::lost_placeholder()
{
    Fixture f;
    f.add("play Abba|Artist");
    f.dictionary["<s0>"] = "nichts";
    const auto out = f.run();
    QVERIFY(out[0].fault.find("lost the slot Artist") != std::string::npos);
    QVERIFY(out[0].utterance.tokens.empty());
    QCOMPARE(out[0].withPlaceholders, std::string("spiele nichts"));
}

void TestUtteranceTranslation::unanswered_and_wrong_answers()
{
    Fixture f;
    f.add("stop");
    f.add("play");
    UtteranceTranslation work(
        f.utterances, {}, {}, [&f](std::string_view text) { return f.ids.encode(text); },
        [&f](const std::vector<int> &target) { return f.ids.decode(target); });
    QVERIFY(!work.take({{{0, {20}, 0.0, 0}}})); // nothing was asked yet
    TranslateRequest request;
    QVERIFY(work.next(request));
    QVERIFY(!work.take({{{2, {20}, 0.0, 0}}}));
    QVERIFY(!work.take({{{-1, {20}, 0.0, 0}}}));
    auto event = f.answer(request);
    event.lines.pop_back();
    QVERIFY(work.take(event));
    QVERIFY(work.take(event)); // twice counts once
    QCOMPARE(work.progress(), 0.5);
    filigree::tests::Cancelled cancelled;
    QCOMPARE(work.finish(cancelled).error().code, ErrorCode::Cancelled);
    NoProgress progress;
    const auto out = *work.finish(progress);
    QVERIFY(!out[0].fault.empty() || !out[1].fault.empty());
    QVERIFY(out[0].fault.empty() || out[1].fault.empty());
}

/// One that is too long costs itself only, wherever it stands in a request.
void TestUtteranceTranslation::too_long()
{
    Fixture f;
    f.settings.longest = 3;
    for (const char *line : {"play by at tomorrow", "play", "stop", "play by at tomorrow by", "play by at"})
        f.add(line);
    const auto out = f.run();
    QCOMPARE(out.size(), 5U);
    QCOMPARE(out[0].fault,
             std::string("It was not translated: it has 4 subwords, and the model reads 3 at once: cut it "
                         "into sentences."));
    QVERIFY(out[3].fault.find("5 subwords") != std::string::npos);
    for (const std::size_t good : {1U, 2U, 4U})
        QVERIFY2(out[good].fault.empty(), out[good].fault.c_str());
    QCOMPARE(plainText(out[4].utterance), std::string("spiele von um"));
}

QTEST_GUILESS_MAIN(TestUtteranceTranslation)
#include "tst_utterancetranslation.moc"
