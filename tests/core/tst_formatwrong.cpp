// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wrong input for every reader of the two registries, so that a new format is covered by itself: good files of its own
// that are cut, bent and blown up, and the files of all others. A reader tells what is wrong, with a place, or reads
// what is there; it never crashes, hangs or fills the memory.
#include <ctime>
#include <fstream>
#include <map>

#include <sys/resource.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpusreader.h"
#include "core/formats/grammarformat.h"
#include "support/grammars.h"
#include "support/results.h"
#include "support/roundtrip.h"
#include "support/sanitized.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

namespace fs = std::filesystem;

/// Of the processor, for one file; they are small, and a minute is as good as endless.
constexpr double mostSeconds = sanitized ? 60.0 : 10.0;

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// What is wrong with an error; empty when it is as it should be.
std::string faultOf(const Error &error)
{
    if (error.detail.size() < 10 || error.detail.find(' ') == std::string::npos)
        return "no sentence: \"" + error.detail + '"';
    if (error.code == ErrorCode::Internal)
        return "internal: " + error.detail;
    return {};
}

/// Without waiting for the disk.
void put(const fs::path &path, const std::string &text)
{
    std::ofstream(path, std::ios::binary) << text;
}

/// Reads all that can be read.
std::string readAll(const fs::path &path, std::string_view format)
{
    const double began = processorSeconds();
    auto reader = openCorpus(path, format);
    if (!reader)
        return faultOf(reader.error());
    std::size_t errors = 0;
    for (std::size_t entries = 0;; ++entries) {
        const auto entry = (*reader)->next();
        if (processorSeconds() - began > mostSeconds)
            return "takes too long";
        if (!entry) {
            if (const std::string fault = faultOf(entry.error()); !fault.empty())
                return fault;
            if (entry.error().code == ErrorCode::InvalidInput && entry.error().file.empty())
                return "no place: " + entry.error().detail;
            if (++errors > 100'000)
                return "errors without end";
        } else if (!*entry) {
            break;
        } else if ((*entry)->utterance.tokens.empty()) {
            return "an utterance without words";
        }
    }
    (void)(*reader)->catalogues();
    (void)(*reader)->warnings();
    return processorSeconds() - began > mostSeconds ? "takes too long" : std::string();
}

/// Bends a text in one way or another, by the seed.
std::string bent(std::string text, Random &random)
{
    static const std::string signs = "\"'{}[]():,;|\\#@-<>&/=\n\t\r *%~$?0";
    const std::size_t changes = 1 + random.below(3);
    for (std::size_t i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = static_cast<std::size_t>(random.below(text.size()));
        switch (random.below(5)) {
        case 0:
            text[at] = signs[static_cast<std::size_t>(random.below(signs.size()))];
            break;
        case 1:
            text.erase(at, 1 + static_cast<std::size_t>(random.below(20)));
            break;
        case 2:
            text.insert(at, 1, signs[static_cast<std::size_t>(random.below(signs.size()))]);
            break;
        case 3:
            text[at] = static_cast<char>(random.below(256));
            break;
        default:
            text.insert(at, text.substr(static_cast<std::size_t>(random.below(text.size())), 40));
        }
    }
    return text;
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += text;
    return out;
}

/// All strings of JSON become numbers, then lists; all numbers of any format become huge.
std::vector<std::string> otherTypes(const std::string &text)
{
    std::vector<std::string> out(4);
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && (i == 0 || text[i - 1] != '\\')) {
            out[0] += inside ? "5" : "";
            out[1] += inside ? "[null]" : "";
            inside = !inside;
        } else if (!inside) {
            out[0].push_back(c);
            out[1].push_back(c);
        }
        const bool digit = c >= '0' && c <= '9';
        out[2] += digit ? "99999999999999999999999999" : std::string(1, c);
        out[3] += digit ? "-1e999" : std::string(1, c);
    }
    return out;
}

/// What is bad for a whole family of formats.
std::vector<std::string> bombs()
{
    std::vector<std::string> out;
    for (const char *open : {"[", "{\"a\":", "(", "<a>", "- ", "{a: ", "[a|", "<item>", "~[a"})
        out.push_back(repeated(open, 10'000));
    for (const char *prefix : {"nlu:\n- intent: a\n  examples: ", "version: \"3.1\"\nnlu: ", "{\"rasa_nlu_data\":",
                               "{\"intents\":", "{\"interactionModel\":", "{\"utterances\":", "type: intent\nname: ",
                               "#JSGF V1.0;\ngrammar a;\npublic <a> = ", "#ABNF 1.0;\nroot $a;\n$a = "}) {
        out.push_back(prefix + repeated("[", 10'000));
        out.push_back(prefix + repeated("{\"a\":", 10'000));
        out.push_back(prefix + repeated("(", 10'000));
    }
    std::string laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    std::string xml = "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY e0 \"lol\">";
    for (int i = 1; i < 30; ++i) {
        const auto name = [](char c, int n) { return c + std::to_string(n); };
        laughs += name('a', i) + ": &" + name('a', i) + " [" + repeated('*' + name('a', i - 1) + ',', 10) + "x]\n";
        xml += "<!ENTITY " + name('e', i) + " \"" + repeated('&' + name('e', i - 1) + ';', 10) + "\">";
    }
    out.push_back(laughs + "nlu: *a29\n");
    out.push_back("nlu:\n- intent: a\n  examples: *a\n" + laughs);
    out.push_back("type: intent\nname: a\nutterances: *a29\n" + laughs);
    out.push_back(laughs + "---\ntype: intent\nname: a\nutterances: *a29\n");
    out.push_back(xml + "]><grammar version=\"1.0\" root=\"a\"><rule id=\"a\">&e29;</rule></grammar>");
    out.push_back("<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                  "<grammar version=\"1.0\" root=\"a\"><rule id=\"a\">&f;</rule></grammar>");
    out.push_back(repeated("x", 5'000'000)); // one line
    out.push_back(repeated("\n", 1'000'000));
    out.push_back(repeated("a b ", 1'000'000));
    out.push_back(std::string(1'000, '\0'));
    out.emplace_back("\xFF\xFE"
                     "a\0b\0",
                     6); // UTF-16
    out.push_back("{\"locale\":\"en\",\"locale\":\"es\",\"intent\":\"a\",\"intent\":\"b\",\"tokens\":[\"a\"],"
                  "\"tokens\":[\"b\"],\"tags\":[\"O\"],\"tags\":[\"B-x\"]}");
    out.emplace_back();
    return out;
}

qint64 residentMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestFormatWrong : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        std::vector<Utterance> some = nastyUtterances();
        some.pop_back(); // 5,000 words make each case long
        for (const CorpusFormat &format : corpusFormats()) {
            const fs::path path = place(format.name);
            auto output = good(CorpusOutput::open(path, format, {"en-US"}));
            const auto writer = format.make({"en-US"});
            for (const Utterance &item : some) {
                std::string bytes;
                writer->append(bytes, item);
                good(output.write(bytes));
            }
            good(output.commit());
        }
        m_before = residentMegabytes();
    }

    void corpora_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const ReadableFormat &format : readableCorpusFormats())
            QTest::newRow(format.name.data()) << QByteArray(format.name.data());
    }

    void corpora()
    {
        QFETCH(QByteArray, format);
        const std::string name = format.toStdString();
        QVERIFY2(findCorpusFormat(name) != nullptr, "a format that is only read needs an example here");
        for (const fs::path &file : filesOf(place(name))) {
            const std::string whole = good(readFile(file));
            for (const auto &[what, text] : spoiltVersions(whole)) {
                put(file, text);
                const std::string fault = readAll(place(name), name);
                QVERIFY2(fault.empty(), (file.filename().string() + ", " + what + ": " + fault).c_str());
            }
            fs::remove(file);
            const std::string fault = readAll(place(name), name);
            QVERIFY2(fault.empty(), (file.filename().string() + " is missing: " + fault).c_str());
            put(file, whole);
        }
        for (const CorpusFormat &other : corpusFormats()) { // also a folder where a file should be
            const std::string fault = readAll(place(other.name), name);
            QVERIFY2(fault.empty(), (std::string(other.name) + " as " + name + ": " + fault).c_str());
        }
        QVERIFY(!openCorpus(fs::path(m_folder.path().toStdString()) / "not there", name));
        const qint64 grown = residentMegabytes() - m_before;
        QVERIFY2(grown < 600, qPrintable(QString::number(grown)));
    }

    void grammars_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const GrammarFormat &format : grammarFormats())
            if (format.read != nullptr)
                QTest::newRow(format.name.data()) << QByteArray(format.name.data());
    }

    void grammars()
    {
        QFETCH(QByteArray, format);
        const GrammarFormat &found = *findGrammarFormat(format.toStdString());
        QVERIFY2(found.write != nullptr, "a format that is only read needs an example here");
        const std::string whole = good(found.write(englishMusic()));
        for (const auto &[what, text] : spoiltVersions(whole)) {
            const double began = processorSeconds();
            const auto grammar = found.read(text);
            QVERIFY2(processorSeconds() - began < mostSeconds, what.c_str());
            if (grammar) {
                QVERIFY2(validate(*grammar).has_value(), (what + ": " + text).c_str());
                continue;
            }
            const std::string fault = faultOf(grammar.error());
            QVERIFY2(fault.empty(), (what + ": " + fault).c_str());
            QVERIFY2(grammar.error().line > 0 || text.empty(),
                     (what + ": no place: " + grammar.error().detail).c_str());
        }
        const qint64 grown = residentMegabytes() - m_before;
        QVERIFY2(grown < 600, qPrintable(QString::number(grown)));
    }

private:
    using Versions = std::vector<std::pair<std::string, std::string>>;

    static Versions spoiltVersions(const std::string &whole)
    {
        Versions out;
        const std::size_t cuts = sanitized ? 16 : 80;
        for (std::size_t i = 0; i < cuts; ++i)
            out.emplace_back("cut", whole.substr(0, whole.size() * i / cuts));
        Random random(7);
        for (int i = 0; i < (sanitized ? 30 : 150); ++i)
            out.emplace_back("bent " + std::to_string(i), bent(whole, random));
        for (int i = 0; i < 20; ++i) {
            std::string text = whole;
            text.insert(static_cast<std::size_t>(random.below(text.size() + 1)), i % 2 == 0 ? "\xC3" : "\xED\xA0\x80");
            out.emplace_back("not UTF-8", text);
        }
        for (std::string &text : otherTypes(whole))
            out.emplace_back("other types", std::move(text));
        for (std::string &text : bombs())
            out.emplace_back("bomb " + text.substr(0, 40), std::move(text));
        out.emplace_back("twice", whole + whole);
        return out;
    }

    [[nodiscard]] fs::path place(std::string_view format) const
    {
        return fs::path(m_folder.path().toStdString())
            / ("x-" + std::string(format) + std::string(findCorpusFormat(format)->suffix));
    }

    /// One of each kind is enough of a folder of many.
    static std::vector<fs::path> filesOf(const fs::path &path)
    {
        if (!fs::is_directory(path))
            return {path};
        std::map<std::string, fs::path> kinds;
        for (const auto &item : fs::recursive_directory_iterator(path))
            if (item.is_regular_file()) {
                const std::string stem = item.path().stem().string();
                const std::string kind = stem.find("_usersays") != std::string::npos ? "usersays"
                    : stem.find("_entries") != std::string::npos                     ? "entries"
                    : path.filename() == "x-dialogflow" || path.filename() == "x-lex"
                    ? item.path().parent_path().parent_path().filename().string() + stem.substr(0, 1)
                    : stem;
                kinds.emplace(item.path().parent_path().parent_path() == path ? kind : kind + "deep", item.path());
            }
        std::vector<fs::path> out;
        for (const auto &[kind, file] : kinds)
            out.push_back(file);
        return out;
    }

    QTemporaryDir m_folder;
    qint64 m_before = 0;
};

QTEST_GUILESS_MAIN(TestFormatWrong)
#include "tst_formatwrong.moc"
