// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A model's way into a file and back; what a damaged or malicious file leads to.
#include <algorithm>
#include <utility>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/sha256.h"
#include "core/evaluation/modelbytes.h"
#include "core/evaluation/nlumodel.h"
#include "support/goldenutterances.h"
#include "support/results.h"

using namespace filigree;
using tests::good;
using tests::utterancesOf;

namespace {

std::vector<Utterance> sentences()
{
    return utterancesOf("[Play]\nplay {Camila Cabello}|Artist\nplay Vogue|Song by Madonna|Artist\n[Stop]\nstop\n"
                        "[Weather]\nदिल्ली|City में मौसम\nweather for {New York}|City on monday|Day\n");
}

NluModel smallModel()
{
    static const std::vector<Catalogue> catalogues{{"Artist", "artists", {{"Madonna"}, {"Elton John"}}}};
    TrainingOptions options;
    options.iterations = 15;
    options.catalogues = catalogues;
    NoProgress progress;
    return good(NluModel::train(sentences(), options, progress));
}

/// The inverse of mix64().
std::uint64_t unmixed(std::uint64_t x)
{
    const auto unshift = [](std::uint64_t y, int by) {
        std::uint64_t out = y;
        for (int done = by; done < 64; done += by)
            out = y ^ (out >> by);
        return out;
    };
    const auto inverse = [](std::uint64_t factor) { // Newton's steps, each doubles the bits that are right
        std::uint64_t out = factor;
        for (int i = 0; i < 6; ++i)
            out *= 2 - factor * out;
        return out;
    };
    x = unshift(x, 31) * inverse(0x94d049bb133111ebULL);
    x = unshift(x, 27) * inverse(0xbf58476d1ce4e5b9ULL);
    return unshift(x, 30);
}

/// A model of one intent, no slots and these features.
std::string modelOf(std::vector<std::uint64_t> features)
{
    std::sort(features.begin(), features.end());
    ModelWriter content;
    content.number(1); // utterances
    content.number(1); // iterations
    content.fixed(0, 8); // loss
    content.number(1);
    content.text("A");
    for (int i = 0; i < 3; ++i) // the catalogues' slots, their longest value, their values
        content.number(0);
    content.number(features.size());
    std::uint64_t before = 0;
    for (const std::uint64_t feature : features)
        content.number(feature - std::exchange(before, feature));
    for (std::size_t i = 0; i < features.size(); ++i)
        content.real(0.5F);
    for (int i = 0; i < 3; ++i) // omitted features, tags, pairs of tags
        content.number(0);
    content.real(0.0F);
    content.number(0); // strings
    content.number(0); // attributes
    ModelWriter out;
    out.bytes = "FiligreeNLU\n";
    out.fixed(1, 4);
    out.fixed(content.bytes.size(), 8);
    out.bytes += content.bytes;
    return out.bytes + Sha256().add(out.bytes).hex();
}

/// The checksum of a changed content: what a file has that was made to deceive.
std::string sealed(std::string bytes)
{
    bytes.resize(bytes.size() - 64);
    const std::string digest = Sha256().add(bytes).hex();
    return bytes + digest;
}

} // namespace

class TestNluModelFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("a.model").toStdString();
        const NluModel model = smallModel();
        QVERIFY(model.save(path));
        const auto loaded = NluModel::load(path);
        QVERIFY2(loaded, loaded ? "" : loaded.error().message().c_str());
        QVERIFY(loaded->toBytes() == model.toBytes());
        QCOMPARE(loaded->intents(), model.intents());
        QCOMPARE(loaded->slotTypes(), model.slotTypes());
        QCOMPARE(loaded->facts().utterances, std::size_t{5});
        QCOMPARE(loaded->facts().slotFeatures, model.facts().slotFeatures);
        QCOMPARE(loaded->facts().intentFeatures, model.facts().intentFeatures);
        for (const char *text : {"play Elton John", "weather for Lisbon", "मुंबई में मौसम", "stop", "x y z", ""}) {
            QCOMPARE(loaded->label(text), model.label(text));
            const std::vector<std::string> words = model.label(text).tokens;
            QCOMPARE(loaded->labelWithProbability(words).slotProbability,
                     model.labelWithProbability(words).slotProbability);
            QCOMPARE(loaded->labelWithProbability(words).intentProbability,
                     model.labelWithProbability(words).intentProbability);
        }
    }

    void wrongFiles()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("a.model").toStdString();
        QCOMPARE(NluModel::load(path).error().code, ErrorCode::NotFound);
        QVERIFY(writeFile(path, "play jazz\n"));
        const auto text = NluModel::load(path);
        QVERIFY(!text);
        QVERIFY(text.error().message().starts_with(path.string()));
        QVERIFY(text.error().detail.find("This is no model") != std::string::npos);
        QVERIFY(!smallModel().save(path / "below" / "a.file"));
    }

    void newerVersion()
    {
        std::string bytes = smallModel().toBytes();
        bytes[12] = 2;
        const auto newer = NluModel::fromBytes(sealed(bytes));
        QVERIFY(!newer);
        QVERIFY(newer.error().detail.find("newer Filigree") != std::string::npos);
    }

    void cutOffFiles()
    {
        const std::string bytes = smallModel().toBytes();
        QVERIFY(bytes.size() > 5000);
        for (std::size_t length = 0; length < bytes.size(); length += length < 200 ? 1 : 50) {
            const auto model = NluModel::fromBytes(bytes.substr(0, length));
            QVERIFY(!model);
            QCOMPARE(model.error().code, ErrorCode::InvalidInput);
        }
        QVERIFY(!NluModel::fromBytes(bytes + 'x'));
    }

    void flippedBits()
    {
        const std::string bytes = smallModel().toBytes();
        for (std::size_t at = 0; at < bytes.size(); at += at < 300 ? 1 : 37) {
            std::string changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
            const auto model = NluModel::fromBytes(changed);
            QVERIFY2(!model, qPrintable(QString::number(at)));
            QVERIFY(model.error().detail.find("byte") != std::string::npos || at < 16);
        }
    }

    /// With a right checksum over a wrong content: told, or a model that can be asked without harm. Never a crash,
    /// never memory that the file could not fill.
    void forgedFiles()
    {
        const std::string bytes = smallModel().toBytes();
        Random random(5);
        int refused = 0;
        int taken = 0;
        for (int round = 0; round < 1500; ++round) {
            std::string changed = bytes;
            const std::size_t end = changed.size() - 64;
            const auto at = static_cast<std::size_t>(24 + random.below(round % 2 == 0 ? 400 : end - 24));
            switch (random.below(3)) {
            case 0:
                changed[at] = static_cast<char>(random.below(256));
                break;
            case 1:
                for (std::size_t i = at; i < std::min(at + 9, end); ++i) // the largest numbers
                    changed[i] = '\xFF';
                break;
            default:
                changed.erase(at, std::min<std::size_t>(end - at, 1 + random.below(40)));
                for (int i = 0; i < 8; ++i) // a length that fits
                    changed[static_cast<std::size_t>(16 + i)] = static_cast<char>((changed.size() - 88) >> (8 * i));
                break;
            }
            const auto model = NluModel::fromBytes(sealed(changed));
            if (!model) {
                QCOMPARE(model.error().code, ErrorCode::InvalidInput);
                QVERIFY2(model.error().detail.find("byte") != std::string::npos, model.error().detail.c_str());
                ++refused;
                continue;
            }
            ++taken;
            const Utterance utterance = model->label("play Vogue by Elton John in दिल्ली on monday");
            std::size_t free = 0;
            for (const SlotSpan &slot : utterance.slots) {
                QVERIFY(slot.begin >= free && slot.end > slot.begin && slot.end <= utterance.tokens.size());
                free = slot.end;
            }
        }
        QVERIFY(refused > 100 && taken > 100); // both were tried
    }

    /// Keys that all want the same place of the index would make loading a matter of hours.
    void keysThatWantOnePlace()
    {
        constexpr std::uint64_t count = 150'000;
        std::vector<std::uint64_t> chosen;
        std::vector<std::uint64_t> drawn;
        Random random(9);
        for (std::uint64_t i = 1; i <= count; ++i) {
            chosen.push_back(unmixed(i << 30));
            drawn.push_back(random.next() >> 1);
            QCOMPARE(mix64(chosen.back()), i << 30);
        }
        const auto model = NluModel::fromBytes(modelOf(chosen));
        QVERIFY(!model);
        QVERIFY2(model.error().detail.find("not spread") != std::string::npos, model.error().detail.c_str());
        const auto usual = NluModel::fromBytes(modelOf(drawn));
        QVERIFY2(usual, usual ? "" : usual.error().detail.c_str());
        QCOMPARE(usual->facts().intentFeatures, std::size_t{count});
        for (const std::size_t few : {std::size_t{0}, std::size_t{1}, std::size_t{700}})
            QVERIFY(NluModel::fromBytes(modelOf({chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(few)})));
    }
};

QTEST_GUILESS_MAIN(TestNluModelFile)
#include "tst_nlumodelfile.moc"
