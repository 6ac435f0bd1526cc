#pragma once

namespace unhunch::test {

/// The disk as the test program sees it: the C library's calls by which SQLite and the journal change files are counted, and
/// one can be made to fail. They stand before the library's own; a test program that links this has no other disk. Waiting for
/// the disk is left out, for speed. One thread at a time.
class FaultyDisk {
public:
    /// From now on the calls are counted anew, and the one of that number (from 1) fails with `error` (ENOSPC, EIO, EROFS);
    /// if `lasts`, all after it as well.
    static void failAt(int call, int error, bool lasts);
    /// No further call fails. Answers how many there were since they were last counted anew.
    static int heal();
};

} // namespace unhunch::test
