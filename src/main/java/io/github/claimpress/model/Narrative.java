package io.github.claimpress.model;

/** A story that several claims tell: a file in {@code content/narratives}. */
public record Narrative(String id, Introductions texts) {}
