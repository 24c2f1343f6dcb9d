// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all long work has in common, for those who show it: how far it is, that it ended, and the way to stop it.
#pragma once

#include <QObject>

namespace filigree::app {

/// Writing that a person has asked for already must not be lost: it is not Allowed to stop it.
enum class Stop { Allowed, Never };

class JobBase : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void cancel() = 0; ///< asks; done() follows soon, because core polls. Nothing happens with Stop::Never
    [[nodiscard]] virtual bool isFinished() const = 0;

Q_SIGNALS:
    void progressChanged(int perMille);
    void done(); ///< once, in the thread of this object, also after a cancel
};

} // namespace filigree::app
