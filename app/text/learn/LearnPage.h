#pragma once

#include "core/catalog/Stretch.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace unhunch {

/// The parts that a page of Learn is built of. They hold finished words for people, without markup.
namespace learn {

struct Heading {
    QString text;
    friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph {
    QString text;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// A list. An entry may begin with its key word, told apart from the rest: {"Rhomboids", "draw the blades together"}.
struct Points {
    struct Entry {
        QString key; ///< may be empty
        QString text;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::vector<Entry> entries;
    friend bool operator==(const Points&, const Points&) = default;
};

/// What must not be read over: set apart from the rest.
struct Notice {
    QString text;
    friend bool operator==(const Notice&, const Notice&) = default;
};

/// What a picture shows.
enum class Subject { MusclesBehind, MusclesInFront, Stretch };

/// A drawing. `description` says in words what it shows, for whoever does not see it.
struct Picture {
    Subject subject{};
    QString figure; ///< of a Stretch: the name of its figure, which is shown at two moments
    QString description;
    friend bool operator==(const Picture&, const Picture&) = default;
};

/// A way to another page.
struct Link {
    QString page; ///< its id
    QString text;
    friend bool operator==(const Link&, const Link&) = default;
};

/// Publications behind what the page says.
struct Sources {
    std::vector<Source> sources;
    friend bool operator==(const Sources&, const Sources&) = default;
};

using Block = std::variant<Heading, Paragraph, Points, Notice, Picture, Link, Sources>;

} // namespace learn

/// One page of Learn.
struct LearnPage {
    QString id;                       ///< stable: "upper-back"; of a stretch, the stretch's own
    QString title;                    ///< also its name in the list of pages
    std::optional<StretchId> stretch; ///< the stretch that it is about, if it is about one
    std::vector<learn::Block> blocks;

    friend bool operator==(const LearnPage&, const LearnPage&) = default;
};

} // namespace unhunch
