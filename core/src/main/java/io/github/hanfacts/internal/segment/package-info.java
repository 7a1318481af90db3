/** Word segmentation and names: the only room that may use HanLP or OpenNLP. */
@NullMarked
package io.github.hanfacts.internal.segment;

import org.jspecify.annotations.NullMarked;
