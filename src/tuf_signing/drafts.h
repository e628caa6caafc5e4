// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf_signing/repository_folder.h"

#include <chrono>
#include <string>
#include <string_view>

/// From a change to its release: a draft holds the next version of a role, people sign it one after the other, and with
/// the last signature that is needed it becomes the version that is offered.
namespace tuf_signing {

/// How long what people sign stays valid unless they say otherwise: a year, notices a month.
[[nodiscard]] std::chrono::days usualValidity(std::string_view role);

/// The draft of the role if there is one, else the next version of what was released, or of nothing for a role that was
/// never released. Errors: as RepositoryFolder; NotFound (no such role).
[[nodiscard]] core::Result<tuf::Root> draftOfRoot(const RepositoryFolder &repository, std::chrono::sys_seconds now);
[[nodiscard]] core::Result<tuf::Targets> draftOfTargets(const RepositoryFolder &repository, std::string_view role,
                                                        std::chrono::sys_seconds now);

/// What became of a draft when a key signed it.
struct SigningOutcome
{
    bool isReleased = false;
    std::string stillNeeded; ///< where it is not: how many signatures of how many are there
};

/// Signs the draft of the role; with enough signatures it is released. Errors: NotFound (no draft), Rejected (the key
/// may not sign for the role, or the draft is not newer than what was released), Io, Full.
[[nodiscard]] core::Result<SigningOutcome> signDraft(const RepositoryFolder &repository, std::string_view role,
                                                     const SigningKey &key);

} // namespace tuf_signing
