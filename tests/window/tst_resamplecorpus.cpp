// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options of resampling, the shares of a corpus, and the names of contexts, with the real window.
#include <QtTest>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>

#include "app/modes/contexttext.h"
#include "app/modes/corpus/exportdialog.h"
#include "app/modes/resample/resampleoptions.h"
#include "core/formats/corpuswriter.h"
#include "core/generation/corpusplan.h"
#include "widgets/plots/heatmap.h"
#include "widgets/resampling/facttable.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace Qt::StringLiterals;

using filigree::tests::longTime;

Q_DECLARE_METATYPE(filigree::ContextName)

class ResampleCorpusTest final : public tests::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void contextsAreNamed_data();
    void contextsAreNamed();
    void optionsApplyAtOnceAndAreUndone();
    void slotNamesOfAnotherLocaleAreMatched();
    void everyOptionExplainsItself();
    void aDecidedPairKeepsTheRow();
    void sharesOfTheGrammar();
    void weightedValuesReachTheCorpus();
    void oldCorporaStayAsTheyWere();

private:
    void open(const QString &golden);
    void showResample();
    void choose(const QString &box, int index);
};

void ResampleCorpusTest::open(const QString &golden)
{
    m_workspace->create(m_folder->filePath(u"p.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    project()->appendText(u"@locale en-US\n"_s + golden, u"fill"_s);
    QVERIFY(project()->flush());
}

void ResampleCorpusTest::showResample()
{
    m_window->showMode(u"resample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
}

void ResampleCorpusTest::choose(const QString &box, int index)
{
    auto *combo = find<QComboBox>(box);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

void ResampleCorpusTest::contextsAreNamed_data()
{
    using Kind = Surrounding::Kind;
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ContextName>("name");
    Surrounding byEnd;
    byEnd.kind = Kind::Frame;
    byEnd.left = {{false, "by"}};
    byEnd.ends = true;
    Surrounding beginOn;
    beginOn.kind = Kind::Frame;
    beginOn.begins = true;
    beginOn.right = {{true, "AppName"}, {false, "on"}};
    Surrounding music;
    music.intents = {"PlayMusic"};
    Surrounding others;
    others.intents = {"ReadBook", "Stop"};
    Surrounding notAfter;
    notAfter.kind = Kind::Before;
    notAfter.left = {{false, "some"}};
    notAfter.negated = true;
    QTest::newRow("everywhere") << u"everywhere"_s << u"everywhere"_s << ContextName();
    QTest::newRow("frame and intent") << u"by … (end), PlayMusic"_s << u"by … (end), PlayMusic"_s
                                      << ContextName{{{byEnd, music}}};
    QTest::newRow("two intents, not after")
        << u"ReadBook or Stop, not after “some”"_s << u"ReadBook or Stop, not after “some”"_s
        << ContextName{{{others, notAfter}}};
    QTest::newRow("what alternatives share is told once")
        << u"by … (end), PlayMusic (+1)"_s << u"by … (end); or (start) … {AppName} on; in PlayMusic"_s
        << ContextName{{{byEnd, music}, {beginOn, music}}};
    QTest::newRow("an alternative that has nothing else")
        << u"by … (end), PlayMusic (+1)"_s << u"by … (end), PlayMusic; or PlayMusic"_s
        << ContextName{{{byEnd, music}, {music}}};
    ContextName many;
    for (int i = 0; i < 9; ++i) {
        Surrounding word = byEnd;
        word.left.front().text = std::string(1, static_cast<char>('a' + i));
        many.alternatives.push_back({word});
    }
    QTest::newRow("many") << u"a … (end) (+8)"_s
                          << u"a … (end); or b … (end); or c … (end); or d … (end); or e … (end); or 4 other(s)"_s
                          << many;
}

void ResampleCorpusTest::contextsAreNamed()
{
    QFETCH(ContextName, name);
    QTEST(contextTitle(name), "title");
    QTEST(contextText(name), "text");
}

const auto genres =
    u"[PlayMusic]\nplay jazz|GenreName music\nplay rock|GenreName music\nplay pop|GenreName music\n"
    u"[PlayRadio]\ntune in rock|GenreName\ntune in pop|GenreName\ntune in soul|GenreName\n"
    u"[ReadBook]\nread crime|GenreName books\nread soul|GenreName books\nread poetry|GenreName books\n"_s;

void ResampleCorpusTest::optionsApplyAtOnceAndAreUndone()
{
    open(genres);
    showResample();
    choose(u"contextsBy"_s, 1);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    command(u"resampleOptions"_s)->trigger();
    auto *dialog = find<ResampleOptionsDialog>(u"resampleOptions"_s);
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    ResamplingSettings linked = project()->resampling();
    linked.resample.pools.threshold.value = 0.05;
    linked.resample.pools.evidence = false;
    project()->changeResampling(linked, u"threshold"_s, 0);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    const auto swapped = [this] {
        std::uint64_t sum = 0;
        for (const Pool &pool : resamplePage()->pools()->pools.at("GenreName"))
            sum += pool.swapped.cardinality();
        return sum;
    };
    const std::uint64_t direct = swapped();
    find<QCheckBox>(u"swapChains"_s)->click();
    QVERIFY(project()->resampling().resample.pools.components);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    QVERIFY2(swapped() > direct, "music reaches books over the radio");
    auto *containment = find<QDoubleSpinBox>(u"containment"_s);
    containment->setValue(75.0);
    QCOMPARE(project()->resampling().resample.pools.containment, 0.75);
    find<QCheckBox>(u"catalogueEverywhere"_s)->click();
    QVERIFY(project()->resampling().resample.pools.catalogueEverywhere);
    QVERIFY(!find<QSpinBox>(u"carrierWords"_s)->isEnabled());
    command(u"undo"_s)->trigger();
    command(u"undo"_s)->trigger();
    QCOMPARE(containment->value(), 50.0);
    command(u"undo"_s)->trigger();
    QVERIFY(!find<QCheckBox>(u"swapChains"_s)->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle() && swapped() == direct, longTime);
    choose(u"contextsBy"_s, 2);
    QVERIFY(find<QSpinBox>(u"carrierWords"_s)->isEnabled());
    find<QSpinBox>(u"carrierWords"_s)->setValue(2);
    QCOMPARE(project()->resampling().resample.contexts.carrierWords, 2);
}

void ResampleCorpusTest::slotNamesOfAnotherLocaleAreMatched()
{
    ResampleOptionsDialog dialog;
    LenderData lenders;
    lenders.patterns["es-MX"] = {};
    lenders.slots["es-MX"] = {"Cancion", "ArtistName"};
    lenders.patterns["de-DE"] = {};
    lenders.slots["de-DE"] = {"Lied"};
    ResamplingSettings last;
    connect(&dialog, &ResampleOptionsDialog::changed, this,
            [&](const ResamplingSettings &settings, const QString &, int) { last = settings; });
    dialog.setSlots({"ArtistName", "SongName"}, lenders);
    dialog.setSettings({}, false);
    auto *names = dialog.findChild<QTableWidget *>(u"slotNames"_s);
    QCOMPARE(names->rowCount(), 3);
    auto *lender = dialog.findChild<QComboBox *>(u"lender"_s);
    lender->setCurrentIndex(lender->findData(u"es-MX"_s));
    Q_EMIT lender->activated(lender->currentIndex());
    QCOMPARE(last.lender, std::string("es-MX"));
    QCOMPARE(names->rowCount(), 2);
    auto *song = static_cast<QComboBox *>(names->cellWidget(1, 1)); // ArtistName, Cancion
    QCOMPARE(song->currentText(), u"none"_s);
    song->setCurrentIndex(song->findData(u"SongName"_s));
    Q_EMIT song->activated(song->currentIndex());
    const std::map<std::string, std::string> wanted{{"Cancion", "SongName"}};
    QCOMPARE(last.shares.borrow.slotNames, wanted);
    dialog.setSettings(last, false);
    QCOMPARE(static_cast<QComboBox *>(names->cellWidget(1, 1)), song); // the focus stays
    song->setCurrentIndex(0);
    Q_EMIT song->activated(0);
    QVERIFY(last.shares.borrow.slotNames.empty());
    dialog.setSettings(last, true);
    QVERIFY(!names->isEnabled() && !lender->isEnabled());
}

void ResampleCorpusTest::everyOptionExplainsItself()
{
    ResampleOptionsDialog dialog;
    int controls = 0;
    for (const char *name : {"carrierWords", "swapChains", "containment", "catalogueEverywhere", "valueWeights",
                             "lender", "ignoreIntent", "slotNames"}) {
        auto *control = dialog.findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY2(control, name);
        QVERIFY2(!control->toolTip().isEmpty() && control->toolTip() == control->whatsThis(), name);
        QVERIFY2(!control->accessibleName().isEmpty(), name);
        ++controls;
    }
    QCOMPARE(controls, 8);
}

void ResampleCorpusTest::aDecidedPairKeepsTheRow()
{
    open(genres);
    showResample();
    choose(u"contextsBy"_s, 1);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    auto *map = find<widgets::HeatMap>(u"contextMap"_s);
    auto *pools = find<widgets::FactTable>(u"poolTable"_s);
    auto *uncertain = find<widgets::FactTable>(u"uncertainPairs"_s);
    QCOMPARE(map->count(), 3);
    const int before = uncertain->facts()->rowCount();
    QVERIFY2(before >= 2, "the data is so small that most pairs are uncertain");
    map->setCurrent(2, 1);
    QCOMPARE(pools->currentFact(), 2);
    QTest::keyClick(map, Qt::Key_Space);
    QCOMPARE(project()->resampling().resample.pools.pins.size(), std::size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    QVERIFY(uncertain->facts()->rowCount() < before);
    QCOMPARE(pools->currentFact(), 2);
    QCOMPARE(map->currentRow(), 2);
    QCOMPARE(map->currentColumn(), 1);
    uncertain->setCurrentFact(0); // a pair that the linguist wants to see
    Q_EMIT uncertain->factActivated(0);
    QCOMPARE(pools->currentFact(), map->currentRow());
    // The order of the contexts is another on the other scale: the context stays, wherever it stands now.
    const auto name = [&] { return pools->facts()->index(pools->currentFact(), 0).data().toString(); };
    const QString chosen = name();
    choose(u"similarityScale"_s, 1);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    QCOMPARE(name(), chosen);
}

const auto lopsided =
    u"[PlayMusic]\nplay Vogue|SongName by Madonna|ArtistName\nplay Hello|SongName by Adele|ArtistName\n"
    u"play Roar|SongName by Katy|ArtistName\nplay Rush|SongName by Cher|ArtistName\n"
    u"play Hey|SongName by Pink|ArtistName\nplay Yo|SongName by Lizzo|ArtistName\n[Stop]\nstop\n"
    u"be quiet\nstop it\n"_s;

void ResampleCorpusTest::sharesOfTheGrammar()
{
    open(lopsided);
    m_window->showMode(u"corpus"_s);
    QVERIFY(!project()->corpusWish().everySentence); // shares are what a new project begins with
    induce();
    m_window->showMode(u"corpus"_s);
    auto *planned = find<QLabel>(u"plannedIntents"_s);
    QTRY_VERIFY_WITH_TIMEOUT(planned->text().contains(u"PlayMusic "_s) && planned->text().contains(u"Stop "_s),
                             longTime);
    QVERIFY(!planned->text().contains(u"about"_s));
    QVERIFY(!corpusPage()->plan()); // told before anything is generated
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle(), longTime);
    QVERIFY(corpusPage()->plan()->strata().size() >= 2); // by pattern
    CorpusWish few = project()->corpusWish();
    few.count = 12;
    project()->changeCorpusWish(few);
    const auto music = [this] {
        int out = 0;
        for (std::uint64_t k = 0; k < corpusPage()->plan()->size(); ++k)
            out += corpusPage()->plan()->at(k).intent == "PlayMusic" ? 1 : 0;
        return out;
    };
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle() && corpusPage()->plan()->size() == 12,
                             longTime);
    QVERIFY(planned->text().contains(u"PlayMusic %1"_s.arg(music())));
    choose(u"corpusShares"_s, 2); // Uniform
    QCOMPARE(project()->resampling().shares.distribution, Distribution::Uniform);
    choose(u"corpusShares"_s, 5); // Every sentence alike
    QVERIFY(project()->corpusWish().everySentence);
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle(), longTime);
    QCOMPARE(corpusPage()->plan()->strata().size(), std::size_t(1));
    QVERIFY(planned->text().contains(u"about"_s));
    QVERIFY(!find<QSpinBox>(u"corpusMix"_s)->isEnabled());
    command(u"undo"_s)->trigger();
    command(u"undo"_s)->trigger();
    QVERIFY(!project()->corpusWish().everySentence);
    QCOMPARE(project()->resampling().shares.distribution, Distribution::Entropy);
    find<QSpinBox>(u"corpusMix"_s)->setValue(40);
    QCOMPARE(project()->resampling().shares.mixObserved, 0.4);
    choose(u"corpusShares"_s, 4); // Borrowed, and there is nobody to borrow from
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && planned->text().contains(u"no other locale"_s), longTime);
    QVERIFY2(!corpusPage()->plan(), "the corpus of before is not what is asked for");
    QVERIFY(!command(u"exportCorpus"_s)->isEnabled());
    command(u"undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->plan() && m_jobs->isIdle(), longTime);
    QVERIFY(command(u"exportCorpus"_s)->isEnabled());
    find<QSpinBox>(u"corpusMix"_s)->setFocus();
    find<QSpinBox>(u"corpusMix"_s)->selectAll();
    QTest::keyClicks(find<QSpinBox>(u"corpusMix"_s), u"7"_s);
    Q_EMIT project()->cataloguesChanged();
    QVERIFY2(find<QSpinBox>(u"corpusMix"_s)->text().startsWith(u"7 "_s), "typing goes on");
}

void ResampleCorpusTest::weightedValuesReachTheCorpus()
{
    open(lopsided);
    induce();
    m_window->showMode(u"corpus"_s);
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle(), longTime);
    ExportDialog dialog({corpusPage()->plan(), u"music.en-US"_s, {}, project()->access()},
                        *m_jobs); // a name with a dot of its own
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const CorpusFormat &format : corpusFormats()) {
        dialog.setFormat(QString::fromStdString(std::string(format.name)));
        QVERIFY2(dialog.path().endsWith(u"/music.en-US"_s + QString::fromStdString(std::string(format.suffix))),
                 qPrintable(dialog.path()));
        dialog.setFormat(u"csv"_s);
        QVERIFY2(dialog.path().endsWith(u"/music.en-US.csv"_s), qPrintable(dialog.path()));
    }
    const std::uint64_t even = corpusPage()->plan()->fingerprint();
    ResamplingSettings settings = project()->resampling();
    settings.weightedValues = true;
    project()->changeResampling(settings, u"values"_s, 0);
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle() && corpusPage()->plan()->fingerprint() != even,
                             longTime);
    command(u"undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle() && corpusPage()->plan()->fingerprint() == even,
                             longTime);
}

void ResampleCorpusTest::oldCorporaStayAsTheyWere()
{
    const CorpusWish old = corpusWishFromJson(R"({"count":"10","seed":"3","method":"grammar","generated":true})");
    QVERIFY(old.everySentence && old.generated);
    QVERIFY(!corpusWishFromJson(R"({"count":"10","seed":"3","method":"both","generated":true})").everySentence);
    QVERIFY(!corpusWishFromJson("").everySentence);
    CorpusWish wish;
    wish.everySentence = true;
    wish.method = CorpusMethod::Both;
    QCOMPARE(corpusWishFromJson(toJson(wish)), wish);
    wish.everySentence = false;
    QCOMPARE(corpusWishFromJson(toJson(wish)), wish);
}

QTEST_MAIN(ResampleCorpusTest)
#include "tst_resamplecorpus.moc"
