/** What readers do with this repository's own site in a real browser. Each class is a story about one way to read. */
package io.github.claimpress.browser;
