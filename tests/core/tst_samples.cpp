// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The samples of the start page are the first golden lists that a linguist sees: they are held to what she would ask.

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"
#include "support/results.h"

using namespace filigree;
using tests::good;

namespace {

std::filesystem::path samplePath(const QString &name)
{
    return std::filesystem::path(FILIGREE_SOURCE_DIR) / "resources" / "samples" / name.toStdString();
}

std::string contentOf(const std::filesystem::path &path)
{
    return good(readFile(path));
}

GoldenText sampleText(const QString &name)
{
    return good(parseGolden(contentOf(samplePath(name + QStringLiteral(".golden")))));
}

/// Slot type -> lines of its catalogue, as they stand in the file.
std::map<std::string, std::vector<std::string>> catalogues(const QString &name)
{
    std::map<std::string, std::vector<std::string>> out;
    for (const auto &entry : std::filesystem::directory_iterator(samplePath(name))) {
        std::istringstream lines(contentOf(entry.path()));
        auto &values = out[entry.path().stem().string()];
        for (std::string line; std::getline(lines, line);)
            values.push_back(line);
    }
    return out;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const auto &word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

} // namespace

class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsWithoutRemark_data() { samples(); }
    void loadsWithoutRemark();
    void isAGoldenList_data() { samples(); }
    void isAGoldenList();
    void comesBackFromTheWriter_data() { samples(); }
    void comesBackFromTheWriter();
    void cataloguesAreClean_data() { samples(); }
    void cataloguesAreClean();
    void cataloguesHoldEveryValue_data() { samples(); }
    void cataloguesHoldEveryValue();
    void carrierWordsRecur_data() { samples(); }
    void carrierWordsRecur();
    void kindsOfMusicAreNoKindsOfBooks();
    void hindiAgrees();

private:
    static void samples()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("locale");
        QTest::newRow("English") << QStringLiteral("music.en-US") << QStringLiteral("en-US");
        QTest::newRow("Hindi") << QStringLiteral("sangeet.hi-IN") << QStringLiteral("hi-IN");
    }
};

void TestSamples::loadsWithoutRemark()
{
    QFETCH(QString, name);
    QFETCH(QString, locale);
    const auto text = sampleText(name);
    for (const auto &diagnostic : text.diagnostics)
        qWarning("line %lld: %s", static_cast<long long>(diagnostic.line), diagnostic.message.c_str());
    QVERIFY(text.diagnostics.empty());
    QCOMPARE(QString::fromStdString(text.locale), locale);
}

void TestSamples::isAGoldenList()
{
    QFETCH(QString, name);
    const auto text = sampleText(name);
    std::set<std::string> sentences;
    std::map<std::string, int> intents;
    std::set<std::size_t> slotCounts;
    for (const auto &line : text.utterances) {
        const std::string sentence = comparisonKey(plainText(line.utterance));
        QVERIFY2(sentences.insert(sentence).second, ("twice: " + sentence).c_str());
        ++intents[line.utterance.intent];
        slotCounts.insert(line.utterance.slots.size());
    }
    QVERIFY(sentences.size() >= 55);
    QVERIFY(sentences.size() <= 80);
    QCOMPARE(intents.size(), text.headings.size());
    QVERIFY(intents.size() >= 3);
    for (const auto &[intent, count] : intents)
        QVERIFY2(count >= 8, intent.c_str());
    QVERIFY(slotCounts.contains(0) && slotCounts.contains(1) && slotCounts.contains(2));
}

void TestSamples::comesBackFromTheWriter()
{
    QFETCH(QString, name);
    const auto text = sampleText(name);
    std::vector<Utterance> utterances;
    for (const auto &line : text.utterances)
        utterances.push_back(line.utterance);
    const auto again = parseGolden(writeGolden(text.locale, utterances));
    QVERIFY(again);
    QVERIFY(again->diagnostics.empty());
    QCOMPARE(again->utterances.size(), utterances.size());
    for (std::size_t i = 0; i < utterances.size(); ++i)
        QVERIFY(again->utterances[i].utterance == utterances[i]);
}

void TestSamples::cataloguesAreClean()
{
    QFETCH(QString, name);
    std::map<std::string, std::string> slotOf;
    const auto all = catalogues(name);
    QVERIFY(all.size() >= 3);
    Tokenizer tokenizer;
    for (const auto &[slot, values] : all) {
        QVERIFY2(values.size() >= 20, slot.c_str());
        for (const std::string &value : values) {
            QCOMPARE(value, foldWhiteSpace(value));
            // One value in two catalogues would give one sentence two annotations.
            const auto [it, isNew] = slotOf.try_emplace(comparisonKey(value), slot);
            QVERIFY2(isNew, (value + " is in " + it->second + " and " + slot).c_str());
            const auto words = tokenizer.words(value);
            QVERIFY2(!words.empty() && joinWords(words) == value, value.c_str());
        }
    }
}

void TestSamples::cataloguesHoldEveryValue()
{
    QFETCH(QString, name);
    const auto text = sampleText(name);
    const auto all = catalogues(name);
    std::set<std::string> used;
    for (const auto &line : text.utterances) {
        for (const SlotSpan &slot : line.utterance.slots) {
            QVERIFY2(all.contains(slot.type), slot.type.c_str());
            const auto &values = all.at(slot.type);
            const std::string value = slotValue(line.utterance, slot);
            QVERIFY2(std::find(values.begin(), values.end(), value) != values.end(),
                     (slot.type + ": " + value).c_str());
            used.insert(slot.type);
        }
    }
    for (const auto &[slot, values] : all)
        QVERIFY2(used.contains(slot), (slot + " serves no utterance").c_str());
}

/// A word seen in one utterance only teaches no rule: every carrier word stands in two or more.
void TestSamples::carrierWordsRecur()
{
    QFETCH(QString, name);
    std::map<std::string, std::set<std::string>> sentences;
    for (const auto &line : sampleText(name).utterances) {
        const auto tags = bioTags(line.utterance);
        for (std::size_t i = 0; i < tags.size(); ++i)
            if (tags[i] == "O")
                sentences[line.utterance.tokens[i]].insert(plainText(line.utterance));
    }
    for (const auto &[word, uses] : sentences)
        QVERIFY2(uses.size() >= 2, word.c_str());
}

void TestSamples::kindsOfMusicAreNoKindsOfBooks()
{
    std::map<std::string, std::set<std::string>> genres;
    for (const auto &line : sampleText(QStringLiteral("music.en-US")).utterances)
        for (const SlotSpan &slot : line.utterance.slots)
            if (slot.type == "GenreName")
                genres[line.utterance.intent].insert(slotValue(line.utterance, slot));
    QCOMPARE(genres.size(), std::size_t(2));
    const auto &music = genres["PlayMusic"];
    const auto &books = genres["ReadBook"];
    QVERIFY(music.size() >= 8);
    QVERIFY(books.size() >= 5);
    QVERIFY(books.contains("detective"));
    for (const auto &genre : books)
        QVERIFY2(!music.contains(genre), genre.c_str());
}

/// का / के / की and the verb agree with the noun, and the politeness of the opener with the verb's form.
void TestSamples::hindiAgrees()
{
    static const std::map<std::string, std::set<std::string>> nounsAfter = {
        {"का", {"गाना", "कोई", "रेडियो", "{SongName}"}},
        {"के", {"गाने"}},
        {"की", {"प्लेलिस्ट"}},
        {"कोई", {"गाना"}},
        {"थोड़ा", {"{GenreName}"}},
        {"कुछ", {"{GenreName}"}},
    };
    const auto ends = [](const std::string &word, std::string_view ending) {
        return word.size() >= ending.size() && word.substr(word.size() - ending.size()) == ending;
    };
    for (const auto &line : sampleText(QStringLiteral("sangeet.hi-IN")).utterances) {
        std::istringstream words(templateText(line.utterance));
        std::vector<std::string> parts;
        for (std::string word; words >> word;)
            parts.push_back(word);
        const QByteArray shown = QByteArray::fromStdString(joined(parts));
        for (std::size_t i = 0; i + 1 < parts.size(); ++i)
            if (const auto rule = nounsAfter.find(parts[i]); rule != nounsAfter.end())
                QVERIFY2(rule->second.contains(parts[i + 1]), shown.constData());
        const std::string &last = parts.back();
        const bool polite = ends(last, "इए") || ends(last, "िए");
        const bool familiar = ends(last, "ओ") || ends(last, "ो");
        QVERIFY2(polite || familiar, shown.constData());
        QVERIFY2(parts.front() != "कृपया" || polite, shown.constData());
        QVERIFY2(parts.front() != "ज़रा" || familiar, shown.constData());
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
