#include "tests/app/platform/linux/VirtualDisplay.h"

namespace unhunch {

VirtualDisplay::VirtualDisplay()
    : m_server(QStringLiteral("Xvfb"),
               {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-noreset"),
                QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("64x64x24")}) {}

} // namespace unhunch
