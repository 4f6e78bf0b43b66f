/**
 * Verifies results folders: their files against their manifests, and runs that are played again
 * against the rows.
 */
@NullMarked
package io.parley.study.verify;

import org.jspecify.annotations.NullMarked;
