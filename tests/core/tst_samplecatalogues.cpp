// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catalogues reach ordinary sentences: where a golden utterance of the shipped samples has a slot, the learned grammar
// takes the values of the slot's catalogue that nobody wrote, unless the values themselves say otherwise.

#include <QTest>

#include <filesystem>
#include <set>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/induction/induce.h"
#include "core/text/tokenizer.h"
#include "support/inductioninput.h"
#include "support/results.h"
#include "support/samplecatalogues.h"
#include "support/sanitized.h"
#include "tests/benchmarks/induction/grammarlanguage.h"

using namespace filigree;
using namespace filigree::bench;

namespace {

InductionInput sample(const std::string &name)
{
    const std::filesystem::path folder = std::filesystem::path(FILIGREE_SOURCE_DIR) / "resources" / "samples";
    InductionInput input = tests::inputOf(tests::good(readFile(folder / (name + ".golden"))));
    input.catalogues = tests::sampleCatalogues(folder / name);
    return input;
}

Utterance withValue(const Utterance &utterance, std::size_t slot, const std::string &value)
{
    Tokenizer tokenizer;
    const std::vector<std::string> words = tokenizer.words(value);
    Utterance out;
    out.intent = utterance.intent;
    for (std::size_t at = 0, k = 0; at < utterance.tokens.size();) {
        if (k == utterance.slots.size() || utterance.slots[k].begin != at) {
            out.tokens.push_back(utterance.tokens[at++]);
            continue;
        }
        const SlotSpan &span = utterance.slots[k];
        const std::size_t begin = out.tokens.size();
        if (k++ == slot)
            out.tokens.insert(out.tokens.end(), words.begin(), words.end());
        else
            for (std::size_t i = span.begin; i < span.end; ++i)
                out.tokens.push_back(utterance.tokens[i]);
        out.slots.push_back({begin, out.tokens.size(), span.type});
        at = span.end;
    }
    return out;
}

std::set<std::string> seenValues(const InductionInput &input, const std::string &type, const std::string &intent = {})
{
    std::set<std::string> out;
    for (const InductionUtterance &item : input.utterances)
        for (const SlotSpan &slot : item.utterance.slots)
            if (slot.type == type && (intent.empty() || item.utterance.intent == intent))
                out.insert(slotValue(item.utterance, slot));
    return out;
}

} // namespace

class TestSampleCatalogues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takeUnseenValues_data();
    void takeUnseenValues();
    void stayApartWhereTheValuesDo();
    void doNotHangOnAFewUtterances_data() { takeUnseenValues_data(); }
    void doNotHangOnAFewUtterances();
};

void TestSampleCatalogues::takeUnseenValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("apart"); // intent:slot where another intent has the slot's unseen values
    QTest::newRow("English") << QStringLiteral("music.en-US") << QStringList{QStringLiteral("ReadBook:GenreName")};
    QTest::newRow("Hindi") << QStringLiteral("sangeet.hi-IN") << QStringList{};
}

void TestSampleCatalogues::takeUnseenValues()
{
    QFETCH(QString, name);
    QFETCH(QStringList, apart);
    const InductionInput input = sample(name.toStdString());
    NoProgress progress;
    for (std::uint64_t seed = 1; seed <= (tests::sanitized ? 1U : 3U); ++seed) {
        InductionOptions options;
        options.seed = seed;
        const auto learned = induce(input, options, progress);
        QVERIFY(learned);
        GrammarLanguage language(learned->grammar);
        int tried = 0;
        for (const InductionUtterance &item : input.utterances) {
            QVERIFY(language.accepts(item.utterance));
            for (std::size_t k = 0; k < item.utterance.slots.size(); ++k) {
                const std::string &type = item.utterance.slots[k].type;
                if (apart.contains(QString::fromStdString(item.utterance.intent + ':' + type)))
                    continue;
                const std::set<std::string> seen = seenValues(input, type);
                for (const Catalogue &catalogue : input.catalogues) {
                    for (const CatalogueValue &value : catalogue.values) {
                        if (catalogue.slot != type || seen.contains(value.text))
                            continue;
                        const Utterance other = withValue(item.utterance, k, value.text);
                        QVERIFY2(language.accepts(other), toGolden(other).c_str());
                        ++tried;
                    }
                }
            }
        }
        QVERIFY(tried > 1000);
    }
}

/// `read detective books`, `play some jazz music`: no kind of music is a kind of books.
void TestSampleCatalogues::stayApartWhereTheValuesDo()
{
    const InductionInput input = sample("music.en-US");
    NoProgress progress;
    const auto learned = induce(input, {}, progress);
    QVERIFY(learned);
    GrammarLanguage language(learned->grammar);
    int tried = 0;
    for (const InductionUtterance &item : input.utterances) {
        for (std::size_t k = 0; k < item.utterance.slots.size(); ++k) {
            if (item.utterance.slots[k].type != "GenreName")
                continue;
            const char *elsewhere = item.utterance.intent == "PlayMusic" ? "ReadBook" : "PlayMusic";
            for (const std::string &value : seenValues(input, "GenreName", elsewhere)) {
                const Utterance other = withValue(item.utterance, k, value);
                QVERIFY2(!language.accepts(other), toGolden(other).c_str());
                ++tried;
            }
        }
    }
    QVERIFY(tried > 50);
}

/// Whatever fifth of the utterances is missing, nearly all places of slots take unseen values.
void TestSampleCatalogues::doNotHangOnAFewUtterances()
{
    QFETCH(QString, name);
    QFETCH(QStringList, apart);
    const InductionInput whole = sample(name.toStdString());
    NoProgress progress;
    int places = 0;
    int open = 0;
    for (std::uint64_t seed = 1; seed <= (tests::sanitized ? 2U : 8U); ++seed) {
        Random random(seed);
        InductionInput input = whole;
        std::erase_if(input.utterances, [&](const InductionUtterance &) { return random.below(5) == 0; });
        const auto learned = induce(input, {}, progress);
        QVERIFY(learned);
        GrammarLanguage language(learned->grammar);
        for (const InductionUtterance &item : input.utterances) {
            for (std::size_t k = 0; k < item.utterance.slots.size(); ++k) {
                const std::string &type = item.utterance.slots[k].type;
                if (apart.contains(QString::fromStdString(item.utterance.intent + ':' + type)))
                    continue;
                const std::set<std::string> seen = seenValues(whole, type);
                for (const Catalogue &catalogue : input.catalogues)
                    if (catalogue.slot == type) {
                        std::string unseen;
                        for (const CatalogueValue &value : catalogue.values)
                            if (!seen.contains(value.text))
                                unseen = value.text;
                        ++places;
                        open += language.accepts(withValue(item.utterance, k, unseen)) ? 1 : 0;
                    }
            }
        }
    }
    qInfo("%d of %d", open, places);
    QVERIFY(open >= 0.95 * places);
}

QTEST_GUILESS_MAIN(TestSampleCatalogues)
#include "tst_samplecatalogues.moc"
