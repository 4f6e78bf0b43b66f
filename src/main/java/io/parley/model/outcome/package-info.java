/**
 * What can be agreed, and by whom: issues and their options, outcomes (one option for every issue),
 * changes between two of them, conditions on them, and the actors without whom one can't be
 * changed.
 */
@NullMarked
package io.parley.model.outcome;

import org.jspecify.annotations.NullMarked;
