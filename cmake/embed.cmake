# embed_files(TARGET NAME FILE...): compiles the files into TARGET, byte for byte, and makes the function
#     std::string_view newsgraph::NAME_data(std::string_view file);   // declare it where it is used
# that returns the bytes of the file of that name (without folder), or an empty view where there is no such file.
function(embed_files target name)
  set(assembly ".section .note.GNU-stack,\"\",@progbits\n.section .rodata\n")
  set(symbols "")
  set(table "")
  set(n 0)
  foreach(file IN LISTS ARGN)
    get_filename_component(file_name ${file} NAME)
    set(symbol newsgraph_${name}_data_${n})
    string(APPEND assembly
      ".global ${symbol}\n.global ${symbol}_end\n.balign 64\n${symbol}:\n.incbin \"${file}\"\n${symbol}_end:\n.byte 0\n")
    string(APPEND symbols "extern const char ${symbol}[];\nextern const char ${symbol}_end[];\n")
    string(APPEND table
      "  if (file == \"${file_name}\") return {${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})};\n")
    math(EXPR n "${n} + 1")
  endforeach()
  set(source "#include <cstddef>\n#include <string_view>\n\nextern \"C\" {\n${symbols}}\n\nnamespace newsgraph {\n")
  string(APPEND source "std::string_view ${name}_data(std::string_view file);\n")
  string(APPEND source "std::string_view ${name}_data([[maybe_unused]] std::string_view file) {\n${table}  return {};\n}\n")
  string(APPEND source "}  // namespace newsgraph\n")
  set(base ${CMAKE_CURRENT_BINARY_DIR}/${name}_data)
  file(GENERATE OUTPUT ${base}.s CONTENT "${assembly}")
  file(GENERATE OUTPUT ${base}.cpp CONTENT "${source}")
  set_source_files_properties(${base}.s PROPERTIES OBJECT_DEPENDS "${ARGN}"
    COMPILE_OPTIONS "$<$<C_COMPILER_ID:Clang>:-Wno-unused-command-line-argument>")  # those of the target's C++
  target_sources(${target} PRIVATE ${base}.s ${base}.cpp)
endfunction()

# embed_data(TARGET FOLDER): embeds every .tsv and .bin file of FOLDER (lexicons, gazetteers); the function for
# extractors/actors/data is newsgraph::actors_data.
function(embed_data target folder)
  file(GLOB files CONFIGURE_DEPENDS ${folder}/*.tsv ${folder}/*.bin)
  get_filename_component(parent ${folder} DIRECTORY)
  get_filename_component(stage ${parent} NAME)
  embed_files(${target} ${stage} ${files})
endfunction()
