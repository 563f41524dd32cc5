/** The bench: one PostgreSQL, one application, one browser for all tests; each test class opens its own structure. */
package fr.coteacote.banc;
