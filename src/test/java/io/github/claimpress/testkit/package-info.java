/** What tests build upon: sites, entries and files in few words. */
package io.github.claimpress.testkit;
