// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <stdexcept>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "app/jobs/jobqueue.h"
#include "support/patience.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

/// Works until somebody cancels; says so through `running`, which outlives it.
Job<int>::Work untilCancelled(std::shared_ptr<std::atomic<int>> running)
{
    return [running](Progress &progress) -> Result<int> {
        ++*running;
        while (!progress.cancelled())
            QThread::msleep(1);
        --*running;
        return fail(ErrorCode::Cancelled, {});
    };
}

std::shared_ptr<std::atomic<int>> counter()
{
    return std::make_shared<std::atomic<int>>(0);
}

} // namespace

class JobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultArrivesInThisThread();
    void failureIsHandedOn();
    void exceptionsBecomeFailures_data();
    void exceptionsBecomeFailures();
    void cancelEndsTheWork();
    void newestOfAKindWins();
    void kindsDoNotDisturbEachOther();
    void destructionWhileRunningWaits();
    void queueDestructionWaitsForAll();
    void deadContextIsNotCalled();
    void progressIsTold();
    void resultOfACancelThatCameTooLateIsTold();
    void writingIsNotCancelled();
};

void JobsTest::resultArrivesInThisThread()
{
    JobQueue queue;
    QObject context;
    int value = 0;
    QThread *worker = nullptr;
    QThread *arrival = nullptr;
    queue.start<int>(
        {u"a"_s, u"A"_s},
        [&worker](Progress &) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        &context,
        [&](Result<int> result) {
            arrival = QThread::currentThread();
            value = result.value_or(-1);
        });
    QCOMPARE(queue.jobs().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(value, 42, longTime);
    QCOMPARE(arrival, QThread::currentThread());
    QVERIFY(worker && worker != arrival);
    QVERIFY(queue.isIdle());
}

void JobsTest::failureIsHandedOn()
{
    JobQueue queue;
    std::optional<Error> error;
    queue.start<int>(
        {u"a"_s, {}}, [](Progress &) -> Result<int> { return fail(ErrorCode::DiskFull, "no room"); }, &queue,
        [&](Result<int> result) { error = result.error(); });
    QTRY_VERIFY_WITH_TIMEOUT(error, longTime);
    QCOMPARE(error->code, ErrorCode::DiskFull);
    QCOMPARE(error->detail, std::string("no room"));
}

void JobsTest::exceptionsBecomeFailures_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    QTest::newRow("runtime_error") << 0 << u"burst"_s;
    QTest::newRow("bad_alloc") << 1 << u"memory"_s;
    QTest::newRow("not an exception class") << 2 << u"unknown"_s;
}

void JobsTest::exceptionsBecomeFailures()
{
    QFETCH(int, kind);
    QFETCH(QString, part);
    JobQueue queue;
    std::optional<Error> error;
    queue.start<int>(
        {u"a"_s, {}},
        [kind](Progress &) -> Result<int> {
            if (kind == 0)
                throw std::runtime_error("the pipe burst");
            if (kind == 1)
                throw std::bad_alloc();
            throw 7;
        },
        &queue, [&](Result<int> result) { error = result.error(); });
    QTRY_VERIFY_WITH_TIMEOUT(error, longTime);
    QCOMPARE(error->code, ErrorCode::Internal);
    QVERIFY2(QString::fromStdString(error->detail).contains(part), error->detail.c_str());
}

void JobsTest::cancelEndsTheWork()
{
    JobQueue queue;
    auto running = counter();
    std::optional<ErrorCode> code;
    const int id = queue.start<int>({u"a"_s, {}}, untilCancelled(running), &queue,
                                    [&](Result<int> result) { code = result.error().code; });
    QTRY_COMPARE_WITH_TIMEOUT(running->load(), 1, longTime);
    QVERIFY(queue.isRunning(u"a"_s));
    queue.cancel(id);
    QVERIFY(!queue.isRunning(u"a"_s));
    QTRY_VERIFY_WITH_TIMEOUT(code, longTime);
    QCOMPARE(*code, ErrorCode::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(running->load(), 0, longTime);
    QVERIFY(queue.isIdle());
    queue.cancel(id); // gone: nothing happens
}

void JobsTest::newestOfAKindWins()
{
    JobQueue queue;
    auto running = counter();
    QList<int> arrived;
    for (int i = 0; i < 3; ++i) {
        queue.start<int>(
            {u"layout"_s, {}},
            [running, i](Progress &progress) -> Result<int> {
                if (i == 2)
                    return i;
                return untilCancelled(running)(progress);
            },
            &queue, [&, i](Result<int>) { arrived.append(i); });
    }
    QTRY_VERIFY_WITH_TIMEOUT(queue.isIdle(), longTime);
    QCOMPARE(arrived, QList<int>{2});
    QCOMPARE(running->load(), 0);
}

void JobsTest::kindsDoNotDisturbEachOther()
{
    JobQueue queue;
    auto running = counter();
    queue.start<int>({u"a"_s, {}}, untilCancelled(running), &queue, [](Result<int>) {});
    QTRY_COMPARE_WITH_TIMEOUT(running->load(), 1, longTime);
    bool done = false;
    queue.start<int>(
        {u"b"_s, {}}, [](Progress &) -> Result<int> { return 1; }, &queue, [&](Result<int>) { done = true; });
    QTRY_VERIFY_WITH_TIMEOUT(done, longTime);
    QVERIFY(queue.isRunning(u"a"_s));
    queue.cancelKind(u"a"_s);
    QTRY_VERIFY_WITH_TIMEOUT(queue.isIdle(), longTime);
}

void JobsTest::destructionWhileRunningWaits()
{
    QThreadPool pool;
    auto running = counter();
    auto job = std::make_unique<Job<int>>(&pool, untilCancelled(running));
    QSignalSpy done(job.get(), &JobBase::done);
    QTRY_COMPARE_WITH_TIMEOUT(running->load(), 1, longTime);
    job.reset();
    QCOMPARE(running->load(), 0);
    QTest::qWait(1);
    QCOMPARE(done.count(), 0);
}

void JobsTest::queueDestructionWaitsForAll()
{
    auto running = counter();
    bool called = false;
    {
        JobQueue queue;
        queue.start<int>({u"a"_s, {}}, untilCancelled(running), &queue, [&](Result<int>) { called = true; });
        queue.start<int>({u"b"_s, {}}, untilCancelled(running), &queue, [&](Result<int>) { called = true; });
        QTRY_COMPARE_WITH_TIMEOUT(running->load(), 2, longTime);
    }
    QCOMPARE(running->load(), 0);
    QVERIFY(!called);
}

void JobsTest::deadContextIsNotCalled()
{
    JobQueue queue;
    auto context = std::make_unique<QObject>();
    bool called = false;
    queue.start<int>(
        {u"a"_s, {}}, [](Progress &) -> Result<int> { return 1; }, context.get(), [&](Result<int>) { called = true; });
    context.reset();
    QTRY_VERIFY_WITH_TIMEOUT(queue.isIdle(), longTime);
    QVERIFY(!called);
}

void JobsTest::progressIsTold()
{
    JobQueue queue;
    QSignalSpy progress(&queue, &JobQueue::progressChanged);
    auto go = counter();
    queue.start<int>(
        {u"a"_s, {}},
        [go](Progress &p) -> Result<int> {
            p.report(0.25);
            while (go->load() == 0)
                QThread::msleep(1);
            return 1;
        },
        &queue, [](Result<int>) {});
    QTRY_COMPARE_WITH_TIMEOUT(queue.jobs().value(0).perMille, 250, longTime);
    QVERIFY(progress.count() >= 1);
    QVERIFY(queue.jobs().value(0).milliseconds >= 0);
    go->store(1);
    QTRY_VERIFY_WITH_TIMEOUT(queue.isIdle(), longTime);
}

void JobsTest::resultOfACancelThatCameTooLateIsTold()
{
    JobQueue queue;
    auto running = counter();
    auto go = counter();
    auto done = counter();
    std::optional<Result<int>> told;
    const int id = queue.start<int>(
        {u"a"_s, {}},
        [running, go, done](Progress &) -> Result<int> {
            running->store(1);
            while (go->load() == 0)
                QThread::msleep(1);
            done->store(1); // the effect: it cannot be taken back any more
            return 42;
        },
        &queue, [&](Result<int> result) { told = std::move(result); });
    QTRY_COMPARE_WITH_TIMEOUT(running->load(), 1, longTime);
    queue.cancel(id);
    go->store(1);
    QTRY_VERIFY_WITH_TIMEOUT(told, longTime);
    QCOMPARE(done->load(), 1);
    QCOMPARE(told->value_or(0), 42);
}

void JobsTest::writingIsNotCancelled()
{
    auto go = counter();
    auto done = counter();
    const auto work = [go, done](Progress &progress) -> Result<int> {
        while (go->load() == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, {});
            QThread::msleep(1);
        }
        return ++*done;
    };
    JobLabel label{u"write"_s, {}};
    label.stop = Stop::Never;
    JobQueue queue;
    int told = 0;
    const auto tell = [&](Result<int> result) { told += result ? 1 : -100; };
    const int id = queue.start<int>(label, work, &queue, tell);
    queue.cancel(id);
    queue.cancelAll();
    QVERIFY(queue.isRunning(u"write"_s));
    QVERIFY(!queue.jobs().first().cancelling && !queue.jobs().first().cancellable);
    go->store(1);
    QTRY_COMPARE_WITH_TIMEOUT(told, 1, longTime);
    {
        JobQueue other; // its end waits for all of them, also for those that no thread has taken yet
        for (int i = 0; i < 20; ++i) {
            label.kind = QString::number(i);
            other.start<int>(label, work, nullptr, tell);
        }
    }
    QCOMPARE(done->load(), 21);
}

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
