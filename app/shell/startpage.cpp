// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/startpage.h"

#include <algorithm>

#include <QAction>
#include <QCommandLinkButton>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/document/workspace.h"
#include "app/settings/settings.h"
#include "widgets/common/icons.h"
#include "widgets/common/sectionlabel.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

/// "English (United States)", in the language of the interface where Qt knows it.
QString localeName(const QString &locale)
{
    const QLocale language(QString(locale).replace(u'-', u'_'));
    return language.language() == QLocale::C ? locale : language.nativeLanguageName();
}

/// Below the name and above the buttons, with its letters at the same edge.
QWidget *makeHeading(const QString &title, QWidget *parent)
{
    auto *heading = new widgets::SectionLabel(title, parent);
    QMargins margins = heading->layout()->contentsMargins();
    margins.setLeft(0);
    heading->layout()->setContentsMargins(margins);
    return heading;
}

} // namespace

StartPage::StartPage(Settings &settings, QAction *newProject, QAction *openProject, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_new(newProject)
    , m_open(openProject)
{
    const int line = fontMetrics().height();
    auto *name = new QLabel(u"Filigree"_s, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.4);
    large.setWeight(QFont::Light);
    name->setFont(large);
    auto *about =
        new QLabel(tr("From golden utterances to a grammar, and from the grammar to a training corpus."), this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);

    auto *content = new QWidget(this);
    content->setMaximumWidth(line * 46);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(line * 2, line * 3, line * 2, line * 2);
    column->setSpacing(line / 2);
    column->addWidget(name);
    column->addWidget(about);
    column->addSpacing(line * 2);
    column->addWidget(makeSamples());
    column->addSpacing(line);
    column->addWidget(makeRecent(), 1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 8);
    row->addStretch(1);
    connect(&m_settings, &Settings::recentProjectsChanged, this, &StartPage::refreshRecent);
    refreshRecent();
}

QWidget *StartPage::makeSamples()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHeading(tr("Open a sample"), box));
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    for (const Sample &sample : samples()) {
        const QString locale = sample.name.section(u'.', -1);
        auto *button = new QCommandLinkButton(sample.title, localeName(locale), box);
        button->setObjectName(u"sample."_s + sample.name);
        button->setIcon(widgets::icon("utterances"));
        button->setAccessibleName(tr("Open the sample %1").arg(sample.title));
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(button, &QAbstractButton::clicked, this, [this, name = sample.name] { Q_EMIT sampleRequested(name); });
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    return box;
}

QWidget *StartPage::makeRecent()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHeading(tr("Recent projects"), box));
    m_recent = new QListWidget(box);
    m_recent->setObjectName(u"recentProjects"_s);
    m_recent->setWhatsThis(tr("The projects that you had open last. Enter or a double click opens one again."));
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setSpacing(fontMetrics().height() / 5);
    QPalette clear = m_recent->palette(); // the list lies on the page, without a box around it
    clear.setColor(QPalette::Base, Qt::transparent);
    m_recent->setPalette(clear);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_recent->installEventFilter(this);
    auto *remove = new QAction(tr("Remove from this list"), m_recent);
    remove->setStatusTip(tr("Forget this project here; its file stays"));
    connect(remove, &QAction::triggered, this, &StartPage::removeCurrent);
    m_recent->addAction(remove);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT projectRequested(item->data(Qt::UserRole).toString()); });
    m_noRecent = new QLabel(tr("Projects that you open are listed here."), box);
    m_noRecent->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_recent, 4);
    column->addWidget(m_noRecent);

    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_new, m_open}) {
        auto *button = new QPushButton(action->icon(), action->text().remove(u'…') + u'…', box);
        button->setObjectName(u"start."_s + action->objectName());
        button->setToolTip(action->toolTip());
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addSpacing(fontMetrics().height() / 2);
    column->addLayout(buttons);
    column->addStretch(1);
    return box;
}

void StartPage::focusWork()
{
    if (m_recent->count() > 0)
        m_recent->setFocus();
    else if (auto *sample = findChild<QCommandLinkButton *>())
        sample->setFocus();
}

void StartPage::refreshRecent()
{
    m_recent->clear();
    const QStringList paths = m_settings.recentProjects();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString when =
            info.exists() ? QLocale().toString(info.lastModified(), QLocale::ShortFormat) : tr("not there any more");
        const ProjectNote note = m_settings.note(path);
        QStringList facts;
        if (!note.locale.isEmpty())
            facts.append(note.locale);
        if (note.utterances > 0)
            facts.append(tr("%n utterance(s)", nullptr, static_cast<int>(note.utterances)));
        facts.append(when);
        auto *item = new QListWidgetItem(m_recent);
        item->setText(info.completeBaseName() + u"\n"_s + facts.join(u"  ·  "_s) + u"  ·  "_s
                      + shortPath(info.absolutePath()));
        item->setData(Qt::UserRole, path);
        item->setData(Qt::AccessibleTextRole, (QStringList{info.completeBaseName()} + facts).join(u", "_s));
        item->setToolTip(path);
        if (!info.exists())
            item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
    }
    if (m_recent->count() > 0)
        m_recent->setCurrentRow(0);
    const int row = std::max(1, m_recent->sizeHintForRow(0)) + 2 * m_recent->spacing();
    m_recent->setMaximumHeight(row * m_recent->count() + 2 * m_recent->spacing());
    m_recent->setVisible(m_recent->count() > 0);
    m_noRecent->setVisible(m_recent->count() == 0);
}

void StartPage::removeCurrent()
{
    if (const QListWidgetItem *item = m_recent->currentItem())
        m_settings.removeRecent(item->data(Qt::UserRole).toString());
}

void StartPage::showEvent(QShowEvent *event)
{
    refreshRecent(); // files come and go meanwhile
    QWidget::showEvent(event);
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace filigree::app
