#pragma once

#include "core/journal/SessionLog.h"
