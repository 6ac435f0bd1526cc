// unhunch-gnome-banners: says whether GNOME shows notification banners, "shown" or "hidden" (do not disturb), at first and
// whenever it changes; "unavailable" where there is no such setting. Ends with its standard input.

#include <gio/gio.h>

#include <glib-unix.h>
#include <iostream>

#include <unistd.h>

namespace {

constexpr const char* schemaName = "org.gnome.desktop.notifications";
constexpr const char* key = "show-banners";

void tell(GSettings* settings) {
    std::cout << (g_settings_get_boolean(settings, key) ? "shown" : "hidden") << std::endl;
}

gboolean readInput(gint input, GIOCondition, gpointer loop) {
    char ignored[64];
    if (read(input, ignored, sizeof ignored) > 0)
        return G_SOURCE_CONTINUE;
    g_main_loop_quit(static_cast<GMainLoop*>(loop));
    return G_SOURCE_REMOVE;
}

/// GSettings ends a program that asks for a setting which is not installed.
bool isInstalled() {
    auto* const source = g_settings_schema_source_get_default();
    g_autoptr(GSettingsSchema) schema =
        source ? g_settings_schema_source_lookup(source, schemaName, true) : nullptr;
    return schema && g_settings_schema_has_key(schema, key);
}

} // namespace

int main() {
    if (!isInstalled()) {
        std::cout << "unavailable" << std::endl;
        return 1;
    }
    g_autoptr(GMainLoop) loop = g_main_loop_new(nullptr, false);
    g_autoptr(GSettings) settings = g_settings_new(schemaName);
    g_signal_connect(settings, "changed::show-banners", G_CALLBACK(tell), nullptr);
    tell(settings); // only a key that has been read tells its changes
    g_unix_fd_add(STDIN_FILENO, static_cast<GIOCondition>(G_IO_IN | G_IO_HUP | G_IO_ERR), readInput, loop);
    g_main_loop_run(loop);
    return 0;
}
