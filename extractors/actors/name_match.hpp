/// When two names may be one actor's: comparisons of folded names (fold.hpp), shared by the sieves inside an article
/// and by identity across articles. All are symmetric unless their parameters say who is who.
#pragma once

#include <string>
#include <string_view>

namespace newsgraph {

/// "nato" stands for "north atlantic treaty organization": first letters of its words, small words counted or not.
bool is_acronym_of(std::string_view acronym, std::string_view full);

/// The shorter name is the end of the longer: "moreau", "lopez obrador" of "andres manuel lopez obrador".
bool is_surname_of(std::string_view shorter, std::string_view full);

/// Two full names of persons that newspapers use for one: the same first and last name with or without what stands
/// between ("john r bolton", "john bolton"), or an initial for the first name ("j bolton"). Never two different first
/// names. Generational endings must agree where both have one ("bush sr", "bush jr").
bool is_same_person_name(std::string_view a, std::string_view b);

/// Without what only tells the legal form, "united states" as "us": "boeing co" -> "boeing". Never empty.
std::string without_legal_form(std::string_view name);

/// Without what only tells the legal form or the country of an organisation: "boeing co" -> "boeing",
/// "us supreme court" -> "supreme court". Never empty.
std::string core_of_organization(std::string_view name);

/// A body's name without the country it names, and that country: "supreme court of india" and "indian supreme court" ->
/// "supreme court", "IN". The country is empty where the name tells none.
struct NationalName {
  std::string body;
  std::string country;
};
NationalName national_name(std::string_view name);

/// Every word of the shorter stands in the longer, in order, and both end alike, or the longer goes on with "of" or
/// the like: "supreme court" and "scottish supreme court"; "house" and "house of representatives".
bool is_short_form(std::string_view shorter, std::string_view longer);

/// Spellings of one name that differ by transliteration: "kovalsky", "kovalskyy"; "kiev", "kyiv". A distance weighted
/// by how often letters stand for each other, at most `limit`; names of four letters or less must be equal.
bool is_transliteration(std::string_view a, std::string_view b);

}  // namespace newsgraph
