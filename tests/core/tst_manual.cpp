// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual says what the program does: its links lead somewhere, its examples of right and wrong lines are read as it
// claims, and its messages are the program's own.

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "core/annotation/golden.h"

using namespace filigree;
using namespace Qt::StringLiterals;

namespace {

QDir manual()
{
    return QDir(QStringLiteral(FILIGREE_SOURCE_DIR "/resources/manual"));
}

QStringList pages()
{
    return manual().entryList({u"*.html"_s}, QDir::Files, QDir::Name);
}

QString content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString page(const QString &name)
{
    return content(manual().filePath(name));
}

struct Row {
    QStringList cells;
    QStringList cellsAsCode; ///< of each cell, the text in <code>
};

/// The table rows of a page, without headings.
std::vector<Row> rows(const QString &html)
{
    std::vector<Row> out;
    QXmlStreamReader reader(html);
    bool inCell = false;
    int code = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QStringView name = reader.name();
        if (token == QXmlStreamReader::StartElement && name == u"tr")
            out.emplace_back();
        if (token == QXmlStreamReader::StartElement && name == u"td") {
            out.back().cells.append(QString());
            out.back().cellsAsCode.append(QString());
        }
        if (name == u"td" && (reader.isStartElement() || reader.isEndElement()))
            inCell = reader.isStartElement();
        if (name == u"code" && (reader.isStartElement() || reader.isEndElement()))
            code += reader.isStartElement() ? 1 : -1;
        if (reader.isCharacters() && inCell) {
            out.back().cells.last() += reader.text();
            if (code > 0)
                out.back().cellsAsCode.last() += reader.text();
        }
    }
    return out;
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed_data() { allPages(); }
    void isWellFormed()
    {
        QFETCH(QString, name);
        QXmlStreamReader reader(page(name));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString())));
        QVERIFY(page(name).contains(u"SPDX-License-Identifier"_s));
    }

    void linksLeadSomewhere_data() { allPages(); }
    void linksLeadSomewhere()
    {
        QFETCH(QString, name);
        static const QRegularExpression link(u"(?:href|src)=\"([^\"#]+)\""_s);
        auto found = link.globalMatch(page(name));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            QVERIFY2(QFile::exists(manual().filePath(target)), qPrintable(target));
        }
    }

    void anchorsAreThere()
    {
        static const QRegularExpression link(u"href=\"([^\"#]*)#([^\"]+)\""_s);
        int links = 0;
        for (const QString &name : pages()) {
            const QString html = page(name);
            for (const auto &match : link.globalMatch(html)) {
                const QString target = match.captured(1).isEmpty() ? name : match.captured(1);
                QVERIFY2(QFile::exists(manual().filePath(target)), qPrintable(name + u": "_s + match.captured()));
                QVERIFY2(page(target).contains(u" id=\"%1\""_s.arg(match.captured(2))),
                         qPrintable(name + u": "_s + match.captured()));
                ++links;
            }
        }
        QVERIFY(links >= 10);
    }

    void startLeadsToEveryPage()
    {
        const QString index = page(u"index.html"_s);
        QVERIFY(pages().size() >= 7);
        for (const QString &name : pages())
            QVERIFY2(name == u"index.html" || index.contains(u"href=\"%1\""_s.arg(name)), qPrintable(name));
    }

    void readmeLinksLeadSomewhere()
    {
        const QDir root(QStringLiteral(FILIGREE_SOURCE_DIR));
        static const QRegularExpression link(u"\\]\\(([^)#:]+)\\)"_s);
        auto found = link.globalMatch(content(root.filePath(u"README.md"_s)));
        int links = 0;
        for (; found.hasNext(); ++links) {
            const QString target = found.next().captured(1);
            QVERIFY2(root.exists(target), qPrintable(target));
        }
        QVERIFY(links >= 8);
    }

    /// The table of messages: each wrong example gives exactly the message beside it, each right one gives none.
    void messagesAreTheProgramsOwn()
    {
        int checked = 0;
        for (const Row &row : rows(page(u"utterances.html"_s))) {
            if (row.cells.size() != 3 || row.cells[1] != row.cellsAsCode[1] || row.cells[2] != row.cellsAsCode[2])
                continue;
            const auto wrong = parseGolden(row.cells[1].toStdString());
            QVERIFY(wrong);
            QCOMPARE(wrong->diagnostics.size(), std::size_t(1));
            QCOMPARE(QString::fromStdString(wrong->diagnostics[0].message), row.cells[0]);
            const auto right = parseGolden(row.cells[2].toStdString());
            QVERIFY2(right && right->diagnostics.empty(), qPrintable(row.cells[2]));
            ++checked;
        }
        QCOMPARE(checked, 11);
    }

    void messagesAboutSeveralLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("space") << QByteArray("play jazz|GenreName\nplay jazz|Genre Name\n");
        QTest::newRow("annotation") << QByteArray("\n\n[PlayMusic]\nplay Vogue|SongName\nplay Vogue|ArtistName\n");
        QTest::newRow("intent") << QByteArray("\n\n[PlayMusic]\nplay Vogue\n[ReadBook]\nplay Vogue\n");
        QTest::newRow("long") << QByteArray("word ").repeated(12000);
    }
    void messagesAboutSeveralLines()
    {
        QFETCH(QByteArray, text);
        const auto parsed = parseGolden(text.toStdString());
        QVERIFY(parsed);
        QCOMPARE(parsed->diagnostics.size(), std::size_t(1));
        const QString message = QString::fromStdString(parsed->diagnostics[0].message);
        bool found = false;
        for (const Row &row : rows(page(u"utterances.html"_s)))
            found = found || (!row.cells.isEmpty() && row.cells[0] == message);
        QVERIFY2(found, qPrintable(message));
    }

    void messagesAboutFiles()
    {
        const QString html = page(u"utterances.html"_s);
        QVERIFY(html.contains(QString::fromStdString(parseGolden(std::string_view("play\0x", 6)).error().detail)));
        std::string latin1(4711, 'a');
        latin1 += "\xE9 x";
        QVERIFY(html.contains(QString::fromStdString(parseGolden(latin1).error().detail)));
    }

    void goldenExamplesLoad()
    {
        int lines = 0;
        for (const QString &name : {u"utterances.html"_s, u"formats.html"_s}) {
            static const QRegularExpression example(u"<pre>\\n((?:#|@|\\[)[^<]*\\|[^<]*)</pre>"_s);
            auto found = example.globalMatch(page(name));
            QVERIFY(found.hasNext());
            const auto text = parseGolden(found.next().captured(1).toStdString());
            QVERIFY(text && text->diagnostics.empty());
            lines += static_cast<int>(text->utterances.size());
        }
        QCOMPARE(lines, 4);
    }

private:
    static void allPages()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : pages())
            QTest::newRow(qPrintable(name)) << name;
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
