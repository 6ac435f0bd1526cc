/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plugs a mouse into a Wayland desktop that has none, and keeps it in until it is ended. A compositor without a mouse
 * offers none to programs; with this one, `swaymsg seat - cursor` moves and clicks.
 *
 * It speaks wlr-virtual-pointer-unstable-v1, of which it needs one request: so few that they are written down here.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <wayland-client.h>

static const struct wl_interface pointer_interface = {"zwlr_virtual_pointer_v1", 1, 0, NULL, 0, NULL};
static const struct wl_interface* created[] = {&wl_seat_interface, &pointer_interface};
static const struct wl_message manager_requests[] = {{"create_virtual_pointer", "?on", created}};
static const struct wl_interface manager_interface = {
    "zwlr_virtual_pointer_manager_v1", 1, 1, manager_requests, 0, NULL};

static struct wl_proxy* manager;

static void appeared(void* data, struct wl_registry* registry, uint32_t name, const char* interface, uint32_t version) {
    (void)data;
    (void)version;
    if (strcmp(interface, manager_interface.name) == 0)
        manager = wl_registry_bind(registry, name, &manager_interface, 1);
}

static void vanished(void* data, struct wl_registry* registry, uint32_t name) {
    (void)data;
    (void)registry;
    (void)name;
}

int main(void) {
    static const struct wl_registry_listener listener = {appeared, vanished};
    struct wl_display* display = wl_display_connect(NULL);
    if (!display) {
        fputs("still-pointer: no Wayland compositor\n", stderr);
        return 1;
    }
    wl_registry_add_listener(wl_display_get_registry(display), &listener, NULL);
    wl_display_roundtrip(display);
    if (!manager) {
        fputs("still-pointer: the compositor takes no virtual mouse\n", stderr);
        return 1;
    }
    wl_proxy_marshal_flags(manager, 0, &pointer_interface, 1, 0, NULL, NULL);
    if (wl_display_roundtrip(display) < 0) {
        fputs("still-pointer: the compositor refused the mouse\n", stderr);
        return 1;
    }
    puts("plugged in");
    fflush(stdout);
    for (;;)
        pause();
}
