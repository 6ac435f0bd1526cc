#pragma once

#include "core/person/Fitting.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace unhunch {

/// How a stretch fits the person, and why it is done otherwise than prescribed, as words for people. The same
/// wherever it is told: welcome, preferences, reminder, guide, week window and command line.
class FittingWords {
    Q_DECLARE_TR_FUNCTIONS(FittingWords)

public:
    /// What is done, without the reason and without a full stop: "Seated cat-cow instead of cat-cow", "Cat-cow in its
    /// easier form", "Cat-cow left out". The title alone when nothing is otherwise than prescribed.
    [[nodiscard]] static QString change(const Fitting& fitting, const StretchCatalog& catalog);
    /// Why, in sentences, each once: "Kneeling is hard on sore knees." Empty when nothing is otherwise. Where the
    /// stretch is not done at all, what to mind while doing it is left out.
    [[nodiscard]] static QString reasons(const Fitting& fitting);
    /// Both: "Seated cat-cow instead of cat-cow. Kneeling is hard on sore knees."
    [[nodiscard]] static QString sentence(const Fitting& fitting, const StretchCatalog& catalog);
    /// What there is to know of it beside its title: of one that is done as it is, with care or not, what to mind; of any
    /// other the sentence. Empty when nothing is otherwise.
    [[nodiscard]] static QString note(const Fitting& fitting, const StretchCatalog& catalog);
    /// Told while the stretch that is done is on show, whose title need not be said again: "Instead of cat-cow.
    /// Kneeling is hard on sore knees.", "In its easier form. …". Empty when nothing is otherwise.
    [[nodiscard]] static QString whileDone(const Fitting& fitting, const StretchCatalog& catalog);

    /// That these do not fit, with the reasons, and how to have them led all the same: said to whoever named them.
    [[nodiscard]] static QString unfit(const std::vector<Fitting>& fittings, const StretchCatalog& catalog);
    /// Those of which something is to be told, in their order.
    [[nodiscard]] static std::vector<Fitting> changed(const std::vector<Fitting>& fittings);
};

} // namespace unhunch
