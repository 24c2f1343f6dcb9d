// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/goldendocument.h"

#include <algorithm>

#include <QSet>

#include "app/jobs/jobqueue.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

// The pause after which a text is read: short enough to feel live, long enough to let a word be typed.
constexpr int pauseMilliseconds = 250;
// Who types on without a pause is not to lose more than this when the power fails.
constexpr qint64 longestWait = 600;
// Reading takes about 5 ms per 100 kB: up to here it is not worth a thread.
constexpr qsizetype readHere = 64 * 1024;

// Another connection writes for a moment: try again soon. A full disk takes longer to mend.
constexpr int busyRetryMilliseconds = 200;
constexpr int retryMilliseconds = 5'000;
// Nobody need know of a shorter wait than this.
constexpr qint64 tellMilliseconds = 10'000;

using Parsed = std::shared_ptr<const GoldenText>;

Result<Parsed> parse(const std::string &bytes)
{
    auto golden = parseGolden(bytes);
    if (!golden)
        return failWith(golden.error());
    return std::make_shared<const GoldenText>(std::move(*golden));
}

} // namespace

GoldenDocument::GoldenDocument(const QString &text, Parsed parsed, Write write, JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_parsed(parsed ? std::move(parsed) : std::make_shared<const GoldenText>())
    , m_write(std::move(write))
    , m_jobs(jobs)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &GoldenDocument::parseSoon);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &GoldenDocument::parseSoon);
    collectNames();
}

void GoldenDocument::apply(const TextChange &change)
{
    applyChange(m_text, change);
    ++m_revision;
    m_dirty = true;
    m_retry.stop();
    if (!m_unwritten.isValid())
        m_unwritten.start();
    m_pause.start(static_cast<int>(std::clamp<qint64>(longestWait - m_unwritten.elapsed(), 0, pauseMilliseconds)));
    Q_EMIT textChanged(change);
}

void GoldenDocument::parseSoon()
{
    if (m_text.size() <= readHere) {
        flush();
        return;
    }
    m_unwritten.start(); // not a new reading at every key until this one is done
    m_jobs.start<Parsed>(
        {u"golden.parse"_s, tr("Reading the utterances"), true},
        [bytes = m_text.toStdString()](Progress &) { return parse(bytes); }, this,
        [this, revision = m_revision, text = m_text](Result<Parsed> result) {
            if (revision != m_revision) { // typed on meanwhile: the pause has started again
                if (result && m_dirty && m_write(text.toStdString(), **result))
                    m_unwritten.start();
                return;
            }
            if (!result) {
                if (result.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(result.error());
                return;
            }
            take(std::move(*result));
            writeNow(m_text.toStdString(), IfBusy::TryAgain);
        });
}

Result<void> GoldenDocument::flush(IfBusy ifBusy)
{
    m_pause.stop();
    m_retry.stop();
    if (!m_dirty)
        return {};
    const std::string bytes = m_text.toStdString();
    auto result = parse(bytes);
    if (!result) {
        Q_EMIT failed(result.error());
        return failWith(result.error());
    }
    take(std::move(*result));
    return writeNow(bytes, ifBusy);
}

void GoldenDocument::discard()
{
    m_pause.stop();
    m_retry.stop();
    m_dirty = false;
    m_unwritten.invalidate();
    ++m_revision; // what is being read in the background is not wanted any more
}

void GoldenDocument::take(Parsed parsed)
{
    m_parsed = std::move(parsed);
    collectNames();
    Q_EMIT this->parsed();
}

Result<void> GoldenDocument::writeNow(const std::string &bytes, IfBusy ifBusy)
{
    auto result = m_write(bytes, *m_parsed);
    if (!result) {
        writingFailed(result.error(), ifBusy);
        return result;
    }
    m_dirty = false;
    m_unwritten.invalidate();
    m_told = false;
    m_busy.invalidate();
    Q_EMIT written();
    return {};
}

void GoldenDocument::writingFailed(const Error &error, IfBusy ifBusy)
{
    const bool busy = error.code == ErrorCode::Busy;
    m_unwritten.start();
    if (!busy)
        m_busy.invalidate();
    else if (!m_busy.isValid())
        m_busy.start();
    m_retry.start(busy ? busyRetryMilliseconds : retryMilliseconds);
    const bool worthTelling = !busy || m_busy.hasExpired(tellMilliseconds);
    if (ifBusy == IfBusy::Fail || (worthTelling && !m_told)) {
        m_told = true;
        Q_EMIT failed(error);
    }
}

void GoldenDocument::collectNames()
{
    m_slotTypes.clear();
    m_intents.clear();
    QSet<QString> known;
    for (const IntentHeading &heading : m_parsed->headings) {
        const QString name = QString::fromStdString(heading.intent);
        if (!known.contains(name)) {
            known.insert(name);
            m_intents.append(name);
        }
    }
    known.clear();
    for (const GoldenUtterance &line : m_parsed->utterances) {
        for (const SlotSpan &slot : line.utterance.slots) {
            const QString name = QString::fromStdString(slot.type);
            if (!known.contains(name)) {
                known.insert(name);
                m_slotTypes.append(name);
            }
        }
    }
}

} // namespace filigree::app
