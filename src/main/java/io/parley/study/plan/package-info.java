/**
 * Plans experiments: what is played, from a scenario and what is to vary, with all that is wrong
 * said before anything is played.
 */
@NullMarked
package io.parley.study.plan;

import org.jspecify.annotations.NullMarked;
