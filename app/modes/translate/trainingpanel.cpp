// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/trainingpanel.h"

#include <cmath>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/modes/command.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/explained.h"
#include "widgets/common/numbers.h"
#include "widgets/plots/chartframe.h"
#include "widgets/plots/curvechart.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

/// Scores first, then losses, so that a set has the same place in both.
QList<widgets::Curve> curvesOf(const std::vector<ProgressEvent> &events)
{
    QList<widgets::Curve> scores;
    QList<widgets::Curve> losses;
    const auto at = [](QList<widgets::Curve> &curves, const QString &name, bool onRight) -> widgets::Curve & {
        for (widgets::Curve &curve : curves) {
            if (curve.name == name)
                return curve;
        }
        curves.append({name, {}, {}, onRight});
        return curves.last();
    };
    for (const ProgressEvent &event : events) {
        for (const DevelopmentFigure &figure : event.development) {
            const QString name = QString::fromStdString(figure.name);
            widgets::Curve &score = at(scores, TrainingPanel::tr("BLEU, %1").arg(name), false);
            widgets::Curve &loss = at(losses, TrainingPanel::tr("Loss, %1").arg(name), true);
            if (figure.bleu) {
                score.x.append(event.epoch);
                score.y.append(*figure.bleu);
            }
            if (std::isfinite(figure.loss)) {
                loss.x.append(event.epoch);
                loss.y.append(figure.loss);
            }
        }
    }
    return scores + losses;
}

} // namespace

TrainingPanel::TrainingPanel(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
{
    build(commands);
}

void TrainingPanel::build(const QList<QAction *> &commands)
{
    const int line = fontMetrics().height();
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(line / 2, line / 3, line / 2, line / 3);
    m_words = new QLabel(top);
    m_words->setObjectName(u"trainingWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText); // names of a model that may come from anywhere
    row->addWidget(m_words, 1);
    m_latest = new QLabel(top);
    m_latest->setObjectName(u"trainingLatest"_s);
    row->addWidget(m_latest);
    for (QAction *command : commands)
        row->addWidget(makeCommandButton(command, Qt::ToolButtonTextBesideIcon, top));
    m_empty = new widgets::EmptyState(this);
    m_empty->setIconName("translate");
    m_chart = new widgets::CurveChart(this);
    m_chart->setObjectName(u"trainingChart"_s);
    widgets::explain(m_chart, tr("Curves of the training"),
                     tr("Solid: BLEU on what was put aside, the higher the better. Dashed: the loss there, the lower "
                        "the better. The weights of the dotted line are the model."));
    m_chart->setAxisNames(tr("Passes over the text"), tr("BLEU"), tr("Loss"));
    m_frame = new widgets::ChartFrame(
        tr("Loss and BLEU"), m_chart, [this] { return m_chart->numbers(); }, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_frame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(m_stack, 1);
}

void TrainingPanel::setCurve(const std::vector<ProgressEvent> &curve, const std::optional<ProgressEvent> &latest)
{
    m_chart->setCurves(curvesOf(curve));
    double best = -1.0;
    for (const ProgressEvent &event : curve)
        best = event.best ? event.epoch : best;
    m_chart->setMarker(best);
    if (m_frame->showsNumbers())
        m_frame->refreshNumbers();
    m_stack->setCurrentWidget(curve.empty() ? static_cast<QWidget *>(m_empty) : m_frame);
    QString words;
    if (latest) {
        words = tr("pass %1, update %2, loss %3")
                    .arg(locale().toString(latest->epoch, 'f', 1), widgets::formatCount(latest->step),
                         locale().toString(latest->loss.value_or(0.0), 'f', 3));
        if (latest->tokensPerSecond > 0.0)
            words += u", "_s
                + tr("%1 subwords a second").arg(widgets::formatCount(static_cast<qint64>(latest->tokensPerSecond)));
    }
    m_latest->setText(words);
}

void TrainingPanel::setWords(const QString &sentence)
{
    m_words->setText(sentence);
}

void TrainingPanel::setEmptyText(const QString &title, const QString &sentence, QAction *next)
{
    m_empty->setTitle(title);
    m_empty->setSentence(sentence);
    m_empty->setAction(next);
}

} // namespace filigree::app
