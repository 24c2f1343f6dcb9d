// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the training data lacked, and the report on a labelled test set.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/evaluation/evaluationreport.h"
#include "support/cancelling.h"
#include "support/goldenutterances.h"

using namespace filigree;
using tests::utterancesOf;
using namespace Qt::StringLiterals;
using Known = UnseenValue::Known;

namespace {

const char *const training = "[Play]\nplay Vogue|Song\nplay {La Isla}|Song by Madonna|Artist\n[Stop]\nstop\n";
const char *const test = "[Play]\nplay VOGUE|Song\nplay Jolene|Song\nspin Vogue|Song now\nplay Vogue|Artist\n"
                         "play something from 1986|Year\n[Rate]\nrate Vogue|Song\n[Stop]\nstop\n";

EvaluationReportInput inputOf(const std::vector<Utterance> &reference, const std::vector<Utterance> &hypothesis)
{
    EvaluationReportInput out;
    out.system = "ours";
    out.test = reference;
    out.hypothesis = hypothesis;
    out.bootstrap.samples = 50;
    out.randomisation.rounds = 50;
    return out;
}

} // namespace

class TestErrorReasons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasons()
    {
        const auto cancelled = TrainingKnowledge::of(utterancesOf(training), filigree::tests::Cancelled());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        const TrainingKnowledge knowledge = *TrainingKnowledge::of(utterancesOf(training), NoProgress());
        const auto sentences = utterancesOf(test);
        const auto reason = [&](std::size_t i) { return knowledge.reason(sentences[i], {}); };
        QVERIFY(reason(0).nothingMissing()); // letter case is no other value
        QCOMPARE(reason(1).valuesUnseen, (std::vector<UnseenValue>{{"Song", "Jolene", Known::Nowhere}}));
        QCOMPARE(reason(2).carriersUnseen, (std::vector<std::string>{"spin", "now"}));
        const ErrorReason other = reason(3);
        QCOMPARE(other.valuesUnseen, (std::vector<UnseenValue>{{"Artist", "Vogue", Known::OtherSlot}}));
        QVERIFY(other.patternUnseen && !other.intentUnseen);
        const ErrorReason year = reason(4);
        QCOMPARE(year.slotsUnseen, std::vector<std::string>{"Year"});
        QVERIFY(year.valuesUnseen.empty());
        QVERIFY(reason(5).intentUnseen);
    }

    /// What a catalogue has need not be added: a larger corpus would draw it.
    void valuesOfCatalogues()
    {
        const TrainingKnowledge knowledge = *TrainingKnowledge::of(utterancesOf(training), NoProgress());
        const auto sentences = utterancesOf("[Play]\nplay JOLENE|Song\nplay Hurt|Song\nplay Cash|Song\n"
                                            "play Hello|Song by Adele|Artist then HELLO|Song or hello|Song\n");
        const std::vector<Catalogue> catalogues{{"Song", "songs", {{"Jolene", 1.0}, {"Yesterday", 1.0}}},
                                                {"Artist", "artists", {{"cash", 1.0}, {"Adele", 1.0}}}};
        const auto cancelled = CatalogueKnowledge::of(catalogues, sentences, filigree::tests::Cancelled());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        const CatalogueKnowledge known = *CatalogueKnowledge::of(catalogues, sentences, NoProgress());
        QVERIFY(known.has("Song", "jolene") && !known.has("Artist", "jolene") && !known.hasOfAnySlot("yesterday"));
        std::vector<ErrorReason> reasons;
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            reasons.push_back(knowledge.reason(sentences[i], known));
            reasons.back().utterance = static_cast<std::uint32_t>(i);
        }
        QCOMPARE(reasons[0].valuesUnseen, (std::vector<UnseenValue>{{"Song", "JOLENE", Known::Catalogue}}));
        QCOMPARE(reasons[1].valuesUnseen, (std::vector<UnseenValue>{{"Song", "Hurt", Known::Nowhere}}));
        QCOMPARE(reasons[2].valuesUnseen, (std::vector<UnseenValue>{{"Song", "Cash", Known::OtherSlot}}));
        QCOMPARE(reasons[3].valuesUnseen,
                 (std::vector<UnseenValue>{{"Song", "Hello", Known::Nowhere}, {"Artist", "Adele", Known::Catalogue}}));
        std::vector<std::string> values;
        for (const Addition &addition : whatToAdd(reasons, sentences))
            if (addition.kind == Addition::Kind::Value) {
                values.push_back(addition.what);
                QCOMPARE(addition.errors, std::uint64_t(1));
            }
        QCOMPARE(values, (std::vector<std::string>{"Hello", "Hurt"}));
    }

    /// Also in what was kept when each slot was told by itself.
    void spellingsCountTogether()
    {
        const auto sentences = utterancesOf("[Play]\nplay Hello|Song or HELLO|Song\nplay hello|Song\n");
        std::vector<ErrorReason> reasons(2);
        reasons[0].valuesUnseen = {{"Song", "Hello", Known::Nowhere}, {"Song", "HELLO", Known::Nowhere}};
        reasons[0].carriersUnseen = {"Or", "or"};
        reasons[1].utterance = 1;
        reasons[1].valuesUnseen = {{"Song", "hello", Known::Nowhere}};
        QCOMPARE(whatToAdd(reasons, sentences),
                 (std::vector<Addition>{{Addition::Kind::Value, {}, "Song", "Hello", 2, 0},
                                        {Addition::Kind::Carrier, {}, {}, "Or", 1, 0}}));
    }

    void suggestions()
    {
        const TrainingKnowledge knowledge = *TrainingKnowledge::of(utterancesOf(training), NoProgress());
        const auto sentences = utterancesOf(test);
        std::vector<ErrorReason> reasons;
        for (const std::size_t i : {std::size_t(2), std::size_t(4), std::size_t(2)}) {
            reasons.push_back(knowledge.reason(sentences[i], {}));
            reasons.back().utterance = static_cast<std::uint32_t>(i);
        }
        const std::vector<Addition> out = whatToAdd(reasons, sentences);
        QCOMPARE(out.front(), (Addition{Addition::Kind::Carrier, {}, {}, "now", 2, 2}));
        QVERIFY(std::count(out.begin(), out.end(), Addition{Addition::Kind::Slot, {}, "Year", "Year", 1, 4}) == 1);
        QVERIFY(std::count(out.begin(), out.end(), Addition{Addition::Kind::Pattern, "Play", {}, "other + Year", 1, 4})
                == 1);
        QVERIFY(whatToAdd({}, sentences).empty());
    }

    void report()
    {
        const auto sentences = utterancesOf(test);
        auto labels = sentences;
        labels[1].slots.clear();
        labels[5].intent = "Play";
        const auto known = utterancesOf(training);
        EvaluationReportInput input = inputOf(sentences, labels);
        input.training = known;
        input.against = "theirs";
        input.otherHypothesis = sentences;
        NoProgress progress;
        const auto out = makeEvaluationReport(input, progress);
        QVERIFY(out);
        QCOMPARE(out->errors.size(), std::size_t(2));
        QCOMPARE(out->errors[0].utterance, 1U);
        QCOMPARE(out->errors[0].reference, std::string("play Jolene|Song"));
        QCOMPARE(out->errors[0].hypothesis, std::string("play Jolene"));
        QCOMPARE(out->reasons->utterances, std::uint64_t(2));
        QCOMPARE(out->reasons->value, std::uint64_t(1));
        QVERIFY(out->tests[0].difference < 0);
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(*out, 1))).object();
        QCOMPARE(json[u"errors"_s].toArray().size(), 1);
        QCOMPARE(json[u"mistaken"_s].toInt(), 2);
        QCOMPARE(json[u"measures"_s][u"intentAccuracy"_s][u"value"_s].toDouble(), 6.0 / 7);
        QCOMPARE(json[u"confusion"_s].toArray().size(), 3);
        const std::string page = toMarkdown(*out, 5);
        QVERIFY(page.find("| Rate | Play | 1 |") != std::string::npos);
        QVERIFY(page.find("labelled [Play] `play Jolene`") != std::string::npos);
        QVERIFY(toMarkdown(*out, 0).find("## Errors") == std::string::npos);
        QCOMPARE(toJson(*out, 9), toJson(makeEvaluationReport(input, progress).value(), 9));
        QVERIFY(toJson(*out, 9).find("\"inCatalogue\":true") == std::string::npos);
        const std::vector<Catalogue> catalogues{{"Song", "songs", {{"jolene", 1.0}}}};
        input.catalogues = catalogues;
        QVERIFY(toJson(makeEvaluationReport(input, progress).value(), 9).find("\"inCatalogue\":true")
                != std::string::npos);
    }

    void withoutTraining()
    {
        const auto sentences = utterancesOf(test);
        NoProgress progress;
        const auto out = makeEvaluationReport(inputOf(sentences, sentences), progress);
        QVERIFY(out && out->errors.empty() && !out->reasons && out->tests.empty());
        QCOMPARE(out->intervals[0].low, 1.0);
        QVERIFY(!toMarkdown(*out, 5).empty());
    }

    /// The other system was asked for, and labelled nothing.
    void refusesAnEmptyComparison()
    {
        const auto sentences = utterancesOf(test);
        EvaluationReportInput input = inputOf(sentences, sentences);
        input.against = "theirs";
        NoProgress progress;
        const auto out = makeEvaluationReport(input, progress);
        QVERIFY(!out);
        QCOMPARE(out.error().code, ErrorCode::InvalidInput);
        QVERIFY(out.error().detail.find("0 were labelled") != std::string::npos);
    }

    void refuses()
    {
        const auto sentences = utterancesOf(test);
        const auto fewer = std::vector<Utterance>(sentences.begin(), sentences.begin() + 2);
        NoProgress progress;
        QCOMPARE(makeEvaluationReport(inputOf(sentences, fewer), progress).error().code, ErrorCode::InvalidInput);
        QCOMPARE(makeEvaluationReport(inputOf({}, {}), progress).error().code, ErrorCode::InvalidInput);
        tests::Cancelled cancelled;
        QCOMPARE(makeEvaluationReport(inputOf(sentences, sentences), cancelled).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestErrorReasons)
#include "tst_errorreasons.moc"
