package fr.coteacote.acces.web;

import fr.coteacote.socle.web.BaseDesAdresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The identity providers the operator configured ({@code spring.security.oauth2.client.…}); usually one, or none. */
@Component
class Employeurs {
    private final ObjectProvider<ClientRegistrationRepository> clients;

    Employeurs(ObjectProvider<ClientRegistrationRepository> clients) {
        this.clients = clients;
    }

    boolean configures() {
        return clients.getIfAvailable() != null;
    }

    boolean connait(String id) {
        var connus = clients.getIfAvailable();
        return connus != null && connus.findByRegistrationId(id) != null;
    }

    List<PageEntrer.Employeur> proposes(HttpServletRequest requete) {
        if (!(clients.getIfAvailable() instanceof Iterable<?> liste)) {
            return List.of();
        }
        return StreamSupport.stream(liste.spliterator(), false)
                .filter(ClientRegistration.class::isInstance)
                .map(ClientRegistration.class::cast)
                .map(client -> new PageEntrer.Employeur(
                        client.getClientName(),
                        BaseDesAdresses.de(requete) + "/equipe/employeur/" + client.getRegistrationId()))
                .toList();
    }
}
