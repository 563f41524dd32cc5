-- Missions Locales, their places, opening hours, team and settings.
create schema structures;
grant usage on schema structures to ${application};

-- Public card: outside the wall, so that an address finds its structure before any session.
create table structures.structure (
    id integer generated always as identity primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    nom text not null check (nom <> ''),
    territoire text not null default '',
    fuseau text not null default 'Europe/Paris',
    telephone text not null default '',
    courriel text not null default '',
    titre text not null default 'Pousse la porte.',
    accroche text not null default '',
    couleur_affiche text check (couleur_affiche ~ '^#[0-9a-f]{6}$'),
    couleur_encre text check (couleur_encre ~ '^#[0-9a-f]{6}$'),
    par_defaut boolean not null default false,
    cree_le timestamptz not null,
    version integer not null default 0
);
create unique index structure_par_defaut on structures.structure (par_defaut) where par_defaut;
grant select, insert, update on structures.structure to ${application};

-- National reference list, imported by the operator.
create table structures.commune (
    code text primary key,
    nom text not null,
    recherche text not null,
    codes_postaux text not null,
    latitude double precision not null,
    longitude double precision not null
);
create index commune_recherche on structures.commune (recherche text_pattern_ops);
grant select, insert, update, delete on structures.commune to ${application};

create table structures.lieu (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    nom text not null check (nom <> ''),
    genre text not null check (genre in ('ANTENNE', 'PERMANENCE', 'ITINERANT', 'TELEPHONE')),
    adresse text not null default '',
    commune text not null default '',
    acces text not null default '',
    latitude double precision,
    longitude double precision,
    ordre integer not null default 0,
    ferme_le date,
    version integer not null default 0,
    primary key (structure_id, id)
);
call socle.cloisonner('structures.lieu');

create table structures.horaire (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    lieu_id uuid not null,
    jour smallint not null check (jour between 1 and 7),
    de time not null,
    a time not null check (a > de),
    ou text not null default '',
    primary key (structure_id, id),
    foreign key (structure_id, lieu_id) references structures.lieu (structure_id, id)
);
call socle.cloisonner('structures.horaire');

create table structures.fermeture (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    lieu_id uuid,
    du date not null,
    au date not null check (au >= du),
    motif text not null default '',
    primary key (structure_id, id),
    foreign key (structure_id, lieu_id) references structures.lieu (structure_id, id)
);
call socle.cloisonner('structures.fermeture');

create table structures.membre (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    prenom text not null check (prenom <> ''),
    nom text not null default '',
    fonction text not null default '',
    lieu_id uuid,
    arrive_le date not null,
    parti_le date,
    version integer not null default 0,
    primary key (structure_id, id),
    foreign key (structure_id, lieu_id) references structures.lieu (structure_id, id)
);
call socle.cloisonner('structures.membre');
comment on column structures.membre.prenom is 'Dire qui accompagne | contrat de travail | présence dans l’équipe + 1 an';
comment on column structures.membre.nom is 'Distinguer deux collègues | contrat de travail | présence dans l’équipe + 1 an';
comment on column structures.membre.fonction is 'Dire qui fait quoi | contrat de travail | présence dans l’équipe + 1 an';

create table structures.absence (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    membre_id uuid not null,
    du date not null,
    au date not null check (au >= du),
    suppleant_id uuid,
    primary key (structure_id, id),
    foreign key (structure_id, membre_id) references structures.membre (structure_id, id),
    foreign key (structure_id, suppleant_id) references structures.membre (structure_id, id)
);
call socle.cloisonner('structures.absence');

create table structures.reglage (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    cle text not null,
    valeur text not null,
    version integer not null default 0,
    primary key (structure_id, cle)
);
call socle.cloisonner('structures.reglage');

create view structures.p_lieu with (security_invoker = true) as
    select id, nom, genre, adresse, commune, acces, latitude, longitude, ordre, ferme_le from structures.lieu;
create view structures.p_commune with (security_invoker = true) as
    select code, nom, recherche, codes_postaux, latitude, longitude from structures.commune;
create view structures.p_horaire with (security_invoker = true) as
    select id, lieu_id, jour, de, a, ou from structures.horaire;
create view structures.p_membre with (security_invoker = true) as
    select id, prenom, nom, fonction, lieu_id, parti_le from structures.membre;
create view structures.p_absence with (security_invoker = true) as
    select id, membre_id, du, au, suppleant_id from structures.absence;
grant select on structures.p_commune, structures.p_lieu, structures.p_horaire, structures.p_membre, structures.p_absence to ${application};
