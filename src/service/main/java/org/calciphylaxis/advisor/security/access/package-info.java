/**
 * Spring Security's configuration: authentication, CORS, response headers and checks of
 * the settings.
 */
@NullMarked
package org.calciphylaxis.advisor.security.access;

import org.jspecify.annotations.NullMarked;
