package fr.coteacote.acces;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Who holds a key, for the library: an account's identifier, and nothing to look up. Accounts open by an invitation. */
final class Porteurs implements PublicKeyCredentialUserEntityRepository {
    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(id)
                .name(ClesGardees.compte(id).toString())
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String compte) {
        throw new UnsupportedOperationException("un compte ne se cherche pas par ses clés");
    }

    @Override
    public void save(PublicKeyCredentialUserEntity porteur) {
        throw new UnsupportedOperationException("un compte s’ouvre par une invitation");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("un compte se ferme par un départ");
    }
}
