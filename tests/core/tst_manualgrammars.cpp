// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual's page of formats says what the list of grammar formats says, and its examples are what is written.
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "core/formats/grammarformat.h"
#include "support/grammars.h"

using namespace filigree;
using namespace Qt::StringLiterals;

namespace {

/// The section on grammars.
QString section()
{
    QFile file(QStringLiteral(FILIGREE_SOURCE_DIR "/resources/manual/formats.html"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("formats.html");
    const QString page = QString::fromUtf8(file.readAll());
    const qsizetype begin = page.indexOf(u"<h2>Grammars</h2>"_s);
    return page.mid(begin, page.indexOf(u"<h2>"_s, begin + 4) - begin);
}

QString text(QString html)
{
    return html.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

/// The example of a format; empty when there is none.
QString example(const QString &format)
{
    const QRegularExpression pattern(u"<p>%1[^<]*:</p>\\n<pre>\\n(.*?)</pre>"_s.arg(format),
                                     QRegularExpression::DotMatchesEverythingOption);
    return text(pattern.match(section()).captured(1));
}

QString named(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

class TestManualGrammars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableIsTheList()
    {
        const QString table = section();
        for (const GrammarFormat &format : grammarFormats()) {
            const QString row = u"<tr><td><code>%1</code></td><td><code>%2</code></td><td>%3</td><td>%4</td>"_s.arg(
                named(format.name), named(format.suffix), format.read ? u"yes"_s : u"no"_s,
                format.write ? u"yes"_s : u"no"_s);
            QVERIFY2(table.contains(row), qPrintable(row));
        }
        QCOMPARE(table.count(u"<tr><td>"_s), qsizetype(grammarFormats().size()));
    }

    void examplesAreWhatIsWritten()
    {
        const auto grammar = readGrammar(example(u"jsgf"_s).toStdString(), "jsgf");
        QVERIFY2(grammar, grammar ? "" : grammar.error().message().c_str());
        const auto language = tests::listLanguage(*grammar);
        QCOMPARE(language.size(), std::size_t(8));
        for (const GrammarFormat &format : grammarFormats()) {
            const QString shown = example(named(format.name));
            QVERIFY2(shown.size() > 50, qPrintable(named(format.name)));
            const QString written = QString::fromStdString(format.write(*grammar).value());
            QVERIFY2(written.contains(shown), qPrintable(shown + u"\n---\n"_s + written));
            if (format.read == nullptr)
                continue;
            const auto again = format.read(shown.toStdString());
            QVERIFY2(again, again ? "" : again.error().message().c_str());
            QCOMPARE(tests::listLanguage(*again).size(), language.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestManualGrammars)
#include "tst_manualgrammars.moc"
