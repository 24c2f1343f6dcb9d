// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guided resampling on the command line: contexts, distribution, generate --method resample and both.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <memory>

#include "clitest.h"
#include "core/project/resamplingsettings.h"

using namespace filigree;

namespace {

/// Music and books, so many that it is clear which genre belongs where.
QByteArray referenceText()
{
    QByteArray out = "@locale en-US\n[PlayMusic]\n";
    const QStringList music{"jazz", "rock", "pop", "folk", "soul"};
    const QStringList books{"crime", "fantasy", "horror", "romance"};
    for (int i = 0; i < 40; ++i) {
        const char *verb = i % 3 == 0 ? "play " : "put on ";
        out += verb + music[(i * 7) % 5].toUtf8() + "|GenreName music\n";
        out += "play " + QByteArray(i % 2 == 0 ? "{nina simone}" : "adele") + "|ArtistName\n";
    }
    out += "stop\n[ReadBook]\n";
    for (int i = 0; i < 40; ++i)
        out += (i % 3 == 0 ? "read " : "open ") + books[(i * 3) % 4].toUtf8() + "|GenreName books\n";
    return out;
}

QJsonObject object(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out).object();
}

QStringList sentences(const QByteArray &text)
{
    QStringList out;
    QString intent;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith('['))
            intent = QString::fromUtf8(line);
        else if (!line.isEmpty() && !line.startsWith('@') && !line.startsWith('#'))
            out << intent + QString::fromUtf8(line);
    }
    return out;
}

} // namespace

class TestCliResampling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->write("ref.golden", referenceText());
        m_folder->write("genres.txt", "jazz\nrock\npop\nfolk\nsoul\ncrime\nfantasy\nhorror\nromance\n");
        m_folder->write("artists.txt", "Adele\nNina Simone\nDrake\nQueen\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "ref.golden", "--as", "reference", "--catalogue",
                                  "GenreName=genres.txt", "--catalogue", "ArtistName=artists.txt"}),
                   0);
    }

    /// What the linguist chose in the mode Resample holds here too, until an option says something else.
    void theSettingsOfTheProjectHold()
    {
        ResamplingSettings settings;
        settings.resample.contexts.kind = ContextKind::Intent;
        settings.resample.pools.threshold = {SimilarityScale::Raw, 0.25};
        settings.shares.distribution = Distribution::Uniform;
        settings.weightedValues = true;
        {
            auto store = ProjectStore::open(m_folder->path("p.filigree").toStdString());
            QVERIFY(store && storeResamplingSettings(*store, settings));
        }
        const QJsonObject chosen = object(m_folder->run({"contexts", "p.filigree", "--slot", "GenreName", "--json"}));
        QCOMPARE(chosen["by"].toString(), QStringLiteral("intent"));
        QCOMPARE(chosen["scale"].toString(), QStringLiteral("raw"));
        QCOMPARE(chosen["threshold"].toDouble(), 0.25);
        const QJsonObject said =
            object(m_folder->run({"contexts", "p.filigree", "--slot", "GenreName", "--by", "carrier", "--json"}));
        QCOMPARE(said["by"].toString(), QStringLiteral("carrier"));
        QCOMPARE(said["scale"].toString(), QStringLiteral("raw"));
        const QStringList generate{"generate", "p.filigree", "--count", "20",    "--method",
                                   "resample", "--output",   "o.jsonl", "--json"};
        const QJsonObject made = object(m_folder->run(generate));
        QCOMPARE(made["distribution"].toString(), QStringLiteral("uniform"));
        QCOMPARE(made["values"].toString(), QStringLiteral("weighted"));
        const QJsonObject other =
            object(m_folder->run(generate + QStringList{"--distribution", "observed", "--values", "uniform"}));
        QCOMPARE(other["distribution"].toString(), QStringLiteral("observed"));
        QCOMPARE(other["values"].toString(), QStringLiteral("uniform"));
    }

    void resampleIsSafeAndWhole()
    {
        const Outcome made = m_folder->run({"generate", "p.filigree", "--count", "1000", "--method", "resample",
                                            "--format", "golden", "--output", "out.golden", "--json"});
        CHECK_EXIT(made, 0);
        const QStringList lines = sentences(m_folder->read("out.golden"));
        // (play, put on) x 5 genres, 4 artists, stop; (read, open) x 4 genres.
        QCOMPARE(lines.size(), 2 * 5 + 4 + 1 + 2 * 4);
        QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), lines.size());
        QVERIFY(lines.contains("[PlayMusic]play Drake|ArtistName"));
        QVERIFY(!lines.contains("[PlayMusic]play crime|GenreName music"));
        QCOMPARE(object(made)["method"].toString(), QStringLiteral("resample"));
        const Outcome blind = m_folder->run({"generate", "p.filigree", "--count", "1000", "--method", "resample",
                                             "--jaccard", "0", "--format", "golden"});
        CHECK_EXIT(blind, 0);
        QVERIFY(sentences(blind.out).contains("[PlayMusic]play crime|GenreName music"));
    }

    void sameSeedSameBytes()
    {
        const QStringList arguments{"generate", "p.filigree", "--count", "12", "--method", "resample", "--seed"};
        const Outcome first = m_folder->run(arguments + QStringList{"5"});
        CHECK_EXIT(first, 0);
        QCOMPARE(m_folder->run(arguments + QStringList{"5", "--threads", "7"}).out, first.out);
        QVERIFY(m_folder->run(arguments + QStringList{"6"}).out != first.out);
    }

    void bothRepeatsNothing()
    {
        m_folder->write("gold.golden",
                        "@locale en-US\n[PlayMusic]\nplay jazz|GenreName music\nplay rock|GenreName music now\n"
                        "play adele|ArtistName\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "gold.golden"}), 0);
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        QSet<QString> single;
        for (const char *method : {"grammar", "resample"}) {
            const Outcome part = m_folder->run(
                {"generate", "p.filigree", "--count", "100000", "--method", method, "--format", "golden"});
            CHECK_EXIT(part, 0);
            const QStringList lines = sentences(part.out);
            single += QSet<QString>(lines.begin(), lines.end());
        }
        const Outcome both =
            m_folder->run({"generate", "p.filigree", "--count", "100000", "--method", "both", "--format", "golden"});
        CHECK_EXIT(both, 0);
        const QStringList lines = sentences(both.out);
        QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), lines.size());
        QCOMPARE(QSet<QString>(lines.begin(), lines.end()), single);
    }

    void bothWithoutAGrammarSaysSo()
    {
        const Outcome outcome = m_folder->run({"generate", "p.filigree", "--count", "3", "--method", "both"});
        CHECK_EXIT(outcome, 1);
        QVERIFY(outcome.err.contains("induce"));
    }

    void contextsShowTheirPools()
    {
        const Outcome outcome =
            m_folder->run({"contexts", "p.filigree", "--slot", "GenreName", "--by", "intent", "--json", "--values"});
        CHECK_EXIT(outcome, 0);
        const QJsonObject json = object(outcome);
        QCOMPARE(json["contexts"].toArray().size(), 2);
        const QJsonObject pair = json["pairs"].toArray()[0].toObject();
        QCOMPARE(pair["jaccard"].toDouble(), 0.0);
        QCOMPARE(pair["same"].toBool(), false);
        QCOMPARE(pair["uncertain"].toBool(), false); // 2 √(1/11 · 10/11 / 11) = 0.17, E0[J] near 1: far below 0.5
        QCOMPARE(json["contexts"].toArray()[0].toObject()["pool"].toObject()["size"].toInt(), 5);
        CHECK_EXIT(m_folder->run({"contexts", "p.filigree", "--slot", "GenreName"}), 0);
        const Outcome unknown = m_folder->run({"contexts", "p.filigree", "--slot", "SongName"});
        CHECK_EXIT(unknown, 1);
        QVERIFY(unknown.err.contains("GenreName"));
    }

    void distributionSharesOut()
    {
        const Outcome outcome = m_folder->run({"distribution", "p.filigree", "--count", "20", "--json"});
        CHECK_EXIT(outcome, 0);
        const QJsonObject json = object(outcome);
        QCOMPARE(json["patterns"].toArray().size(), 4);
        for (const char *name : {"observed", "uniform", "entropy"}) {
            int sum = 0;
            for (const QJsonValue &row : json["patterns"].toArray())
                sum += row.toObject()["sentences"].toObject()[name].toInt();
            QCOMPARE(sum, 20);
        }
        QVERIFY(!json["distributions"].toObject().contains("borrowed"));
        CHECK_EXIT(m_folder->run({"distribution", "p.filigree", "--entropy-target", "1.5"}), 0);
    }

    void anotherLocaleLendsItsDistribution()
    {
        const QStringList borrow{"generate", "p.filigree",     "--count",  "6",          "--method",
                                 "resample", "--distribution", "borrowed", "--slot-map", "NombreArtista=ArtistName",
                                 "--format", "golden"};
        const Outcome none = m_folder->run(borrow);
        CHECK_EXIT(none, 1);
        QVERIFY(none.err.contains("another locale"));
        QByteArray spanish = "[PlayMusic]\n";
        for (int i = 0; i < 50; ++i)
            spanish += "pon shakira|NombreArtista\n";
        m_folder->write("es.golden", spanish);
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "es.golden", "--as", "reference", "--locale", "es-US"}), 0);
        const Outcome lent = m_folder->run(borrow);
        CHECK_EXIT(lent, 0);
        const QStringList lines = sentences(lent.out);
        QCOMPARE(lines.filter("|ArtistName").size(), 3); // 51 of 54 shares; the three others get one sentence each
        QVERIFY(lines.filter("pon").isEmpty()); // only the distribution is borrowed
        CHECK_EXIT(m_folder->run(borrow + QStringList{"--from", "pt-BR"}), 1);
    }

    void entropyTargetIsMetOrExplained()
    {
        const Outcome outcome = m_folder->run({"generate", "p.filigree", "--count", "8", "--method", "resample",
                                               "--entropy-target", "9", "--output", "x.jsonl"});
        CHECK_EXIT(outcome, 0);
        QVERIFY(outcome.err.contains("cannot be reached"));
    }

    void namedCorpusIsMadeAgain()
    {
        const QStringList arguments{"generate", "p.filigree", "--count",  "9",      "--method", "resample",
                                    "--name",   "mine",       "--format", "golden", "--output", "one.golden"};
        CHECK_EXIT(m_folder->run(arguments), 0);
        const QStringList again{"export", "p.filigree", "--what", "corpus",   "--set",
                                "mine",   "--format",   "golden", "--output", "two.golden"};
        CHECK_EXIT(m_folder->run(again), 0);
        QCOMPARE(m_folder->read("two.golden"), m_folder->read("one.golden"));
        m_folder->write("more.golden", "[PlayMusic]\nhum adele|ArtistName\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "more.golden", "--as", "reference"}), 0);
        const Outcome changed = m_folder->run(again);
        CHECK_EXIT(changed, 1);
        QVERIFY(changed.err.contains("changed"));
    }

private:
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestCliResampling)
#include "tst_cliresampling.moc"
