package fr.coteacote.acces;

/**
 * Where a passkey is good, as browsers check it.
 *
 * @param domaine what the key is tied to when it is made: it opens nowhere else, ever
 * @param origine the exact address a page must come from
 */
public record Site(String domaine, String origine) {}
