// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A short YAML file that aliases make long is refused before any of it is built.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/formats/corpusreader.h"

using namespace filigree;

class TestFormatYamlAlias : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QByteArray bomb = "a0: &a0 [x, x]\n";
        for (int i = 1; i < 40; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            const QByteArray own = "a" + QByteArray::number(i);
            bomb += own + ": &" + own + " [" + before + ", " + before + "]\n";
        }
        QTest::newRow("rasa: aliases of aliases") << "x.yml" << bomb + "nlu: *a39\n" << 2 << 10;
        QTest::newRow("rasa: one text many times")
            << "x.yml" << QByteArray("nlu:\n- &one\n  intent: a\n  examples: |\n    - b\n- *one\n- *one\n") << 6 << 3;
        QTest::newRow("snips yaml: in the second document")
            << "x.yaml"
            << QByteArray("type: entity\nname: a\nvalues: [b]\n---\ntype: entity\nname: &c d\nvalues: [*c]\n") << 7
            << 10;
    }

    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const Result<std::unique_ptr<CorpusReader>> reader = open(name, text);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::InvalidInput);
        QCOMPARE(QString::fromStdString(reader.error().detail),
                 QStringLiteral("An alias (*name) stands here. Write out what it stands for."));
        QCOMPARE(int(reader.error().line), line);
        QCOMPARE(int(reader.error().column), column);
    }

    /// A star that is text, and an anchor that nothing refers to, are no aliases.
    void starsAreText()
    {
        const auto reader = open(
            QStringLiteral("x.yml"),
            "nlu:\n- intent: &a \"b\"\n  examples: |\n    - *c\n    - d * e\n- intent: f # *g\n  examples: [\"*h\"]\n");
        QVERIFY2(reader.has_value(), reader ? "" : reader.error().detail.c_str());
        QStringList words;
        for (;;) {
            const auto entry = (*reader)->next();
            QVERIFY2(entry.has_value(), entry ? "" : entry.error().detail.c_str());
            if (!*entry)
                break;
            words += QString::fromStdString((*entry)->utterance.tokens.front());
        }
        QCOMPARE(words.size(), 3);
    }

private:
    Result<std::unique_ptr<CorpusReader>> open(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file cannot be written");
        file.close();
        return openCorpus(file.fileName().toStdString());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFormatYamlAlias)
#include "tst_formatyamlalias.moc"
