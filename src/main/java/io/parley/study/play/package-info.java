/** Plays batches and experiments into results folders, or goes on with them where they stopped. */
@NullMarked
package io.parley.study.play;

import org.jspecify.annotations.NullMarked;
