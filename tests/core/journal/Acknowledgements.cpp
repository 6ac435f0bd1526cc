#include "tests/core/journal/Acknowledgements.h"

#include <array>
#include <cerrno>
#include <system_error>

#include <unistd.h>

namespace unhunch::test {

Acknowledgements::Acknowledgements() {
    if (pipe(m_ends) != 0)
        throw std::system_error(errno, std::generic_category());
}

Acknowledgements::~Acknowledgements() {
    close(m_ends[0]);
    if (m_ends[1] != -1)
        close(m_ends[1]);
}

void Acknowledgements::say(const Uuid& id) {
    // So short a text goes into a pipe as a whole or not at all.
    if (write(m_ends[1], id.data(), id.size()) != static_cast<ssize_t>(id.size()))
        throw std::system_error(errno, std::generic_category());
}

std::set<Uuid> Acknowledgements::heard() {
    close(m_ends[1]);
    m_ends[1] = -1;
    constexpr std::size_t idLength = 36;
    std::string all;
    std::array<char, 4096> chunk{};
    for (ssize_t count = 0; (count = read(m_ends[0], chunk.data(), chunk.size())) > 0;)
        all.append(chunk.data(), static_cast<std::size_t>(count));
    std::set<Uuid> ids;
    for (std::size_t begin = 0; begin + idLength <= all.size(); begin += idLength)
        ids.insert(all.substr(begin, idLength));
    return ids;
}

} // namespace unhunch::test
