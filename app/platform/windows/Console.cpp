#include "app/platform/Console.h"

#include "app/platform/windows/DesktopProgram.h"

#include <QFileInfo>
#include <QProcess>
#include <qt_windows.h>

#include <cstdio>
#include <iostream>
#include <memory>

#include <shellapi.h>

// Windows decides by the program whether a terminal waits for it and shows what it prints. So there are two of the same
// code: unhunch.exe for the desktop, and unhunch.com, which a terminal finds first, for commands.

namespace unhunch {

namespace {

QString ownPath() {
    std::wstring path(MAX_PATH, L'\0');
    DWORD length = 0;
    while ((length = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()))) ==
           path.size())
        path.resize(path.size() * 2);
    return QString::fromWCharArray(path.data(), static_cast<qsizetype>(length));
}

struct FreeLocal {
    void operator()(wchar_t** words) const { LocalFree(words); }
};

bool isOpen(DWORD which) {
    const HANDLE handle = GetStdHandle(which);
    return handle && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

/// Lets a stream that leads nowhere write to the terminal that was attached.
void reopen(DWORD which, FILE* stream) {
    if (!isOpen(which))
        static_cast<void>(std::freopen("CONOUT$", "w", stream));
}

/// The terminal's own code page, to be given back to it.
UINT codePageBefore = 0;
/// Whether the terminal of the program that started this one was taken for output.
bool attached = false;

/// Qt moves no terminal to UTF-8, and words with signs beyond ASCII are printed only where the environment says so.
void speakUtf8() {
    const UINT before = GetConsoleOutputCP();
    if (before == 0 || !SetConsoleOutputCP(CP_UTF8))
        return;
    codePageBefore = before;
    if (qEnvironmentVariableIsEmpty("LC_ALL") && qEnvironmentVariableIsEmpty("LC_CTYPE") &&
        qEnvironmentVariableIsEmpty("LANG"))
        qputenv("LC_CTYPE", "C.UTF-8");
}

void giveBackCodePage() {
    if (codePageBefore != 0)
        SetConsoleOutputCP(codePageBefore);
    codePageBefore = 0;
}

} // namespace

QString desktopProgram() {
    const QFileInfo own(ownPath());
    const QString desktop = own.path() + QLatin1Char('/') + own.completeBaseName() + QStringLiteral(".exe");
    return QFileInfo::exists(desktop) ? desktop : own.filePath();
}

QStringList typedWords(int, char**) {
    // main() is given them in the system's code page, which lacks most of the world's letters.
    int count = 0;
    const std::unique_ptr<wchar_t*[], FreeLocal> typed(CommandLineToArgvW(GetCommandLineW(), &count));
    QStringList words;
    for (int i = 1; i < count; ++i)
        words << QString::fromWCharArray(typed[static_cast<std::size_t>(i)]);
    return words;
}

Console::Console() {
    if (!isOpen(STD_OUTPUT_HANDLE) || !isOpen(STD_ERROR_HANDLE))
        attached = AttachConsole(ATTACH_PARENT_PROCESS) != FALSE;
    if (attached) {
        reopen(STD_OUTPUT_HANDLE, stdout);
        reopen(STD_ERROR_HANDLE, stderr);
    }
    speakUtf8();
}

Console::~Console() {
    std::cout.flush();
    std::cerr.flush();
    giveBackCodePage();
}

void tellFault(const QString& sentence) {
    std::cerr << "unhunch: " << sentence.toStdString() << std::endl;
    if (!isOpen(STD_ERROR_HANDLE) && !GetConsoleWindow())
        MessageBoxW(nullptr, reinterpret_cast<const wchar_t*>(sentence.utf16()), L"Unhunch",
                    MB_OK | MB_ICONWARNING | MB_SETFOREGROUND);
}

bool leaveTerminal(const QStringList& words) {
    if (attached) {
        giveBackCodePage();
        FreeConsole();
    }
    const QFileInfo own(ownPath());
    const QString desktop = desktopProgram();
    return own.suffix().compare(QLatin1String("com"), Qt::CaseInsensitive) == 0 &&
           QFileInfo(desktop) != own && QProcess::startDetached(desktop, words);
}

} // namespace unhunch
