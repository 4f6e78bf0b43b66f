/**
 * The formats of files, and folders as the system sees them: CSV, JSON, numbers as text, hashes,
 * what is in a folder, and what went wrong with a file in words.
 *
 * <p>Nothing here knows what a file is about.
 */
@NullMarked
package io.parley.results.file;

import org.jspecify.annotations.NullMarked;
