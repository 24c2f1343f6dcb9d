// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong with translation models: the worker is killed, cancelled, missing, or damaged files are read. Each
// is a message, and nothing is lost that was saved.

#include <csignal>
#include <functional>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QThread>

#include "app/cli/clitest.h"
#include "translator/toytext.h"

namespace {

/// filigree-cli while it runs.
class Running {
public:
    Running(const QString &folder, const QStringList &arguments)
    {
        m_process.setWorkingDirectory(folder);
        m_process.start(QStringLiteral(FILIGREE_CLI), arguments);
        m_process.waitForStarted();
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    /// The program that it has started; 0 when there is none.
    [[nodiscard]] qint64 worker() const
    {
        QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(m_process.processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split(' ')[0].toLongLong() : 0;
    }
    /// Until `there` is true; false after a minute, or when the program has ended.
    bool waitFor(const std::function<bool()> &there)
    {
        QElapsedTimer timer;
        timer.start();
        while (!there()) {
            if (timer.elapsed() > 60'000 || m_process.state() == QProcess::NotRunning)
                return false;
            m_process.waitForFinished(5);
        }
        return true;
    }
    Outcome end()
    {
        m_process.waitForFinished(120'000);
        return {m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1,
                m_process.readAllStandardOutput(), m_process.readAllStandardError()};
    }

private:
    QProcess m_process;
};

/// Whether the worker has begun its work: besides main and the reader of requests there is a thread of the crew. There
/// may be more, which depends on LibTorch's version (2.6 starts one for gradients that stays idle).
bool works(qint64 worker)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(worker));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression threads(QStringLiteral("^Threads:\\s+(\\d+)$"),
                                            QRegularExpression::MultilineOption);
    return threads.match(QString::fromUtf8(file.readAll())).captured(1).toInt() >= 3;
}

bool alive(qint64 pid)
{
    return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) == 0;
}

} // namespace

class TestCliTranslateTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killed_in_training();
    void killed_in_saving();
    void killed_in_translating();
    void interrupted();
    void killed_itself();
    void damaged_files();
    void no_worker();
    void wrong_worker();
    void bad_parallel_text();
    void sentences_that_are_too_long();

private:
    [[nodiscard]] QStringList training(const QString &model, int steps, int saveEvery = 20) const
    {
        return toy::trainingCommand(model, steps)
            + QStringList{"--batch",         "300",  "--save-every", QString::number(saveEvery),
                          "--measure-every", "1000", "--no-fisher"};
    }
    [[nodiscard]] bool exists(const QString &name) const { return QFile::exists(m_folder.path(name)); }
    void damage(const QString &name) const
    {
        QByteArray bytes = m_folder.read(name);
        QVERIFY(bytes.size() > 100);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
        m_folder.write(name, bytes);
    }

    CliFolder m_folder;
};

void TestCliTranslateTrouble::initTestCase()
{
    m_folder.write("toy.tsv", toy::textTable(800, 1));
    m_folder.write("dev.tsv", toy::textTable(20, 2));
}

void TestCliTranslateTrouble::killed_in_training()
{
    CHECK_EXIT(m_folder.run(training("whole", 400)), 0);
    Running running(m_folder.path(""), training("killed", 400));
    QVERIFY(running.waitFor([&] { return exists("killed/training.weights"); }));
    const qint64 worker = running.worker();
    QVERIFY(worker > 0);
    ::kill(static_cast<pid_t>(worker), SIGKILL);
    const Outcome out = running.end();
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("signal 9") && out.err.contains("--resume"), out.err.constData());
    CHECK_EXIT(m_folder.run({"translate", "killed", "-"}, "play the red music\n"), 0); // the checkpoint can be used
    CHECK_EXIT(m_folder.run({"translate-train", "killed", "--resume"}), 0);
    // as if nothing had been
    QVERIFY(m_folder.read("killed/model.weights") == m_folder.read("whole/model.weights"));
}

// A network that is large for its work, saved after each update: saving is most of what it does.
void TestCliTranslateTrouble::killed_in_saving()
{
    QStringList command = training("saving", 100'000, 1);
    command[command.indexOf("64")] = "16000";
    Running first(m_folder.path(""), command);
    QVERIFY(first.waitFor([&] { return exists("saving/training.weights"); }));
    ::kill(static_cast<pid_t>(first.worker()), SIGKILL);
    QCOMPARE(first.end().exit, 1);
    for (int trial = 0; trial < 3; ++trial) {
        const QByteArray before = m_folder.read("saving/training.weights");
        CHECK_EXIT(m_folder.run({"translate", "saving", "-", "--beam", "1"}, "play\n"), 0);
        Running again(m_folder.path(""), {"translate-train", "saving", "--resume"});
        // a newer checkpoint shows that the one that the kill has left was read
        QVERIFY(again.waitFor([&] { return m_folder.read("saving/training.weights") != before; }));
        QThread::msleep(static_cast<unsigned long>(37 * trial));
        ::kill(static_cast<pid_t>(again.worker()), SIGKILL);
        const Outcome out = again.end();
        QCOMPARE(out.exit, 1);
        QVERIFY2(out.err.contains("signal 9"), out.err.constData());
    }
    for (const QString &name : QDir(m_folder.path("saving")).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!name.contains("training.weights.") && !name.contains("model.weights."), qPrintable(name));
}

void TestCliTranslateTrouble::killed_in_translating()
{
    QByteArray lines;
    for (const QByteArray &line : toy::textTable(30'000, 9).split('\n'))
        lines += line.split('\t')[0] + "\n";
    m_folder.write("many.txt", lines);
    m_folder.write("result.txt", "of before\n");
    Running running(m_folder.path(""), {"translate", "whole", "many.txt", "--output", "result.txt"});
    // its first answers take more processor time than its start
    QVERIFY(running.waitFor([&] { return works(running.worker()); }));
    ::kill(static_cast<pid_t>(running.worker()), SIGKILL);
    const Outcome out = running.end();
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("signal 9"), out.err.constData());
    QCOMPARE(m_folder.read("result.txt"), QByteArray("of before\n"));
}

void TestCliTranslateTrouble::interrupted()
{
    Running running(m_folder.path(""), training("interrupted", 1'000'000, 1000));
    QVERIFY(running.waitFor([&] { return exists("interrupted/about.json") && running.worker() > 0; }));
    QVERIFY(running.waitFor([&] { return works(running.worker()); }));
    QThread::msleep(500);
    const qint64 worker = running.worker();
    ::kill(static_cast<pid_t>(running.pid()), SIGINT);
    const Outcome out = running.end();
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("ancelled") && out.err.contains("--resume"), out.err.constData());
    QVERIFY(!alive(worker));
    QVERIFY(exists("interrupted/training.weights"));
    CHECK_EXIT(m_folder.run({"translate", "interrupted", "-"}, "play the red music\n"), 0);
}

// Without filigree-cli the worker saves and goes.
void TestCliTranslateTrouble::killed_itself()
{
    Running running(m_folder.path(""), training("alone", 1'000'000, 20));
    QVERIFY(running.waitFor([&] { return exists("alone/training.weights"); }));
    const qint64 worker = running.worker();
    ::kill(static_cast<pid_t>(running.pid()), SIGKILL);
    (void)running.end();
    QTRY_VERIFY_WITH_TIMEOUT(!alive(worker), 60'000);
    CHECK_EXIT(m_folder.run({"translate", "alone", "-"}, "play the red music\n"), 0);
}

void TestCliTranslateTrouble::damaged_files()
{
    const QByteArray good = m_folder.read("interrupted/training.weights");
    damage("interrupted/training.weights");
    Outcome out = m_folder.run({"translate-train", "interrupted", "--resume"});
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("training.weights") && out.err.contains("checksum"), out.err.constData());
    QVERIFY2(out.err.contains("--replace") && !out.err.contains("--resume"), out.err.constData());
    m_folder.write("interrupted/training.weights", good.left(good.size() / 2));
    QCOMPARE(m_folder.run({"translate-train", "interrupted", "--resume"}).exit, 1);
    damage("interrupted/model.weights");
    out = m_folder.run({"translate", "interrupted", "-"}, "play\n");
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("model.weights"), out.err.constData());
    damage("alone/data/subwords.model");
    m_folder.write("alone/data/subwords.model", m_folder.read("alone/data/subwords.model").left(50));
    out = m_folder.run({"translate", "alone", "-"}, "play\n");
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("subwords.model"), out.err.constData());
    m_folder.write("alone/about.json", "{");
    out = m_folder.run({"translate", "alone", "-"}, "play\n");
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("about.json") && out.err.contains("damaged"), out.err.constData());
}

void TestCliTranslateTrouble::no_worker()
{
    qputenv("FILIGREE_TRANSLATOR", "/nowhere/filigree-translator");
    Outcome out = m_folder.run({"translate", "whole", "-"}, "play\n");
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("/nowhere/filigree-translator") && out.err.contains("FILIGREE_TRANSLATOR"),
             out.err.constData());
    qunsetenv("FILIGREE_TRANSLATOR");
    // as where Filigree was built without LibTorch: nothing of that name beside the program
    QVERIFY(QFile::copy(QStringLiteral(FILIGREE_CLI), m_folder.path("lonely-cli")));
    QProcess process;
    process.setWorkingDirectory(m_folder.path(""));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", "/nowhere");
    process.setProcessEnvironment(environment);
    process.start(m_folder.path("lonely-cli"), training("never", 1));
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("FILIGREE_TRANSLATION=ON packaging/run"));
    QVERIFY(!exists("never"));
}

void TestCliTranslateTrouble::wrong_worker()
{
    Outcome out = m_folder.run({"translate", "whole", "-", "--translator", "/bin/false"}, "play\n");
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("exit code 1"), out.err.constData());
    out = m_folder.run({"translate", "whole", "-", "--translator", "/bin/cat"}, "play\n");
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("not filigree-translator"), out.err.constData());
    m_folder.write("loader",
                   "#!/bin/sh\necho 'x: error while loading shared libraries: libtorch.so: no such file' >&2\n"
                   "exit 127\n");
    QFile::setPermissions(m_folder.path("loader"), QFile::ReadOwner | QFile::ExeOwner);
    out = m_folder.run({"translate", "whole", "-", "--translator", m_folder.path("loader")}, "play\n");
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("libtorch.so") && out.err.contains("Install LibTorch"), out.err.constData());
}

void TestCliTranslateTrouble::bad_parallel_text()
{
    QStringList command = training("bad", 1);
    command[3] = "bad.tsv";
    command[5] = "bad=dev.tsv";
    m_folder.write("bad.tsv", "no tab here\nnor here\nnor here\n");
    Outcome out = m_folder.run(command);
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("bad.tsv:1") && out.err.contains("tab"), out.err.constData());
    m_folder.write("bad.tsv",
                   "K\xfc"
                   "che\tkitchen\nT\xfcr\tdoor\nL\xe4rm\tnoise\n");
    out = m_folder.run(command);
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("bad.tsv:1") && out.err.contains("UTF-8"), out.err.constData());
    QVERIFY(!exists("bad"));
    command[1] = "whole"; // of which a checkpoint is there, but this training has made none
    out = m_folder.run(command + QStringList{"--replace"});
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("bad.tsv:1") && !out.err.contains("--resume"), out.err.constData());
    QVERIFY(exists("whole/training.weights"));
    command[1] = "bad";
    m_folder.write("bad.tsv", toy::textTable(300, 4) + "one\n\tzwei\nthree\t\nfour\tvier\tvier\nT\xfcr\tdoor\n");
    out = m_folder.run(command);
    CHECK_EXIT(out, 0);
    QVERIFY2(out.err.contains("one side is empty, first in line 302"), out.err.constData());
    QVERIFY2(out.err.contains("not UTF-8, first in line 305"), out.err.constData());
    QVERIFY2(out.err.contains("wrong number of columns, first in line 301, which has 1 and not 2"),
             out.err.constData());
}

// Named by file and line: in training they are left out, in translating nothing is begun.
void TestCliTranslateTrouble::sentences_that_are_too_long()
{
    const QByteArray sentence(900, 'q'); // of letters that no subword has
    QStringList command = training("long", 1);
    command[3] = "long.tsv";
    command[5] = "long=dev.tsv";
    m_folder.write("long.tsv", toy::textTable(300, 4) + sentence + "\t" + sentence + "\n");
    Outcome out = m_folder.run(command);
    CHECK_EXIT(out, 0);
    QVERIFY2(out.err.contains("long.tsv:301: left out, as it has 90"), out.err.constData());
    m_folder.write("in.txt", "play the red music\n\n" + sentence + "\n");
    out = m_folder.run({"translate", "long", "in.txt", "--output", "out.txt"});
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("in.txt:3: it has 90") && out.err.contains("256"), out.err.constData());
    QVERIFY(!exists("out.txt"));
}

QTEST_GUILESS_MAIN(TestCliTranslateTrouble)
#include "tst_clitranslatetrouble.moc"
