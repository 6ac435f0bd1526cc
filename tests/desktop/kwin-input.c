/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A mouse and a keyboard for a KWin without either, plugged in for as long as the standard input lasts. Each line of it is
 *
 *   move DX DY | at X Y | click BUTTON | key CODE      with codes as in linux/input-event-codes.h
 *
 * Prints "ready" once it is plugged in. Needs what wayland-scanner makes of Plasma's fake-input.xml.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wayland-client.h>

#include "fake-input.h"

static struct org_kde_kwin_fake_input* input;

static void add(void* data, struct wl_registry* registry, uint32_t name, const char* interface, uint32_t version) {
    (void)data;
    if (strcmp(interface, org_kde_kwin_fake_input_interface.name) == 0)
        input = wl_registry_bind(registry, name, &org_kde_kwin_fake_input_interface, version < 4 ? version : 4);
}

static void remove_global(void* data, struct wl_registry* registry, uint32_t name) {
    (void)data, (void)registry, (void)name;
}

static void perform(const char* line) {
    double x, y;
    unsigned code;
    if (sscanf(line, "move %lf %lf", &x, &y) == 2)
        org_kde_kwin_fake_input_pointer_motion(input, wl_fixed_from_double(x), wl_fixed_from_double(y));
    else if (sscanf(line, "at %lf %lf", &x, &y) == 2)
        org_kde_kwin_fake_input_pointer_motion_absolute(input, wl_fixed_from_double(x), wl_fixed_from_double(y));
    else if (sscanf(line, "click %u", &code) == 1)
        for (int state = 1; state >= 0; state--)
            org_kde_kwin_fake_input_button(input, code, state);
    else if (sscanf(line, "key %u", &code) == 1)
        for (int state = 1; state >= 0; state--)
            org_kde_kwin_fake_input_keyboard_key(input, code, state);
    else
        fprintf(stderr, "kwin-input: what is %s", line);
}

int main(void) {
    static const struct wl_registry_listener listener = {add, remove_global};
    struct wl_display* display = wl_display_connect(NULL);
    if (!display)
        return 1;
    wl_registry_add_listener(wl_display_get_registry(display), &listener, NULL);
    wl_display_roundtrip(display);
    if (!input) {
        fputs("kwin-input: KWin takes no input from programs\n", stderr);
        return 1;
    }
    org_kde_kwin_fake_input_authenticate(input, "Unhunch's tests", "to press keys in a window");
    wl_display_roundtrip(display);
    puts("ready");
    fflush(stdout);
    char line[64];
    while (fgets(line, sizeof line, stdin)) {
        perform(line);
        if (wl_display_roundtrip(display) < 0)
            return 1;
    }
    return 0;
}
