-- What is known of work around here: said with its source and its date, or not at all. No person in it.
create table catalogue.fait_local (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    texte text not null check (texte <> ''),
    source text not null check (source <> ''),
    du date not null,
    lien text not null default '',
    ecrit_le timestamptz not null,
    retire_le timestamptz,
    primary key (structure_id, id)
);
call socle.cloisonner('catalogue.fait_local');
