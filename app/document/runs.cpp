// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/runs.h"

#include <algorithm>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/document/coretext.h"
#include "app/jobs/jobqueue.h"
#include "core/base/messagecode.h"
#include "core/fst/ruleeffect.h"
#include "core/grammar/selfcontained.h"
#include "core/project/projectinputs.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

struct LoadedRun {
    std::shared_ptr<const Grammar> grammar;
    std::shared_ptr<const CompiledGrammar> compiled;
    std::vector<RunRemark> remarks;
    std::optional<double> generality;
};

Message messageOf(const QJsonObject &remark)
{
    Message message;
    message.code = messageOfName(remark.value(u"code"_s).toString().toStdString()).value_or(MessageCode::None);
    const QJsonArray pieces = remark.value(u"pieces"_s).toArray();
    for (const QJsonValue &piece : pieces)
        message.pieces.push_back(piece.toString().toStdString());
    return message;
}

/// What is told of the run beside its grammar.
Result<void> readInfo(ProjectStore &store, std::int64_t run, LoadedRun &out)
{
    const auto runs = store.runs(RunKind::Induction);
    if (!runs)
        return failWith(runs.error());
    for (const RunInfo &info : *runs) {
        if (info.id != run)
            continue;
        const QJsonObject options = QJsonDocument::fromJson(QByteArray::fromStdString(info.recipe.options)).object();
        if (const QJsonValue generality = options.value(u"generality"_s); generality.isDouble())
            out.generality = generality.toDouble();
        const QJsonObject summary = QJsonDocument::fromJson(QByteArray::fromStdString(info.summary)).object();
        const QJsonArray warnings = summary.value(u"warnings"_s).toArray();
        const QJsonArray coded = summary.value(u"remarks"_s).toArray();
        for (qsizetype i = 0; i < warnings.size(); ++i)
            out.remarks.push_back(
                {i < coded.size() ? messageOf(coded[i].toObject()) : Message(), warnings[i].toString().toStdString()});
    }
    return {};
}

Result<LoadedRun> loadRun(const ProjectAccess &access, std::int64_t run, Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    auto grammar = store->runGrammar(run);
    if (!grammar)
        return failWith(grammar.error());
    auto compiled = CompiledGrammar::compile(*grammar, progress);
    if (!compiled)
        return failWith(compiled.error());
    LoadedRun out{std::make_shared<const Grammar>(std::move(*grammar)), std::move(*compiled), {}, {}};
    if (auto read = readInfo(*store, run, out); !read)
        return failWith(read.error());
    return out;
}

Result<std::shared_ptr<const Grammar>> withEffects(const ProjectAccess &access, const LoadedRun &run,
                                                   Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    const auto entries = store->golden();
    if (!entries)
        return failWith(entries.error());
    std::vector<Utterance> golden;
    golden.reserve(entries->size());
    for (const GoldenEntry &entry : *entries)
        golden.push_back(entry.utterance);
    auto grammar = std::make_shared<Grammar>(*run.grammar);
    const auto filled = fillRuleEffects(*grammar, *run.compiled, golden, progress);
    if (!filled)
        return failWith(filled.error());
    return std::shared_ptr<const Grammar>(std::move(grammar));
}

bool isSame(const Rule &decided, const Rule &rule)
{
    if (decided.name != rule.name || decided.kind != rule.kind || decided.slot != rule.slot)
        return false;
    return rule.kind == RuleKind::Values || decided.body == rule.body;
}

/// A rule that was edited is meant as it was and, after the next induction, as it is.
bool isAbout(const RuleDecision &decision, const Rule &rule)
{
    return isSame(decision.rule, rule) || (decision.origin && isSame(*decision.origin, rule));
}

/// Is there an edit that this rule, as an induction made it, does not have yet?
bool awaitsEdit(const RuleDecision &decision, const Rule &rule)
{
    if (!decision.origin)
        return false;
    // Values have the same name afterwards, and the data may have brought others.
    return rule.kind == RuleKind::Values ? rule.values == decision.origin->values && rule.values != decision.rule.values
                                         : !isSame(decision.rule, rule);
}

/// The linguist's text in the place of the induction's; what is known of the old rule stays.
void putEdit(Rule &rule, const Rule &edit)
{
    rule.name = edit.name;
    rule.body = edit.body;
    rule.values = edit.values;
    rule.catalogue = edit.catalogue;
}

void rename(Expression &body, const std::string &from, const std::string &to)
{
    if (body.kind == Expression::Kind::Reference && body.text == from)
        body.text = to;
    for (Expression &part : body.parts)
        rename(part, from, to);
}

ReviewState stateOf(const RuleDecision &decision)
{
    switch (decision.kind) {
    case InductionConstraint::Kind::Forbid:
        return ReviewState::Rejected;
    case InductionConstraint::Kind::Class:
        return ReviewState::Accepted;
    case InductionConstraint::Kind::Replace:
        return decision.rule.state == ReviewState::Edited ? ReviewState::Edited : ReviewState::Locked;
    default:
        return ReviewState::Proposed;
    }
}

bool hasEffects(const Grammar &grammar)
{
    return std::any_of(grammar.rules.begin(), grammar.rules.end(),
                       [](const Rule &rule) { return rule.added.toDouble() > 0.0 || !rule.examples.empty(); });
}

} // namespace

Runs::Runs(ProjectAccess access, JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_jobs(jobs)
{
    m_check.setSingleShot(true);
    m_check.setInterval(400);
    connect(&m_check, &QTimer::timeout, this, &Runs::check);
}

QStringList Runs::remarks() const
{
    QStringList out;
    for (const RunRemark &remark : m_remarks)
        out.append(coreText(remark.said, remark.english));
    return out;
}

void Runs::show(std::optional<std::int64_t> run)
{
    m_jobs.cancelKind(u"run.effects"_s);
    m_run = run;
    m_grammar.reset();
    m_shown.reset();
    m_edited.reset();
    m_compiled.reset();
    m_remarks.clear();
    m_reviewed = {};
    m_generality.reset();
    m_loading = run.has_value();
    const bool fresh = std::exchange(m_fresh, std::nullopt) == run && run;
    if (run)
        load(*run);
    else
        m_jobs.cancelKind(u"run.load"_s);
    if (!run || fresh)
        setUpToDate(true); // what the check finds comes later
    Q_EMIT currentRunChanged();
    Q_EMIT grammarChanged();
    Q_EMIT compiledChanged();
    if (run)
        checkSoon();
}

void Runs::load(std::int64_t run)
{
    m_jobs.start<LoadedRun>(
        {u"run.load"_s, tr("Preparing the grammar")},
        [access = m_access, run](Progress &progress) { return loadRun(access, run, progress); }, this,
        [this, run](Result<LoadedRun> loaded) {
            if (m_run != run)
                return;
            m_loading = false;
            if (!loaded) {
                Q_EMIT grammarChanged();
                Q_EMIT failed(loaded.error());
                return;
            }
            m_grammar = std::move(loaded->grammar);
            m_compiled = std::move(loaded->compiled);
            m_remarks = std::move(loaded->remarks);
            m_generality = loaded->generality;
            overlay();
            Q_EMIT compiledChanged();
            if (!hasEffects(*m_grammar))
                fillEffects();
        });
}

void Runs::fillEffects()
{
    using Effects = std::shared_ptr<const Grammar>;
    m_jobs.start<Effects>(
        {u"run.effects"_s, tr("Counting what the rules bring")},
        [access = m_access, run = LoadedRun{m_grammar, m_compiled, {}, {}}](Progress &progress) {
            return withEffects(access, run, progress);
        },
        this,
        [this, run = m_run](Result<Effects> grammar) {
            if (!grammar || m_run != run)
                return; // a grammar without these counts is still a grammar
            m_grammar = std::move(*grammar);
            overlay();
        });
}

void Runs::setDecisions(std::vector<RuleDecision> decisions)
{
    m_decisions = std::move(decisions);
    if (m_grammar)
        overlay();
    checkSoon();
}

const RuleDecision *Runs::decisionOn(const Rule &rule) const
{
    const Rule whole = selfContained(rule, *m_grammar); // as decisions are kept
    const auto it = std::find_if(m_decisions.rbegin(), m_decisions.rend(),
                                 [&whole](const RuleDecision &decision) { return isAbout(decision, whole); });
    return it == m_decisions.rend() ? nullptr : &*it;
}

void Runs::overlay()
{
    m_shown = m_grammar;
    std::shared_ptr<Grammar> copy;
    std::vector<std::pair<std::size_t, const Rule *>> edits;
    std::vector<const RuleDecision *> ofRules;
    for (std::size_t i = 0; i < m_grammar->rules.size(); ++i) {
        const RuleDecision *decision = decisionOn(m_grammar->rules[i]);
        ofRules.push_back(decision);
        // What the induction took from a decision that is gone since is a proposal again.
        const ReviewState state = decision ? stateOf(*decision) : ReviewState::Proposed;
        if (decision && awaitsEdit(*decision, selfContained(m_grammar->rules[i], *m_grammar)))
            edits.emplace_back(i, &decision->rule);
        if (state == m_grammar->rules[i].state)
            continue;
        if (!copy)
            copy = std::make_shared<Grammar>(*m_grammar);
        copy->rules[i].state = state;
    }
    if (copy)
        m_shown = std::move(copy);
    m_edited = m_shown;
    if (!edits.empty()) {
        auto edited = std::make_shared<Grammar>(*m_shown);
        for (const auto &[place, edit] : edits) {
            for (Rule &user : edited->rules)
                rename(user.body, edited->rules[place].name, edit->name);
            putEdit(edited->rules[place], *edit);
        }
        m_edited = std::move(edited);
    }
    noteReviews(ofRules);
    Q_EMIT grammarChanged();
}

void Runs::noteReviews(const std::vector<const RuleDecision *> &ofRules)
{
    m_reviewed = {};
    for (const RuleDecision *decision : ofRules)
        m_reviewed.reasons.push_back(decision ? decision->note : std::string());
    for (const RuleDecision &decision : m_decisions) {
        if (std::find(ofRules.begin(), ofRules.end(), &decision) != ofRules.end())
            continue;
        m_reviewed.elsewhere.push_back(decision);
        m_reviewed.elsewhere.back().rule.state = stateOf(decision);
    }
}

void Runs::check()
{
    if (!m_run)
        return;
    m_jobs.start<bool>(
        {u"run.check"_s, tr("Comparing the grammar with the utterances"), true},
        [access = m_access](Progress &) -> Result<bool> {
            auto store = ProjectStore::open(access);
            if (!store)
                return failWith(store.error());
            return grammarIsCurrent(*store);
        },
        this,
        [this](const Result<bool> &current) {
            if (current)
                setUpToDate(*current);
        });
}

void Runs::setUpToDate(bool upToDate)
{
    if (m_upToDate == upToDate)
        return;
    m_upToDate = upToDate;
    Q_EMIT upToDateChanged(upToDate);
}

} // namespace filigree::app
