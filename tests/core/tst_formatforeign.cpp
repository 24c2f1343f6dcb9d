// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files as the other tools and their people write them, and wrong ones.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zstd.h>

#include "core/annotation/golden.h"
#include "core/formats/cataloguereader.h"
#include "core/formats/corpusreader.h"

using namespace filigree;

class TestFormatForeign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("expected"); ///< utterances, then "Slot = value, value", then "! line: warning"
        QTest::newRow("rasa")
            << "nlu.yml"
            << QByteArray("version: \"3.1\"\n"
                          "nlu:\n"
                          "- intent: book_flight\n"
                          "  examples: |\n"
                          "    - from [Berlin]{\"entity\": \"city\", \"role\": \"departure\"} to "
                          "[SF]{\"entity\":\"city\",\"value\":\"San Francisco\"}\n"
                          "    - a [table](seats:2) for [one](seats)\n"
                          "\n"
                          "    - no [entity] (here), [nor] here\n"
                          "- intent: greet\n"
                          "  examples:\n"
                          "  - text: hey\n"
                          "    metadata: {sentiment: neutral}\n"
                          "  - text: |\n"
                          "      hello [Anna][{\"entity\": \"name\"}, {\"entity\": \"person\"}]\n"
                          "- synonym: New York\n"
                          "  examples: |\n"
                          "    - NYC\n"
                          "    - big apple\n"
                          "- lookup: city\n"
                          "  examples: |\n"
                          "    - New York\n"
                          "    - Łódź\n"
                          "- regex: zip\n"
                          "  examples: |\n"
                          "    - \\d{5}\n"
                          "rules: []\n")
            << "rasa"
            << QStringList{"book_flight: from Berlin|city.departure to SF|city",
                           "book_flight: a table|seats for one|seats",
                           "book_flight: no [entity] (here), [nor] here",
                           "greet: hey",
                           "greet: hello Anna|name",
                           QString::fromUtf8("city = San Francisco, SF, New York, Łódź, NYC, big apple"),
                           "seats = 2, table",
                           "! 14: Words with several entities have the first of them only; slots do not overlap here.",
                           "! 23: The regular expression \"zip\" is left out: grammars here have none."};
        QTest::newRow("rasa json")
            << "nlu.json"
            << QByteArray("{\"rasa_nlu_data\": {\"common_examples\": [\n"
                          " {\"text\": \"😀 to NYC now\", \"intent\": \"go\", \"entities\": [{\"start\": 5, \"end\": 8, "
                          "\"value\": \"New York\", \"entity\": \"city\"}]},\n"
                          " {\"text\": \"hi\", \"intent\": \"greet\"}],\n"
                          " \"lookup_tables\": [{\"name\": \"city\", \"elements\": [\"Paris\", \"Rome\"]}], "
                          "\"entity_synonyms\": [], \"regex_features\": []}}")
            << "rasa-json"
            << QStringList{QString::fromUtf8("go: 😀 to NYC|city now"), "greet: hi",
                           "city = Paris, Rome, New York, NYC"};
        QTest::newRow("snips json")
            << "snips.json"
            << QByteArray(
                   "{\"language\": \"en\", \"intents\": {\"go\": {\"utterances\": [{\"data\": [{\"text\": \"to \"},\n"
                   " {\"text\": \"big apple\", \"entity\": \"city\", \"slot_name\": \"destination\"}, {\"text\": \" "
                   "please\"}]}]}},\n"
                   " \"entities\": {\"city\": {\"data\": [{\"value\": \"New York\", \"synonyms\": [\"big apple\"]}], "
                   "\"use_synonyms\": true}}}")
            << "snips" << QStringList{"go: to {big apple}|destination please", "destination = New York, big apple"};
        QTest::newRow("snips yaml") << "snips.yaml"
                                    << QByteArray("---\n"
                                                  "type: intent\n"
                                                  "name: go\n"
                                                  "slots:\n"
                                                  "- name: to\n"
                                                  "  entity: city\n"
                                                  "utterances:\n"
                                                  "- from [from:city](Paris) to [to]\n"
                                                  "- on [day:snips/datetime](monday), to [to](Rome)\n"
                                                  "- to [to]\n"
                                                  "---\n"
                                                  "type: entity\n"
                                                  "name: city\n"
                                                  "automatically_extensible: no\n"
                                                  "values:\n"
                                                  "- london\n"
                                                  "- [new york, big apple]\n")
                                    << "snips-yaml"
                                    << QStringList{"go: from Paris|from to london|to", "go: on monday|day , to Rome|to",
                                                   "go: to {new york}|to", "from = london, new york, big apple",
                                                   "to = london, new york, big apple"};
        QTest::newRow("alexa") << "en-US.json"
                               << QByteArray("{\"interactionModel\": {\"languageModel\": {\n"
                                             " \"invocationName\": \"my music\", \"intents\": [\n"
                                             " {\"name\": \"AMAZON.StopIntent\", \"samples\": []},\n"
                                             " {\"name\": \"Play\", \"slots\": [{\"name\": \"artist\", \"type\": "
                                             "\"Artist\"}, {\"name\": \"day\", \"type\": \"AMAZON.DATE\"}],\n"
                                             "  \"samples\": [\"play {artist}\", \"{artist}'s songs of {day}\", \"play "
                                             "{artist} and {artist}\"]}],\n"
                                             " \"types\": [{\"name\": \"Artist\", \"values\": [{\"id\": \"q1\", "
                                             "\"name\": {\"value\": \"Madonna\", \"synonyms\": [\"queen of pop\"]}},\n"
                                             "  {\"name\": {\"value\": \"Björk\"}}]}]}, \"dialog\": {}}}")
                               << "alexa"
                               << QStringList{"Play: play Madonna|artist",
                                              "Play: {queen of pop}|artist 's songs of day|day",
                                              QString::fromUtf8("Play: play Björk|artist and Madonna|artist"),
                                              QString::fromUtf8("artist = Madonna, queen of pop, Björk"),
                                              "! 5: The type \"AMAZON.DATE\" has no values in this file; the name of "
                                              "the slot stands for one."};
        QTest::newRow("luis") << "luis.json"
                              << QByteArray(
                                     "{\"luis_schema_version\": \"7.0.0\", \"culture\": \"en-us\",\n"
                                     " \"intents\": [{\"name\": \"go\"}], \"entities\": [{\"name\": \"city\"}],\n"
                                     " \"closedLists\": [{\"name\": \"color\", \"subLists\": [{\"canonicalForm\": "
                                     "\"red\", \"list\": [\"crimson\"]}], \"roles\": []}],\n"
                                     " \"utterances\": [{\"text\": \"😀 to rome\", \"intent\": \"go\", \"entities\": "
                                     "[{\"entity\": \"city\", \"startPos\": 6, \"endPos\": 9}]}]}")
                              << "luis" << QStringList{QString::fromUtf8("go: 😀 to rome|city"), "color = red, crimson"};
        QTest::newRow("clu") << "clu.json"
                             << QByteArray("{\"projectFileVersion\": \"2022-05-01\",\n"
                                           " \"stringIndexType\": \"Utf16CodeUnit\", \"metadata\": {\"projectKind\": "
                                           "\"Conversation\"}, \"assets\": {\n"
                                           " \"intents\": [{\"category\": \"go\"}], \"entities\": [{\"category\": "
                                           "\"city\", \"list\": {\"sublists\": [{\"listKey\": \"Roma\",\n"
                                           " \"synonyms\": [{\"language\": \"en\", \"values\": [\"rome\"]}]}]}}], "
                                           "\"utterances\": [{\"text\": \"to rome\", \"language\": \"en-us\",\n"
                                           " \"intent\": \"go\", \"dataset\": \"Train\", \"entities\": [{\"category\": "
                                           "\"city\", \"offset\": 3, \"length\": 4}]}]}}")
                             << "luis" << QStringList{"go: to rome|city", "city = Roma, rome"};
        QTest::newRow("wit") << "utterances-1.json"
                             << QByteArray("{\"utterances\": [{\"text\": \"😀 to rome\", \"intent\":\n"
                                           " \"go\", \"entities\": [{\"entity\": \"city:to\", \"start\": 6, \"end\": "
                                           "10, \"body\": \"rome\", \"entities\": []}], \"traits\": []}]}")
                             << "wit" << QStringList{QString::fromUtf8("go: 😀 to rome|city:to")};
        QTest::newRow("massive")
            << "en-US.jsonl"
            << QByteArray("{\"id\": \"0\", \"locale\": \"en-US\", \"partition\": \"test\", \"scenario\": \"alarm\", "
                          "\"intent\": \"alarm_set\", \"utt\": \"wake me at nine am on friday\", \"annot_utt\": "
                          "\"wake me at [time : nine am] on [date : friday]\"}")
            << "massive" << QStringList{"alarm_set: wake me at {nine am}|time on friday|date"};
        QTest::newRow("spacy") << "train.json"
                               << QByteArray("[[\"to rome\", {\"entities\": [[3, 7, \"city\"]],\n"
                                             " \"cats\": {\"go\": 1.0, \"stay\": 0.0}}], [\"hi\", {\"entities\": []}]]")
                               << "spacy" << QStringList{"go: to rome|city", "und: hi"};
        QTest::newRow("bioes") << "x.bio"
                               << QByteArray("New B-City\nYork E-City\nor O\nRome S-City\nParis S-City\n\n"
                                             "a B-X\nb I-X\nc L-X\nd U-X\n")
                               << "conll"
                               << QStringList{"und: {New York}|City or Rome|City Paris|City", "und: {a b c}|X d|X"};
        QTest::newRow("names that the notation cannot hold")
            << "x.jsonl" << QByteArray("{\"intent\":\"a\",\"annot_utt\":\"play [song name/x : yesterday]\"}")
            << "massive"
            << QStringList{"a: play yesterday|song_name_x",
                           "! 1: The slot \"song name/x\" is called \"song_name_x\" here: slot names are of letters, "
                           "digits, _ . - and :."};
    }

    void reads()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, format);
        QFETCH(QStringList, expected);
        const std::string path = write(name, text);
        const auto detected = detectCorpusFormat(path);
        QVERIFY2(detected, detected ? "" : detected.error().message().c_str());
        QCOMPARE(QString::fromStdString(*detected), format);
        QCOMPARE(shown(path), expected);
        std::string packed(ZSTD_compressBound(std::size_t(text.size())), '\0');
        packed.resize(ZSTD_compress(packed.data(), packed.size(), text.data(), std::size_t(text.size()), 3));
        QCOMPARE(shown(write(name + QStringLiteral(".zst"), QByteArray::fromStdString(packed))), expected);
        QVERIFY(shown(write(name + QStringLiteral(".zst"), QByteArray::fromStdString(packed).chopped(5)))
                    .join(u'\n')
                    .contains(QStringLiteral("damaged or cut off")));
    }

    void wrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error"); ///< "line:column: sentence", the beginning of it
        const QByteArray rasa = "nlu:\n- intent: a\n  examples: |\n";
        QTest::newRow("rasa: no dash") << "x.yml" << rasa + "    - good\n    bad\n"
                                       << "5:1: An example begins with";
        QTest::newRow("rasa: entity not closed") << "x.yml" << rasa + "    - a [b](c\n"
                                                 << "4:1: The entity is not closed";
        QTest::newRow("rasa: entity no JSON") << "x.yml" << rasa + "    - a\n    - [b]{entity}\n"
                                              << "5:1: The entity is no";
        QTest::newRow("rasa: entity without name") << "x.yml" << rasa + "    - [b]{\"role\": \"x\"}\n"
                                                   << "4:1: The entity has";
        QTest::newRow("rasa: other item")
            << "x.yml" << QByteArray("nlu:\n- intentt: a\n") << "2:3: This item is neither";
        QTest::newRow("rasa: no list") << "x.yml" << QByteArray("nlu: 5\n") << "1:6: \"nlu\" is not a list";
        QTest::newRow("yaml: broken") << "x.yml" << QByteArray("nlu:\n- intent: a\n   examples: |\n")
                                      << "3:12: This is no good YAML";
        QTest::newRow("yaml: not UTF-8") << "x.yml" << QByteArray("nlu:\n- intent: \xE9\n")
                                         << "2:11: The text is not UTF-8";
        QTest::newRow("yaml: binary") << "x.yml" << QByteArray("nlu:\n- \0", 8) << "2:3: This is a binary file";
        QTest::newRow("yaml: deep") << "x.yml"
                                    << "nlu: " + QByteArray(10'000, '[') << "1:";
        QTest::newRow("snips yaml: slot without name")
            << "x.yaml" << QByteArray("type: intent\nname: a\nutterances:\n- 'x [](y)'\n")
            << "4:3: A slot begins with [";
        QTest::newRow("snips yaml: words do not end")
            << "x.yaml" << QByteArray("type: intent\nname: a\nutterances:\n- x\n- '[s](y'\n")
            << "5:3: The words of the slot";
        QTest::newRow("json: cut off") << "x.json"
                                       << QByteArray("{\"rasa_nlu_data\": {\"common_examples\": [\n{\"text\": \"a")
                                       << "2:12: The file ends inside";
        QTest::newRow("json: deep") << "x.json"
                                    << "{\"intents\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}'
                                    << "1:211: Lists and objects are nested";
        QTest::newRow("json: twice") << "x.json"
                                     << QByteArray("{\"utterances\": [{\"text\": \"a\",\n \"text\": \"b\"}]}")
                                     << "2:2: \"text\" stands twice";
        QTest::newRow("json: twice above") << "x.json" << QByteArray("{\"utterances\": [],\n\"utterances\": []}")
                                           << "2:15: \"utterances\" stands twice";
        QTest::newRow("json: huge number") << "x.json"
                                           << QByteArray("{\"utterances\": [{\"text\": \"a\", \"entities\": "
                                                         "[{\"entity\": \"b\", \"start\": 1e999, \"end\": 2}]}]}")
                                           << "1:";
        QTest::newRow("json: number beyond the text")
            << "x.json"
            << QByteArray("{\"utterances\": [\n{\"text\": \"a\", \"entities\": [{\"entity\": \"b\", \"start\": 0, "
                          "\"end\": 99999999999}]}]}")
            << "2:28: The place of this slot";
        QTest::newRow("json: something behind")
            << "x.json" << QByteArray("{\"utterances\": []}\n}") << "2:1: Something stands behind";
        QTest::newRow("json: comma missing")
            << "x.json" << QByteArray("{\"utterances\": [{\"text\": \"a\"}\n{\"text\": \"b\"}]}")
            << "2:1: The JSON text is not complete";
        QTest::newRow("json: not UTF-8") << "x.json" << QByteArray("{\"utterances\": [\n\"\xFF\"]}")
                                         << "2:2: The text is not UTF-8";
        QTest::newRow("json: of no tool")
            << "x.json" << QByteArray("{\"a\": 1}") << "0:0: This JSON file is of no tool";
        QTest::newRow("json: empty") << "x.json" << QByteArray(" \n") << "2:1: The file is empty";
        QTest::newRow("snips: no data") << "x.json" << QByteArray("{\"intents\": {\"a\": {\"utterances\": [\n{}]}}}")
                                        << "2:1: This utterance has no list";
        QTest::newRow("snips: wrong type")
            << "x.json" << QByteArray("{\"intents\": {\"a\": {\"utterances\": [\n{\"data\": [{\"text\": 5}]}]}}}")
            << "2:11: This part of an utterance";
        QTest::newRow("alexa: unknown slot")
            << "x.json"
            << QByteArray("{\"languageModel\": {\"intents\": [{\"name\": \"a\", \"samples\": [\n\"play {x}\"]}]}}")
            << "2:1: The slot {x} is not among";
        QTest::newRow("alexa: brace alone")
            << "x.json"
            << QByteArray("{\"languageModel\": {\"intents\": [{\"name\": \"a\", \"samples\": [\n \"play {x\"]}]}}")
            << "2:2: A { or } is alone";
        QTest::newRow("luis: inside of a pair")
            << "x.json"
            << QByteArray("{\"luis_schema_version\": \"7.0.0\", \"utterances\": [\n{\"text\": \"\xF0\x9F\x98\x80x\", "
                          "\"entities\": [{\"entity\": \"b\", \"startPos\": 1, \"endPos\": 2}]}]}")
            << "2:29: The place of this slot";
        QTest::newRow("luis: overlap") << "x.json"
                                       << QByteArray(
                                              "{\"luis_schema_version\": \"7.0.0\", \"utterances\": [\n{\"text\": \"a "
                                              "b c\", \"entities\": [{\"entity\": \"x\", \"startPos\": 0, \"endPos\": "
                                              "2}, {\"entity\": \"y\", \"startPos\": 2, \"endPos\": 4}]}]}")
                                       << "2:1: The slot \"y\" begins inside";
        QTest::newRow("massive: no text")
            << "x.jsonl" << QByteArray("{\"annot_utt\": \"a\"}\n{\"intent\": \"b\"}") << "2:1: There is neither";
        QTest::newRow("massive: broken") << "x.jsonl" << QByteArray("{\"annot_utt\": \"a\"}\n{\"annot_utt\": \"a}")
                                         << "2:";
    }

    void wrong()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        QElapsedTimer timer;
        timer.start();
        const QStringList all = shown(write(name, text));
        QVERIFY(timer.elapsed() < 5'000);
        QVERIFY2(!all.filter(QStringLiteral("? ") + error).isEmpty(), qPrintable(all.join(u'\n')));
    }

    void columnsByName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("intent");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("expected");
        QTest::newRow("headings") << QByteArray("id,Domain,What was said\n7,music,\"play it, now\"\n") << "domain"
                                  << "What was said"
                                  << "music: play it, now";
        QTest::newRow("numbers") << QByteArray("7,music,play it\n8,x,y\n") << "2"
                                 << "3"
                                 << "music: play it|x: y";
        QTest::newRow("another column") << QByteArray("text,real text\nno,yes\n") << ""
                                        << "real text"
                                        << "und: yes";
        QTest::newRow("no such column") << QByteArray("a,b\n1,2\n") << ""
                                        << "c"
                                        << "There is no column \"c\" in the heading: a, b.";
    }

    void columnsByName()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, intent);
        QFETCH(QString, sentence);
        QFETCH(QString, expected);
        CorpusColumns columns{{"text", sentence.toStdString()}};
        if (!intent.isEmpty())
            columns["intent"] = intent.toStdString();
        auto reader = openCorpus(write(QStringLiteral("x.csv"), text), {}, columns);
        QVERIFY(reader);
        QStringList found;
        for (;;) {
            const auto entry = (*reader)->next();
            if (!entry) {
                found << QString::fromStdString(entry.error().detail);
                break;
            }
            if (!*entry)
                break;
            found << QString::fromStdString((*entry)->utterance.intent + ": " + toGolden((*entry)->utterance));
        }
        QCOMPARE(found.join(u'|'), expected);
        QVERIFY(!openCorpus(write(QStringLiteral("x.csv"), text), {}, {{"txt", "a"}}));
    }

    void catalogues_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("alexa slot values") << "x.json"
                                           << QByteArray("{\"values\": [{\"id\": \"1\", \"name\": {\"value\": \"New "
                                                         "York\", \"synonyms\": [\"NYC\", \"new york\"]}}]}")
                                           << "New York 2, NYC 1";
        QTest::newRow("alexa entities")
            << "x.json"
            << QByteArray(
                   "{\"type\": \"AMAZON.MusicGroup\", \"entities\": [{\"id\": \"1\", \"names\": [{\"language\": "
                   "\"en\", "
                   "\"value\": \"Abba\"}], \"alternateNames\": [{\"language\": \"en\", \"values\": [\"ABBA band\"]}], "
                   "\"popularity\": {\"default\": 90}}]}")
            << "Abba 90, ABBA band 90";
        QTest::newRow("list") << "x.json" << QByteArray("[\"a\", \"b\"]") << "a 1, b 1";
        QTest::newRow("rasa")
            << "x.yml"
            << QByteArray("nlu:\n- lookup: Slot\n  examples: |\n    - a b\n- lookup: z\n  examples: |\n    - c\n")
            << "a b 1";
        QTest::newRow("rasa without it")
            << "x.yml"
            << QByteArray("nlu:\n- lookup: y\n  examples: |\n    - a b\n- lookup: z\n  examples: |\n    - c\n")
            << "There is no lookup table \"Slot\" in this file. There are: y, z";
        QTest::newRow("wrong") << "x.json" << QByteArray("{\"values\": [{\"id\": \"1\"}]}")
                               << "This value has no name, or one that is no text.";
    }

    void catalogues()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        NoProgress progress;
        const auto catalogue = readCatalogue(write(name, text), "Slot", progress);
        if (!catalogue) {
            QCOMPARE(QString::fromStdString(catalogue.error().detail), expected);
            return;
        }
        QStringList values;
        for (const CatalogueValue &value : catalogue->values)
            values << QStringLiteral("%1 %2").arg(QString::fromStdString(value.text)).arg(value.weight);
        QCOMPARE(values.join(QStringLiteral(", ")), expected);
    }

    void botsOfLex()
    {
        QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(QStringLiteral("Bot/BotLocales/en_GB/Intents/Play/Slots/artist")));
        QVERIFY(folder.mkpath(QStringLiteral("Bot/BotLocales/en_GB/SlotTypes/Artist")));
        write(QStringLiteral("manifest.json"), "{}");
        const QString base = QStringLiteral("Bot/BotLocales/en_GB/");
        write(base + QStringLiteral("Intents/Play/Intent.json"),
              "{\"name\": \"Play\", \"sampleUtterances\": [{\"utterance\": \"play {artist}\"},\n{\"utterance\": \"play "
              "{x}\"}]}");
        write(base + QStringLiteral("Intents/Play/Slots/artist/Slot.json"),
              "{\"name\": \"artist\", \"slotTypeName\": \"Artist\"}");
        write(base + QStringLiteral("SlotTypes/Artist/SlotType.json"),
              "{\"name\": \"Artist\", \"slotTypeValues\": [{\"sampleValue\": {\"value\": \"Abba\"}, \"synonyms\": "
              "[{\"value\": \"Agnetha\"}]}]}");
        QCOMPARE(shown(m_folder->path().toStdString()),
                 (QStringList{QStringLiteral("Play: play Abba|artist"),
                              QStringLiteral("? 2:1: The slot {x} is not among the slots of its intent."),
                              QStringLiteral("artist = Abba, Agnetha")}));
        const std::string first = write(
            QStringLiteral("bot.json"),
            "{\"metadata\": {}, \"resource\": {\"intents\": [{\"name\": \"Play\", \"sampleUtterances\": [\"play "
            "{artist}\"], "
            "\"slots\": [{\"name\": \"artist\", \"slotType\": \"Artist\"}]}], \"slotTypes\": [{\"name\": \"Artist\", "
            "\"enumerationValues\": [{\"value\": \"Abba\", \"synonyms\": [\"Agnetha\"]}]}], \"locale\": \"en-US\"}}");
        QCOMPARE(shown(first),
                 (QStringList{QStringLiteral("Play: play Abba|artist"), QStringLiteral("artist = Abba, Agnetha")}));
    }

    void laughsAreNotHeard()
    {
        // Aliases of aliases: a list of 10^9 leaves, if somebody counted them.
        QByteArray text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
        for (int i = 1; i < 9; ++i) {
            const QByteArray before = QByteArray::number(i - 1);
            text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [";
            for (int k = 0; k < 10; ++k)
                text += (k == 0 ? "*a" : ", *a") + before;
            text += "]\n";
        }
        text += "nlu:\n- intent: x\n  examples: *a8\n";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!shown(write(QStringLiteral("x.yml"), text)).isEmpty());
        QVERIFY(timer.elapsed() < 5'000);
    }

private:
    std::string write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName().toStdString();
    }

    static QString place(const Error &error)
    {
        return QStringLiteral("? %1:%2: %3")
            .arg(error.line)
            .arg(error.column)
            .arg(QString::fromStdString(error.detail));
    }

    /// Entries, errors with "?", catalogues, warnings with "!".
    static QStringList shown(const std::string &path)
    {
        QStringList out;
        auto reader = openCorpus(path);
        if (!reader)
            return {place(reader.error())};
        for (int i = 0; i < 100'000; ++i) {
            auto entry = (*reader)->next();
            if (!entry) {
                out << place(entry.error());
                continue;
            }
            if (!*entry) {
                for (const Catalogue &catalogue : (*reader)->catalogues()) {
                    QStringList values;
                    for (const CatalogueValue &value : catalogue.values)
                        values << QString::fromStdString(value.text);
                    out << QString::fromStdString(catalogue.slot) + QStringLiteral(" = ")
                            + values.join(QStringLiteral(", "));
                }
                for (const Diagnostic &warning : (*reader)->warnings())
                    out << QStringLiteral("! %1: %2").arg(warning.line).arg(QString::fromStdString(warning.message));
                return out;
            }
            out << QString::fromStdString((*entry)->utterance.intent + ": " + toGolden((*entry)->utterance));
        }
        qFatal("the reader does not end");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFormatForeign)
#include "tst_formatforeign.moc"
