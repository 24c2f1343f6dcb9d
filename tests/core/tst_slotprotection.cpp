// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slots give way to placeholders and come back, exactly once each; what is odd is flagged.

#include <set>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "core/translation/slotprotection.h"
#include "core/translation/slotvalues.h"
#include "core/translation/translationreview.h"
#include "support/results.h"
#include "tests/support/cancelling.h"

using namespace filigree;
using tests::good;

namespace {

Utterance golden(std::string_view line)
{
    return good(parseGoldenLine(line, "PlayMusic"));
}

ProtectedText shield(std::string_view line)
{
    return good(protectSlots(golden(line)));
}

std::string restored(const ProtectedText &source, std::string_view translation, const std::vector<std::string> &values)
{
    Tokenizer tokenizer;
    const auto out = restoreSlots(source, translation, values, tokenizer);
    return out ? toGolden(*out) : "error: " + out.error().message();
}

std::vector<std::string> flags(const ProtectedText &source, std::string_view translation, const ReviewOptions &o = {})
{
    Tokenizer tokenizer;
    std::vector<std::string> out;
    for (const RaisedFlag &raised : reviewTranslation(source, translation, o, tokenizer)) {
        out.emplace_back(flagName(raised.flag));
        for (const std::string &word : raised.words)
            out.back() += " " + word;
    }
    return out;
}

using Flags = std::vector<std::string>;

const char *const song = "play Vogue|SongName by {Camila Cabello}|ArtistName now";

} // namespace

class TestSlotProtection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slots_become_placeholders();
    void slots_come_back();
    void lost_doubled_and_foreign_placeholders();
    void unprotectable();
    void templates();
    void wrong_templates();
    void every_order_comes_back();
    void review_flags();
    void review_knows_the_target_language();
    void aligned_values();
    void value_policies();
    void drawn_values();
    void large_catalogues();
};

void TestSlotProtection::slots_become_placeholders()
{
    const ProtectedText out = shield(song);
    QCOMPARE(out.text, std::string("play <s0> by <s1> now"));
    QCOMPARE(out.slots, (std::vector<ProtectedSlot>{{0, "SongName", "Vogue"}, {1, "ArtistName", "Camila Cabello"}}));
    QCOMPARE(out.requiredIds(), (std::vector<int>{4, 5}));
    QCOMPARE(out.intent, std::string("PlayMusic"));
    QCOMPARE(shield("stop , please").text, std::string("stop, please"));
    QCOMPARE(carrierText(out.text), std::string("play by now"));
}

void TestSlotProtection::slots_come_back()
{
    const ProtectedText source = shield(song);
    QCOMPARE(restored(source, "spiele <s0> von <s1> jetzt", {"Vogue", "Camila Cabello"}),
             std::string("spiele Vogue|SongName von {Camila Cabello}|ArtistName jetzt"));
    QCOMPARE(restored(source, "von <s1> jetzt <s0>, bitte!", {"Die Mode", "X"}),
             std::string("von X|ArtistName jetzt {Die Mode}|SongName , bitte!"));
    QCOMPARE(restored(source, "<s1><s0>", {"a", "b"}), std::string("b|ArtistName a|SongName"));
    QCOMPARE(restored(shield("stop"), "halt", {}), std::string("halt"));
}

void TestSlotProtection::lost_doubled_and_foreign_placeholders()
{
    const ProtectedText source = shield(song);
    const std::vector<std::string> values{"a", "b"};
    QVERIFY(restored(source, "spiele <s0>", values).find("lost the slot ArtistName (<s1>)") != std::string::npos);
    QVERIFY(restored(source, "<s0> <s1> <s0>", values).find("the slot SongName (<s0>) 2 times") != std::string::npos);
    QVERIFY(restored(source, "<s0> <s1> <s7>", values).find("<s7>, which no slot") != std::string::npos);
    QVERIFY(restored(source, "<s0> <s1>", {"a", " "}).find("The slot ArtistName has no value") != std::string::npos);
    QVERIFY(restored(source, "<s0> <s1>", {"a"}).starts_with("error"));
    QVERIFY(restored(shield("stop"), " ", {}).find("empty") != std::string::npos);
    Tokenizer tokenizer;
    QVERIFY(restoreSlots(source, "", values, tokenizer).error().code == ErrorCode::Inconsistent);
}

void TestSlotProtection::unprotectable()
{
    std::string ten;
    for (int i = 0; i < 10; ++i)
        ten += "w v|A ";
    QVERIFY(protectSlots(golden(ten)));
    QVERIFY(protectSlots(golden(ten + "v|A")).error().message().find("more than 10 slots") != std::string::npos);
    QVERIFY(protectSlots(golden("say <s0> now")).error().message().find("like <s0>") != std::string::npos);
    QVERIFY(protectSlots(golden("say <s0> to x|A")).error().message().find("like <s0>") != std::string::npos);
    QVERIFY(!protectSlots(Utterance()));
    // inside a value it does no harm: the value is not translated with the sentence
    QCOMPARE(shield("say <s0>|A now").slots[0].value, std::string("<s0>"));
}

void TestSlotProtection::templates()
{
    const auto source = protectTemplate("play {SongName}  by {ArtistName}", "PlayMusic");
    QVERIFY(source);
    QCOMPARE(source->text, std::string("play <s0> by <s1>"));
    QCOMPARE(*restoreTemplate(*source, "von <s1> spiele <s0>"), std::string("von {ArtistName} spiele {SongName}"));
    QVERIFY(!restoreTemplate(*source, "spiele <s0>"));
    const auto escaped = protectTemplate(R"(say \{ and \\ {A})", "x");
    QCOMPARE(escaped->text, std::string(R"(say { and \ <s0>)"));
    QCOMPARE(*restoreTemplate(*escaped, R"(sag { und \ <s0>)"), std::string(R"(sag \{ und \\ {A})"));
    const auto twice = protectTemplate("{A} and {A}", "x");
    QCOMPARE(*restoreTemplate(*twice, "<s1> und <s0>"), std::string("{A} und {A}"));
}

void TestSlotProtection::wrong_templates()
{
    const auto column = [](std::string_view text) {
        const auto out = protectTemplate(text, "x");
        return out ? 0 : static_cast<int>(out.error().column);
    };
    QCOMPARE(column("play {Song"), 6);
    QCOMPARE(column("spiel\u00fc Song}"), 12);
    QCOMPARE(column("play {} now"), 6);
    QCOMPARE(column("play {a b} now"), 6);
    QCOMPARE(column("end \\"), 6);
    QVERIFY(!protectTemplate("  ", "x"));
    QVERIFY(!protectTemplate("a <s1> {A}", "x"));
    for (const char *smuggled : {R"(a <s\0> {A})", R"(a <\s1> {A})", R"(a \<s0> {A})", R"(a <s1\>)"})
        QVERIFY2(!protectTemplate(smuggled, "x"), smuggled); // it would be a slot that nothing stands behind
    QVERIFY(!protectTemplate("{A}{A}{A}{A}{A}{A}{A}{A}{A}{A}{A}", "x"));
}

void TestSlotProtection::every_order_comes_back()
{
    Random random(5);
    Tokenizer tokenizer;
    for (int round = 0; round < 500; ++round) {
        Utterance utterance;
        const auto words = [&](std::uint64_t n) {
            for (; n > 0; --n)
                utterance.tokens.push_back("w" + std::to_string(random.below(100)));
        };
        for (std::uint64_t slot = random.below(11); slot > 0; --slot) {
            words(random.below(3));
            const std::size_t begin = utterance.tokens.size();
            words(1 + random.below(3));
            utterance.slots.push_back({begin, utterance.tokens.size(), "T" + std::to_string(random.below(4))});
        }
        words(1 + random.below(2));
        const auto source = protectSlots(utterance);
        QVERIFY(source);
        std::vector<std::string> values;
        std::vector<std::string> pieces{"x"};
        for (const ProtectedSlot &slot : source->slots) {
            values.push_back(slot.value);
            pieces.push_back(placeholderText(slot.number));
        }
        random.shuffle(pieces);
        std::string translation;
        for (const std::string &piece : pieces)
            translation += piece + " ";
        const auto out = restoreSlots(*source, translation, values, tokenizer);
        QVERIFY(out);
        std::multiset<std::string> before, after;
        for (const SlotSpan &slot : utterance.slots)
            before.insert(slot.type + "=" + slotValue(utterance, slot));
        for (const SlotSpan &slot : out->slots)
            after.insert(slot.type + "=" + slotValue(*out, slot));
        QVERIFY(before == after);
    }
}

void TestSlotProtection::review_flags()
{
    const ProtectedText source = shield(song);
    QCOMPARE(flags(source, "spiele <s0> von <s1> jetzt"), Flags());
    QCOMPARE(flags(source, "jetzt <s1> mit <s0> spielen"), Flags{"placeholder-moved"});
    QCOMPARE(flags(source, "spiele <s0> by <s1> Now"), Flags{"untranslated-words by now"});
    QCOMPARE(flags(source, "spiele <s0> von <s1> jetzt oder vielleicht doch lieber etwas später am Abend"),
             Flags{"length-odd"});
    QCOMPARE(flags(source, "spiele ⁇ <s0> von <s1> jetzt"), Flags{"unknown-characters"});
    QCOMPARE(flags(source, "spiele <s0> von von von <s1>"), Flags{"repeated-words von"});
    QCOMPARE(flags(source, "spiele <s0> von <s1> von dir von dir von dir").back(),
             std::string("repeated-words von dir"));
    QCOMPARE(flags(source, "<s0> <s1>"), (Flags{"length-odd", "no-carrier"}));
    QCOMPARE(flags(source, "play <s0> by <s1> now"), (Flags{"untranslated-words play by now", "same-as-source"}));
    QCOMPARE(flags(shield("x|A"), "<s0>"), Flags());
    QCOMPARE(flags(shield("ring at 7 a|A !!!"), "klingle um 7 <s0> !!!"), Flags());
}

void TestSlotProtection::review_knows_the_target_language()
{
    const std::unordered_set<std::string> german{"in", "radio", "küche"};
    ReviewOptions options;
    options.targetWords = &german;
    const ProtectedText source = shield("radio in x|Room please");
    QCOMPARE(flags(source, "Radio in <s0> bitte", options), Flags());
    QCOMPARE(flags(source, "Radio in <s0> please", options), (Flags{"untranslated-words please", "same-as-source"}));
    QCOMPARE(flags(source, "Radio in <s0> bitte, bald"), Flags{"untranslated-words radio in"});
}

void TestSlotProtection::aligned_values()
{
    const auto pairs = AlignedValues::fromPairs("Germany\tDeutschland\n\nSpain \t Spanien\textra\nSPAIN\tnicht\n");
    QVERIFY(pairs);
    QCOMPARE(pairs->size(), 2U);
    QCOMPARE(*pairs->find("germany"), std::string("Deutschland"));
    QCOMPARE(*pairs->find("Spain"), std::string("Spanien"));
    QVERIFY(!pairs->find("France"));
    QCOMPARE(AlignedValues::fromPairs("a\tb\nalone\n").error().line, 2);
    QCOMPARE(AlignedValues::fromPairs("a\tb\n\tb\n").error().line, 2);
    QCOMPARE(AlignedValues::fromPairs("a\tb\nc\t\xFF\n").error().line, 2);
}

void TestSlotProtection::value_policies()
{
    TargetValues known;
    known.aligned["Country"].add("Germany", "Deutschland");
    known.catalogues["Country"] = {"Country", "de", {{"Japan", 1.0}}};
    known.translations["tomorrow"] = "morgen";
    const ValuePolicies policies{{"Country", ValuePolicy::LookUp}, {"Date", ValuePolicy::Translate}};
    const ProtectedText text = shield(
        "fly from germany|Country to japan|Country or Chile|Country by Qantas|Airline tomorrow|Date or later|Date");
    QCOMPARE(valuesToTranslate({text, text}, policies), (std::vector<std::string>{"tomorrow", "later"}));
    ValueResolver resolver(policies, known, 1);
    NoProgress progress;
    QVERIFY(resolver.prepare(progress));
    const auto values = resolver.resolve(text);
    QCOMPARE(values.size(), 6U);
    const auto check = [&values](std::size_t i, const char *expected, TargetOrigin origin) {
        return values[i].text == expected && values[i].origin == origin;
    };
    QVERIFY(check(0, "Deutschland", TargetOrigin::Aligned));
    QVERIFY(check(1, "Japan", TargetOrigin::SameInCatalogue));
    QVERIFY(check(2, "Chile", TargetOrigin::NotFound));
    QVERIFY(check(3, "Qantas", TargetOrigin::Kept));
    QVERIFY(check(4, "morgen", TargetOrigin::Translated));
    QVERIFY(check(5, "later", TargetOrigin::NotFound));
}

void TestSlotProtection::drawn_values()
{
    TargetValues known;
    known.catalogues["Artist"] = {"Artist", "de", {{"rare", 1.0}, {"usual", 9.0}}};
    const ValuePolicies policies{{"Artist", ValuePolicy::Refill}, {"Song", ValuePolicy::Refill}};
    ValueResolver resolver(policies, known, 1);
    NoProgress progress;
    QVERIFY(resolver.prepare(progress));
    int usual = 0;
    for (int i = 0; i < 1000; ++i) {
        const ProtectedText text = shield("play w" + std::to_string(i) + " by x|Artist and x|Artist in y|Song");
        const auto values = resolver.resolve(text);
        QVERIFY(values[0].origin == TargetOrigin::Drawn);
        QCOMPARE(values[0].text, values[1].text); // one value of the source is one value of the target
        QVERIFY(values[2].origin == TargetOrigin::NotFound);
        QCOMPARE(values[2].text, std::string("y"));
        QCOMPARE(resolver.resolve(text)[0].text, values[0].text);
        usual += values[0].text == "usual" ? 1 : 0;
    }
    QVERIFY2(usual > 860 && usual < 940, std::to_string(usual).c_str());
}

/// Each slot looks its value up, and not the whole catalogue: one by one this would take minutes.
void TestSlotProtection::large_catalogues()
{
    constexpr int size = 200'000;
    TargetValues known;
    for (const char *type : {"Artist", "Song"}) {
        Catalogue &catalogue = known.catalogues[type];
        for (int i = 0; i < size; ++i)
            catalogue.values.push_back({"Value " + std::to_string(i), 1.0});
    }
    const ValuePolicies policies{{"Artist", ValuePolicy::LookUp}, {"Song", ValuePolicy::Refill}};
    ValueResolver resolver(policies, known, 1);
    filigree::tests::CancelAfter impatient(3);
    QCOMPARE(resolver.prepare(impatient).error().code, ErrorCode::Cancelled);
    NoProgress progress;
    QVERIFY(resolver.prepare(progress));
    std::set<std::string> drawn;
    for (int i = 0; i < 2000; ++i) {
        const auto values =
            resolver.resolve(shield("play x|Song by {value " + std::to_string(size - 1 - i) + "}|Artist"));
        QCOMPARE(values[1].text, "Value " + std::to_string(size - 1 - i));
        drawn.insert(values[0].text);
    }
    QVERIFY(drawn.size() == 1); // it follows the text, whose words are the same here
}

QTEST_GUILESS_MAIN(TestSlotProtection)
#include "tst_slotprotection.moc"
