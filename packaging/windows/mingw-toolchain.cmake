# Windows programs from Debian's MinGW-w64, with the libraries that packaging/windows/cross-build makes.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# The variant with POSIX threads: the other one has no std::thread in this release.
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(unhunch_windows_parts "$ENV{UNHUNCH_WINDOWS_PARTS}")
if(NOT unhunch_windows_parts)
    cmake_path(ABSOLUTE_PATH CMAKE_CURRENT_LIST_DIR NORMALIZE OUTPUT_VARIABLE unhunch_windows_parts)
    cmake_path(SET unhunch_windows_parts NORMALIZE "${unhunch_windows_parts}/../../build/windows-parts")
endif()
list(PREPEND CMAKE_PREFIX_PATH "${unhunch_windows_parts}/prefix")
list(APPEND CMAKE_FIND_ROOT_PATH "/usr/x86_64-w64-mingw32" "${unhunch_windows_parts}/prefix")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Qt's code generators run here, so they are Debian's own, of the same version.
set(QT_HOST_PATH "/usr" CACHE PATH "Where Qt for this machine is installed")
set(QT_HOST_PATH_CMAKE_DIR "/usr/lib/x86_64-linux-gnu/cmake" CACHE PATH "Its CMake packages")
set(Qt6LinguistTools_DIR "${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools" CACHE PATH "Debian's lrelease")

set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_CURRENT_LIST_DIR}/wine-run" CACHE FILEPATH "Runs a Windows program here")
