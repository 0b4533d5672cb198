/** Whether a text supports the figures of a metric, and by which words. */
@NullMarked
package dev.casebook.rule.evidence;

import org.jspecify.annotations.NullMarked;
