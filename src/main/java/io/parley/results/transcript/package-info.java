/** What happened in one run, told in words or as JSON, and read back. */
@NullMarked
package io.parley.results.transcript;

import org.jspecify.annotations.NullMarked;
