// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/askcard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/askme.h"
#include "app/document/coretext.h"
#include "app/document/project.h"
#include "core/annotation/golden.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/letterkeys.h"
#include "widgets/common/numbers.h"
#include "widgets/common/textfont.h"
#include "widgets/common/utterancelist.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

/// Why it is asked. A question of an older version has English text alone.
QString reasonText(const Question &question)
{
    if (question.reasons.empty())
        return QLocale().language() == QLocale::English ? QString::fromStdString(question.why) : QString();
    QStringList out;
    for (const Message &reason : question.reasons)
        out.append(coreText(reason));
    return out.join(u' ');
}

} // namespace

AskCard::AskCard(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"askCard"_s);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setWhatsThis(tr("Sentences about which the grammar is least sure. Each answer decides about many like it."));
    build();
    hide();
}

void AskCard::build()
{
    const int line = fontMetrics().height();
    m_title = new QLabel(this);
    m_title->setObjectName(u"askTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_count = new QLabel(this);
    m_count->setObjectName(u"askCount"_s);
    m_sentence = new widgets::UtteranceList(this);
    m_sentence->setObjectName(u"askSentence"_s);
    m_sentence->setAccessibleName(tr("The sentence that is asked about"));
    m_sentence->setFont(widgets::contentFont(font(), 1.6));
    m_sentence->setFixedHeight(widgets::contentLineHeightOf(m_sentence->font()) * 3 / 2);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    m_why = new QLabel(this);
    m_why->setObjectName(u"askWhy"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_effect = new QLabel(this);
    m_effect->setObjectName(u"askEffect"_s);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"askBar"_s);
    m_bar->setAccessibleName(tr("Questions that have an answer"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(line / 3);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_count);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(line / 2);
    const auto button = [&](const char *name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        buttons->addWidget(made);
        return made;
    };
    m_yes = button("askYes", tr("Yes (Y)"), tr("Somebody would say this: the grammar must have it"));
    m_no = button("askNo", tr("No (N)"), tr("Nobody would say this: the grammar must not have it"));
    m_skip = button("askSkip", tr("Skip (S)"), tr("It is not clear: ask the next"));
    m_back = button("askBack", tr("Back (B)"), tr("Take the last answer back and ask it again"));
    buttons->addSpacing(line);
    buttons->addWidget(m_effect, 1);
    m_close = button("askClose", tr("Close (Esc)"), tr("End the questions; the answers stay"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line / 2, line, line / 2);
    column->setSpacing(line / 3);
    column->addWidget(m_bar);
    column->addLayout(top);
    column->addWidget(m_sentence);
    column->addWidget(m_why);
    column->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(Answer::Yes); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(Answer::No); });
    connect(m_skip, &QPushButton::clicked, this, [this] { answer(Answer::Unsure); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_askMe)
            m_askMe->takeBack();
        setFocus();
    });
    connect(m_close, &QPushButton::clicked, this, &AskCard::putAway);
    const auto letter = [this](Qt::Key key, QPushButton *presses) {
        widgets::onLetter(
            key, this, presses, [presses] { presses->click(); }, Qt::WidgetWithChildrenShortcut);
    };
    letter(Qt::Key_Y, m_yes);
    letter(Qt::Key_N, m_no);
    letter(Qt::Key_S, m_skip);
    letter(Qt::Key_B, m_back);
}

void AskCard::setProject(Project *project)
{
    putAway();
    if (m_project) {
        m_project->disconnect(this);
        m_project->runs().disconnect(this);
    }
    if (m_askMe)
        m_askMe->disconnect(this);
    m_project = project;
    m_askMe = project ? &project->askMe() : nullptr;
    if (!project)
        return;
    m_sentence->setSlotColours(project->slotColours());
    connect(project, &Project::slotColoursChanged, this,
            [this] { m_sentence->setSlotColours(m_project->slotColours()); });
    connect(m_askMe, &AskMe::changed, this, &AskCard::refresh);
    connect(&project->runs(), &Runs::compiledChanged, this, &AskCard::refreshEffect);
    connect(project, &Project::inducingChanged, this, &AskCard::inductionEnded);
}

void AskCard::open()
{
    if (!m_askMe)
        return;
    m_effect->clear();
    show();
    setFocus();
    if (m_askMe->current())
        refresh();
    else
        m_askMe->begin();
}

void AskCard::putAway()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void AskCard::answer(Answer answer)
{
    if (!m_askMe || !m_askMe->current())
        return;
    m_before = sizes();
    m_runBefore = m_project->runs().currentRun();
    m_waitsForEffect = answer != Answer::Unsure;
    m_effect->setText(m_waitsForEffect ? tr("Learning again…") : QString());
    m_askMe->answer(answer);
    inductionEnded(); // it may not even have begun
    setFocus();
}

QString AskCard::sizes() const
{
    const auto compiled = m_project ? m_project->runs().compiled() : nullptr;
    const auto grammar = m_project ? m_project->runs().grammar() : nullptr;
    if (!compiled || !grammar)
        return m_before;
    return tr("%n rule(s), %1 sentences", nullptr, static_cast<int>(grammar->rules.size()))
        .arg(widgets::formatCountShort(compiled->size()));
}

/// The grammar that was learned of an answer is there.
void AskCard::refreshEffect()
{
    if (isHidden() || !m_project || !m_project->runs().compiled())
        return;
    if (m_waitsForEffect && !m_project->isInducing()) {
        m_waitsForEffect = false;
        m_effect->setText(tr("Before: %1. Now: %2.").arg(m_before, sizes()));
    }
    askMore();
}

/// Without another grammar, as it was cancelled or has failed: nobody will tell of an effect.
void AskCard::inductionEnded()
{
    if (!m_waitsForEffect || !m_project || m_project->isInducing() || m_project->runs().currentRun() != m_runBefore)
        return;
    m_waitsForEffect = false;
    m_effect->setText(tr("The grammar is as it was."));
    if (!isHidden())
        askMore();
}

/// The answers raise other questions.
void AskCard::askMore()
{
    if (m_askMe && !m_askMe->current() && !m_askMe->isLooking() && m_askMe->answered() > 0)
        m_askMe->begin();
}

void AskCard::refresh()
{
    if (!m_askMe || isHidden())
        return;
    const Question *question = m_askMe->current();
    for (QPushButton *one : {m_yes, m_no, m_skip})
        one->setEnabled(question != nullptr);
    m_back->setEnabled(m_askMe->canTakeBack());
    m_bar->setRange(0, std::max(1, m_askMe->count()));
    m_bar->setValue(m_askMe->answered());
    m_count->setText(
        m_askMe->count() == 0
            ? QString()
            : tr("%1 of %2").arg(QLocale().toString(m_askMe->answered()), QLocale().toString(m_askMe->count())));
    std::vector<Utterance> shown;
    if (question) {
        if (auto sentence = parseGoldenLine(question->annotated, question->intent))
            shown.push_back(std::move(*sentence));
        m_title->setText(tr("Would somebody say this for %1?").arg(QString::fromStdString(question->intent)));
        m_why->setText(reasonText(*question));
    } else {
        m_title->setText(m_askMe->isLooking() ? tr("Looking for questions…")
                                              : tr("There is nothing left to ask about this grammar."));
        m_why->clear();
    }
    m_why->setVisible(!m_why->text().isEmpty());
    m_sentence->setVisible(!shown.empty());
    setAccessibleName(shown.empty() ? m_title->text() : m_title->text() + u' ' + widgets::spokenText(shown.front()));
    m_sentence->setUtterances(std::move(shown));
}

void AskCard::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier)
        return QFrame::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Backspace:
        return m_back->click();
    case Qt::Key_Escape:
        return putAway();
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace filigree::app
