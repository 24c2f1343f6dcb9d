// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Speed of a real window: a key to the painted text among 10,000 utterances, opening a large project with a large
// corpus, drawing a graph of 2,000 states and moving it.
//     QT_QPA_PLATFORM=offscreen windowbench [typing] [opening] [graph]
#include <algorithm>
#include <cstdio>
#include <functional>

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include "app/document/workspace.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/corpus/corpuspage.h"
#include "app/modes/utterances/utterancespage.h"
#include "app/settings/settings.h"
#include "app/shell/mainwindow.h"
#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "core/fst/fstgraph.h"
#include "core/fst/graphlayout.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/corpus/corpusview.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/fstgraph/fstdrawing.h"
#include "widgets/fstgraph/fstgraphview.h"

using namespace filigree;
using namespace filigree::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 300'000;

/// Counts what a widget has painted.
class Paints final : public QObject {
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

struct Figures {
    std::vector<double> milliseconds;

    void print(const char *what)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        const auto at = [&](double share) {
            return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
        };
        std::printf("%-40s %5zu times: median %.1f ms, 99th percentile %.1f ms, worst %.1f ms\n", what,
                    milliseconds.size(), at(0.5), at(0.99), at(1.0));
        std::fflush(stdout);
    }
};

/// A program in a scratch folder.
struct Program {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    JobQueue jobs;
    Workspace workspace{jobs};
    std::unique_ptr<MainWindow> window;

    Program()
    {
        workspace.setSampleFolder(folder.filePath(u"samples"_s));
        window = std::make_unique<MainWindow>(workspace, settings);
        window->resize(1280, 800);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            std::puts("the window was not exposed");
    }
    [[nodiscard]] Project *project() const { return workspace.project(); }
    template <class Page> [[nodiscard]] Page *page(const QString &id) const
    {
        return static_cast<Page *>(window->page(id));
    }
};

bool wait(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, patience);
}

double since(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

Utterance randomUtterance(Random &random, int number)
{
    static const char *const verbs[] = {"play", "start", "put on", "find", "queue", "add", "get", "give me"};
    static const char *const things[] = {"jazz", "soul", "rock", "fado", "samba", "blues", "techno"};
    static const char *const ends[] = {"", " please", " now", " in the kitchen", " on the speaker", " again"};
    const auto of = [&](const auto &list) { return std::string(list[random.below(std::size(list))]); };
    const std::string line = of(verbs) + " some " + of(things) + "|GenreName by {Artist " + std::to_string(number)
        + " Name}|ArtistName" + of(ends);
    return parseGoldenLine(line, number % 3 == 0 ? "FindMusic" : "PlayMusic").value();
}

QString goldenText(int utterances)
{
    Random random(1);
    std::vector<Utterance> all;
    for (int i = 0; i < utterances; ++i)
        all.push_back(randomUtterance(random, i));
    return QString::fromStdString(writeGolden("en-US", all));
}

/// From a key to the painted text, at the pace of a quick typist, with everything that goes on beside it.
void typing()
{
    Program program;
    program.workspace.create(program.folder.filePath(u"large.filigree"_s));
    if (!wait([&] { return program.project() != nullptr; }))
        return;
    program.project()->appendText(goldenText(10'000), u"fill"_s);
    (void)program.project()->flush();
    QTest::qWait(3'000);
    auto *editor = program.page<UtterancesPage>(u"utterances"_s)->editor();
    QApplication::setActiveWindow(program.window.get());
    editor->setFocus();
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(editor->document()->findBlockByNumber(5'000).position());
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor->setTextCursor(cursor);
    QTest::qWait(500);
    Paints paints(editor->viewport());
    Figures figures;
    const QString words = u" in the living room of my friend"_s;
    for (int i = 0; i < 400; ++i) {
        const int before = paints.count;
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(editor, words[i % words.size()].toLatin1());
        while (paints.count == before && clock.elapsed() < 5'000)
            QCoreApplication::processEvents();
        figures.milliseconds.push_back(since(clock));
        QTest::qWait(i % 40 == 39 ? 500 : 70); // now and then a pause, in which the text is read and written
    }
    figures.print("key to painted text, 10,000 utterances");
}

/// Reference utterances, and catalogues with which a grammar has 10^8 sentences.
bool fillProject(const std::filesystem::path &path, int utterances)
{
    auto store = ProjectStore::open(path);
    if (!store)
        return false;
    Random random(2);
    int number = 0;
    NoProgress progress;
    const auto added = store->addSource(
        {0, SourceRole::Reference, "reference.jsonl", "jsonl", "en-US", "", 0, 0},
        [&]() -> Result<std::optional<SourceUtterance>> {
            if (number == utterances)
                return std::nullopt;
            ++number;
            return SourceUtterance{randomUtterance(random, number), number, 1, 0};
        },
        progress);
    Catalogue songs{"SongName", "songs", {}};
    Catalogue artists{"ArtistName", "artists", {}};
    for (int i = 0; i < 50'000; ++i) {
        songs.values.push_back({"Song " + std::to_string(i), 1.0});
        artists.values.push_back({"Singer " + std::to_string(i), 1.0});
    }
    return added && store->putCatalogue(songs) && store->putCatalogue(artists);
}

/// Golden utterances with two slots that take the catalogues' values.
QString twoSlots()
{
    QString text = u"@locale en-US\n[PlayMusic]\n"_s;
    int number = 0;
    for (const char *verb : {"play", "start", "put on", "find"})
        for (int i = 0; i < 6; ++i, ++number)
            text += u"%1 {Song %2}|SongName by {Singer %3}|ArtistName\n"_s.arg(QString::fromLatin1(verb))
                        .arg(number * 7)
                        .arg(number * 11);
    return text + u"[Stop]\nstop\nstop the music\npause\npause the music\n"_s;
}

/// Makes the project; false when it could not be made.
bool makeHuge(const QString &path, CorpusMethod method)
{
    Program program;
    program.workspace.create(path);
    if (!wait([&] { return program.project() != nullptr; }))
        return false;
    program.project()->appendText(twoSlots(), u"fill"_s);
    (void)program.project()->flush();
    (void)program.workspace.close();
    if (!fillProject(path.toStdString(), 100'000))
        return false;
    program.workspace.open(path);
    if (!wait([&] { return program.project() != nullptr; }))
        return false;
    program.project()->induce(0.5);
    if (!wait([&] { return program.project()->runs().compiled() != nullptr; }))
        return false;
    CorpusWish wish = program.project()->corpusWish();
    wish.count = 100'000'000;
    wish.method = method;
    wish.generated = true;
    QElapsedTimer clock;
    clock.start();
    program.project()->changeCorpusWish(wish);
    program.window->showMode(u"corpus"_s);
    auto *page = program.page<CorpusPage>(u"corpus"_s);
    if (!wait([&] { return page->isReady() && program.jobs.isIdle(); }))
        return false;
    std::printf("a corpus of %lld rows generated in %.1f s\n", static_cast<long long>(page->view()->count()),
                since(clock) / 1'000);
    return program.workspace.close().has_value();
}

/// A project of 100,000 reference utterances and a corpus of 100,000,000 sentences.
void opening(CorpusMethod method, const char *name)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.filigree"_s);
    if (!makeHuge(path, method))
        return;
    Figures usable;
    Figures corpus;
    for (int i = 0; i < 5; ++i) {
        Program program; // nothing of the time before is still going on
        QElapsedTimer clock;
        clock.start();
        program.workspace.open(path);
        if (!wait([&] { return program.project() != nullptr; }))
            return;
        program.window->showMode(u"corpus"_s);
        QCoreApplication::processEvents();
        program.window->repaint();
        usable.milliseconds.push_back(since(clock));
        auto *page = program.page<CorpusPage>(u"corpus"_s);
        if (!wait([&] { return page->isReady() || program.jobs.isIdle(); }))
            return;
        page->view()->viewport()->repaint();
        corpus.milliseconds.push_back(since(clock));
        if (i == 0)
            std::printf("%s: the corpus has %lld rows\n", name, static_cast<long long>(page->view()->count()));
        (void)program.workspace.close();
    }
    usable.print("opening until the window can be used");
    corpus.print("opening until the corpus is shown");
}

void openings()
{
    opening(CorpusMethod::Grammar, "sentences of the grammar");
    opening(CorpusMethod::Both, "of the grammar and resampled");
}

/// Random words in layers: as many states as wished, none of them the same as another.
FstGraph randomGraph(std::uint32_t states)
{
    Random random(3);
    FstGraph graph;
    graph.intent = "Large";
    graph.final.assign(states, 0);
    graph.final.back() = 1;
    constexpr std::uint32_t width = 8;
    for (std::uint32_t s = 0; s + 1 < states; ++s) {
        const std::uint32_t next =
            std::min(states - 1, (s / width + 1) * width + static_cast<std::uint32_t>(random.below(width)));
        graph.arcs.push_back({s, next == s ? s + 1 : next, "word" + std::to_string(s), "", {s}});
        if (s % 4 == 0)
            graph.arcs.push_back(
                {s, std::min(states - 1, s + width), "other" + std::to_string(s), "GenreName", {s}, FstArcKind::Slot});
    }
    return graph;
}

void graph()
{
    widgets::FstGraphView view;
    view.resize(1200, 800);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return;
    const auto made = std::make_shared<const FstGraph>(randomGraph(2'000));
    NoProgress progress;
    QElapsedTimer clock;
    clock.start();
    const auto input = widgets::fstLayoutInput(*made, view.labelFont());
    const auto layout = layoutGraph(input, {}, progress);
    const double laidOut = since(clock);
    if (!layout)
        return;
    std::printf("graph of %zu states, %zu arcs: laid out in %.0f ms%s%s\n", made->stateCount(), made->arcs.size(),
                laidOut, layout->remark.empty() ? "" : ": ", layout->remark.c_str());
    clock.restart();
    view.setGraph(made, std::make_shared<const GraphLayout>(*layout));
    view.repaint();
    std::printf("shown in %.0f ms\n", since(clock));
    for (const double zoom : {0.0, 0.4, 1.0}) {
        if (zoom > 0)
            view.setZoom(zoom);
        else
            view.fit();
        Figures frames;
        for (int i = 0; i < 300; ++i) {
            QScrollBar *bar = i % 2 == 0 ? view.horizontalScrollBar() : view.verticalScrollBar();
            clock.restart();
            bar->setValue(bar->value() + (i % 60 < 30 ? 11 : -11));
            if (zoom == 0.0)
                view.viewport()->update(); // the whole graph: nothing to move, everything to paint
            view.viewport()->repaint();
            frames.milliseconds.push_back(since(clock));
        }
        frames.print(zoom == 0.0 ? "a frame of the whole graph" : zoom < 1.0 ? "a frame at 40 %" : "a frame at 100 %");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setFont(widgets::interfaceFont(10));
    widgets::applyTheme(qt, widgets::ThemeMode::Light);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const std::pair<const char *, void (*)()> all[] = {{"typing", typing}, {"opening", openings}, {"graph", graph}};
    for (const auto &[name, run] : all)
        if (wanted.isEmpty() || wanted.contains(QString::fromLatin1(name)))
            run();
    return 0;
}
