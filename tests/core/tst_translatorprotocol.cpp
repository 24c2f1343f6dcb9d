// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines that go to and come from the worker program.

#include <filesystem>
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/translation/encodedpairs.h"
#include "core/translation/subwordtable.h"
#include "core/translation/workerprotocol.h"

using namespace filigree;

namespace {

VocabularyFile vocabulary()
{
    return {"/tmp/ü\"v.vocab", 4000, "0123456789abcdef"};
}

TrainRequest training()
{
    TrainRequest request;
    request.vocabulary = vocabulary();
    request.pairs = {"/a.ids", "/b.ids"};
    request.development = {{"tatoeba", "/dev.ids", "/dev.de", true}};
    request.shape.width = 256;
    request.shape.heads = 8;
    request.settings.seed = 0xFFFFFFFFFFFFFFFFULL;
    request.settings.patience = 3;
    request.settings.dropout = 0.3;
    request.output = "/out";
    request.resume = true;
    return request;
}

template <class T> T again(const T &request)
{
    const auto read = parseRequest(toLine(RequestMessage{7, request}));
    if (!read)
        qWarning("%s", read.error().message().c_str());
    return read && read->id == 7 ? std::get<T>(read->request) : T();
}

std::string complaint(std::string_view line)
{
    const auto read = parseRequest(line);
    return read ? std::string() : read.error().message();
}

/// A good training as text, with one piece replaced.
std::string changed(std::string_view from, std::string_view to)
{
    std::string line = toLine(RequestMessage{7, training()});
    const std::size_t at = line.find(from);
    return at == std::string::npos ? std::string() : line.replace(at, from.size(), to);
}

} // namespace

class TestTranslatorProtocol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void training_comes_back();
    void every_request_comes_back();
    void every_event_comes_back();
    void wrong_requests_data();
    void wrong_requests();
    void wrong_events();
    void left_out_members();
    void line_buffer();
    void line_buffer_limit();
    void encoded_pairs();
    void encoded_pairs_one_by_one();
    void wrong_encoded_pairs();
    void subword_table();
};

void TestTranslatorProtocol::training_comes_back()
{
    const std::string line = toLine(RequestMessage{7, training()});
    QCOMPARE(line.find('\n'), line.size() - 1);
    const TrainRequest read = again(training());
    QCOMPARE(read.vocabulary.path, std::string("/tmp/ü\"v.vocab"));
    QCOMPARE(read.vocabulary.size, 4000);
    QCOMPARE(read.pairs, (std::vector<std::string>{"/a.ids", "/b.ids"}));
    QCOMPARE(read.development.size(), 1U);
    QCOMPARE(read.development[0].references, std::string("/dev.de"));
    QVERIFY(read.development[0].old);
    QCOMPARE(read.shape.width, 256);
    QCOMPARE(read.settings.seed, 0xFFFFFFFFFFFFFFFFULL);
    QCOMPARE(read.settings.dropout, 0.3);
    QVERIFY(read.resume);
    QCOMPARE(toLine(RequestMessage{7, read}), line);
}

void TestTranslatorProtocol::every_request_comes_back()
{
    AdaptRequest adapt;
    adapt.vocabulary = vocabulary();
    adapt.base = "/base";
    adapt.newPairs = {"/new"};
    adapt.oldPairs = {"/old"};
    adapt.oldPerNew = 5.0;
    adapt.pull = Pull::Ewc;
    adapt.lambda = 0.1;
    adapt.fisher = "/fisher";
    adapt.settings = adaptationSettings();
    adapt.settings.peakRate = 7e-4;
    adapt.development = {{"ui", "/ui", {}, false}};
    adapt.output = "/adapted";
    const WorkerRequest requests[]{HelloRequest{1},
                                   training(),
                                   adapt,
                                   FisherRequest{vocabulary(), "/m", {"/p"}, 100, 5, 1, "/f", "/g"},
                                   MergeRequest{"/a", "/b", "/fa", "/fb", 0.3, "/c"},
                                   SoupRequest{{"/a", "/b"}, "/c"},
                                   TranslateRequest{"/m", {{{20, 4, 5}, {4, 5}}, {{21}, {}}}, 1, 0.5, 9, 1},
                                   CancelRequest{6}};
    std::set<std::size_t> kinds;
    for (const WorkerRequest &request : requests) {
        const std::string line = toLine(RequestMessage{3, request});
        const auto read = parseRequest(line);
        QVERIFY2(read, line.c_str());
        QCOMPARE(read->request.index(), request.index());
        QCOMPARE(toLine(*read), line);
        QCOMPARE(requestId(line), 3);
        kinds.insert(request.index());
    }
    QCOMPARE(kinds.size(), std::variant_size_v<WorkerRequest>);
    QCOMPARE(again(adapt).settings.peakRate, 7e-4);
    QCOMPARE(again(adapt).settings.coolDown, adaptationSettings().coolDown);
    QCOMPARE(again(adapt).lambda, 0.1);
    QVERIFY(again(adapt).pull == Pull::Ewc);
}

void TestTranslatorProtocol::every_event_comes_back()
{
    ProgressEvent progress{
        WorkerStage::Measuring, 0.5, 800, 2.25, 3.5, 9000.0, {{"ui", 2.0, 44.4}, {"old", 1.0, {}}}, true, true};
    DoneEvent done{"/out", 12.5, 900, 800, 3, 1'600'000, {{"ui", 2.0, 0.0}}, FisherFigures{2000, 1.4e-3, 1.6}};
    const Error error{ErrorCode::Cancelled, "stopped \xC3\xBC", "/a.ids", 17, 2};
    const WorkerEvent events[]{HelloEvent{1, "0.1.0", "LibTorch 1.13.0", 90.5, {"slow BLAS"}}, progress,
                               TranslatedEvent{{{4, {20, 21}, -0.25, 1}, {0, {}, -9.0, 0}}}, done, ErrorEvent{error}};
    for (const WorkerEvent &event : events) {
        const std::string line = toLine(EventMessage{3, event});
        const auto read = parseEvent(line);
        QVERIFY2(read, read ? "" : read.error().message().c_str());
        QCOMPARE(read->event.index(), event.index());
        QCOMPARE(toLine(*read), line);
    }
    const auto read = parseEvent(toLine(EventMessage{0, ErrorEvent{error}}));
    QVERIFY(read);
    QCOMPARE(std::get<ErrorEvent>(read->event).error.message(), error.message());
    QVERIFY(std::get<ErrorEvent>(read->event).error.code == ErrorCode::Cancelled);
    QVERIFY(endsRequest(done) && endsRequest(ErrorEvent{error}) && endsRequest(HelloEvent{}) && !endsRequest(progress));
}

void TestTranslatorProtocol::wrong_requests_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const std::string &line, const char *says) {
        QTest::newRow(name) << QString::fromStdString(line) << QString::fromLatin1(says);
    };
    row("empty", "", "not JSON");
    row("half", R"({"id":1,"do":"hel)", "not JSON");
    row("list", "[]", "not a JSON object");
    row("no id", R"({"do":"hello","protocol":1})", "id: missing");
    row("id 0", R"({"id":0,"do":"hello","protocol":1})", "id: a whole number is expected, 1 or more");
    row("id 1.5", R"({"id":1.5,"do":"hello","protocol":1})", "id: a whole number");
    row("no kind", R"({"id":1})", "do: missing");
    row("kind", R"({"id":1,"do":"dance"})", "\"dance\" is not known");
    row("needed", R"({"id":1,"do":"hello"})", "hello: protocol: missing");
    row("too large", R"({"id":1,"do":"hello","protocol":4294967296})", " to 2147483647");
    row("dropout", changed(R"("dropout":0.3)", R"("dropout":1.5)"),
        "train: settings.dropout: a number is expected, 0 to 0.95");
    row("text", changed(R"("dropout":0.3)", R"("dropout":"much")"), "settings.dropout");
    row("null", changed(R"("dropout":0.3)", R"("dropout":null)"), "settings.dropout");
    row("seed", changed("18446744073709551615", "-1"), "settings.seed: a whole number");
    row("heads", changed(R"("heads":8)", R"("heads":7)"), "shape.width: not a multiple of heads");
    row("no pairs", changed(R"(["/a.ids","/b.ids"])", "[]"), "pairs: at least 1");
    row("pairs", changed(R"(["/a.ids","/b.ids"])", "\"/a.ids\""), "pairs: a list is expected");
    row("pair", changed(R"("/b.ids")", "3"), "pairs[1]: text");
    row("output", changed(R"("output":"/out")", R"("output":"")"), "output: empty");
    row("development", changed(R"({"name":"tatoeba")", R"({"nom":"tatoeba")"), "development[0].name: missing");
    row("set", changed(R"("vocabulary":{)", R"("vocabulary":3,"x":{)"), "vocabulary: an object");
    row("limits", changed(R"("maxEpochs":14)", R"("maxEpochs":0)"), "settings.maxEpochs");
    row("ewc",
        R"({"id":1,"do":"adapt","vocabulary":{"path":"v","size":99,"hash":"h"},"base":"b","newPairs":["n"],)"
        R"("pull":"ewc","output":"o","settings":{"patience":0}})",
        "fisher: EWC needs");
    row("mix",
        R"({"id":1,"do":"adapt","vocabulary":{"path":"v","size":99,"hash":"h"},"base":"b","newPairs":["n"],)"
        R"("oldPerNew":1,"output":"o","settings":{"patience":0}})",
        "oldPairs: mixing needs");
    row("pull",
        R"({"id":1,"do":"adapt","vocabulary":{"path":"v","size":99,"hash":"h"},"base":"b","newPairs":["n"],)"
        R"("pull":"hard","output":"o"})",
        "pull: is none of the names");
    row("one fisher", R"({"id":1,"do":"merge","base":"a","adapted":"b","baseFisher":"f","output":"o"})", "both Fisher");
    row("fisher of nothing",
        R"({"id":1,"do":"fisher","vocabulary":{"path":"v","size":99,"hash":"h"},"model":"m","pairs":[],"output":"o"})",
        "pairs: at least 1");
    row("wide", changed(R"("width":256)", R"("width":5000)"), "shape.width: a whole number is expected, 8 to 4096");
    row("soup of one", R"({"id":1,"do":"soup","models":["a"],"output":"o"})", "models: at least 2");
    row("no ids", R"({"id":1,"do":"translate","model":"m","lines":[{"source":[]}]})", "lines[0].source: no ids");
    row("negative", R"({"id":1,"do":"translate","model":"m","lines":[{"source":[-1]}]})", "lines[0].source[0]: an id");
    row("twice", R"({"id":1,"do":"translate","model":"m","lines":[{"source":[20],"required":[4,4]}]})",
        "required: each");
    row("word", R"({"id":1,"do":"translate","model":"m","lines":[{"source":[20],"required":[20]}]})", "required: each");
    row("deep", R"({"id":1,"do":"hello","protocol":)" + std::string(100'000, '[') + "}", "nested too deeply");
}

void TestTranslatorProtocol::wrong_requests()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const std::string told = complaint(line.toStdString());
    QVERIFY2(QString::fromStdString(told).contains(says), told.c_str());
    QVERIFY(requestId("{\"id\":9,\"do\":") == 0);
    QCOMPARE(requestId(R"({"id":9,"do":"dance"})"), 9);
}

void TestTranslatorProtocol::wrong_events()
{
    QVERIFY(!parseEvent(R"({"id":1,"is":"progress","fraction":1.5})"));
    QVERIFY(!parseEvent(R"({"id":1,"is":"progress","loss":null})"));
    QVERIFY(!parseEvent(R"({"id":1,"is":"error","code":"no-such","detail":"x"})"));
    QVERIFY(!parseEvent(R"({"id":1,"is":"error"})"));
    QVERIFY(!parseEvent(R"({"id":1,"is":"translated","lines":[{"target":[1]}]})"));
    QVERIFY(!parseEvent(R"({"id":-1,"is":"done"})"));
    QVERIFY(!parseEvent("\xFF\xFE"));
    QVERIFY(!parseEvent("{\"id\":1,\"is\":\"done\",\"output\":\"\xFF\"}"));
}

void TestTranslatorProtocol::left_out_members()
{
    const auto read = parseRequest(R"({"id":1,"do":"train","vocabulary":{"path":"v","size":99,"hash":"h"},)"
                                   R"("pairs":["p"],"output":"o","later":{"a":[1]}})");
    QVERIFY(read);
    const auto &request = std::get<TrainRequest>(read->request);
    QCOMPARE(request.shape.width, ModelShape().width);
    QCOMPARE(request.settings.maxEpochs, 14);
    const auto adapt = parseRequest(R"({"id":1,"do":"adapt","vocabulary":{"path":"v","size":99,"hash":"h"},)"
                                    R"("base":"b","newPairs":["n"],"output":"o",)"
                                    R"("development":[{"name":"n","pairs":"d"}],"settings":{"seed":3}})");
    QVERIFY2(adapt, adapt ? "" : adapt.error().message().c_str());
    QCOMPARE(std::get<AdaptRequest>(adapt->request).settings.patience, 2);
    QCOMPARE(std::get<AdaptRequest>(adapt->request).settings.seed, 3U);
}

void TestTranslatorProtocol::line_buffer()
{
    const std::string text = "first\nsecond\n\nlast";
    for (std::size_t step = 1; step <= text.size(); ++step) {
        LineBuffer buffer;
        std::vector<std::string> lines;
        std::string line;
        for (std::size_t at = 0; at < text.size(); at += step) {
            QVERIFY(buffer.feed(std::string_view(text).substr(at, step)));
            while (buffer.take(line))
                lines.push_back(line);
        }
        QCOMPARE(lines, (std::vector<std::string>{"first", "second", ""}));
    }
}

void TestTranslatorProtocol::line_buffer_limit()
{
    LineBuffer buffer;
    const std::string piece(1U << 20U, 'x');
    int fed = 0;
    while (fed < 100 && buffer.feed(piece))
        ++fed;
    QCOMPARE(fed, 64);
}

void TestTranslatorProtocol::encoded_pairs()
{
    const std::vector<EncodedPair> pairs{{{14, 15}, {4}}, {{1}, {99, 98, 97}}};
    const std::string text = writeEncodedPairs(pairs);
    QCOMPARE(text, std::string("14 15\t4\n1\t99 98 97\n"));
    const auto read = parseEncodedPairs(text, 100);
    QVERIFY(read);
    QCOMPARE(*read, pairs);
    QVERIFY(parseEncodedPairs("", 100)->empty());
    QVERIFY(!readEncodedPairs("/nowhere/at/all", 100));
}

void TestTranslatorProtocol::encoded_pairs_one_by_one()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("pairs").toStdString();
    std::vector<EncodedPair> pairs;
    for (int i = 0; i < 30'000; ++i) // several pieces, that end within lines
        pairs.push_back({std::vector<int>(static_cast<std::size_t>(1 + i % 7), 14 + i % 80), {20, 21}});
    std::string text = writeEncodedPairs(pairs);
    for (const bool whole : {true, false}) { // with and without an end of the last line
        QVERIFY(writeFile(file, whole ? text : text.substr(0, text.size() - 1)));
        std::vector<EncodedPair> read;
        QVERIFY(forEachEncodedPair(file, 100, [&](const EncodedPair &pair) {
            read.push_back(pair);
            return true;
        }));
        QVERIFY(read == pairs);
    }
    int taken = 0;
    QVERIFY(forEachEncodedPair(file, 100, [&](const EncodedPair &) { return ++taken < 5; }));
    QCOMPARE(taken, 5);
    const auto count = [&](const EncodedPair &) { return ++taken > 0; };
    QVERIFY(writeFile(file, text + "14\n"));
    const auto wrong = forEachEncodedPair(file, 100, count);
    QVERIFY(!wrong && wrong.error().line == 30'001 && wrong.error().file == file.string());
    QVERIFY(writeFile(file, "14\t15\n" + std::string(3U << 20U, ' ')));
    const auto endless = forEachEncodedPair(file, 100, count);
    QVERIFY(!endless && endless.error().line == 2);
    QVERIFY(writeFile(file, {}));
    QVERIFY(forEachEncodedPair(file, 100, count));
    QVERIFY(!forEachEncodedPair(folder.path().toStdString(), 100, count));
    QVERIFY(!forEachEncodedPair("/nowhere/at/all", 100, count));
}

void TestTranslatorProtocol::wrong_encoded_pairs()
{
    for (const char *line : {"14", "14\t", "\t14", "14\t100", "14\t-5", "14\t0", "14\t2", "14\t3", "x\t14", "14\t15x",
                             "14\t15\t16", "14\t99999999999999", ""}) {
        const auto read = parseEncodedPairs("14\t15\n" + std::string(line) + "\n14\t15\n", 100);
        QVERIFY2(!read, line);
        QCOMPARE(read.error().line, 2);
    }
}

void TestTranslatorProtocol::subword_table()
{
    std::string text = "<pad>\t0\n<unk>\t0\n<s>\t0\n</s>\t0\n";
    for (int i = 0; i < placeholderCount; ++i)
        text += "<s" + std::to_string(i) + ">\t0\n";
    QVERIFY(!SubwordTable::parse(text)); // nothing but the special ones
    text += "▁play\t-1\n▁\t-2\ns\t-3\n<0xC3>\t0\n<0xBC>\t0\n";
    const auto table = SubwordTable::parse(text);
    QVERIFY2(table, table ? "" : table.error().message().c_str());
    QCOMPARE(table->size(), 19);
    QCOMPARE(table->decode(std::vector<int>{2, 14, 16, 15, 7, 14, 3, 0}), std::string("plays <s3> play"));
    QCOMPARE(table->decode(std::vector<int>{15, 17, 18}), std::string("ü"));
    QCOMPARE(table->decode(std::vector<int>{15, 17, 14}), std::string("\uFFFD play"));
    QCOMPARE(table->decode(std::vector<int>{14, 1, -3, 999}), std::string("play ⁇"));
    QCOMPARE(table->decode(std::vector<int>{}), std::string());
    QVERIFY(!SubwordTable::parse(text + "s\t-3\n"));
    QVERIFY(!SubwordTable::parse(text + "\t-3\n"));
    QVERIFY(!SubwordTable::parse(text + "\xFF\t-3\n"));
    std::string other = text;
    other.replace(other.find("<s3>"), 4, "<x3>");
    const auto bad = SubwordTable::parse(other);
    QVERIFY(!bad);
    QCOMPARE(bad.error().line, 8);
    QVERIFY(table->hash() != SubwordTable::parse(text + "t\t-3\n")->hash());
}

QTEST_GUILESS_MAIN(TestTranslatorProtocol)
#include "tst_translatorprotocol.moc"
