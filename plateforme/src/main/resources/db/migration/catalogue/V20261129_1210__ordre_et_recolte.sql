-- The weights of the ranking, edited by the structure: each version a row, with its reason. No person in it.
create table catalogue.ordre (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    version integer not null check (version > 0),
    poids text not null check (poids <> ''),
    pourquoi text not null check (pourquoi <> ''),
    le timestamptz not null,
    primary key (structure_id, id),
    unique (structure_id, version)
);
call socle.cloisonner('catalogue.ordre');

-- What the last harvest of public offers said, so that the team knows how fresh they are.
alter table catalogue.mouvement_partage
    add column recolte_bonne_le timestamptz,
    add column recolte_essais smallint not null default 0 check (recolte_essais >= 0),
    add column recolte_dite text not null default '';
