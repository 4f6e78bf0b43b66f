/**
 * Scenario files: YAML in, {@link io.parley.model.Scenario} out.
 *
 * <p>A file is composed into nodes that know their line and column ({@link
 * io.parley.scenario.yaml.YamlText}), overrides are applied to the nodes by path, and readers, one
 * for each part of a scenario, turn {@link io.parley.scenario.yaml.Element}s into the model.
 * Whatever they do not know is an error; nothing is ignored.
 */
@NullMarked
package io.parley.scenario;

import org.jspecify.annotations.NullMarked;
