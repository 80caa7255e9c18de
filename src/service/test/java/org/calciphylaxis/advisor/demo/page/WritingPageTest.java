package org.calciphylaxis.advisor.demo.page;

import org.springframework.test.context.TestPropertySource;

/**
 * A demo of their own for the tests that order, answer cards and fill charts, each with
 * patients of its own: the others see the stories as they are told.
 */
@TestPropertySource(properties = "demo.for=tests-that-write")
abstract class WritingPageTest extends PageTest {

}
