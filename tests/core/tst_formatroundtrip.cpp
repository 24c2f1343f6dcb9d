// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Out and in again, for every corpus format that goes both ways.
#include <algorithm>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpusoutput.h"
#include "core/formats/corpusreader.h"
#include "core/formats/corpuswriter.h"

using namespace filigree;

namespace {

/// Escapes, quotes, emoji, combining marks, right to left, no-break spaces, adjacent slots, a slot alone.
std::vector<Utterance> nastySentences()
{
    const char *lines[] = {
        "play {Camila Cabello}|ArtistName",
        "play Vogue|SongName by Madonna|ArtistName , please !",
        "jazz|Genre",
        "jazz|Genre rock|Genre {hip hop}|Style",
        R"(say \{hello\} \| "quoted" back\\slash 'single' & <b> %s)",
        "play {\"Heroes\" (2017 Remaster)}|SongName now",
        "spiel Bjo\u0308rk|Artist und {Die \u00C4rzte}|Artist",
        "\u0915\u0948\u092E\u093F\u0932\u093E {\u0915\u0948\u092C\u0947\u0932\u094B "
        "\u0915\u093E}|\u0915\u0932\u093E\u0915\u093E\u0930 \u0917\u093E\u0928\u093E \u092C\u091C\u093E\u0913",
        "\u05E0\u05D2\u05DF {\u05E9\u05DC\u05D5\u05DD \u05D7\u05E0\u05D5\u05DA}|Artist \u05D1\u05D1\u05E7\u05E9\u05D4",
        "love \U0001F469\u200D\U0001F469\u200D\U0001F467 {\U0001F3B5 song}|Song.Name \U0001F600 |",
        "- # : @ * & ! % ` > no yes true 1.5 ~ null",
        "wake me at {7 a. m.}|Time:from {50 %}|Level_2-b",
        "a",
        "...",
        "it's {rock'n'roll}|Genre isn't it?",
    };
    std::vector<Utterance> out;
    const char *intents[] = {"PlayMusic", "play music now", "yes", "a.b/c-d", "\u0938\u0902\u0917\u0940\u0924",
                             "say_it"};
    std::size_t n = 0;
    for (const char *line : lines) {
        auto parsed = parseGoldenLine(line, intents[n++ % 6]);
        if (!parsed) {
            parsed = parseGoldenLine(QByteArray(line).replace(" |", "").toStdString(), "x");
            if (!parsed)
                qFatal("%s: %s", line, parsed.error().detail.c_str());
        }
        out.push_back(*std::move(parsed));
    }
    Utterance large;
    large.intent = "long";
    for (int i = 0; i < 5'000; ++i)
        large.tokens.push_back("w" + std::to_string(i));
    large.slots.push_back({10, 2'000, "Much"});
    out.push_back(std::move(large));
    return out;
}

std::vector<std::string> shown(const std::vector<Utterance> &utterances)
{
    std::vector<std::string> out;
    for (const Utterance &utterance : utterances)
        out.push_back(utterance.intent + ": " + toGolden(utterance));
    std::sort(out.begin(), out.end()); // formats with a section an intent have another order
    return out;
}

void write(const std::filesystem::path &path, const CorpusFormat &format, const std::vector<Utterance> &utterances)
{
    auto output = CorpusOutput::open(path, format, {"en-US"});
    QVERIFY2(output, output ? "" : output.error().message().c_str());
    const auto writer = format.make({"en-US"});
    std::string bytes;
    for (const Utterance &utterance : utterances) {
        bytes.clear();
        writer->append(bytes, utterance);
        QVERIFY(output->write(bytes));
    }
    const auto done = output->commit();
    QVERIFY2(done, done ? "" : done.error().message().c_str());
}

std::vector<Utterance> read(const std::filesystem::path &path, std::string_view format)
{
    std::vector<Utterance> out;
    auto reader = openCorpus(path, format);
    if (!reader)
        qFatal("%s", reader.error().message().c_str());
    for (;;) {
        auto entry = (*reader)->next();
        if (!entry)
            qFatal("%s", entry.error().message().c_str());
        if (!*entry)
            return out;
        out.push_back((**std::move(entry)).utterance);
    }
}

} // namespace

class TestFormatRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<QString>("format");
        const std::vector<std::string_view> losing{"text", "alexa", "lex", "chatito", "chatette"}; // annotation
        for (const CorpusFormat &format : corpusFormats())
            if (std::find(losing.begin(), losing.end(), format.name) == losing.end())
                QTest::newRow(format.name.data())
                    << QString::fromUtf8(format.name.data(), qsizetype(format.name.size()));
    }

    void comesBack()
    {
        QFETCH(QString, format);
        const CorpusFormat &found = *findCorpusFormat(format.toStdString());
        std::vector<Utterance> expected = nastySentences();
        if (found.name == "snips-yaml" || found.name == "massive") // brackets have a meaning there
            std::erase_if(expected, [](const Utterance &u) { return plainText(u).find('(') != std::string::npos; });
        if (found.name == "snips-yaml" || found.name == "massive") // and colons end a slot's name
            std::erase_if(expected,
                          [](const Utterance &u) { return toGolden(u).find("Time:from") != std::string::npos; });
        QTemporaryDir folder;
        const std::filesystem::path path =
            folder.filePath(QStringLiteral("corpus")).toStdString() + std::string(found.suffix);
        write(path, found, expected);
        const auto back = shown(read(path, found.name));
        const auto wanted = shown(expected);
        for (std::size_t i = 0; i < std::min(back.size(), wanted.size()); ++i)
            QCOMPARE(QString::fromStdString(back[i]), QString::fromStdString(wanted[i]));
        QCOMPARE(back.size(), wanted.size());
        const auto detected = detectCorpusFormat(path);
        QVERIFY2(detected, detected ? "" : detected.error().message().c_str());
        QCOMPARE(QString::fromStdString(*detected), format);
    }

    void emptyCorpora_data() { comesBack_data(); }
    void emptyCorpora()
    {
        QFETCH(QString, format);
        const CorpusFormat &found = *findCorpusFormat(format.toStdString());
        QTemporaryDir folder;
        const std::filesystem::path path =
            folder.filePath(QStringLiteral("corpus")).toStdString() + std::string(found.suffix);
        write(path, found, {});
        QCOMPARE(read(path, found.name).size(), std::size_t(0));
    }

    void sentencesGoInTheirSections()
    {
        const std::vector<Utterance> sentences{parseGoldenLine("play jazz|Genre", "A").value(),
                                               parseGoldenLine("stop", "B").value(),
                                               parseGoldenLine("play rock|Genre", "A").value()};
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("out")).toStdString();
        write(path, *findCorpusFormat("rasa"), sentences);
        QCOMPARE(
            QByteArray::fromStdString(readFile(path).value()),
            QByteArray("version: \"3.1\"\nnlu:\n- intent: A\n  examples: |\n    - play [jazz]{\"entity\": \"Genre\"}\n"
                       "    - play [rock]{\"entity\": \"Genre\"}\n- intent: B\n  examples: |\n    - stop\n"));
        write(path, *findCorpusFormat("snips"), sentences);
        QCOMPARE(
            QByteArray::fromStdString(readFile(path).value()),
            QByteArray("{\"language\":\"en\",\n\"intents\":{\n\"A\":{\"utterances\":[\n"
                       "{\"data\":[{\"text\":\"play \"},{\"text\":\"jazz\",\"entity\":\"Genre\",\"slot_name\":"
                       "\"Genre\"}]},\n{\"data\":[{\"text\":\"play \"},{\"text\":\"rock\",\"entity\":\"Genre\","
                       "\"slot_name\":\"Genre\"}]}]},\n\"B\":{\"utterances\":[\n{\"data\":[{\"text\":\"stop\"}]}]}},\n"
                       "\"entities\":{\n\"Genre\":{\"data\":[],\"use_synonyms\":true,\"automatically_extensible\":true,"
                       "\"matching_strictness\":1.0}}}\n"));
        write(path, *findCorpusFormat("snips-yaml"), sentences);
        QCOMPARE(QByteArray::fromStdString(readFile(path).value()),
                 QByteArray("---\ntype: intent\nname: A\nslots:\n- name: Genre\n  entity: Genre\nutterances:\n"
                            "- \"play [Genre](jazz)\"\n- \"play [Genre](rock)\"\n"
                            "---\ntype: intent\nname: B\nutterances:\n- \"stop\"\n"));
        write(path, *findCorpusFormat("alexa"), sentences);
        QCOMPARE(
            QByteArray::fromStdString(readFile(path).value()),
            QByteArray("{\"interactionModel\":{\"languageModel\":{\"invocationName\":\"my corpus\",\n\"intents\":[\n"
                       "{\"name\":\"A\",\"slots\":[{\"name\":\"Genre\",\"type\":\"Genre_Type\"}],\"samples\":[\n"
                       "\"play {Genre}\"]},\n{\"name\":\"B\",\"slots\":[],\"samples\":[\n\"stop\"]}],\n\"types\":[\n"
                       "{\"name\":\"Genre_Type\",\"values\":[\n{\"name\":{\"value\":\"jazz\"}},\n"
                       "{\"name\":{\"value\":\"rock\"}}]}]}}}\n"));
    }

    void piecesThatDoNotFitIntoMemory()
    {
        // More than is kept in memory, with intents that change all the time.
        const std::string words(1'000, 'x');
        std::vector<Utterance> sentences;
        for (int i = 0; i < 36'000; ++i)
            sentences.push_back({"i" + std::to_string(i % 7), {std::to_string(i), words}, {{1, 2, "W"}}});
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("out.json")).toStdString();
        write(path, *findCorpusFormat("snips"), sentences);
        std::stable_sort(sentences.begin(), sentences.end(),
                         [](const Utterance &a, const Utterance &b) { return a.intent < b.intent; });
        QVERIFY(read(path, {}) == sentences);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("out.json")});
    }

    void theManualHasThemAll()
    {
        const QString page = QString::fromStdString(
            readFile(std::filesystem::path(FILIGREE_SOURCE_DIR) / "resources/manual/formats.html").value());
        const auto row = [](std::string_view name, bool read, bool written) {
            const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
            return QStringLiteral("<tr><td><code>%1</code></td><td>%2</td><td>%3</td>")
                .arg(QString::fromUtf8(name.data(), qsizetype(name.size())), yes(read), yes(written));
        };
        for (const ReadableFormat &format : readableCorpusFormats())
            QVERIFY2(page.contains(row(format.name, true, findCorpusFormat(format.name) != nullptr)),
                     format.name.data());
        for (const CorpusFormat &format : corpusFormats())
            QVERIFY2(page.contains(row(format.name, true, true)) || page.contains(row(format.name, false, true)),
                     format.name.data());
    }

    void foldersAreReplacedOnlyByTheirLike()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("corpus")).toStdString();
        const CorpusFormat &trio = *findCorpusFormat("trio");
        write(path, trio, {parseGoldenLine("stop", "B").value()});
        write(path, trio, {parseGoldenLine("play jazz|Genre", "A").value()});
        QCOMPARE(QByteArray::fromStdString(readFile(path / "seq.in").value()), QByteArray("play jazz\n"));
        QCOMPARE(QByteArray::fromStdString(readFile(path / "seq.out").value()), QByteArray("O B-Genre\n"));
        QVERIFY(writeFile(path / "thesis.txt", "ten years of work"));
        auto output = CorpusOutput::open(path, trio, {});
        QVERIFY(output);
        const auto done = output->commit();
        QVERIFY(!done);
        QVERIFY2(done.error().detail.find("thesis.txt") != std::string::npos, done.error().detail.c_str());
        QVERIFY(readFile(path / "thesis.txt"));
        QVERIFY(!CorpusOutput::open("-", trio, {}));
        QVERIFY(!CorpusOutput::open(path / "label", trio, {}));
    }
};

QTEST_GUILESS_MAIN(TestFormatRoundTrip)
#include "tst_formatroundtrip.moc"
