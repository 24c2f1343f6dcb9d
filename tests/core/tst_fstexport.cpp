// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <set>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/fst/fstexport.h"
#include "support/grammars.h"
#include "support/machines.h"
#include "support/rules.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

NoProgress noProgress;

/// Runs a tool; its standard output, or nothing when it failed.
QByteArray run(const QString &program, const QStringList &arguments, bool *good = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    const bool done =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (good != nullptr)
        *good = done;
    if (!done)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

Grammar bracketsAsWords()
{
    Grammar grammar;
    grammar.locale = "en-US";
    Rule values = valuesRule("v", "Odd", {});
    for (const char *words : {"{", "a }|Odd b", "\\", "<eps>", "x", "x y", "x y z"})
        values.values.push_back({words, 1, 1});
    const auto odd = Expression::slot("Odd", Expression::reference("v"));
    grammar.rules = {values, startRule("Do", Expression::sequence({Expression::word("{"), odd}))};
    return grammar;
}

} // namespace

class TestFstExport : public QObject {
    Q_OBJECT

private:
    /// All annotated sentences that AT&T text spells: paths from state 0.
    static std::set<std::string> sentencesOf(const std::string &att)
    {
        struct Arc {
            QString target, out;
        };
        QMultiMap<QString, Arc> arcs;
        QSet<QString> ends;
        const auto lines = QString::fromStdString(att).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const auto parts = line.split(QLatin1Char('\t'));
            if (parts.size() == 1)
                ends.insert(parts[0]);
            else
                arcs.insert(parts[0], {parts[1], parts[3]});
        }
        std::set<std::string> out;
        QList<std::pair<QString, QString>> open{{QStringLiteral("0"), QString()}};
        while (!open.isEmpty()) {
            const auto [state, text] = open.takeLast();
            if (ends.contains(state))
                out.insert(text.trimmed().toStdString());
            const auto next = arcs.values(state);
            for (const Arc &arc : next)
                open.append({arc.target, text + QLatin1Char(' ') + arc.out});
        }
        return out;
    }

    /// The same from the grammar: every slot between its brackets.
    static std::set<std::string> sentencesOf(const CompiledGrammar &grammar, std::size_t intent)
    {
        const auto escaped = [](const std::string &word) {
            std::string out;
            for (const char c : word) {
                if (c == '\\' || c == '{' || c == '}' || c == '|')
                    out.push_back('\\');
                out.push_back(c);
            }
            return out;
        };
        std::set<std::string> out;
        for (std::uint64_t i = 0; i < grammar.size(intent).value(); ++i) {
            const Utterance utterance = grammar.at(intent, i);
            std::string text;
            for (std::size_t t = 0; t < utterance.tokens.size(); ++t) {
                for (const SlotSpan &slot : utterance.slots)
                    if (slot.begin == t)
                        text += "{ ";
                text += escaped(utterance.tokens[t]) + ' ';
                for (const SlotSpan &slot : utterance.slots)
                    if (slot.end == t + 1)
                        text += "}|" + slot.type + ' ';
            }
            text.pop_back();
            out.insert(text);
        }
        return out;
    }

private Q_SLOTS:
    void attSpellsTheLanguage()
    {
        QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath(QStringLiteral("m.att")).toStdString();
        std::vector<Grammar> grammars{englishMusic(), hindiMusic(), spanishReminders(), bracketsAsWords()};
        for (std::uint64_t seed = 0; seed < 25; ++seed)
            grammars.push_back(randomGrammar(seed));
        for (const Grammar &grammar : grammars) {
            const auto machine = compiled(grammar);
            for (std::size_t intent = 0; intent < machine->intents().size(); ++intent) {
                if (machine->size(intent) == Count128(0)) {
                    QVERIFY(!exportFst(*machine, intent, FstFormat::Att, path, {}, noProgress));
                    continue;
                }
                const auto files = exportFst(*machine, intent, FstFormat::Att, path, {}, noProgress).value();
                QCOMPARE(files.size(), std::size_t(3));
                const std::string text = readFile(path).value();
                QVERIFY(text.starts_with("0\t"));
                QVERIFY(sentencesOf(text) == sentencesOf(*machine, intent));
            }
        }
    }

    void openFstReadsBoth()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("fstinfo")).isEmpty())
            QSKIP("OpenFst's tools are not installed (libfst-tools)");
        QTemporaryDir dir;
        for (const Grammar &grammar : {englishMusic(), hindiMusic(), bracketsAsWords()}) {
            const auto machine = compiled(grammar);
            const std::filesystem::path binary = dir.filePath(QStringLiteral("m.fst")).toStdString();
            const std::filesystem::path text = dir.filePath(QStringLiteral("m.att")).toStdString();
            QVERIFY(exportFst(*machine, 0, FstFormat::OpenFst, binary, {}, noProgress));
            QVERIFY(exportFst(*machine, 0, FstFormat::Att, text, {}, noProgress));
            bool good = false;
            const QString info =
                QString::fromUtf8(run(QStringLiteral("fstinfo"), {dir.filePath(QStringLiteral("m.fst"))}, &good));
            QVERIFY(good);
            QVERIFY(info.contains(QRegularExpression(QStringLiteral("fst type +vector"))));
            QVERIFY(info.contains(QRegularExpression(QStringLiteral("# of states +[1-9]"))));
            QVERIFY(info.contains(QRegularExpression(QStringLiteral("input symbol table +words"))));
            // What fstcompile makes of the text is what the binary says, arc for arc.
            const QString made = dir.filePath(QStringLiteral("made.fst"));
            run(QStringLiteral("fstcompile"),
                {QStringLiteral("--isymbols=") + dir.filePath(QStringLiteral("m.isyms")),
                 QStringLiteral("--osymbols=") + dir.filePath(QStringLiteral("m.osyms")),
                 dir.filePath(QStringLiteral("m.att")), made},
                &good);
            QVERIFY(good);
            run(QStringLiteral("fstequivalent"),
                {QStringLiteral("--random"), made, dir.filePath(QStringLiteral("m.fst"))}, &good);
            QVERIFY(good);
            // The embedded names print the same language.
            const std::string printed =
                run(QStringLiteral("fstprint"), {dir.filePath(QStringLiteral("m.fst"))}, &good).toStdString();
            QVERIFY(good);
            QVERIFY(sentencesOf(printed) == sentencesOf(*machine, 0));
        }
    }

    void picturesAreReadable()
    {
        QTemporaryDir dir;
        const auto path = [&](const char *name) {
            return std::filesystem::path(dir.filePath(QString::fromLatin1(name)).toStdString());
        };
        const auto machine = compiled(hindiMusic());
        QVERIFY(exportFst(*machine, 0, FstFormat::Dot, path("a.dot"), {}, noProgress));
        const std::string dot = readFile(path("a.dot")).value();
        QVERIFY(dot.find("कृपया") != std::string::npos && dot.find("<ArtistName>") != std::string::npos);
        QVERIFY(dot.find("doublecircle") != std::string::npos && dot.find("Devanagari") != std::string::npos);
        QVERIFY(exportFst(*machine, 0, FstFormat::Svg, path("a.svg"), {}, noProgress));
        const std::string svg = readFile(path("a.svg")).value();
        QVERIFY(svg.find("<svg") != std::string::npos && svg.find("बजाओ") != std::string::npos);
        FstExportOptions open;
        open.collapseSlots = false;
        const std::string detailed = fstDot(*machine, 0, open, noProgress).value();
        QVERIFY(detailed.find("{लता}") != std::string::npos && detailed.find("{मंगेशकर}") != std::string::npos);
        QVERIFY(detailed.find("<ArtistName>") == std::string::npos);
        for (const auto &[format, name, magic] :
             {std::tuple(FstFormat::Pdf, "a.pdf", "%PDF"), std::tuple(FstFormat::Png, "a.png", "\x89PNG")}) {
            const auto out = exportFst(*machine, 0, format, path(name), {}, noProgress);
            if (!out && out.error().code == ErrorCode::NotFound)
                continue; // this Graphviz has no cairo
            QVERIFY(out);
            QVERIFY(readFile(path(name))->starts_with(magic));
        }
        const auto odd = compiled(bracketsAsWords());
        QVERIFY(exportFst(*odd, 0, FstFormat::Svg, path("b.svg"), open, noProgress));
    }

    void limitsAreSentences()
    {
        QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath(QStringLiteral("m")).toStdString();
        const auto machine = compiled(englishMusic());
        FstExportOptions options;
        options.arcLimit = 10;
        options.drawnStates = 3;
        const auto large = exportFst(*machine, 0, FstFormat::OpenFst, path, options, noProgress);
        QVERIFY(!large && large.error().detail.find("more than 10 arcs") != std::string::npos);
        const auto drawn = exportFst(*machine, 0, FstFormat::Svg, path, options, noProgress);
        QVERIFY(!drawn && drawn.error().detail.find("too many to draw") != std::string::npos);
        QVERIFY(!exportFst(*machine, 7, FstFormat::Svg, path, {}, noProgress));
        QVERIFY(!std::filesystem::exists(path));
        QVERIFY(!exportFst(*machine, 0, FstFormat::Att, path / "none" / "x", {}, noProgress));
        QVERIFY(fstFormat("svg") && fstFormat("openfst") && !fstFormat("gif"));
    }

    void manyValuesAreWritten()
    {
        Grammar grammar = englishMusic();
        Rule &artists = grammar.rules[2];
        artists.values.clear();
        for (int i = 0; i < 300'000; ++i)
            artists.values.push_back({"artist " + std::to_string(i % 1000) + " the " + std::to_string(i), 1, 0});
        const auto machine = compiled(grammar);
        QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath(QStringLiteral("m.fst")).toStdString();
        QVERIFY(exportFst(*machine, 0, FstFormat::OpenFst, path, {}, noProgress));
        QVERIFY(std::filesystem::file_size(path) > 5'000'000);
    }
};

QTEST_GUILESS_MAIN(TestFstExport)
#include "tst_fstexport.moc"
