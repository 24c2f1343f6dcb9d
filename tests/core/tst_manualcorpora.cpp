// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual's page of formats has every corpus format, with what the program writes of one sentence. With
// FILIGREE_PRINT_EXAMPLES set it prints what the page should have.
#include <cstdio>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpusreader.h"
#include "core/formats/corpuswriter.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QString page()
{
    QFile file(QStringLiteral(FILIGREE_SOURCE_DIR "/resources/manual/formats.html"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("formats.html");
    return QString::fromUtf8(file.readAll());
}

QString nameOf(const CorpusFormat &format)
{
    return QString::fromLatin1(format.name.data(), qsizetype(format.name.size()));
}

} // namespace

class TestManualCorpora : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<QString>("format");
        for (const CorpusFormat &format : corpusFormats())
            QTest::newRow(qPrintable(nameOf(format))) << nameOf(format);
    }

    void examples()
    {
        QFETCH(QString, format);
        const CorpusFormat &found = *findCorpusFormat(format.toStdString());
        const CorpusWriterOptions options{"en-US"};
        std::string written;
        CorpusOutput output = CorpusOutput::preview(found, options, written);
        const auto writer = found.make(options);
        std::string bytes;
        writer->append(bytes, good(parseGoldenLine("play {Camila Cabello}|ArtistName", "PlayMusic")));
        good(output.write(bytes));
        good(output.commit());
        const QString example = u"<p>"_s + format + u":</p>\n<pre>\n"_s
            + QString::fromStdString(written).trimmed().toHtmlEscaped().replace(u"&quot;"_s, u"\""_s) + u"\n</pre>\n"_s;
        if (qEnvironmentVariableIsSet("FILIGREE_PRINT_EXAMPLES"))
            std::printf("%s", qPrintable(example));
        QVERIFY2(page().contains(example), qPrintable(example));
    }

    void everyFormatTellsItsLosses()
    {
        QString html = page();
        html = html.mid(html.indexOf(u"<h3>What is lost"_s));
        html = html.left(html.indexOf(u"</table>"_s));
        for (const CorpusFormat &format : corpusFormats())
            QVERIFY2(html.contains(u"<code>"_s + nameOf(format) + u"</code>"_s), format.name.data());
    }

    /// The table says of each format whether it is read and written, and names no other.
    void table()
    {
        QString html = page();
        html = html.mid(html.indexOf(u"<h2>Utterances and corpora"_s));
        html = html.left(html.indexOf(u"</table>"_s));
        static const QRegularExpression row(u"<tr><td><code>([^<]+)</code></td><td>(yes|no)</td><td>(yes|no)</td>"_s);
        QStringList told;
        for (const auto &match : row.globalMatch(html)) {
            const std::string name = match.captured(1).toStdString();
            told.append(match.captured(1));
            const auto &readable = readableCorpusFormats();
            const bool reads = std::any_of(readable.begin(), readable.end(),
                                           [&](const ReadableFormat &format) { return format.name == name; });
            QVERIFY2(reads == (match.captured(2) == u"yes"), name.c_str());
            QVERIFY2((findCorpusFormat(name) != nullptr) == (match.captured(3) == u"yes"), name.c_str());
        }
        for (const CorpusFormat &format : corpusFormats())
            QVERIFY2(told.contains(nameOf(format)), format.name.data());
        for (const ReadableFormat &format : readableCorpusFormats())
            QVERIFY2(told.contains(QString::fromLatin1(format.name.data(), qsizetype(format.name.size()))),
                     format.name.data());
    }
};

QTEST_GUILESS_MAIN(TestManualCorpora)
#include "tst_manualcorpora.moc"
