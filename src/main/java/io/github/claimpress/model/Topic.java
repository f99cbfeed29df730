package io.github.claimpress.model;

/** A subject that fact-checks share: a file in {@code content/topics}. */
public record Topic(String id, Introductions texts) {}
