// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Machines that come in: what Filigree wrote is the same language again; what others wrote comes in or says why not.
#include <cstring>
#include <filesystem>
#include <fstream>
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/fst/fstexport.h"
#include "core/fst/fstimport.h"
#include "support/cancelling.h"
#include "support/grammars.h"
#include "support/machines.h"
#include "support/rules.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

namespace fs = std::filesystem;
NoProgress noProgress;

/// Words that look like brackets, escapes and nothings.
Grammar bracketsAsWords()
{
    Grammar grammar;
    grammar.locale = "en-US";
    Rule values = valuesRule("v", "Odd.Name:x", {});
    for (const char *words : {"{", "a }|Odd b", "\\", "<eps>", "x", "x y", "x y z", "0", "\\{"})
        values.values.push_back({words, 1, 1});
    const auto odd = Expression::slot("Odd.Name:x", Expression::reference("v"));
    grammar.rules = {values,
                     startRule("Do", Expression::sequence({Expression::word("{"), odd, Expression::word("\\\\")}))};
    return grammar;
}

std::set<std::string> languageOf(const CompiledGrammar &grammar)
{
    std::set<std::string> out;
    for (std::size_t intent = 0; intent < grammar.intents().size(); ++intent)
        for (std::uint64_t i = 0; i < grammar.size(intent).value(); ++i)
            out.insert(key(grammar.at(intent, i)));
    return out;
}

/// Without waiting for the disk, as writeFile() does, and some file systems where a file is written over.
void put(const fs::path &path, const std::string &bytes)
{
    fs::remove(path);
    std::ofstream(path, std::ios::binary) << bytes;
}

/// `0 1 play play` and the like, with an end.
std::string att(std::initializer_list<const char *> lines)
{
    std::string out;
    for (const char *line : lines)
        out += std::string(line) + '\n';
    return out;
}

} // namespace

class TestFstImport : public QObject {
    Q_OBJECT

private:
    fs::path path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

    Result<Grammar> readText(const std::string &text, const std::string &intent = {}) const
    {
        const MachineFile file{path("foreign.att"), {}, intent};
        good(writeFile(file.path, text));
        return readMachines({&file, 1}, {}, noProgress);
    }

    std::string errorOf(const std::string &text) const
    {
        const auto read = readText(text);
        return read ? "none" : read.error().message();
    }

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("seed");
        for (const char *format : {"openfst", "att"})
            for (int seed = -4; seed < 60; ++seed)
                QTest::addRow("%s %d", format, seed) << QByteArray(format) << seed;
    }

    void comesBack()
    {
        QFETCH(QByteArray, format);
        QFETCH(int, seed);
        const Grammar grammar = seed == -4 ? bracketsAsWords() : grammarOfSeed(seed);
        const auto before = compiled(grammar);
        std::vector<MachineFile> files;
        for (std::size_t intent = 0; intent < before->intents().size(); ++intent) {
            if (before->size(intent) == Count128(0))
                continue;
            const std::string name = before->intents()[intent];
            files.push_back({path(("m-" + name + (format == "att" ? ".att" : ".fst")).c_str()), {}, name});
            good(exportFst(*before, intent, *fstFormat(format.toStdString()), files.back().path, {}, noProgress));
        }
        if (files.empty())
            QSKIP("this language is empty");
        if (files.size() > 1 || format == "openfst") // AT&T's text has none inside, and one name alone no beginning
            for (MachineFile &file : files)
                file.intent.clear();
        const Grammar again = good(readMachines(files, {grammar.locale, {}}, noProgress));
        QCOMPARE(again.locale, grammar.locale);
        QVERIFY(validate(again));
        const auto after = compiled(again);
        QVERIFY(after->size() == before->size());
        QVERIFY(languageOf(*after) == languageOf(*before));
    }

    /// What all sentences pass is written once: rules do not grow with the number of ways.
    void rulesStaySmall()
    {
        std::string text;
        for (int i = 0; i < 100; ++i) {
            const std::string from = std::to_string(i) + '\t' + std::to_string(i + 1) + '\t';
            text += from + "a\ta\n" + from + "b\tb\n";
        }
        const Grammar grammar = good(readText(text + "100\n"));
        QCOMPARE(grammar.rules.size(), std::size_t(1));
        QCOMPARE(grammar.rules[0].body.parts.size(), std::size_t(100));
        QVERIFY(compiled(grammar)->size().toString().size() > 30);
    }

    void foreignAcceptor()
    {
        good(writeFile(path("foreign.isyms"), "<eps> 0\nplay 7\nsome 3\njazz 9\nNew\u00A0York 2000000000\n"));
        const auto grammar = readText(att({"5 3 play", "3 3000000000 some 0.7", "3 3000000000 <eps> 0.7",
                                           "3000000000 1 jazz", "3000000000 1 New\u00A0York 2.5", "1 0.25"}));
        fs::remove(path("foreign.isyms"));
        const auto machine = compiled(good(grammar));
        const std::set<std::string> expected{"foreign: play jazz", "foreign: play some jazz", "foreign: play New York",
                                             "foreign: play some New York"};
        QVERIFY(languageOf(*machine) == expected);
        // jazz to New York as e^0 to e^-2.5
        const std::vector<std::string> jazz{"play", "jazz"};
        const std::vector<std::string> york{"play", "New", "York"};
        const double ratio = machine->parse(jazz).at(0).logProbability - machine->parse(york).at(0).logProbability;
        QVERIFY2(std::abs(ratio - 2.5) < 1e-6, QByteArray::number(ratio).constData());
    }

    void manualExample()
    {
        QFile page(QStringLiteral(FILIGREE_SOURCE_DIR "/resources/manual/formats.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QByteArray text = page.readAll();
        text = text.mid(text.lastIndexOf("<pre>\n") + 6);
        text = text.left(text.indexOf("</pre>")).replace("&lt;", "<").replace("&gt;", ">");
        const auto machine = compiled(good(readText(text.toStdString(), "PlayMusic")));
        QVERIFY(languageOf(*machine)
                == (std::set<std::string>{"PlayMusic: play pop|GenreName", "PlayMusic: play {hip hop}|GenreName"}));
    }

    /// Tools that determinise or minimise move what is written to other arcs.
    void labelsMayMove()
    {
        const auto machine = compiled(good(readText(
            att({"0 1 play play", "1 2 pop {", "2 3 <eps> pop", "3 4 now }|Genre", "4 5 <eps> now", "1 6 rock {",
                 "6 7 now rock", "7 8 please }|Genre", "8 9 <eps> now", "9 5 <eps> please", "5"}))));
        QVERIFY(languageOf(*machine)
                == (std::set<std::string>{"foreign: play pop|Genre now", "foreign: play rock|Genre now please"}));
    }

    /// OpenFst's own examples call the text text.fst.
    void recognised()
    {
        const auto formatOf = [this](const char *name, const std::string &bytes) {
            put(path(name), bytes);
            return std::string(machineFormat(path(name)));
        };
        QCOMPARE(formatOf("text.fst", "0\t1\tplay\tplay\t0.5\n1\n"), std::string("att"));
        QCOMPARE(formatOf("odd.fst", "no machine\n"), std::string("openfst")); // which then says what is wrong
        QCOMPARE(formatOf("empty.fst", ""), std::string("openfst"));
        QCOMPARE(formatOf("any.att", "no machine\n"), std::string("att"));
        QCOMPARE(formatOf("list.txt", "0 1 play play\n1\n"), std::string()); // a catalogue may look so
        const auto machine = compiled(englishMusic());
        good(exportFst(*machine, 0, FstFormat::OpenFst, path("binary.bin"), {}, noProgress));
        QCOMPARE(std::string(machineFormat(path("binary.bin"))), std::string("openfst"));
        QVERIFY(machineFormat(path("")).empty()); // the folder
    }

    void namesOfIntents()
    {
        put(path("m-Play.att"), "0 1 play play\n1\n");
        put(path("m-Stop.att"), "0 1 stop stop\n1\n");
        QCOMPARE(commonBeginning(std::vector{path("m-Play.att"), path("m-Stop.att")}), std::string("m-"));
        QCOMPARE(commonBeginning(std::vector{path("m-Play.att"), path("n-Stop.att")}), std::string());
        QCOMPARE(commonBeginning(std::vector{path("m-Play.att")}), std::string());
        const std::vector<MachineFile> two{{path("m-Play.att")}, {path("m-Stop.att"), "att", "Halt"}};
        const auto both = compiled(good(readMachines(two, {}, noProgress)));
        QVERIFY(languageOf(*both) == (std::set<std::string>{"Play: play", "Halt: stop"}));
        const auto one = compiled(good(readMachines({two.data(), 1}, {"en-US", "m-"}, noProgress)));
        QCOMPARE(one->intents(), std::vector<std::string>{"Play"});
        const std::vector<MachineFile> same{{path("m-Play.att"), {}, "Go"}, {path("m-Stop.att"), {}, "Go"}};
        const auto refused = readMachines(same, {}, noProgress);
        QVERIFY(!refused && refused.error().message().find("two machines of the intent Go") != std::string::npos);
        QVERIFY(!readMachines({}, {}, noProgress));
        const std::vector<MachineFile> odd{{path("m-Play.att"), "dot", {}}};
        QVERIFY(!readMachines(odd, {}, noProgress));
    }

    void wrongInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const std::string &text, const char *error) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(error);
        };
        row("nothing", "", "has no sentence");
        row("no end", att({"0 1 a a"}), "has no sentence");
        row("loop", att({"0 1 a a", "1 0 b b", "1"}), "has a loop");
        row("loop on the start", att({"0 0 a a", "0"}), "has a loop");
        row("other words", att({"0 1 cat chat", "1"}), "other words than it reads");
        row("other words later", att({"0 1 cat <eps>", "1 2 <eps> cut", "2"}), "other words than it reads");
        row("words left over", att({"0 1 cat <eps>", "1"}), "other words than it reads");
        row("two ways differ", att({"0 1 a <eps>", "0 1 b <eps>", "1 2 <eps> a", "2"}), "other words than it reads");
        row("never closed", att({"0 1 <eps> {", "1 2 a a", "2"}), "ends inside of a slot");
        row("never opened", att({"0 1 a a", "1 2 <eps> }|Slot", "2"}), "ends where none began");
        row("nested", att({"0 1 <eps> {", "1 2 <eps> {", "2 3 a a", "3 4 <eps> }|S", "4"}), "inside of another");
        row("empty slot", att({"0 1 <eps> {", "1 2 <eps> }|S", "2 3 a a", "3"}),
            "The slot S of the machine can be empty");
        row("numbers", att({"0 1 1 1", "1"}), "are numbers alone");
        row("columns", att({"0 1 a a", "0 1 a a 1 1"}), ":2:1: The line has more than 5 columns");
        row("state", att({"0 1 a a", "x 1 a a"}), ":2:1: \"x\" is no number of a state");
        row("huge state", att({"0 99999999999999999999 a a"}), "is no number of a state");
        row("weight", att({"0 1 a a one"}), "\"one\" is no weight");
        row("weight nan", att({"0 1 a a nan"}), "\"nan\" is no weight");
        row("huge weight", att({"0 1 a a 1e999"}), "is no weight");
        row("three columns", att({"0 1 a"}), "An arc has four columns");
        row("UTF-8", att({"0 1 a\xff a\xff", "1"}), "no UTF-8");
        row("not ours", "play {pop}|Genre\n", "is no number of a state");
    }

    void wrongInput()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, error);
        const std::string said = errorOf(text.toStdString());
        QVERIFY2(said.find(error.constData()) != std::string::npos, said.c_str());
        QVERIFY2(said.find("foreign.att") != std::string::npos, said.c_str());
    }

    void wrongTables()
    {
        good(writeFile(path("foreign.isyms"), "<eps> 0\na 1\n"));
        QVERIFY(errorOf(att({"0 1 b", "1"})).find("\"b\" is not in the symbol table") != std::string::npos);
        good(writeFile(path("foreign.isyms"), "<eps> 0\na 0\n"));
        QVERIFY(errorOf(att({"0 1 a", "1"})).find("foreign.isyms:2:1: Two words have the number 0")
                != std::string::npos);
        good(writeFile(path("foreign.isyms"), "<eps> 0\na one\n"));
        QVERIFY(errorOf(att({"0 1 a", "1"})).find("a word and its number") != std::string::npos);
        fs::remove(path("foreign.isyms"));
    }

    /// Ways that cross everywhere would be exponentially many words.
    void crossingWays()
    {
        std::string text;
        for (int i = 0; i < 60; ++i) {
            const std::string from = std::to_string(i) + '\t';
            text += from + std::to_string(i + 1) + "\ta\ta\n" + from + std::to_string(i + 2) + "\tb\tb\n";
        }
        const std::string said = errorOf(text + "60\n61\n");
        QVERIFY2(said.find("cross so often") != std::string::npos, said.c_str());
    }

    /// 2^60 values of a slot in 60 states.
    void tooManyValues()
    {
        std::string text = "0 1 <eps> {\n";
        for (int i = 1; i < 61; ++i) {
            const std::string from = std::to_string(i) + ' ' + std::to_string(i + 1) + ' ';
            text += from + "a a\n" + from + "b b\n";
        }
        const std::string said = errorOf(text + "61 62 <eps> }|S\n62\n");
        QVERIFY2(said.find("more than 2000000 values") != std::string::npos, said.c_str());
    }

    /// Every cut of a binary, every byte of it bent: an error with a sentence, or a grammar; never a crash.
    void damagedBinaries()
    {
        const auto machine = compiled(englishMusic());
        const fs::path file = path("whole.fst");
        good(exportFst(*machine, 0, FstFormat::OpenFst, file, {}, noProgress));
        const std::string whole = good(readFile(file));
        std::size_t refused = 0;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            const fs::path cut = path("cut.fst");
            put(cut, whole.substr(0, i));
            const MachineFile one{cut};
            const auto read = readMachines({&one, 1}, {}, noProgress);
            if (!read)
                QVERIFY2(read.error().message().find("cut.fst: ") != std::string::npos, read.error().message().c_str());
            refused += read ? 0 : 1;
            for (const char bent : {'\xff', '\x7f', '\0'}) {
                std::string other = whole;
                other[i] = bent;
                put(cut, other);
                (void)readMachines({&one, 1}, {}, noProgress);
            }
        }
        QVERIFY(refused > whole.size() * 9 / 10);
    }

    void hugeSizesInTheHead()
    {
        const auto machine = compiled(englishMusic());
        const fs::path file = path("whole.fst");
        good(exportFst(*machine, 0, FstFormat::OpenFst, file, {}, noProgress));
        std::string bytes = good(readFile(file));
        const std::size_t states = 4 + (4 + 6) + (4 + 8) + 4 + 4 + 8 + 8; // magic, vector, standard, version … start
        const std::int64_t many = std::int64_t(1) << 31;
        std::memcpy(bytes.data() + states, &many, sizeof(many));
        good(writeFile(file, bytes));
        const MachineFile one{file};
        const auto read = readMachines({&one, 1}, {}, noProgress);
        QVERIFY(!read);
        QVERIFY2(read.error().message().find("The file ends within a state") != std::string::npos,
                 read.error().message().c_str());
    }

    void cancels()
    {
        Cancelled stopped;
        const auto machine = compiled(englishMusic());
        const fs::path file = path("whole.fst");
        good(exportFst(*machine, 0, FstFormat::OpenFst, file, {}, noProgress));
        const MachineFile one{file};
        const auto read = readMachines({&one, 1}, {}, stopped);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), int(ErrorCode::Cancelled));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFstImport)
#include "tst_fstimport.moc"
