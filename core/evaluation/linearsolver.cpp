// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/linearsolver.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>

#include <linear.h>

#include "core/base/parallel.h"
#include "core/evaluation/linearsums.h"

namespace filigree {

namespace {

struct FreeModel {
    void operator()(::model *trained) const { free_and_destroy_model(&trained); }
};

/// The rows as LIBLINEAR reads them, which it does not change.
class Rows {
public:
    explicit Rows(const LinearProblem &problem)
    {
        const std::size_t count = problem.first.size() - 1;
        m_nodes.resize(problem.features.size() + count);
        std::vector<feature_node *> rows;
        std::size_t at = 0;
        for (std::size_t i = 0; i < count; ++i) {
            rows.push_back(m_nodes.data() + at);
            for (std::uint64_t k = problem.first[i]; k < problem.first[i + 1]; ++k)
                m_nodes[at++] = {static_cast<int>(problem.features[k]) + 1, static_cast<double>(problem.values[k])};
            m_nodes[at++] = {-1, 0.0};
        }
        for (const std::uint32_t row : problem.rows)
            m_rows.push_back(rows[row]);
    }
    [[nodiscard]] feature_node **rows() const { return m_rows.data(); }

private:
    std::vector<feature_node> m_nodes;
    mutable std::vector<feature_node *> m_rows; // LIBLINEAR's pointers are not const
};

/// It prints after each step: a place to ask whether the work was cancelled.
struct Watch {
    Progress *progress = nullptr;
    std::atomic<bool> *stop = nullptr;
};
thread_local Watch watch;

void printed(const char *)
{
    if (watch.progress != nullptr && watch.progress->cancelled())
        *watch.stop = true;
}

/// Learns one class against the others, into `weights`.
void trainClass(const LinearProblem &examples, std::uint32_t which, const parameter &options, const Rows &rows,
                float *weights)
{
    std::vector<double> signs;
    signs.reserve(examples.classes.size());
    for (const std::uint32_t other : examples.classes)
        signs.push_back(other == which ? 1.0 : -1.0);
    problem one{};
    one.l = static_cast<int>(signs.size());
    one.n = static_cast<int>(examples.featureCount);
    one.y = signs.data();
    one.x = rows.rows();
    one.bias = -1.0;
    const std::unique_ptr<::model, FreeModel> trained(train(&one, &options));
    // The weights speak for the label that LIBLINEAR saw first.
    const double sign = trained->label[0] == 1 ? 1.0 : -1.0;
    for (std::uint32_t f = 0; f < examples.featureCount; ++f)
        weights[f] = static_cast<float>(sign * trained->w[f]);
}

} // namespace

Result<std::vector<float>> trainOneAgainstRest(const LinearProblem &problem, double cost, double tolerance, int threads,
                                               Progress &progress)
{
    std::vector<float> weights(std::size_t{problem.classCount} * problem.featureCount);
    if (problem.classCount < 2)
        return weights;
    linkSumsInFixedOrder();
    static std::once_flag quiet;
    std::call_once(quiet, [] { set_print_string_function(&printed); });
    parameter options{};
    options.solver_type = L2R_LR;
    options.eps = tolerance;
    options.C = cost;
    std::atomic<bool> stop{false};
    std::atomic<std::uint32_t> done{0};
    std::mutex guard;
    const int used = std::min(threads, static_cast<int>(problem.classCount));
    const Rows rows(problem);
    parallelRanges(problem.classCount, 1, used, stop, [&](std::uint64_t begin, std::uint64_t, int) {
        const StoppableSums sums(stop);
        watch = {&progress, &stop};
        trainClass(problem, static_cast<std::uint32_t>(begin), options, rows,
                   weights.data() + begin * problem.featureCount);
        watch = {};
        const std::lock_guard lock(guard); // so that what is reported does not fall
        progress.report(static_cast<double>(++done) / problem.classCount);
    });
    if (stop || progress.cancelled())
        return fail(ErrorCode::Cancelled, "The training was cancelled.");
    return weights;
}

} // namespace filigree
