// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contexts of the shipped samples and of small lists: what is one set, and takes the catalogue, and what is not.

#include <QTest>

#include <algorithm>
#include <filesystem>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/resampling/resample.h"
#include "support/results.h"
#include "support/samplecatalogues.h"

using namespace filigree;

namespace {

Resampling resampling(const std::string &golden, const std::vector<Catalogue> &catalogues)
{
    const GoldenText text = tests::good(parseGolden(golden));
    std::vector<ReferenceUtterance> utterances;
    for (const GoldenUtterance &one : text.utterances)
        utterances.push_back({one.utterance, 1, one.line});
    NoProgress progress;
    return tests::good(prepareResampling(
        std::make_shared<Reference>(makeReference(text.locale, utterances, catalogues)), {}, progress));
}

std::vector<std::uint64_t> poolSizes(const Resampling &resampling, const std::string &slot)
{
    std::vector<std::uint64_t> out;
    for (const Pool &pool : resampling.slots.at(slot)->pools)
        out.push_back(pool.size());
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

class TestLooseParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesTakeTheirCatalogues_data();
    void samplesTakeTheirCatalogues();
    void oneIntentBesideOneWordIsOneSet();
    void aWordThatTellsKeepsSetsApart();
    void otherIntentsAreNotOneSet();
};

void TestLooseParts::samplesTakeTheirCatalogues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("apart"); // slots whose values divide by context
    QTest::newRow("English") << QStringLiteral("music.en-US") << QStringList{QStringLiteral("GenreName")};
    QTest::newRow("Hindi") << QStringLiteral("sangeet.hi-IN") << QStringList{};
}

void TestLooseParts::samplesTakeTheirCatalogues()
{
    QFETCH(QString, name);
    QFETCH(QStringList, apart);
    const auto folder = std::filesystem::path(FILIGREE_SOURCE_DIR) / "resources" / "samples";
    const auto catalogues = tests::sampleCatalogues(folder / name.toStdString());
    const Resampling out = resampling(tests::good(readFile(folder / (name.toStdString() + ".golden"))), catalogues);
    for (const Catalogue &catalogue : catalogues) {
        const auto sizes = poolSizes(out, catalogue.slot);
        QCOMPARE(sizes.size(),
                 apart.contains(QString::fromStdString(catalogue.slot)) ? std::size_t(2) : std::size_t(1));
        QVERIFY2(sizes.back() >= 0.9 * static_cast<double>(catalogue.values.size()), catalogue.slot.c_str());
    }
}

void TestLooseParts::oneIntentBesideOneWordIsOneSet()
{
    const Catalogue artists{"Artist", "artists", {{"a", 1.0}, {"b", 1.0}, {"c", 1.0}, {"d", 1.0}}};
    const Resampling out = resampling("[Play]\nplay songs by a|Artist\nplay songs by b|Artist now\n", {artists});
    QCOMPARE(poolSizes(out, "Artist"), std::vector<std::uint64_t>{4});
}

void TestLooseParts::aWordThatTellsKeepsSetsApart()
{
    // Each side shows its values again and again, and none of the other's.
    const Resampling out = resampling("[Play]\nput on some {classical}|Genre in here\n"
                                      "please put on some {classical}|Genre in here\n"
                                      "put on some {tropical}|Genre in here\n"
                                      "please put on some {tropical}|Genre in here\n"
                                      "put on a {samba}|Genre in here\nplease put on a {samba}|Genre in here\n"
                                      "put on a {waltz}|Genre in here\nplease put on a {waltz}|Genre in here\n",
                                      {});
    QCOMPARE(poolSizes(out, "Genre"), (std::vector<std::uint64_t>{2, 2}));
}

void TestLooseParts::otherIntentsAreNotOneSet()
{
    const Catalogue genres{"Genre", "genres", {{"jazz", 1.0}, {"rock", 1.0}, {"detective", 1.0}, {"crime", 1.0}}};
    const Resampling out =
        resampling("[Play]\nplay jazz|Genre things\n[Read]\nplay detective|Genre things\n", {genres});
    QCOMPARE(poolSizes(out, "Genre"), (std::vector<std::uint64_t>{1, 1}));
}

QTEST_GUILESS_MAIN(TestLooseParts)
#include "tst_looseparts.moc"
