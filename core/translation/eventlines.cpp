// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events as lines and back.

#include <array>

#include "core/translation/jsonobject.h"
#include "core/translation/messageline.h"
#include "core/translation/workerprotocol.h"

namespace filigree {

namespace {

constexpr Range<std::int64_t> notNegative{0};
constexpr Range<double> amount{0.0};

const EnumNames<WorkerStage> stageNames{{WorkerStage::Loading, "loading"},        {WorkerStage::Training, "training"},
                                        {WorkerStage::Measuring, "measuring"},    {WorkerStage::Saving, "saving"},
                                        {WorkerStage::Fisher, "fisher"},          {WorkerStage::Merging, "merging"},
                                        {WorkerStage::Translating, "translating"}};

EnumNames<ErrorCode> errorNames()
{
    EnumNames<ErrorCode> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        names.emplace_back(static_cast<ErrorCode>(code), errorName(static_cast<ErrorCode>(code)));
    return names;
}

} // namespace

// Found by argument-dependent look-up, which does not see into a nameless namespace: hence static.

template <class Io> static void fields(Io &io, HelloEvent &v)
{
    io.number("protocol", v.protocol, Range<int>{1}, Presence::Needed);
    io.text("program", v.program, Presence::Optional);
    io.text("engine", v.engine, Presence::Optional);
    io.number("gigaflops", v.gigaflops, amount);
    io.texts("warnings", v.warnings, 0);
}

template <class Io> static void fields(Io &io, DevelopmentFigure &v)
{
    io.text("name", v.name, Presence::Needed);
    io.number("loss", v.loss, {}, Presence::Needed);
    io.maybeNumber("bleu", v.bleu, Range<double>{0.0, 100.0001});
}

template <class Io> static void fields(Io &io, ProgressEvent &v)
{
    io.choice("stage", v.stage, stageNames);
    io.number("fraction", v.fraction, Range<double>{0.0, 1.0});
    io.number("step", v.step, notNegative);
    io.number("epoch", v.epoch, amount);
    io.maybeNumber("loss", v.loss);
    io.number("tokensPerSecond", v.tokensPerSecond, amount);
    io.objects("development", v.development, 0);
    io.flag("best", v.best);
    io.flag("saved", v.saved);
}

template <class Io> static void fields(Io &io, TranslatedLine &v)
{
    io.number("index", v.index, notNegative, Presence::Needed);
    io.ids("target", v.target);
    io.number("score", v.score);
    io.number("forced", v.forced, Range<int>{0});
}

template <class Io> static void fields(Io &io, TranslatedEvent &v)
{
    io.objects("lines", v.lines, 0);
}

template <class Io> static void fields(Io &io, FisherFigures &v)
{
    io.number("sentences", v.sentences, notNegative);
    io.number("mean", v.mean, amount);
    io.number("maximum", v.maximum, amount);
}

template <class Io> static void fields(Io &io, DoneEvent &v)
{
    io.text("output", v.output, Presence::Optional);
    io.number("seconds", v.seconds, amount);
    io.number("step", v.step, notNegative);
    io.number("bestStep", v.bestStep, notNegative);
    io.number("leftOut", v.leftOut, notNegative);
    io.number("parameters", v.parameters, notNegative);
    io.objects("development", v.development, 0);
    io.maybeObject("fisher", v.fisher);
}

template <class Io> static void fields(Io &io, ErrorEvent &v)
{
    io.choice("code", v.error.code, errorNames());
    io.text("detail", v.error.detail, Presence::Needed);
    io.text("file", v.error.file, Presence::Optional);
    io.number("line", v.error.line, notNegative);
    io.number("column", v.error.column, notNegative);
}

namespace {

/// In the order of WorkerEvent.
constexpr std::array kinds{"hello", "progress", "translated", "done", "error"};
static_assert(kinds.size() == std::variant_size_v<WorkerEvent>);

} // namespace

std::string toLine(const EventMessage &message)
{
    return messageLine(
        messageJson("is", kinds, message.id, message.event, [](FieldWriter &io, auto &value) { fields(io, value); }));
}

Result<EventMessage> parseEvent(std::string_view line)
{
    const auto json = parseObject(line);
    if (!json)
        return failWith(json.error());
    EventMessage message;
    const auto read = readMessage("is", kinds, *json, 0, message.id, message.event,
                                  [](FieldReader &io, auto &value) { fields(io, value); });
    if (!read)
        return failWith(read.error());
    return message;
}

} // namespace filigree
