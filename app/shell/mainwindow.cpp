// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/mainwindow.h"

#include <algorithm>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "app/document/workspace.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/corpus/corpuspage.h"
#include "app/modes/evaluate/evaluatepage.h"
#include "app/modes/grammar/grammarpage.h"
#include "app/modes/resample/resamplepage.h"
#include "app/modes/translate/translatepage.h"
#include "app/modes/utterances/utterancespage.h"
#include "app/settings/settings.h"
#include "app/shell/aboutdialog.h"
#include "app/shell/commandpalette.h"
#include "app/shell/errortext.h"
#include "app/shell/filecommands.h"
#include "app/shell/modebar.h"
#include "app/shell/startpage.h"
#include "app/shell/statusstrip.h"
#include "app/shell/windowhelp.h"
#include "widgets/common/literal.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/goldeneditor.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

MainWindow::MainWindow(Workspace &workspace, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(settings)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_files = new FileCommands(workspace, settings, *this);
    buildPages();
    m_commands = makeWindowCommands(*this, m_undo, settings, m_pages);
    buildFrame();
    buildMenus(*this, m_commands, m_pages);
    makeHelp();
    wireCommands();
    wireViewCommands();
    wireWorkspace();
    resize(fontMetrics().height() * 76, fontMetrics().height() * 48);
    restoreGeometry(m_settings.view({}, u"geometry"_s).toByteArray());
    setProject(m_workspace.project());
}

MainWindow::~MainWindow()
{
    for (ModePage *page : std::as_const(m_pages))
        page->setProject(nullptr);
}

void MainWindow::makeHelp()
{
    auto *help =
        new WindowHelp(*this, m_settings, *findChild<QMenu *>(u"menuEdit"_s), *findChild<QMenu *>(u"menuHelp"_s));
    connect(help, &WindowHelp::languageChosen, this, &MainWindow::languageChosen);
}

void MainWindow::buildPages()
{
    m_pages = {new UtterancesPage(this), new GrammarPage(this),  new ResamplePage(this),
               new CorpusPage(this),     new EvaluatePage(this), new TranslatePage(this)};
    for (ModePage *page : std::as_const(m_pages))
        wirePage(page);
}

void MainWindow::buildFrame()
{
    m_modeBar = new ModeBar(this);
    const QList<QAction *> modes = m_commands.modes->actions();
    for (QAction *mode : modes)
        m_modeBar->addMode(mode);
    m_messages = new widgets::MessageBar(this);
    m_messages->setObjectName(u"messages"_s);
    m_start = new StartPage(m_settings, m_commands.newProject, m_commands.openProject, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_start);
    for (ModePage *page : std::as_const(m_pages))
        m_stack->addWidget(page);
    m_strip = new StatusStrip(m_workspace.jobs(), this);

    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_modeBar);
    row->addWidget(work, 1);
    auto *whole = new QWidget(this);
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(frame, 1);
    rows->addWidget(m_strip);
    setCentralWidget(whole);
}

void MainWindow::wireCommands()
{
    const WindowCommands &c = m_commands;
    connect(c.newProject, &QAction::triggered, m_files, &FileCommands::chooseNew);
    connect(c.openProject, &QAction::triggered, m_files, &FileCommands::chooseOpen);
    connect(c.import, &QAction::triggered, m_files, &FileCommands::chooseImport);
    connect(c.saveCopy, &QAction::triggered, m_files, &FileCommands::chooseCopy);
    connect(c.closeProject, &QAction::triggered, this, [this] { (void)m_files->close(); });
    connect(c.quit, &QAction::triggered, this, &QWidget::close);
    const QList<QAction *> samples = c.samples->actions();
    for (QAction *sample : samples)
        connect(sample, &QAction::triggered, this,
                [this, sample] { m_workspace.openSample(sample->data().toString()); });
    connect(c.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
    connect(c.palette, &QAction::triggered, this, [this] { (new CommandPalette(this))->open(); });
    connect(c.about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(c.find, &QAction::triggered, this, [this] {
        const ModePage *shown = page(currentMode());
        if (QAction *find = shown ? shown->findAction() : nullptr)
            find->trigger();
    });
    connect(m_start, &StartPage::sampleRequested, this, [this](const QString &name) { m_workspace.openSample(name); });
    connect(m_start, &StartPage::projectRequested, m_files, &FileCommands::open);
    connect(m_strip, &StatusStrip::problemsRequested, this, [this] {
        showMode(u"utterances"_s);
        static_cast<UtterancesPage *>(page(u"utterances"_s))->focusProblems();
    });
    connect(m_messages, &widgets::MessageBar::actionClicked, this, [this] {
        m_messages->dismiss();
        if (const auto action = std::exchange(m_messageAction, {}))
            action();
    });
}

void MainWindow::wireViewCommands()
{
    const WindowCommands &c = m_commands;
    connect(c.modes, &QActionGroup::triggered, this, [this](QAction *mode) { showMode(mode->data().toString()); });
    connect(c.startPage, &QAction::triggered, this, [this] { showMode(u"start"_s); });
    connect(c.themes, &QActionGroup::triggered, this,
            [this](QAction *theme) { m_settings.setTheme(static_cast<widgets::ThemeMode>(theme->data().toInt())); });
    connect(&m_settings, &Settings::themeChanged, this, [this] { // chosen in the settings, too
        const auto themes = m_commands.themes->actions();
        for (QAction *theme : themes)
            if (theme->data().toInt() == static_cast<int>(m_settings.theme()))
                theme->setChecked(true);
    });
    connect(c.languages, &QActionGroup::triggered, this,
            [this](QAction *language) { Q_EMIT languageChosen(language->data().toString()); });
    connect(c.largerText, &QAction::triggered, this, [this] { m_settings.setTextSize(m_settings.textSize() + 10); });
    connect(c.smallerText, &QAction::triggered, this, [this] { m_settings.setTextSize(m_settings.textSize() - 10); });
    connect(c.normalText, &QAction::triggered, this, [this] { m_settings.setTextSize(100); });
    connect(c.fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(c.resetLayout, &QAction::triggered, this, [this] {
        for (ModePage *page : std::as_const(m_pages))
            page->resetLayout();
    });
}

void MainWindow::wireWorkspace()
{
    connect(m_files, &FileCommands::aboutToLeave, this, &MainWindow::saveView);
    connect(&m_workspace, &Workspace::projectChanged, this, &MainWindow::setProject);
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::showError);
    connect(&m_workspace, &Workspace::notice, this, [this](const QString &sentence) { showNotice(sentence); });
    connect(&m_workspace, &Workspace::sourceChanged, this, [this](const QString &file, const QString &sentence) {
        const bool canImport = !m_workspace.project()->isReadOnly();
        showNotice(
            sentence, canImport ? tr("Import the changes") : QString(), [this, file] { m_files->importSource(file); },
            widgets::MessageKind::Warning);
    });
    connect(&m_workspace, &Workspace::copySaved, this, [this](const QString &target, const QString &project) {
        showNotice(tr("The copy is %1. You go on working in %2.")
                       .arg(QFileInfo(target).fileName(), QFileInfo(project).fileName()),
                   tr("Open the copy"), [this, target] { m_files->open(target); });
    });
}

void MainWindow::wirePage(ModePage *page)
{
    connect(page, &ModePage::failed, this, &MainWindow::showError);
    connect(page, &ModePage::notice, this, [this](const QString &sentence) { showNotice(sentence); });
    connect(page, &ModePage::modeRequested, this, &MainWindow::showMode);
    connect(page, &ModePage::lineRequested, this, [this](int line) {
        showMode(u"utterances"_s);
        static_cast<UtterancesPage *>(this->page(u"utterances"_s))->editor()->goToLine(line);
    });
    connect(page, &ModePage::poolsRequested, this, [this](const QString &slot) {
        showMode(u"resample"_s);
        static_cast<ResamplePage *>(this->page(u"resample"_s))->showSlot(slot);
    });
    connect(page, &ModePage::valueRequested, this, [this](const QString &slot, const QString &value) {
        showMode(u"utterances"_s);
        if (!static_cast<UtterancesPage *>(this->page(u"utterances"_s))->offerValue(slot, value))
            showNotice(
                tr("The slot %1 has no catalogue yet. Import one with “%2” in it, or write an utterance with it.")
                    .arg(slot, value),
                tr("Import…"), [this] { m_files->chooseImport(); });
    });
    connect(page, &ModePage::importRequested, m_files, [this](const QStringList &paths) {
        if (paths.isEmpty())
            m_files->chooseImport();
        else
            m_files->importPaths(paths);
    });
    connect(page, &ModePage::fileWritten, this, [this](const QString &path, const QString &sentence) {
        QApplication::alert(this); // says it where the window is out of sight
        showNotice(sentence, tr("Show the file"), [folder = QFileInfo(path).absolutePath()] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        });
    });
}

void MainWindow::setProject(Project *project)
{
    m_messages->dismiss();
    for (ModePage *page : std::as_const(m_pages))
        page->setProject(project);
    if (project) {
        m_undo.addStack(project->undoStack());
        m_undo.setActiveStack(project->undoStack());
        connect(project, &Project::failed, this, &MainWindow::showError);
        connect(project, &Project::notice, this, [this](const QString &sentence) { showNotice(sentence); });
        connect(&project->golden(), &GoldenDocument::parsed, this, &MainWindow::refreshFacts);
        m_settings.addRecent(project->path());
        for (ModePage *page : std::as_const(m_pages))
            page->restoreViewState(m_settings.view(project->path(), page->id()).toMap());
        const QString mode = m_settings.view(project->path(), u"mode"_s).toString();
        switchTo(page(mode) ? mode : m_pages.first()->id());
        welcome(project);
    } else {
        switchTo(u"start"_s);
    }
    setWindowTitle(project ? project->name() + u" – Filigree"_s : u"Filigree"_s);
    setWindowFilePath(project ? project->path() : QString());
    refreshFacts();
    enableCommands();
}

void MainWindow::welcome(Project *project)
{
    if (project->isReadOnly())
        showNotice(tr("The project can only be read: another window works in it, or you may not write there. Save a "
                      "copy to work in it."),
                   tr("Save a copy…"), [this] { m_files->chooseCopy(); });
    else if (m_workspace.isSample())
        showNotice(tr("This is a sample. Try what you like; your changes are kept in it."), tr("Start afresh"),
                   [this, name = project->name()] { m_workspace.openSample(name, true); });
}

void MainWindow::enableCommands()
{
    const bool open = m_workspace.project() != nullptr;
    const bool writable = open && !m_workspace.project()->isReadOnly();
    m_commands.import->setEnabled(writable);
    m_commands.saveCopy->setEnabled(open);
    m_commands.closeProject->setEnabled(open);
    m_commands.startPage->setEnabled(open);
    m_commands.modes->setEnabled(open);
    const QList<QMenu *> menus = findChildren<QMenu *>(QRegularExpression(u"^menu\\."_s));
    for (QMenu *menu : menus)
        menu->menuAction()->setEnabled(open);
}

void MainWindow::showMode(const QString &id)
{
    if (id == currentMode())
        return;
    if (id != u"start"_s && !m_workspace.project())
        return;
    switchTo(id);
    saveView(); // so that it is found again after a crash, too
    if (ModePage *shown = page(id))
        shown->focusWork();
    else
        m_start->focusWork();
}

void MainWindow::switchTo(const QString &id)
{
    ModePage *shown = page(id);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(shown) : m_start);
    m_modeBar->setVisible(m_workspace.project() != nullptr);
    const QList<QAction *> modes = m_commands.modes->actions();
    m_commands.modes->setExclusive(shown != nullptr); // on the start page no mode is checked
    for (QAction *mode : modes)
        mode->setChecked(mode->data().toString() == id);
    m_commands.find->setEnabled(shown && shown->findAction());
}

QString MainWindow::currentMode() const
{
    const auto *shown = qobject_cast<const ModePage *>(m_stack->currentWidget());
    return shown ? shown->id() : u"start"_s;
}

ModePage *MainWindow::page(const QString &id) const
{
    const auto it = std::find_if(m_pages.begin(), m_pages.end(), [&id](ModePage *page) { return page->id() == id; });
    return it == m_pages.end() ? nullptr : *it;
}

void MainWindow::refreshFacts()
{
    Project *project = m_workspace.project();
    if (!project) {
        m_strip->setProblems(0, 0);
        m_strip->setFacts({});
        return;
    }
    const auto golden = project->golden().golden();
    const auto errors = std::count_if(golden->diagnostics.begin(), golden->diagnostics.end(),
                                      [](const Diagnostic &d) { return d.severity == Severity::Error; });
    m_strip->setProblems(static_cast<int>(errors), static_cast<int>(std::ssize(golden->diagnostics) - errors));
    QStringList facts{tr("%n utterance(s)", nullptr, static_cast<int>(golden->utterances.size()))};
    if (!golden->locale.empty())
        facts.append(QString::fromStdString(golden->locale));
    if (project->isReadOnly())
        facts.append(tr("read only"));
    m_strip->setFacts(facts.join(u"  ·  "_s));
}

void MainWindow::fillRecent()
{
    m_commands.recent->clear();
    const QStringList recent = m_settings.recentProjects();
    for (const QString &path : recent) {
        auto *action = m_commands.recent->addAction(widgets::literal(QFileInfo(path).completeBaseName()));
        action->setStatusTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { m_files->open(path); });
    }
    m_commands.recent->setEnabled(!recent.isEmpty());
}

void MainWindow::showError(const Error &error, const QString &what)
{
    const ErrorText text = errorText(error, what);
    m_messageAction = {};
    m_messages->showMessage(widgets::MessageKind::Error, text.sentence, {}, text.details);
}

void MainWindow::showNotice(const QString &sentence, const QString &action, std::function<void()> then,
                            widgets::MessageKind kind)
{
    m_messageAction = std::move(then);
    m_messages->showMessage(kind, sentence, action);
}

} // namespace filigree::app
