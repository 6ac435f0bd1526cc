#include "tests/support/core/choosing/BestPossible.h"

#include "core/catalog/GetReady.h"
#include "core/week/Adherence.h"
#include "core/week/StretchWeek.h"

#include <queue>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace unhunch::test {

namespace {

constexpr int mostInABreak = 4;

/// The greatest flow of a network, one augmenting path after the other: the networks here are small.
class Network {
public:
    [[nodiscard]] int addNode() {
        m_arcs.emplace_back();
        return static_cast<int>(m_arcs.size()) - 1;
    }
    void addArc(int from, int to, int capacity) {
        m_arcs[index(from)].push_back({to, capacity, m_arcs[index(to)].size()});
        m_arcs[index(to)].push_back({from, 0, m_arcs[index(from)].size() - 1});
    }
    [[nodiscard]] int greatestFlow(int source, int sink) {
        int flow = 0;
        while (augment(source, sink))
            ++flow;
        return flow;
    }

private:
    struct Arc {
        int to;
        int capacity;
        std::size_t back; ///< the arc the other way, among those of `to`
    };
    static std::size_t index(int node) { return static_cast<std::size_t>(node); }

    bool augment(int source, int sink) {
        std::vector<std::pair<int, std::size_t>> from(m_arcs.size(), {-1, 0});
        std::queue<int> reached({source});
        from[index(source)] = {source, 0};
        while (!reached.empty() && from[index(sink)].first < 0) {
            const int node = reached.front();
            reached.pop();
            for (std::size_t arc = 0; arc < m_arcs[index(node)].size(); ++arc) {
                const auto& [to, capacity, back] = m_arcs[index(node)][arc];
                if (capacity > 0 && from[index(to)].first < 0) {
                    from[index(to)] = {node, arc};
                    reached.push(to);
                }
            }
        }
        if (from[index(sink)].first < 0)
            return false;
        for (int node = sink; node != source;) {
            const auto [before, arc] = from[index(node)];
            Arc& taken = m_arcs[index(before)][arc];
            --taken.capacity;
            ++m_arcs[index(node)][taken.back].capacity;
            node = before;
        }
        return true;
    }

    std::vector<std::vector<Arc>> m_arcs;
};

using Stretches = std::vector<const Stretch*>;

/// How long these take in the quickest order.
std::chrono::seconds leastTime(Stretches stretches) {
    auto least = std::chrono::seconds::max();
    std::ranges::sort(stretches);
    do {
        std::chrono::seconds time{0};
        const Stretch* before = nullptr;
        for (const Stretch* stretch : stretches) {
            time += getReadyTime(*stretch, before) + durationOf(stretch->dose);
            before = stretch;
        }
        least = std::min(least, time);
    } while (std::ranges::next_permutation(stretches).found);
    return least;
}

/// The most of `candidates`, beside those taken, that one break holds; a single one it always does.
int mostThatFit(std::span<const Stretch* const> candidates, std::chrono::seconds length,
                const Stretches& taken = {}) {
    int most = static_cast<int>(taken.size());
    for (std::size_t next = 0; next < candidates.size() && most < mostInABreak; ++next) {
        Stretches more = taken;
        more.push_back(candidates[next]);
        if (more.size() == 1 || leastTime(more) <= length)
            most = std::max(most, mostThatFit(candidates.subspan(next + 1), length, more));
    }
    return most;
}

} // namespace

int targetOf(const WeekToLive& week) {
    const Calendar calendar;
    return adherence(week.plan, {}, calendar.weekOf(simulatedMonday), simulatedMonday, calendar).target;
}

int bestPossible(const WeekToLive& week) {
    Network network;
    const int source = network.addNode();
    const int sink = network.addNode();
    std::map<std::pair<StretchId, Date>, int> onDay;
    for (const PrescribedStretch& prescribed :
         prescribedIn({simulatedMonday, addDays(simulatedMonday, StretchWeek::length - 1)}, week.plan)) {
        const StretchWeek counted(week.plan, prescribed, {}, simulatedMonday);
        const int stretch = network.addNode();
        network.addArc(source, stretch, counted.target());
        for (int day = 0; day < StretchWeek::length; ++day) {
            if (!counted.countsOn(day))
                continue;
            const int node = onDay[{prescribed.latest->stretch, addDays(simulatedMonday, day)}] =
                network.addNode();
            network.addArc(stretch, node, 1);
        }
    }
    // Many breaks are alike, and to try all that fits takes its time.
    std::map<std::pair<std::chrono::seconds, Stretches>, int> known;
    const auto room = [&known](const Stretches& stretches, std::chrono::seconds length) {
        const auto [found, isNew] = known.try_emplace({length, stretches}, 0);
        if (isNew)
            found->second = mostThatFit(stretches, length);
        return found->second;
    };
    for (const TakenBreak& taken : week.breaks) {
        Stretches feasible;
        for (const Prescription& prescription : week.plan.prescriptions) {
            const Stretch* stretch = week.catalog->find(prescription.stretch);
            if (isFeasible(stretch->places, taken.budget.places) &&
                onDay.contains({prescription.stretch, taken.date}))
                feasible.push_back(stretch);
        }
        std::ranges::stable_sort(feasible, std::greater{},
                                 [](const Stretch* stretch) { return leastTime({stretch}); });
        // From the longest on, each passes through the gate of itself and of all that are longer.
        Stretches longest;
        int before = -1;
        for (const Stretch* stretch : feasible) {
            const int gate = network.addNode();
            network.addArc(onDay[{stretch->id, taken.date}], gate, 1);
            if (before >= 0)
                network.addArc(before, gate, room(longest, taken.budget.length));
            longest.push_back(stretch);
            before = gate;
        }
        if (before >= 0)
            network.addArc(before, sink, room(longest, taken.budget.length));
    }
    return network.greatestFlow(source, sink);
}

} // namespace unhunch::test
