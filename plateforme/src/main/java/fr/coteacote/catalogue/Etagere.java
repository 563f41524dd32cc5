package fr.coteacote.catalogue;

/** Where a possible is kept: shared by every structure of the installation, or the structure's own. */
enum Etagere {
    PARTAGEE("catalogue.partagee"),
    SIENNE("catalogue.sienne");

    private final String table;

    Etagere(String table) {
        this.table = table;
    }

    /** The same order, on this shelf. */
    String ordre(String sql) {
        return sql.replace("{etagere}", table).replace("{cle}", table.replace("catalogue.", "") + "_pkey");
    }
}
