package io.github.claimpress.render.view;

/** A date. @param iso for machines @param text as precise as it is known @param brief the same with a short month */
public record When(String iso, String text, String brief) {}
