// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Machines that OpenFst's own tools wrote, or made of ours, come in as the same language. That the tools read ours is
// in tst_fstexport.
#include <filesystem>
#include <set>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/fst/fstexport.h"
#include "core/fst/fstimport.h"
#include "support/grammars.h"
#include "support/machines.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

namespace fs = std::filesystem;
NoProgress noProgress;

std::set<std::string> languageOf(const CompiledGrammar &grammar)
{
    std::set<std::string> out;
    for (std::uint64_t i = 0; i < grammar.size(0).value(); ++i)
        out.insert(toGolden(grammar.at(0, i)));
    return out;
}

} // namespace

class TestFstTools : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    fs::path file(const QString &name) const { return path(name).toStdString(); }

    void run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        QVERIFY2(process.waitForFinished() && process.exitCode() == 0,
                 (program.toUtf8() + ": " + process.readAllStandardError()).constData());
    }

    std::shared_ptr<const CompiledGrammar> read(const QString &name) const
    {
        const MachineFile one{file(name), {}, "Same"};
        return compiled(good(readMachines({&one, 1}, {}, noProgress)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("fstcompile")).isEmpty())
            QSKIP("OpenFst's tools are not installed (libfst-tools)");
        for (const Grammar &grammar : {englishMusic(), hindiMusic(), spanishReminders()}) {
            const QString name = QString::fromStdString(grammar.locale) + QStringLiteral(".fst");
            const auto machine = compiled(grammar);
            good(exportFst(*machine, 0, FstFormat::OpenFst, file(name), {}, noProgress));
            m_names.append(name);
            m_languages.append(languageOf(*machine));
        }
    }

    void toolsMayChangeIt_data()
    {
        QTest::addColumn<QStringList>("tool");
        const auto row = [](const char *words) {
            QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' '));
        };
        row("fstconvert --fst_type=const");
        row("fstconvert --fst_type=const --fst_align");
        row("fstmap --map_type=to_log");
        row("fstmap --map_type=to_log64");
        row("fstproject --project_output");
        row("fstpush --push_labels");
        row("fstrmepsilon");
        row("fsttopsort");
        row("fstarcsort --sort_type=olabel");
        row("fstreverse");
    }

    void toolsMayChangeIt()
    {
        QFETCH(QStringList, tool);
        QString program = tool.takeFirst();
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            QString from = m_names[i];
            if (program == u"fstreverse") { // there and back
                run(program, {from, QStringLiteral("back.fst")});
                from = QStringLiteral("back.fst");
            }
            if (tool == QStringList{QStringLiteral("--project_output")}) // spelled in another way since OpenFst 1.8
                tool = {isOld() ? QStringLiteral("--project_output") : QStringLiteral("--project_type=output")};
            run(program, tool + QStringList{from, QStringLiteral("made.fst")});
            QVERIFY(languageOf(*read(QStringLiteral("made.fst"))) == m_languages[i]);
        }
    }

    /// Const machines with wide arcs have gaps between these.
    void constantLog64()
    {
        run(QStringLiteral("fstmap"), {QStringLiteral("--map_type=to_log64"), m_names[0], QStringLiteral("wide.fst")});
        run(QStringLiteral("fstconvert"),
            {QStringLiteral("--fst_type=const"), QStringLiteral("wide.fst"), QStringLiteral("made.fst")});
        QVERIFY(languageOf(*read(QStringLiteral("made.fst"))) == m_languages[0]);
    }

    void encodedAndMinimised()
    {
        run(QStringLiteral("fstencode"),
            {QStringLiteral("--encode_labels"), m_names[0], QStringLiteral("code"), QStringLiteral("coded.fst")});
        run(QStringLiteral("fstrmepsilon"), {QStringLiteral("coded.fst"), QStringLiteral("plain.fst")});
        run(QStringLiteral("fstdeterminize"), {QStringLiteral("plain.fst"), QStringLiteral("one.fst")});
        run(QStringLiteral("fstminimize"), {QStringLiteral("one.fst"), QStringLiteral("small.fst")});
        run(QStringLiteral("fstencode"),
            {QStringLiteral("--decode"), QStringLiteral("small.fst"), QStringLiteral("code"),
             QStringLiteral("made.fst")});
        QVERIFY(languageOf(*read(QStringLiteral("made.fst"))) == m_languages[0]);
    }

    void printedText()
    {
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            run(QStringLiteral("fstprint"), {m_names[i], QStringLiteral("made.att")});
            QVERIFY(languageOf(*read(QStringLiteral("made.att"))) == m_languages[i]);
        }
    }

    void compiledAcceptor()
    {
        good(writeFile(file(QStringLiteral("w.isyms")), "<eps> 0\nplay 1\nsome 2\njazz 3\n"));
        good(writeFile(file(QStringLiteral("w.att")), "0 1 play\n1 2 some 0.5\n1 2 <eps>\n2 3 jazz\n3\n"));
        run(QStringLiteral("fstcompile"),
            {QStringLiteral("--acceptor"), QStringLiteral("--isymbols=w.isyms"), QStringLiteral("w.att"),
             QStringLiteral("w.fst")});
        const std::set<std::string> expected{"play jazz", "play some jazz"};
        QVERIFY(languageOf(*read(QStringLiteral("w.fst"))) == expected); // with the table beside it
        run(QStringLiteral("fstcompile"),
            {QStringLiteral("--acceptor"), QStringLiteral("--isymbols=w.isyms"), QStringLiteral("--keep_isymbols"),
             QStringLiteral("w.att"), QStringLiteral("kept.fst")});
        QVERIFY(languageOf(*read(QStringLiteral("kept.fst"))) == expected);
    }

    void otherTypesAreNamed()
    {
        run(QStringLiteral("fstconvert"),
            {QStringLiteral("--fst_type=compact_unweighted"), m_names[0], QStringLiteral("made.fst")});
        const MachineFile one{file(QStringLiteral("made.fst"))};
        const auto read = readMachines({&one, 1}, {}, noProgress);
        QVERIFY(!read);
        QVERIFY2(read.error().message().find("fstconvert --fst_type=vector") != std::string::npos,
                 read.error().message().c_str());
    }

private:
    static bool isOld()
    {
        QProcess help;
        help.start(QStringLiteral("fstproject"), {QStringLiteral("--help")});
        help.waitForFinished();
        return (help.readAllStandardOutput() + help.readAllStandardError()).contains("project_output");
    }

    QTemporaryDir m_folder;
    QStringList m_names;
    QList<std::set<std::string>> m_languages;
};

QTEST_GUILESS_MAIN(TestFstTools)
#include "tst_fsttools.moc"
