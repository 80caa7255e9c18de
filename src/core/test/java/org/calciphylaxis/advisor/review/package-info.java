/**
 * The list of what clinicians sign before go-live, made from the rules' own files.
 */
@NullMarked
package org.calciphylaxis.advisor.review;

import org.jspecify.annotations.NullMarked;
