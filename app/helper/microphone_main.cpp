// unhunch-microphone: says who records from a microphone until its standard input ends; see MicrophoneListener.

#include "app/helper/MicrophoneListener.h"

int main() { unhunch::MicrophoneListener().run(); }
