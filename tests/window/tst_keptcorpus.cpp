// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a corpus was drawn from is kept in the project: it stands there again at once, and never where it should not.
#include <QtTest>

#include <algorithm>

#include <QFile>
#include <QLabel>
#include <QSignalSpy>

#include <nlohmann/json.hpp>

#include "core/annotation/golden.h"
#include "core/generation/corpusplan.h"
#include "core/project/leftout.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace Qt::StringLiterals;

using filigree::tests::longTime;

class KeptCorpusTest final : public tests::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void aCorpusStandsThereAgain();
    void whatIsKeptIsUsed();
    void aKeptLanguageIsUsed();
    void copiesBeginWithoutIt();
    void ofOtherDataItIsNotThere();
    void damagedOnesAreNotThere_data();
    void damagedOnesAreNotThere();
    void whatChangedIsDraftedAnew();
    void countsAndRejectedSentencesAreNoReasons();

private:
    void makeCorpus(CorpusMethod method, std::uint64_t count = 60);
    void reopen();
    void waitForCorpus();
    [[nodiscard]] QString origin() const { return find<QLabel>(u"sentenceOrigin"_s)->text(); }
    [[nodiscard]] std::string setting() const;
    [[nodiscard]] nlohmann::json kept() const;
    void keep(const std::string &text, const std::string &key = {}) const;
    [[nodiscard]] bool has(const char *word) const;
    [[nodiscard]] std::uint64_t fingerprint() const { return corpusPage()->plan()->fingerprint(); }
};

const QByteArray golden =
    "@locale en-US\n[PlayMusic]\nplay Vogue|SongName by Madonna|ArtistName\nplay Hello|SongName by Adele|ArtistName\n"
    "play Roar|SongName by Katy|ArtistName\nplay Rush|SongName by Cher|ArtistName\nplay Yo|SongName\nplay "
    "Hey|SongName\n"
    "[Stop]\nstop\nbe quiet\nstop it\n";

void KeptCorpusTest::waitForCorpus()
{
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle() && corpusPage()->plan(), longTime);
}

void KeptCorpusTest::makeCorpus(CorpusMethod method, std::uint64_t count)
{
    openGolden(u"p.golden"_s, golden);
    induce();
    m_window->showMode(u"corpus"_s);
    CorpusWish wish = project()->corpusWish();
    wish.method = method;
    wish.count = count;
    wish.generated = true;
    project()->changeCorpusWish(wish);
    waitForCorpus();
}

void KeptCorpusTest::reopen()
{
    const QString file = project()->path();
    quit();
    build();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    m_window->showMode(u"corpus"_s);
    waitForCorpus();
}

std::string KeptCorpusTest::setting() const
{
    auto store = ProjectStore::open(project()->access());
    return store->setting(draftSetting).value();
}

/// What stands behind the key.
nlohmann::json KeptCorpusTest::kept() const
{
    const std::string all = setting();
    return nlohmann::json::parse(all.substr(std::min(all.find(' '), all.size())), nullptr, false);
}

void KeptCorpusTest::keep(const std::string &text, const std::string &key) const
{
    const std::string all = setting();
    auto store = ProjectStore::open(project()->access());
    QVERIFY(store->setSetting(draftSetting, (key.empty() ? all.substr(0, all.find(' ')) : key) + ' ' + text));
}

void KeptCorpusTest::aCorpusStandsThereAgain()
{
    makeCorpus(CorpusMethod::Both);
    const std::uint64_t before = fingerprint();
    const QString from = origin();
    QVERIFY(!from.isEmpty());
    const nlohmann::json was = kept();
    QVERIFY(was.is_object() && was.contains("language"));
    reopen();
    QCOMPARE(fingerprint(), before);
    QCOMPARE(origin(), from); // which comes after the sentences
    QVERIFY(kept() == was);
}

/// Under the same key another language is kept, which no plan of the reference data could have.
void KeptCorpusTest::whatIsKeptIsUsed()
{
    makeCorpus(CorpusMethod::Grammar, 2); // as many as the intent Stop can give
    nlohmann::json other = kept();
    QVERIFY(!other.contains("language")); // that is the grammar's own
    for (auto &share : other["shares"])
        share[2] = share[0] == "Stop" ? 1.0 : 0.0;
    keep(other.dump());
    reopen();
    const auto &strata = corpusPage()->plan()->strata();
    for (const Stratum &stratum : strata)
        QCOMPARE(stratum.count, std::uint64_t(stratum.intent == "Stop" ? 2 : 0));
}

bool KeptCorpusTest::has(const char *word) const
{
    const CorpusPlan &plan = *corpusPage()->plan();
    for (std::uint64_t k = 0; k < plan.size(); ++k) {
        const std::vector<std::string> words = plan.at(k).tokens;
        if (std::find(words.begin(), words.end(), word) != words.end())
            return true;
    }
    return false;
}

/// The same for the language of resampled sentences.
void KeptCorpusTest::aKeptLanguageIsUsed()
{
    makeCorpus(CorpusMethod::Both);
    QVERIFY(has("quiet") && !has("hushed"));
    nlohmann::json other = kept();
    const auto language = QString::fromStdString(other.at("language").get<std::string>());
    other["language"] = QString(language).replace(u"\"quiet\""_s, u"\"hushed\""_s).toStdString();
    keep(other.dump());
    reopen();
    QVERIFY(has("hushed") && !has("quiet"));
}

void KeptCorpusTest::copiesBeginWithoutIt()
{
    makeCorpus(CorpusMethod::Both);
    QSignalSpy saved(m_workspace.get(), &Workspace::copySaved);
    m_workspace->saveCopy(path(u"copy.filigree"_s));
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, longTime);
    QVERIFY(setting().empty());
    QFile copy(path(u"copy.filigree"_s));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(!copy.readAll().contains("\"language\""));
}

void KeptCorpusTest::damagedOnesAreNotThere_data()
{
    QTest::addColumn<QString>("place"); // in the JSON
    QTest::addColumn<QString>("value");
    QTest::newRow("no JSON") << QString() << u"{"_s;
    QTest::newRow("a list") << QString() << u"[]"_s;
    QTest::newRow("no shares") << u"/shares"_s << u"null"_s;
    QTest::newRow("a share of two") << u"/shares/0"_s << u"[\"Stop\", \"\"]"_s;
    QTest::newRow("a share that is text") << u"/shares/0/2"_s << u"\"much\""_s;
    QTest::newRow("a share next to nothing") << u"/shares/0/2"_s << u"1e-300"_s;
    QTest::newRow("a share above all") << u"/shares/0/2"_s << u"1e9"_s;
    QTest::newRow("a share below nothing") << u"/shares/0/2"_s << u"-1"_s;
    QTest::newRow("a pattern that the language lacks") << u"/shares/0/1"_s << u"\"SongName SongName SongName\""_s;
    QTest::newRow("a language that is a number") << u"/language"_s << u"7"_s;
    QTest::newRow("a language that is no grammar") << u"/language"_s << u"\"{}\""_s;
}

void KeptCorpusTest::damagedOnesAreNotThere()
{
    QFETCH(QString, place);
    QFETCH(QString, value);
    makeCorpus(CorpusMethod::Both);
    const std::uint64_t before = fingerprint();
    const nlohmann::json good = kept();
    if (place.isEmpty()) {
        keep(value.toStdString());
    } else {
        nlohmann::json bad = good;
        bad[nlohmann::json::json_pointer(place.toStdString())] = nlohmann::json::parse(value.toStdString());
        keep(bad.dump());
    }
    reopen();
    QCOMPARE(fingerprint(), before);
    QVERIFY(kept() == good);
}

void KeptCorpusTest::ofOtherDataItIsNotThere()
{
    makeCorpus(CorpusMethod::Both);
    const std::uint64_t before = fingerprint();
    nlohmann::json other = kept();
    other["shares"][0][2] = 0.0;
    keep(other.dump(), "0000000000000000");
    reopen();
    QCOMPARE(fingerprint(), before);
}

void KeptCorpusTest::whatChangedIsDraftedAnew()
{
    makeCorpus(CorpusMethod::Resample, 12);
    const std::uint64_t before = fingerprint();
    const nlohmann::json was = kept();
    project()->appendText(u"[Stop]\nno more music\n"_s, u"more"_s);
    QVERIFY(project()->flush());
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && fingerprint() != before, longTime);
    QVERIFY(kept() != was);
    ResamplingSettings settings = project()->resampling();
    const std::uint64_t longer = fingerprint();
    settings.shares.distribution = Distribution::Uniform;
    project()->changeResampling(settings, u"shares"_s, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && fingerprint() != longer, longTime);
    const std::uint64_t uniform = fingerprint();
    reopen();
    QCOMPARE(fingerprint(), uniform);
}

void KeptCorpusTest::countsAndRejectedSentencesAreNoReasons()
{
    makeCorpus(CorpusMethod::Resample);
    const nlohmann::json was = kept();
    keep("{}"); // nothing but a new draft would write it again
    CorpusWish wish = project()->corpusWish();
    wish.count = 7;
    project()->changeCorpusWish(wish);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && corpusPage()->plan()->size() == 7, longTime);
    const Utterance first = corpusPage()->plan()->at(0);
    project()->reject(rejectSentence(first, "odd"));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && !(corpusPage()->plan()->at(0) == first), longTime);
    QVERIFY(kept() == nlohmann::json::object());
    QVERIFY(!origin().isEmpty() && !origin().contains(u"being read"_s));
    project()->reject(rejectValue(parseGoldenLine("play Vogue|SongName", "PlayMusic").value(), 0, "old"));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && kept().contains("language"), longTime);
    QVERIFY(kept() != was);
}

QTEST_MAIN(KeptCorpusTest)
#include "tst_keptcorpus.moc"
