package fr.coteacote.socle.base;

/** How to reach the database: one address, the owner who migrates and the application's ordinary role. */
public interface Base extends AutoCloseable {
    Connexion proprietaire();

    Connexion application();

    @Override
    default void close() {}

    record Connexion(String url, String utilisateur, String motDePasse) {
        @Override
        public String toString() {
            return utilisateur + "@" + url.replaceAll("\\?.*", "");
        }
    }
}
