/// Who a plural phrase stands for, where the article says so: "two officers, Ann Lee and Bo Diaz," and from then on
/// "the two officers", "both officers".
#pragma once

#include "extractors/actors/actors.hpp"
#include "extractors/language/syntax.hpp"

namespace newsgraph {

/// Fills Entity::members of groups without a name:
///
///     "two officers, Ann Lee and Bo Diaz,"                     both, from the apposition
///     "two officers" ... "met officers Ann Lee and Bo Diaz"    both, as many as are counted
///
/// Not: "officers" that are not counted; "three officers" where two are named; names of different roles.
void set_members(const Syntax& syntax, Actors& actors);

}  // namespace newsgraph
