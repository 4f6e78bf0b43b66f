/** A file system that stops working at a chosen moment, as for a process that is killed. */
@NullMarked
package io.parley.files;

import org.jspecify.annotations.NullMarked;
