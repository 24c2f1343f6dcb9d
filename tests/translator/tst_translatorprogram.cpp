// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program itself, over its pipes: what it answers, and that neither kill, cancel nor damage leaves anything half
// done.
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>

#include "app/translator/trainer.h"
#include "core/base/files.h"
#include "core/translation/subwordtable.h"
#include "core/translation/workerprotocol.h"
#include "translator/toylanguage.h"

using namespace filigree;

namespace {

// The worker as its asker sees it.
class Worker {
public:
    Worker()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FILIGREE_TRANSLATOR_PROGRAM), QStringList());
    }
    ~Worker()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    std::int64_t ask(const WorkerRequest &request)
    {
        m_process.write(QByteArray::fromStdString(toLine(RequestMessage{++m_id, request})));
        return m_id;
    }
    // The next event; nothing for a minute, or the end of the program, is an event of id -1.
    EventMessage next()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_process.canReadLine() && timer.elapsed() < 60'000) {
            if (!m_process.waitForReadyRead(1000) && m_process.state() == QProcess::NotRunning)
                break;
        }
        auto event = parseEvent(m_process.readLine().toStdString());
        return event ? *event : EventMessage{-1, ErrorEvent{event.error()}};
    }
    // The event that ends the request; `seen` gets those before.
    WorkerEvent end(std::int64_t id, std::vector<WorkerEvent> *seen = nullptr)
    {
        while (true) {
            EventMessage message = next();
            if (message.id == -1 || (message.id == id && endsRequest(message.event)))
                return message.event;
            if (seen != nullptr && message.id == id)
                seen->push_back(message.event);
        }
    }
    WorkerEvent carryOut(const WorkerRequest &request, std::vector<WorkerEvent> *seen = nullptr)
    {
        return end(ask(request), seen);
    }
    bool greet()
    {
        const WorkerEvent event = carryOut(HelloRequest{workerProtocolVersion});
        return std::holds_alternative<HelloEvent>(event);
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    std::int64_t m_id = 0;
};

Error errorOf(const WorkerEvent &event)
{
    const auto *error = std::get_if<ErrorEvent>(&event);
    return error == nullptr ? Error{ErrorCode::Internal, "no error", {}, 0, 0} : error->error;
}

} // namespace

class TstTranslatorProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysHello();
    void wrongLinesAreAnswered();
    void oneRequestAtATime();
    void trainsAndTranslates();
    void adaptsAndMerges();
    void killedTrainingResumes();
    void endOfInputSavesAndExits();
    void damageIsAMessage();
    void goesWhenNobodyReads();

private:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] TrainRequest training(const char *output, int steps) const;

    QTemporaryDir m_folder;
    VocabularyFile m_vocabulary;
};

void TstTranslatorProgram::initTestCase()
{
    QVERIFY(writeFile(path("vocabulary"), toy::vocabularyText()));
    const auto table = SubwordTable::read(path("vocabulary"));
    QVERIFY2(table, table ? "" : table.error().message().c_str());
    m_vocabulary = {path("vocabulary"), table->size(), table->hash()};
    QVERIFY(writeFile(path("backwards"), toy::encodedText(toy::pairs(toy::Kind::Backwards, 1500, 21))));
    QVERIFY(writeFile(path("copies"), toy::encodedText(toy::pairs(toy::Kind::Copy, 300, 23))));
    QVERIFY(writeFile(path("dev"), toy::encodedText(toy::pairs(toy::Kind::Backwards, 40, 22))));
}

TrainRequest TstTranslatorProgram::training(const char *output, int steps) const
{
    TrainRequest request;
    request.vocabulary = m_vocabulary;
    request.pairs = {path("backwards")};
    request.development = {{"dev", path("dev"), {}, false}};
    request.shape = {32, 4, 1, 1, 64, 64};
    request.settings.maxSteps = steps;
    request.settings.maxEpochs = 0;
    request.settings.batchTokens = 500;
    request.settings.peakRate = 5e-3;
    request.settings.warmUp = 60;
    request.settings.dropout = 0;
    request.settings.measureEvery = 200;
    request.settings.saveEvery = 20;
    request.output = path(output);
    return request;
}

void TstTranslatorProgram::saysHello()
{
    Worker worker;
    const WorkerEvent event = worker.carryOut(HelloRequest{workerProtocolVersion});
    const auto *hello = std::get_if<HelloEvent>(&event);
    QVERIFY(hello != nullptr);
    QCOMPARE(hello->protocol, workerProtocolVersion);
    QVERIFY(hello->engine.starts_with("LibTorch "));
    QVERIFY(hello->gigaflops > 0);
    QCOMPARE(hello->warnings.empty(), hello->gigaflops >= 10);
    worker.process().closeWriteChannel();
    QVERIFY(worker.process().waitForFinished());
    QCOMPARE(worker.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.process().exitCode(), 0);
}

void TstTranslatorProgram::wrongLinesAreAnswered()
{
    Worker worker;
    QCOMPARE(errorOf(worker.carryOut(training("early", 1))).code, ErrorCode::InvalidInput); // no hello yet
    worker.process().write("nonsense\n");
    QCOMPARE(worker.next().id, 0);
    worker.process().write("{\"id\":77,\"do\":\"dance\"}\n");
    const EventMessage event = worker.next();
    QCOMPARE(event.id, 77);
    QCOMPARE(errorOf(event.event).code, ErrorCode::InvalidInput);
    QVERIFY(std::holds_alternative<HelloEvent>(worker.carryOut(HelloRequest{workerProtocolVersion + 1})));
    QVERIFY(std::holds_alternative<ErrorEvent>(worker.carryOut(training("early", 1)))); // another protocol
    QVERIFY(worker.greet());
    TrainRequest request = training("early", 1);
    request.vocabulary.hash = "0123456789abcdef";
    QCOMPARE(errorOf(worker.carryOut(request)).file, m_vocabulary.path);
    request = training("early", 1);
    request.pairs = {path("no such file")};
    QCOMPARE(errorOf(worker.carryOut(request)).code, ErrorCode::NotFound);
    QVERIFY(!std::filesystem::exists(path("early")));
}

void TstTranslatorProgram::oneRequestAtATime()
{
    Worker worker;
    QVERIFY(worker.greet());
    const std::int64_t running = worker.ask(training("busy", 1'000'000));
    while (true) { // until it trains
        const EventMessage message = worker.next();
        QVERIFY(message.id == running);
        const auto *progress = std::get_if<ProgressEvent>(&message.event);
        QVERIFY(progress != nullptr);
        if (progress->step > 0)
            break;
    }
    QCOMPARE(errorOf(worker.carryOut(SoupRequest{{"a", "b"}, "c"})).code, ErrorCode::Busy);
    worker.ask(CancelRequest{running + 1000}); // nothing
    worker.ask(CancelRequest{running});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(errorOf(worker.end(running)).code, ErrorCode::Cancelled);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // a second, and a busy machine
    QVERIFY(translator::readModel(path("busy")));
    QVERIFY(worker.greet()); // it goes on
}

void TstTranslatorProgram::trainsAndTranslates()
{
    Worker worker;
    QVERIFY(worker.greet());
    std::vector<WorkerEvent> seen;
    const WorkerEvent event = worker.carryOut(training("base", 450), &seen);
    const auto *done = std::get_if<DoneEvent>(&event);
    QVERIFY2(done != nullptr, errorOf(event).message().c_str());
    QCOMPARE(done->step, 450);
    QCOMPARE(done->output, path("base"));
    QVERIFY(done->parameters > 10'000);
    QCOMPARE(done->development.size(), std::size_t{1});
    QVERIFY2(*done->development[0].bleu > 80, qPrintable(QString::number(*done->development[0].bleu)));
    double fraction = 0;
    int measured = 0;
    for (const WorkerEvent &one : seen) {
        const auto &progress = std::get<ProgressEvent>(one);
        QVERIFY(progress.fraction >= fraction);
        fraction = progress.fraction;
        measured += progress.development.empty() ? 0 : 1;
    }
    QCOMPARE(measured, 3); // after 200, 400 and at the end

    const translator::Pairs pairs = toy::pairs(toy::Kind::Backwards, 50, 99);
    TranslateRequest request;
    request.model = path("base");
    for (std::size_t i = 0; i < pairs.size(); ++i)
        request.lines.push_back({{pairs.source[i].begin(), pairs.source[i].end()}, {}});
    seen.clear();
    QVERIFY(std::holds_alternative<DoneEvent>(worker.carryOut(request, &seen)));
    std::size_t lines = 0;
    std::size_t right = 0;
    for (const WorkerEvent &one : seen) {
        const auto *translated = std::get_if<TranslatedEvent>(&one);
        if (translated == nullptr)
            continue;
        for (const TranslatedLine &line : translated->lines) {
            const auto wanted = pairs.target[static_cast<std::size_t>(line.index)];
            ++lines;
            right += std::equal(wanted.begin(), wanted.end(), line.target.begin(), line.target.end()) ? 1 : 0;
        }
    }
    QCOMPARE(lines, pairs.size());
    QVERIFY(right > 40);
    request.lines[7].source[0] = toy::vocabulary;
    QVERIFY(errorOf(worker.carryOut(request)).detail.find("line 7") != std::string::npos);
}

void TstTranslatorProgram::adaptsAndMerges()
{
    Worker worker;
    QVERIFY(worker.greet());
    const auto succeeds = [&](const WorkerRequest &request) {
        const WorkerEvent event = worker.carryOut(request);
        if (!std::holds_alternative<DoneEvent>(event))
            qWarning("%s", errorOf(event).message().c_str());
        return std::holds_alternative<DoneEvent>(event);
    };
    const auto weights = [&](const char *name) { return translator::readModel(path(name)).value().weights; };
    QVERIFY(succeeds(FisherRequest{m_vocabulary, path("base"), {path("backwards")}, 50, 1, 2, path("fisher")}));
    AdaptRequest adapt;
    adapt.vocabulary = m_vocabulary;
    adapt.base = path("base");
    adapt.newPairs = {path("copies")};
    adapt.oldPairs = {path("backwards")};
    adapt.oldPerNew = 1;
    adapt.pull = Pull::Ewc;
    adapt.lambda = 0.1;
    adapt.fisher = path("fisher");
    adapt.settings = training("", 10).settings;
    adapt.output = path("adapted");
    QVERIFY(succeeds(adapt));
    QVERIFY(weights("adapted") != weights("base"));
    QVERIFY(succeeds(FisherRequest{m_vocabulary, path("adapted"), {path("copies")}, 50, 1, 2, path("fisher2")}));
    QVERIFY(succeeds(MergeRequest{path("base"), path("adapted"), path("fisher"), path("fisher2"), 0, path("merged")}));
    QVERIFY(weights("merged") == weights("base"));
    QVERIFY(succeeds(MergeRequest{path("base"), path("adapted"), {}, {}, 1, path("merged")}));
    QVERIFY(weights("merged") == weights("adapted"));
    QVERIFY(succeeds(SoupRequest{{path("adapted"), path("adapted")}, path("soup")}));
    QVERIFY(weights("soup") == weights("adapted"));

    FisherRequest known{m_vocabulary, path("base"), {}, 50, 1, 2, path("fisher3")};
    known.known = path("fisher");
    const WorkerEvent found = worker.carryOut(known);
    QVERIFY(std::holds_alternative<DoneEvent>(found));
    QCOMPARE(std::get<DoneEvent>(found).output, path("fisher"));
    QVERIFY(std::get<DoneEvent>(found).fisher->sentences == 50 && !std::filesystem::exists(path("fisher3")));
    known.known = path("fisher2"); // of another model, and there is nothing to measure it anew
    QCOMPARE(errorOf(worker.carryOut(known)).code, ErrorCode::InvalidOption);
    known.pairs = {path("backwards")};
    const WorkerEvent anew = worker.carryOut(known);
    QVERIFY(std::holds_alternative<DoneEvent>(anew));
    QCOMPARE(std::get<DoneEvent>(anew).output, path("fisher3"));

    adapt.output = path("base");
    QCOMPARE(errorOf(worker.carryOut(adapt)).code, ErrorCode::InvalidOption);
    adapt.output = path("wrong");
    adapt.fisher = path("fisher2"); // of another model
    QCOMPARE(errorOf(worker.carryOut(adapt)).file, path("fisher2"));
    QVERIFY(!std::filesystem::exists(path("wrong")));
}

void TstTranslatorProgram::killedTrainingResumes()
{
    Worker whole;
    QVERIFY(whole.greet());
    QVERIFY(std::holds_alternative<DoneEvent>(whole.carryOut(training("whole", 60))));
    {
        Worker killed;
        QVERIFY(killed.greet());
        killed.ask(training("killed", 60));
        while (true) {
            const EventMessage message = killed.next();
            QVERIFY(message.id > 0);
            const auto *progress = std::get_if<ProgressEvent>(&message.event);
            QVERIFY(progress != nullptr);
            if (progress->saved)
                break;
        }
        ::kill(static_cast<pid_t>(killed.process().processId()), SIGKILL);
        QVERIFY(killed.process().waitForFinished());
    }
    QVERIFY(translator::readModel(path("killed"))); // what is there is whole
    Worker worker;
    QVERIFY(worker.greet());
    TrainRequest request = training("killed", 60);
    request.resume = true;
    QVERIFY(std::holds_alternative<DoneEvent>(worker.carryOut(request)));
    for (const char *name : {modelFileName, trainingFileName})
        QVERIFY(readFile(std::filesystem::path(path("whole")) / name).value()
                == readFile(std::filesystem::path(path("killed")) / name).value());
}

void TstTranslatorProgram::endOfInputSavesAndExits()
{
    Worker worker;
    QVERIFY(worker.greet());
    worker.ask(training("left", 1'000'000));
    while (true) {
        const EventMessage message = worker.next();
        const auto *progress = std::get_if<ProgressEvent>(&message.event);
        QVERIFY(progress != nullptr);
        if (progress->step > 0)
            break;
    }
    worker.process().closeWriteChannel();
    QVERIFY(worker.process().waitForFinished());
    QCOMPARE(worker.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.process().exitCode(), 0);
    QVERIFY(translator::readModel(path("left")));
}

void TstTranslatorProgram::damageIsAMessage()
{
    Worker worker;
    QVERIFY(worker.greet());
    QVERIFY(std::holds_alternative<DoneEvent>(worker.carryOut(training("damaged", 3))));
    const std::filesystem::path file = std::filesystem::path(path("damaged")) / modelFileName;
    std::string bytes = readFile(file).value();
    bytes[bytes.size() / 2] ^= 4;
    QVERIFY(writeFile(file, bytes));
    TranslateRequest request;
    request.model = path("damaged");
    request.lines = {{{14, 15}, {}}};
    Error error = errorOf(worker.carryOut(request));
    QCOMPARE(error.code, ErrorCode::InvalidInput);
    QCOMPARE(error.file, file.string());
    QVERIFY(error.detail.find("checksum") != std::string::npos);
    TrainRequest again = training("damaged", 5);
    again.resume = true;
    QCOMPARE(errorOf(worker.carryOut(again)).file, file.string());
    QVERIFY(worker.greet());
}

// head reads one line, the answer to hello, and goes.
void TstTranslatorProgram::goesWhenNobodyReads()
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("( \"$0\"; echo $? >\"$1\" ) | head -n 1"),
                 QStringLiteral(FILIGREE_TRANSLATOR_PROGRAM), m_folder.filePath(QStringLiteral("code"))});
    shell.write(QByteArray::fromStdString(toLine(RequestMessage{1, HelloRequest{workerProtocolVersion}})));
    shell.write(QByteArray::fromStdString(toLine(RequestMessage{2, training("unread", 1'000'000)})));
    QVERIFY(shell.waitForFinished(60'000)); // its input stays open
    QCOMPARE(readFile(path("code")).value(), std::string("0\n"));
}

QTEST_GUILESS_MAIN(TstTranslatorProgram)
#include "tst_translatorprogram.moc"
