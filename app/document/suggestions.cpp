// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/suggestions.h"

#include <algorithm>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUndoCommand>

#include "app/document/annotationmodel.h"
#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "core/induction/catalogueproposals.h"
#include "core/project/storedcatalogues.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int pause = 400; // ms without a change, before it is looked again
constexpr auto refusedKey = "suggestions.refused";

std::set<std::string> readKeys(const std::string &json)
{
    std::set<std::string> out;
    const QJsonArray keys = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
    for (const QJsonValue &key : keys)
        out.insert(key.toString().toStdString());
    return out;
}

std::string writeKeys(const std::set<std::string> &keys)
{
    QJsonArray out;
    for (const std::string &key : keys)
        out.append(QString::fromStdString(key));
    return QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

/// The linguist does not want to see some suggestions again.
class RefuseCommand final : public QUndoCommand {
public:
    RefuseCommand(Suggestions &suggestions, std::set<std::string> before, std::set<std::string> after,
                  const QString &name)
        : QUndoCommand(name)
        , m_suggestions(suggestions)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void redo() override { m_suggestions.setRefused(m_after); }
    void undo() override { m_suggestions.setRefused(m_before); }

private:
    Suggestions &m_suggestions;
    std::set<std::string> m_before;
    std::set<std::string> m_after;
};

struct Suggestions::Knowledge {
    std::shared_ptr<const Grammar> grammar;
    CatalogueIndex catalogues;
    std::vector<CatalogueProposal> proposals;
};

namespace {

ModelReading reading(const NluModel &model, std::span<const std::string> tokens)
{
    Labelling said = model.labelWithProbability(tokens);
    return {std::move(said.utterance), said.intentProbability, said.slotProbability};
}

} // namespace

Suggestions::Suggestions(Project &project)
    : QObject(&project)
    , m_project(project)
    , m_model(new AnnotationModel(project, this))
    , m_refused(readKeys(project.setting(refusedKey)))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    const auto again = qOverload<>(&QTimer::start);
    connect(&m_soon, &QTimer::timeout, this, &Suggestions::look);
    connect(&project.golden(), &GoldenDocument::parsed, &m_soon, again);
    connect(&project.runs(), &Runs::compiledChanged, &m_soon, again);
    connect(m_model, &AnnotationModel::changed, &m_soon, again);
    connect(&project, &Project::cataloguesChanged, this, [this] {
        m_knowledge.reset();
        ++m_catalogueChanges;
        m_soon.start();
    });
    m_soon.start();
}

Suggestions::~Suggestions() = default;

Suggestions &Project::suggestions()
{
    if (!m_suggestions)
        m_suggestions = new Suggestions(*this);
    return *m_suggestions;
}

void Suggestions::look()
{
    if (m_project.isReadOnly() || m_project.runs().isLoading())
        return;
    const auto golden = m_project.golden().golden();
    const auto compiled = m_project.runs().compiled();
    const auto grammar = compiled ? m_project.runs().grammar() : nullptr;
    if (m_knowledge && m_knowledge->grammar != grammar)
        m_knowledge.reset();
    m_project.jobs().start<Answer>(
        {u"suggest"_s, tr("Looking for annotations"), true},
        [access = m_project.access(), golden, compiled, grammar, knowledge = m_knowledge, refused = m_refused,
         model = m_model->model()](Progress &progress) -> Result<Answer> {
            auto store = ProjectStore::open(access);
            if (!store)
                return failWith(store.error());
            Answer answer{knowledge, {}};
            if (!knowledge) {
                const auto catalogues = everyCatalogue(*store, progress);
                if (!catalogues)
                    return failWith(catalogues.error());
                auto made = std::make_shared<Knowledge>();
                made->grammar = grammar;
                made->catalogues = CatalogueIndex(*catalogues, progress);
                if (grammar)
                    made->proposals = induction::proposeCatalogues(*grammar, *catalogues, progress);
                answer.knowledge = std::move(made);
            }
            SuggestionInput input{
                golden.get(), compiled.get(), &answer.knowledge->catalogues, answer.knowledge->proposals, grammar.get(),
                {},           refused};
            if (model)
                input.model = [&model](std::span<const std::string> tokens) { return reading(*model, tokens); };
            const auto entries = store->golden();
            if (!entries)
                return failWith(entries.error());
            for (const GoldenEntry &entry : *entries)
                input.lineOfEvidence[entry.id] = entry.line;
            answer.found = suggestAnnotations(input, progress);
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, {});
            return answer;
        },
        this,
        [this, text = m_project.golden().text(), catalogues = m_catalogueChanges,
         judgements = m_judgements](Result<Answer> answer) {
            if (!answer || catalogues != m_catalogueChanges)
                return; // it is help: what prevents it is told by what it prevents elsewhere
            m_knowledge = answer->knowledge;
            if (judgements == m_judgements) // otherwise the next look has begun, or soon will
                take(std::move(*answer), text);
        });
}

void Suggestions::take(Answer answer, const QString &text)
{
    m_all = std::move(answer.found);
    m_text = text;
    if (const auto wanted = std::exchange(m_wanted, {}); !wanted.empty()) {
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < m_all.size(); ++i)
            if (wanted.contains(m_all[i].key))
                numbers.push_back(i);
        accept(numbers);
    }
    Q_EMIT changed();
}

std::set<std::string> Suggestions::keysOf(const std::vector<std::size_t> &numbers) const
{
    std::set<std::string> out;
    for (const std::size_t number : numbers)
        if (number < m_all.size())
            out.insert(m_all[number].key);
    return out;
}

void Suggestions::accept(const std::vector<std::size_t> &numbers)
{
    if (numbers.empty() || m_project.isReadOnly())
        return;
    if (m_project.golden().text() != m_text) { // lines may have moved: once they are found again
        m_wanted.merge(keysOf(numbers));
        m_soon.start();
        return;
    }
    std::vector<const AnnotationSuggestion *> accepted;
    for (const std::size_t number : numbers)
        if (number < m_all.size())
            accepted.push_back(&m_all[number]);
    const std::string text = withSuggestions(m_text.toStdString(), accepted);
    const int count = static_cast<int>(accepted.size());
    m_project.changeText(difference(m_text, QString::fromStdString(text)),
                         tr("accept %n suggestion(s)", nullptr, count));
    ++m_judgements;
    const std::set<std::string> keys = keysOf(numbers);
    std::erase_if(m_all, [&](const AnnotationSuggestion &one) { return keys.contains(one.key); });
    Q_EMIT changed();
    m_soon.start();
}

void Suggestions::refuse(const std::vector<std::size_t> &numbers)
{
    std::set<std::string> after = keysOf(numbers);
    if (after.empty() || m_project.isReadOnly())
        return;
    const int count = static_cast<int>(after.size());
    after.insert(m_refused.begin(), m_refused.end());
    m_project.undoStack()->push(
        new RefuseCommand(*this, m_refused, std::move(after), tr("refuse %n suggestion(s)", nullptr, count)));
}

void Suggestions::setRefused(std::set<std::string> refused)
{
    ++m_judgements;
    m_refused = std::move(refused);
    std::erase_if(m_all, [this](const AnnotationSuggestion &one) { return m_refused.contains(one.key); });
    m_project.putSetting(refusedKey, writeKeys(m_refused), tr("The refused suggestions were not stored."));
    Q_EMIT changed();
    m_soon.start();
}

} // namespace filigree::app
