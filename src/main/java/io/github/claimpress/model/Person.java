package io.github.claimpress.model;

/** An author or reviewer: a file in {@code content/people}; the introduction's title is the name, its description the role. */
public record Person(String id, Introductions texts) {}
