/**
 * What goes up and down outside the talks: a {@link io.parley.model.fortune.Fortune} is a walk that
 * moves numbers of the scenario, such as a front that moves what both sides expect of holding out
 * (Wagner 2000; Slantchev 2003); {@link io.parley.model.fortune.Fortunes} says which numbers are in
 * use; events and tables can wait for a {@link io.parley.model.fortune.FortuneBound}.
 */
@NullMarked
package io.parley.model.fortune;

import org.jspecify.annotations.NullMarked;
