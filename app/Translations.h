#pragma once

namespace unhunch {

/// Loads the words of the user's language, English plurals included. Needs the application object.
void installTranslations();

} // namespace unhunch
