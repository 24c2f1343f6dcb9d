// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all long work has in common, for those who show it: how far it is, that it ended, and the way to stop it.
#pragma once

#include <QObject>

namespace filigree::app {

class JobBase : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void cancel() = 0; ///< asks; done() follows soon, because core polls
    [[nodiscard]] virtual bool isFinished() const = 0;

Q_SIGNALS:
    void progressChanged(int perMille);
    void done(); ///< once, in the thread of this object, also after a cancel
};

} // namespace filigree::app
