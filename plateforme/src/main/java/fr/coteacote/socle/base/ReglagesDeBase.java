package fr.coteacote.socle.base;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data live: an embedded PostgreSQL in a folder, or a server by its address.
 *
 * @param dossier folder of the embedded server and of the keys kept outside the database
 * @param url address of another PostgreSQL (15 or later); then the roles below are used
 * @param proprietaire role that owns the tables and migrates them
 * @param application ordinary role of the running application: it owns nothing and bypasses nothing
 * @param durable false only for throw-away test clusters
 */
@ConfigurationProperties("coteacote.base")
record ReglagesDeBase(
        @DefaultValue("donnees") Path dossier,
        @Nullable String url,
        @DefaultValue Identifiants proprietaire,
        @DefaultValue Identifiants application,
        @DefaultValue("true") boolean durable) {

    record Identifiants(
            @Nullable String utilisateur, @Nullable String motDePasse) {}

    Optional<String> adresse() {
        return Optional.ofNullable(url).filter(u -> !u.isBlank());
    }
}
