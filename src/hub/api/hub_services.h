// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/ed25519.h"
#include "hub/api/admission.h"
#include "hub/api/appointments.h"
#include "hub/api/news_feed.h"
#include "hub/api/store_room.h"
#include "hub/api/work_pool.h"
#include "hub/auth/attempt_limiter.h"
#include "hub/auth/sign_in.h"
#include "hub/publish/content_folder.h"
#include "hub/publish/pending_uploads.h"
#include "hub/publish/publisher.h"
#include "hub/publish/renewal.h"
#include "hub/store/code_repository.h"
#include "hub/store/readers.h"
#include "hub/store/store_writer.h"

namespace hub {

/// What the routes work with. Everything outlives the HTTP server.
struct HubServices
{
    const core::Clock &clock;
    const core::KeyPair &key;
    const CodeHasher &codeHasher;
    StoreWriter &writer;
    Readers &readers;
    SignIn &signIn;
    AttemptLimiter &enrolmentAttempts;
    Admission &admission;
    StoreRoom &storeRoom;
    Appointments &appointments; ///< for those whom the intake cannot take
    WorkPool &intakePool;       ///< checks signatures and reads messages of kiosks
    WorkPool &replyPool;        ///< signs answers to kiosks; never full before the intake is
    WorkPool &officePool;       ///< reports and forms of the office page
    WorkPool &passwordPool;     ///< password hashing; its size bounds how many run at once
    WorkPool &filePool;         ///< opens what the repository offers
    const ContentFolder &content;
    Publisher &publisher;
    Renewal &renewal;
    NewsFeed &news;
    PendingUploads &pendingUploads;
    AttemptLimiter &publishAttempts;
    WorkPool &publishPool; ///< one thread: releases wait for each other anyway
};

} // namespace hub
