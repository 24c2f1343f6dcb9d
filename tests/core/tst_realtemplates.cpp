// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chatito itself generates from a corpus that was written as its templates (npm install chatito; FILIGREE_CHATITO names
// the program where it is not on the PATH): every template comes, with every value, and nothing else.
#include <set>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpuswriter.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

class TestRealTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chatitoGenerates()
    {
        QString chatito = qEnvironmentVariable("FILIGREE_CHATITO");
        if (chatito.isEmpty())
            chatito = QStandardPaths::findExecutable(QStringLiteral("chatito"));
        if (chatito.isEmpty())
            QSKIP("chatito is not installed (npm install chatito, and name it by FILIGREE_CHATITO)");
        const CorpusFormat &format = *findCorpusFormat("chatito");
        std::string bytes;
        CorpusOutput output = CorpusOutput::preview(format, {"en-US"}, bytes);
        const auto writer = format.make({"en-US"});
        for (const auto &[intent, line] :
             {std::pair("PlayMusic", "play {Camila Cabello}|Artist now"),
              std::pair("PlayMusic", "play Madonna|Artist now"),
              std::pair("PlayMusic", "some jazz|Genre by Madonna|Artist"), std::pair("odd ]?# name", "jazz|Genre"),
              std::pair("PlayMusic", "say *[3] ~[x] @[y] \"quoted\" // 100%"),
              std::pair("PlayMusic", "\xE0\xA4\x95\xE0\xA5\x88\xE0\xA4\xAE {\xF0\x9F\x8E\xB5 ~[a]}|Genre")}) {
            std::string piece;
            writer->append(piece, good(parseGoldenLine(line, intent)));
            good(output.write(piece));
        }
        good(output.commit());
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("c.chatito"));
        good(writeFile(file.toStdString(), bytes));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(chatito,
                      {file, QStringLiteral("--format=default"), QStringLiteral("--outputPath=") + folder.path()});
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.constData());
        QFile made(folder.filePath(QStringLiteral("default_dataset_training.json")));
        QVERIFY2(made.open(QIODevice::ReadOnly), said.constData());
        QStringList sentences;
        const QJsonObject intents = QJsonDocument::fromJson(made.readAll()).object();
        for (auto intent = intents.begin(); intent != intents.end(); ++intent)
            for (const QJsonValue &sentence : intent.value().toArray()) {
                QString text = intent.key() + QStringLiteral(": ");
                for (const QJsonValue &part : sentence.toArray()) {
                    const QJsonObject one = part.toObject();
                    const QString slot = one.value(QStringLiteral("slot")).toString();
                    const QString value = one.value(QStringLiteral("value")).toString();
                    text += slot.isEmpty() ? value : QStringLiteral("{%1}|%2").arg(value, slot);
                }
                sentences.append(text);
            }
        sentences.sort();
        QStringList expected{QStringLiteral("PlayMusic: play {Camila Cabello}|Artist now"),
                             QStringLiteral("PlayMusic: play {Madonna}|Artist now"),
                             QStringLiteral("PlayMusic: say * [3] ~ [x] @ [y] \"quoted\" // 100%"),
                             QStringLiteral("odd ___ name: {jazz}|Genre"),
                             QStringLiteral("odd ___ name: {\U0001F3B5 ~ [a]}|Genre")};
        for (const QString &genre : {QStringLiteral("jazz"), QStringLiteral("\U0001F3B5 ~ [a]")}) {
            expected.append(QStringLiteral("PlayMusic: \u0915\u0948\u092E {%1}|Genre").arg(genre));
            for (const QString &artist : {QStringLiteral("Camila Cabello"), QStringLiteral("Madonna")})
                expected.append(QStringLiteral("PlayMusic: some {%1}|Genre by {%2}|Artist").arg(genre, artist));
        }
        expected.sort();
        QCOMPARE(sentences, expected);
    }
};

QTEST_GUILESS_MAIN(TestRealTemplates)
#include "tst_realtemplates.moc"
