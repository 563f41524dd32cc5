-- Passkeys of the team. Under the wall like accounts: the door that is tried tells the structure before the key is looked for.
create table acces.cle_d_acces (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    compte_id uuid not null,
    identifiant bytea not null check (length(identifiant) between 1 and 1023),
    attestation bytea not null,
    compteur bigint not null check (compteur >= 0),
    nom text not null check (nom <> '' and length(nom) <= 60),
    cree_le timestamptz not null,
    utilise_le timestamptz,
    primary key (structure_id, id),
    unique (structure_id, identifiant),
    foreign key (structure_id, compte_id) references acces.compte (structure_id, id)
);
create index cle_d_acces_du_compte on acces.cle_d_acces (structure_id, compte_id);
call socle.cloisonner('acces.cle_d_acces');
comment on column acces.cle_d_acces.identifiant is 'Retrouver la clé que l’appareil présente | contrat de travail | jusqu’au retrait, au plus présence dans l’équipe';
comment on column acces.cle_d_acces.attestation is 'Vérifier la signature de la clé (partie publique seulement) | contrat de travail | jusqu’au retrait, au plus présence dans l’équipe';
comment on column acces.cle_d_acces.compteur is 'Refuser une clé copiée | contrat de travail | jusqu’au retrait, au plus présence dans l’équipe';
comment on column acces.cle_d_acces.nom is 'Reconnaître sa clé dans la liste | contrat de travail | jusqu’au retrait, au plus présence dans l’équipe';

-- An account is ready when one complete way in is open: password and second factor, employer, or passkey.
create or replace view acces.p_compte with (security_invoker = true) as
    select c.id, c.membre_id, c.courriel, c.totp_confirme_le, c.mot_de_passe is not null as actif, c.ferme_le, c.version,
           (select string_agg(r.role, ',' order by r.role) from acces.compte_role r
             where r.structure_id = c.structure_id and r.compte_id = c.id) as roles,
           c.mot_de_passe is not null and c.totp_confirme_le is not null
               or c.oidc_sujet is not null
               or exists (select from acces.cle_d_acces k
                           where k.structure_id = c.structure_id and k.compte_id = c.id) as pret
      from acces.compte c;
