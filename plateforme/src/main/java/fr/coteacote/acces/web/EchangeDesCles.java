package fr.coteacote.acces.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and the house tell one another about passkeys, as JSON; an answer that is not whole is no answer. */
final class EchangeDesCles {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private EchangeDesCles() {}

    static String ecrire(Object demande) {
        return JSON.writeValueAsString(demande);
    }

    static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> lireCreation(String reponse) {
        return EchangeDesCles.<AuthenticatorAttestationResponse>lire(reponse, new TypeReference<>() {})
                .filter(cle -> tout(cle.getRawId(), cle.getResponse().getAttestationObject()));
    }

    static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> lirePresentation(String reponse) {
        return EchangeDesCles.<AuthenticatorAssertionResponse>lire(reponse, new TypeReference<>() {})
                .filter(cle -> tout(
                        cle.getRawId(),
                        cle.getResponse().getAuthenticatorData(),
                        cle.getResponse().getSignature()));
    }

    private static <R extends AuthenticatorResponse> Optional<PublicKeyCredential<R>> lire(
            String reponse, TypeReference<PublicKeyCredential<R>> type) {
        try {
            return Optional.ofNullable(JSON.readValue(reponse, type))
                    .filter(cle ->
                            tout(cle.getResponse()) && tout(cle.getResponse().getClientDataJSON()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean tout(@Nullable Object... morceaux) {
        return Stream.of(morceaux).allMatch(morceau -> morceau != null);
    }
}
