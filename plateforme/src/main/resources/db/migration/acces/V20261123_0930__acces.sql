-- Who enters: team accounts, young people's links and codes, second factor, reading journal.
create schema acces;
grant usage on schema acces to ${application};

create table acces.compte (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    membre_id uuid not null,
    courriel text not null check (courriel = lower(courriel)),
    mot_de_passe text,
    totp_secret bytea,
    totp_confirme_le timestamptz,
    totp_dernier_pas bigint,
    oidc_sujet text,
    ferme_le timestamptz,
    cree_le timestamptz not null,
    version integer not null default 0,
    primary key (structure_id, id),
    unique (structure_id, courriel),
    unique (structure_id, membre_id)
);
call socle.cloisonner('acces.compte');
comment on column acces.compte.courriel is 'Ouvrir une session d’équipe | contrat de travail | présence dans l’équipe + 1 an';
comment on column acces.compte.mot_de_passe is 'Vérifier le mot de passe, haché | contrat de travail | présence dans l’équipe';
comment on column acces.compte.totp_secret is 'Second facteur, scellé | contrat de travail | présence dans l’équipe';
comment on column acces.compte.oidc_sujet is 'Reconnaître la session de l’employeur | contrat de travail | présence dans l’équipe';

create table acces.compte_role (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    compte_id uuid not null,
    role text not null check (role in ('ACCUEIL', 'CONSEIL', 'RELATION_ENTREPRISE', 'SECRET', 'SECTEUR', 'DIRECTION', 'ADMINISTRATION', 'PROTECTION_DONNEES', 'ELU')),
    primary key (structure_id, compte_id, role),
    foreign key (structure_id, compte_id) references acces.compte (structure_id, id)
);
call socle.cloisonner('acces.compte_role', trace => false);

-- A secret is never stored: only its SHA-256.
create table acces.lien (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    empreinte bytea not null,
    usage text not null check (usage in ('JEUNE', 'INVITATION', 'SECOND_FACTEUR')),
    jeune_id uuid,
    compte_id uuid,
    cree_le timestamptz not null,
    expire_le timestamptz not null,
    utilise_le timestamptz,
    primary key (structure_id, id),
    unique (structure_id, empreinte),
    check ((usage = 'JEUNE') = (jeune_id is not null) and (usage <> 'JEUNE') = (compte_id is not null))
);
call socle.cloisonner('acces.lien');
comment on column acces.lien.jeune_id is 'Ouvrir son espace sans mot de passe | mission d’intérêt public | 30 jours';

create table acces.code (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    vers text not null,
    empreinte bytea not null,
    essais smallint not null default 0,
    cree_le timestamptz not null,
    expire_le timestamptz not null,
    utilise_le timestamptz,
    primary key (structure_id, id)
);
create index code_vers on acces.code (structure_id, vers);
call socle.cloisonner('acces.code', trace => false);
comment on column acces.code.vers is 'Empreinte du moyen de joindre qui a reçu le code | mission d’intérêt public | 1 jour';

-- Each reading of a file; out of one's portfolio, the reason is asked and the young person reads it.
create table acces.lecture (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    membre_id uuid not null,
    le timestamptz not null,
    jour date not null,
    quoi text not null,
    hors_portefeuille boolean not null,
    motif text not null default '' check (not hors_portefeuille or motif <> ''),
    primary key (structure_id, id),
    unique (structure_id, jeune_id, membre_id, jour, quoi)
);
call socle.cloisonner('acces.lecture', 'select, insert', false);
comment on column acces.lecture.jeune_id is 'Montrer à la personne qui a lu son dossier | obligation légale (RGPD art. 5 et 32) | 12 mois';
comment on column acces.lecture.membre_id is 'Dire qui a lu | obligation légale (RGPD art. 5 et 32) | 12 mois';
comment on column acces.lecture.motif is 'Dire pourquoi, hors portefeuille | obligation légale (RGPD art. 5 et 32) | 12 mois';

create view acces.p_compte with (security_invoker = true) as
    select c.id, c.membre_id, c.courriel, c.totp_confirme_le, c.mot_de_passe is not null as actif, c.ferme_le, c.version,
           (select string_agg(r.role, ',' order by r.role) from acces.compte_role r
             where r.structure_id = c.structure_id and r.compte_id = c.id) as roles
      from acces.compte c;
create view acces.p_lecture with (security_invoker = true) as
    select id, jeune_id, membre_id, le, quoi, hors_portefeuille, motif from acces.lecture;
grant select on acces.p_compte, acces.p_lecture to ${application};
