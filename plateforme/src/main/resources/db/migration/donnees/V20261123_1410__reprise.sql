-- Portfolios taken over from another tool, their correspondences, and lists that went out.
create schema donnees;
grant usage on schema donnees to ${application};

-- The direction lets an administrator take over a portfolio, for some days.
create table donnees.mandat (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    membre_id uuid not null,
    du date not null,
    au date not null check (au >= du),
    donne_par uuid not null,
    donne_le timestamptz not null,
    retire_le timestamptz,
    primary key (structure_id, id)
);
call socle.cloisonner('donnees.mandat');
comment on column donnees.mandat.membre_id is 'Dire qui peut reprendre un portefeuille | obligation légale (RGPD art. 32) | 5 ans';
comment on column donnees.mandat.donne_par is 'Dire qui l’a permis | obligation légale (RGPD art. 32) | 5 ans';

create table donnees.reprise (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    fichier text not null,
    empreinte bytea not null,
    forme text not null,
    signature text not null,
    lignes integer not null,
    etat text not null check (etat in ('DEPOSEE', 'EN_COURS', 'FAITE', 'ECHOUEE', 'ABANDONNEE')),
    deposee_par uuid not null,
    deposee_le timestamptz not null,
    lancee_par uuid,
    lancee_le timestamptz,
    finie_le timestamptz,
    mandat_id uuid,
    crees integer not null default 0,
    completes integer not null default 0,
    inchanges integer not null default 0,
    proches integer not null default 0,
    refuses integer not null default 0,
    primary key (structure_id, id),
    foreign key (structure_id, mandat_id) references donnees.mandat (structure_id, id)
);
call socle.cloisonner('donnees.reprise');
comment on column donnees.reprise.fichier is 'Retrouver quel fichier a été repris | obligation légale (RGPD art. 5) | 5 ans';
comment on column donnees.reprise.deposee_par is 'Dire qui a apporté ce fichier | obligation légale (RGPD art. 5) | 5 ans';
comment on column donnees.reprise.lancee_par is 'Dire qui a repris ce portefeuille | obligation légale (RGPD art. 5) | 5 ans';

-- The file itself, sealed, only while it serves.
create table donnees.morceau (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    reprise_id uuid not null,
    rang integer not null,
    contenu bytea not null,
    primary key (structure_id, reprise_id, rang),
    foreign key (structure_id, reprise_id) references donnees.reprise (structure_id, id)
);
call socle.cloisonner('donnees.morceau', trace => false);
comment on column donnees.morceau.contenu is 'Préparer la reprise du portefeuille | mission d’intérêt public | jusqu’à la reprise, 7 jours au plus';

-- How far a running import is: written beside its transaction.
create table donnees.avancement (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    reprise_id uuid not null,
    a_faire integer not null,
    faits integer not null,
    battement timestamptz not null,
    primary key (structure_id, reprise_id),
    foreign key (structure_id, reprise_id) references donnees.reprise (structure_id, id)
);
call socle.cloisonner('donnees.avancement', trace => false);

-- What the direction decided of a line that resembles somebody.
create table donnees.choix (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    reprise_id uuid not null,
    ligne bigint not null,
    choix text not null check (choix in ('NE_PAS_CREER', 'MEME_PERSONNE', 'CREER')),
    primary key (structure_id, reprise_id, ligne),
    foreign key (structure_id, reprise_id) references donnees.reprise (structure_id, id)
);
call socle.cloisonner('donnees.choix', trace => false);

-- Which column of a file of this shape tells what.
create table donnees.correspondance (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    signature text not null,
    rang integer not null,
    champ text not null,
    primary key (structure_id, signature, rang)
);
call socle.cloisonner('donnees.correspondance', trace => false);

-- Their words and ours.
create table donnees.vocabulaire (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    champ text not null check (champ in ('ETAT', 'LIEU', 'REFERENT')),
    mot text not null check (mot <> ''),
    cible text not null,
    primary key (structure_id, champ, mot)
);
call socle.cloisonner('donnees.vocabulaire', trace => false);

-- A list that left the house: who, when, why, how many; never its content.
create table donnees.export (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    liste text not null,
    criteres text not null,
    motif text not null check (motif <> ''),
    lignes integer not null,
    par uuid not null,
    le timestamptz not null,
    primary key (structure_id, id)
);
call socle.cloisonner('donnees.export', 'select, insert');
comment on column donnees.export.motif is 'Dire pourquoi une liste est sortie | obligation légale (RGPD art. 5) | 5 ans';
comment on column donnees.export.criteres is 'Savoir quelle liste est sortie | obligation légale (RGPD art. 5) | 5 ans';
comment on column donnees.export.par is 'Dire qui a sorti la liste | obligation légale (RGPD art. 5) | 5 ans';

create view donnees.p_export with (security_invoker = true) as
    select id, liste, criteres, motif, lignes, par, le from donnees.export;
create view donnees.p_reprise with (security_invoker = true) as
    select id, fichier, etat, deposee_par, deposee_le, lancee_par, lancee_le, finie_le, mandat_id, crees, completes, inchanges, proches, refuses
      from donnees.reprise;
grant select on donnees.p_export, donnees.p_reprise to ${application};
