#include "extractors/language/training/perceptron.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace newsgraph {

Perceptron::Perceptron() : slots_(1U << 16U) {}

std::size_t Perceptron::position(FeatureHash hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t i = (hash >> 8U) & mask;
  while (slots_[i].n_updates != 0 && slots_[i].hash != hash) i = (i + 1) & mask;
  return i;
}

void Perceptron::score(std::span<const FeatureHash> features, std::int32_t* scores) const {
  const std::size_t mask = slots_.size() - 1;
  for (const FeatureHash hash : features) __builtin_prefetch(&slots_[(hash >> 8U) & mask]);
  std::array<const Slot*, FeatureVector::capacity> found;
  std::size_t n = 0;
  for (const FeatureHash hash : features) {
    const Slot& slot = slots_[position(hash)];
    if (slot.n_updates == 0) continue;
    __builtin_prefetch(&cells_[slot.cells]);
    found[n++] = &slot;
  }
  for (std::size_t i = 0; i < n; ++i) {
    const Cell* cell = &cells_[found[i]->cells];
    for (const Cell* end = cell + found[i]->n_cells; cell < end; ++cell) scores[cell->weight_class] += cell->weight;
  }
}

Perceptron::Slot& Perceptron::touch(FeatureHash hash) {
  if ((n_used_ + 1) * 2 > slots_.size()) grow();
  Slot& slot = slots_[position(hash)];
  if (slot.n_updates == 0) {
    slot.hash = hash;
    ++n_used_;
  }
  if (slot.n_updates < 0xFFFF) ++slot.n_updates;
  return slot;
}

void Perceptron::update(std::span<const FeatureHash> features, std::size_t gold, std::size_t predicted) {
  for (const FeatureHash hash : features) {
    Slot& slot = touch(hash);
    change(slot, gold, 1);
    change(slot, predicted, -1);
  }
}

void Perceptron::update(FeatureHash feature, std::size_t weight_class, std::int32_t by) {
  change(touch(feature), weight_class, by);
}

void Perceptron::change(Slot& slot, std::size_t weight_class, std::int32_t by) {
  Cell* cell = cells_.data() + slot.cells;
  Cell* const end = cell + slot.n_cells;
  cell = std::find_if(cell, end, [&](const Cell& c) { return c.weight_class == weight_class; });
  if (cell == end) {
    if (slot.n_cells == slot.capacity) {
      const auto capacity = static_cast<std::uint8_t>(slot.capacity == 0 ? 2 : std::min(2 * slot.capacity, 255));
      const std::size_t moved = cells_.size();
      cells_.resize(moved + capacity);
      std::copy_n(cells_.begin() + slot.cells, slot.n_cells, cells_.begin() + static_cast<std::ptrdiff_t>(moved));
      slot.cells = static_cast<std::uint32_t>(moved);
      slot.capacity = capacity;
    }
    cell = cells_.data() + slot.cells + slot.n_cells++;
    *cell = {0, static_cast<std::uint32_t>(weight_class), 0};
  }
  cell->weight += by;
  cell->weighted += by * n_steps_;
}

void Perceptron::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.n_updates != 0) slots_[position(slot.hash)] = slot;
  }
}

std::vector<WeightRow> Perceptron::average() const {
  std::vector<WeightRow> rows;
  rows.reserve(n_used_);
  for (const Slot& slot : slots_) {
    if (slot.n_updates == 0) continue;
    WeightRow row{slot.hash, slot.n_updates, {}};
    for (std::size_t i = 0; i < slot.n_cells; ++i) {
      const Cell& cell = cells_[slot.cells + i];
      const double mean =
          static_cast<double>(cell.weight) - static_cast<double>(cell.weighted) / static_cast<double>(n_steps_);
      if (mean != 0) row.weights.emplace_back(static_cast<std::uint8_t>(cell.weight_class), static_cast<float>(mean));
    }
    std::sort(row.weights.begin(), row.weights.end());
    rows.push_back(std::move(row));
  }
  std::sort(rows.begin(), rows.end(), [](const WeightRow& a, const WeightRow& b) { return a.hash < b.hash; });
  return rows;
}

std::vector<WeightRow> Perceptron::add(std::vector<WeightRow> total, std::vector<WeightRow> rows) {
  std::vector<WeightRow> out;
  out.reserve(std::max(total.size(), rows.size()));
  auto a = total.begin();
  auto b = rows.begin();
  while (a != total.end() || b != rows.end()) {
    if (b == rows.end() || (a != total.end() && a->hash < b->hash)) {
      out.push_back(std::move(*a++));
    } else if (a == total.end() || b->hash < a->hash) {
      out.push_back(std::move(*b++));
    } else {
      a->n_updates += b->n_updates;
      for (const auto& [weight_class, weight] : b->weights) {
        const auto it = std::lower_bound(a->weights.begin(), a->weights.end(), weight_class,
                                         [](const auto& w, std::uint8_t c) { return w.first < c; });
        if (it != a->weights.end() && it->first == weight_class)
          it->second += weight;
        else
          a->weights.insert(it, {weight_class, weight});
      }
      out.push_back(std::move(*a++));
      ++b;
    }
  }
  return out;
}

}  // namespace newsgraph
