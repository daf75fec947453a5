/// The trained model of the language layer.
#pragma once

namespace newsgraph {

class Model {};

}  // namespace newsgraph
