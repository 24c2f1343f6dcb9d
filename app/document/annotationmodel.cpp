// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/annotationmodel.h"

#include <algorithm>
#include <thread>
#include <utility>
#include <vector>

#include <QFileInfo>

#include "app/document/filepath.h"
#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "core/project/preannotation.h"
#include "core/project/storedcatalogues.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

using Shared = std::shared_ptr<const NluModel>;

// Reading and training take each other's place: the last wish holds.
QString workKind()
{
    return u"suggest.model"_s;
}

Result<Shared> shared(Result<NluModel> model)
{
    if (!model)
        return failWith(model.error());
    return std::make_shared<const NluModel>(*std::move(model));
}

/// The store is closed again before the training, which takes a while.
Result<std::vector<Catalogue>> readCatalogues(const ProjectAccess &access, const CatalogueWrites::Write &writeFirst,
                                              const Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    if (auto written = writeFirst(*store); !written)
        return failWith(written.error());
    return everyCatalogue(*store, progress);
}

Result<Shared> trained(const ProjectAccess &access, const CatalogueWrites::Write &writeFirst, const GoldenText &golden,
                       Progress &progress)
{
    const auto catalogues = readCatalogues(access, writeFirst, progress);
    if (!catalogues)
        return failWith(catalogues.error());
    TrainingOptions options;
    options.catalogues = *catalogues;
    options.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return shared(NluModel::train(annotatedUtterances(golden), options, progress));
}

} // namespace

AnnotationModel::AnnotationModel(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
}

void AnnotationModel::use(const QString &file)
{
    read(file, false);
}

void AnnotationModel::useAgain(const QString &file)
{
    if (file.isEmpty() || m_model || !m_reading.isEmpty() || m_training)
        return;
    if (m_project.isReadOnly()) // nothing is suggested, but it is not forgotten either
        m_file = file;
    else
        read(file, true);
}

void AnnotationModel::read(const QString &file, bool again)
{
    m_reading = file;
    m_training = false;
    const int wish = ++m_wishes;
    m_project.jobs().start<Shared>(
        {workKind(), tr("Reading a model"), again},
        [path = toPath(file)](Progress &) { return shared(NluModel::load(path)); }, this,
        [this, file, again, wish](Result<Shared> model) {
            if (wish != m_wishes)
                return;
            m_reading.clear();
            if (model)
                return take(*std::move(model), file);
            Q_EMIT changed();
            const QString name = QFileInfo(file).fileName();
            if (again && model.error().code == ErrorCode::NotFound)
                Q_EMIT m_project.notice(tr("The model %1, which suggested annotations, is not in its place any more. "
                                           "Choose it again where it is now, or train another one.")
                                            .arg(name));
            else if (model.error().code != ErrorCode::Cancelled)
                Q_EMIT m_project.failed(model.error(), tr("%1 cannot be used as a model.").arg(name));
        });
    Q_EMIT changed();
}

void AnnotationModel::train()
{
    if (m_project.isReadOnly() || m_training || !m_project.flush(IfBusy::Fail))
        return;
    const auto golden = m_project.golden().golden();
    const auto &all = golden->utterances;
    if (std::none_of(all.begin(), all.end(), [](const GoldenUtterance &one) { return !one.utterance.slots.empty(); })) {
        Q_EMIT m_project.notice(tr("There is nothing to learn from yet: annotate some utterances, then train."));
        return;
    }
    m_reading.clear();
    m_training = true;
    const int wish = ++m_wishes;
    m_project.jobs().start<Shared>(
        {workKind(), tr("Training a model for suggestions")},
        [access = m_project.access(), writeFirst = m_project.catalogueWrites(), golden](Progress &progress) {
            return trained(access, writeFirst, *golden, progress);
        },
        this,
        [this, wish](Result<Shared> model) {
            if (wish != m_wishes)
                return;
            m_training = false;
            if (model) {
                const auto count = static_cast<int>((*model)->facts().utterances);
                take(*std::move(model), {});
                Q_EMIT m_project.notice(
                    tr("The model has learned from %n annotated utterance(s). What it is sure of stands among the "
                       "suggestions.",
                       nullptr, count));
                return;
            }
            Q_EMIT changed();
            if (model.error().code != ErrorCode::Cancelled)
                Q_EMIT m_project.failed(model.error(), tr("No model was trained."));
        });
    Q_EMIT changed();
}

void AnnotationModel::take(Shared model, const QString &file)
{
    m_model = std::move(model);
    m_file = file;
    Q_EMIT changed();
}

void AnnotationModel::save(const QString &file)
{
    if (!m_model)
        return;
    m_project.jobs().start<bool>(
        {u"suggest.model.save"_s, tr("Saving a model")},
        [model = m_model, path = toPath(file)](Progress &) -> Result<bool> {
            if (auto written = model->save(path); !written)
                return failWith(written.error());
            return true;
        },
        this,
        [this, file, model = m_model](const Result<bool> &written) {
            if (!written) {
                if (written.error().code != ErrorCode::Cancelled)
                    Q_EMIT m_project.failed(written.error(), tr("The model was not saved."));
                return;
            }
            if (model == m_model) {
                m_file = file;
                Q_EMIT changed();
            }
            Q_EMIT saved(file);
        });
}

void AnnotationModel::drop()
{
    ++m_wishes; // a work that was done before it could be cancelled is not wanted either
    m_project.jobs().cancelKind(workKind());
    m_reading.clear();
    m_training = false;
    take(nullptr, {});
}

} // namespace filigree::app
