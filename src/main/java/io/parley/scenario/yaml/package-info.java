/**
 * YAML with places: a {@link io.parley.scenario.yaml.SourceText} becomes {@link
 * io.parley.scenario.yaml.YamlText} nodes, and an {@link io.parley.scenario.yaml.Element} is a node
 * that knows its path, file, line and column, so that each error can say where it is, what was
 * found and what was expected. {@link io.parley.scenario.yaml.Quantities} reads numbers, words and
 * distributions; {@link io.parley.scenario.yaml.Provenance} keeps what each number is from.
 */
@NullMarked
package io.parley.scenario.yaml;

import org.jspecify.annotations.NullMarked;
