-- What is possible: things published, imports, answers, reports of something wrong.
create schema catalogue;
grant usage on schema catalogue to ${application};

-- Shared by every structure: public offers and services, fed by the operator. No person in it.
create table catalogue.partagee (
    cle text primary key,
    origine text not null check (origine <> ''),
    genre text not null,
    titre text not null check (titre <> ''),
    recherche text not null,
    rome text not null default '',
    departement text not null default '',
    debut date,
    fin date,
    verifie_le date,
    jumeau text,
    contenu text,
    saisie text,
    vu_le timestamptz not null,
    vu_lot bigint not null,
    lot bigint not null,
    retiree_le timestamptz,
    purgee_le timestamptz,
    check (contenu is not null or purgee_le is not null)
);
create index partagee_lot on catalogue.partagee (lot);
create index partagee_jumeau on catalogue.partagee (jumeau) where retiree_le is null;
create index partagee_recherche on catalogue.partagee using gin (recherche gin_trgm_ops) where retiree_le is null;
grant select, insert, update on catalogue.partagee to ${application};

create table catalogue.mouvement_partage (
    seul boolean primary key default true check (seul),
    lot bigint not null
);
insert into catalogue.mouvement_partage (lot) values (0);
grant select, update on catalogue.mouvement_partage to ${application};

-- A structure's own: what its team publishes, and the files it brings.
create table catalogue.sienne (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    cle text not null,
    origine text not null check (origine <> ''),
    genre text not null,
    titre text not null check (titre <> ''),
    recherche text not null,
    rome text not null default '',
    departement text not null default '',
    debut date,
    fin date,
    verifie_le date,
    jumeau text,
    contenu text,
    saisie text,
    vu_le timestamptz not null,
    vu_lot bigint not null,
    lot bigint not null,
    retiree_le timestamptz,
    purgee_le timestamptz,
    primary key (structure_id, cle),
    check (contenu is not null or purgee_le is not null)
);
create index sienne_lot on catalogue.sienne (structure_id, lot);
create index sienne_jumeau on catalogue.sienne (structure_id, jumeau) where retiree_le is null;
call socle.cloisonner('catalogue.sienne', 'select, insert, update', false);

create table catalogue.mouvement (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    lot bigint not null,
    primary key (structure_id)
);
call socle.cloisonner('catalogue.mouvement', 'select, insert, update', false);

create table catalogue.import (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    fichier text not null,
    entier boolean not null,
    etat text not null check (etat in ('LECTURE', 'REFUSE', 'ESSAYE', 'EN_COURS', 'FAIT', 'ECHOUE', 'ABANDONNE')),
    membre_id uuid not null,
    depose_le timestamptz not null,
    rapport text,
    primary key (structure_id, id)
);
call socle.cloisonner('catalogue.import');
comment on column catalogue.import.fichier is 'Reconnaître le fichier apporté | mission d’intérêt public | 12 mois';
comment on column catalogue.import.entier is 'Dire si ce qui n’y est plus se retire | mission d’intérêt public | 12 mois';
comment on column catalogue.import.rapport is 'Rendre compte ligne par ligne, sans recopier de contenu | mission d’intérêt public | 12 mois';
comment on column catalogue.import.membre_id is 'Savoir qui a apporté ce fichier | mission d’intérêt public | 12 mois';

create table catalogue.morceau (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    import_id uuid not null,
    rang integer not null,
    contenu bytea not null,
    primary key (structure_id, import_id, rang),
    foreign key (structure_id, import_id) references catalogue.import (structure_id, id)
);
call socle.cloisonner('catalogue.morceau', 'select, insert, delete', false);

create table catalogue.avancement (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    import_id uuid not null,
    a_faire integer not null,
    faits integer not null,
    battement timestamptz not null,
    primary key (structure_id, import_id)
);
call socle.cloisonner('catalogue.avancement', trace => false);
