#pragma once

#include "app/command/JournalCommands.h"
#include "app/settings/SharedFolderStore.h"

namespace unhunch {

/// Takes what other computers wrote into the shared folder, and writes this one's file; or changes which folder that is. Works
/// beside the running app, which is to be told to read anew. Answers as the other commands of the journal do.
[[nodiscard]] ExitStatus runSync(const verb::Sync& verb, const SharedFolderStore& store,
                                 const CommandContext& context);

} // namespace unhunch
