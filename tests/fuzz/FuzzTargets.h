#pragma once

#include <string_view>

namespace unhunch::fuzz {

// What comes from elsewhere, one reader each. Whatever the bytes are, the reader refuses them with a reason or reads
// them whole, so that they are the same when written and read again. Each throws std::logic_error where that is not so.

void readPlanFile(std::string_view bytes);
void readCatalogFile(std::string_view bytes);
void readJournalFile(std::string_view bytes);
void readControlMessage(std::string_view bytes);
void readPicture(std::string_view bytes);

} // namespace unhunch::fuzz
