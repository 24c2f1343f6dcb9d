// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a sentence is asked about: as codes, which every language has sentences for, kept with the question.
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/messagecode.h"
#include "core/induction/questionreason.h"
#include "core/project/projectstore.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

Utterance sentence(std::string_view line, std::string_view intent = "P")
{
    return parseGoldenLine(line, intent).value();
}

} // namespace

class QuestionReasonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeHasItsCode_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *asked, MessageCode code, const char *english) {
            QTest::newRow(asked) << QString::fromUtf8(asked) << static_cast<int>(code) << QString::fromUtf8(english);
        };
        row("now play the song", MessageCode::QuestionPutInFirst,
            "May \"now\" be put in at the beginning, before \"play\"?");
        row("play the song now", MessageCode::QuestionPutInLast, "May \"now\" be put in at the end, after \"song\"?");
        row("play the new song", MessageCode::QuestionPutInBetween,
            "May \"new\" be put in between \"the\" and \"song\"?");
        row("the song", MessageCode::QuestionLeaveOutFirst,
            "May \"play\" be left out at the beginning, before \"the\"?");
        row("play the", MessageCode::QuestionLeaveOutLast, "May \"song\" be left out at the end, after \"the\"?");
        row("play song", MessageCode::QuestionLeaveOutBetween,
            "May \"the\" be left out between \"play\" and \"song\"?");
        row("start the song", MessageCode::QuestionStandForFirst,
            "May \"start\" stand for \"play\" at the beginning, before \"the\"?");
        row("play the tune", MessageCode::QuestionStandForLast,
            "May \"tune\" stand for \"song\" at the end, after \"the\"?");
        row("play a song", MessageCode::QuestionStandForBetween,
            "May \"a\" stand for \"the\" between \"play\" and \"song\"?");
        row("go on", MessageCode::QuestionStandFor, "May \"go on\" stand for \"play the song\"?");
    }

    void everyChangeHasItsCode()
    {
        QFETCH(QString, asked);
        QFETCH(int, code);
        QFETCH(QString, english);
        QuestionInput input;
        input.golden = {sentence("play the song")};
        const auto reasons = reasonFor(sentence(asked.toStdString()), input);
        QCOMPARE(reasons.size(), std::size_t(2));
        QCOMPARE(static_cast<int>(reasons[0].code), code);
        QCOMPARE(reasons[0].pieces.size(), pieceCount(reasons[0].code));
        QCOMPARE(QString::fromStdString(englishText(reasons[0])), english);
        QVERIFY(reasons[1].code == MessageCode::QuestionNearest);
        QCOMPARE(englishText(reasonFor(sentence(asked.toStdString(), "Q"), input)[1]),
                 std::string("The most similar golden utterance is \"play the song\", of the intent P."));
    }

    void votesAreCounted()
    {
        QuestionInput input;
        input.voters = 64;
        const auto vote = [&](const char *line, std::uint64_t votes) {
            input.candidates.push_back({sentence(line), 0.5, 0.5, votes});
        };
        vote("play it", 0xff);
        vote("play him", 0xff00000000);
        const auto reasons = reasonFor(sentence("play it"), input);
        QCOMPARE(reasons.size(), std::size_t(1));
        QCOMPARE(englishText(reasons), std::string("8 of 64 models would say it."));
        vote("play her", 0x7f);
        QVERIFY(reasonFor(sentence("play it"), input)[0].code == MessageCode::QuestionVotesAndOne);
        vote("play them", 0x1ff);
        QCOMPARE(englishText(reasonFor(sentence("play it"), input)),
                 std::string("8 of 64 models would say it; the answer also tells of 2 similar open patterns."));
    }

    /// A project keeps the codes; one of an older version has English text, one of a newer one has codes that are not
    /// known here.
    void theProjectKeepsThem()
    {
        const QTemporaryDir folder;
        auto store = good(ProjectStore::create(folder.filePath(QStringLiteral("p.filigree")).toStdString()));
        const std::vector<Message> reasons{{MessageCode::QuestionPutIn, {"\"so\" [\\] \u0928\u092F\u093E"}},
                                           {MessageCode::QuestionNearest, {"play"}}};
        good(store.addQuestion({0, "P", "play so", "", Answer::None, reasons}));
        good(store.addQuestion({0, "P", "play old", "May it be?", Answer::None}));
        good(store.addQuestion({0, "P", "play new", R"([{"code":"question.of-later","pieces":[]}])", Answer::None}));
        good(store.addQuestion({0, "P", "play odd", R"([{"code":7}])", Answer::None}));
        const auto back = good(store.questions());
        QCOMPARE(back.size(), std::size_t(4));
        QCOMPARE(back[0].reasons.size(), std::size_t(2));
        QVERIFY(back[0].reasons[0].code == MessageCode::QuestionPutIn);
        QCOMPARE(back[0].reasons[0].pieces, reasons[0].pieces);
        QCOMPARE(back[0].why, englishText(reasons));
        QVERIFY(back[1].reasons.empty());
        QCOMPARE(back[1].why, std::string("May it be?"));
        QVERIFY(back[2].reasons.empty() && back[3].reasons.empty());
    }
};

QTEST_GUILESS_MAIN(QuestionReasonsTest)
#include "tst_questionreasons.moc"
