/** What commands print: results in words and tables, or as JSON for programs. */
@NullMarked
package io.parley.cli.print;

import org.jspecify.annotations.NullMarked;
