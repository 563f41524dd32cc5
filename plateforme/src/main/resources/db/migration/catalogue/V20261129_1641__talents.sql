-- What a person leans on, tied to an occupation because they said so; a no is kept so that it is not asked again.
create table catalogue.talent (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    ressource_id uuid not null,
    rome text not null check (rome <> '' and length(rome) <= 20),
    oui boolean not null,
    le timestamptz not null,
    primary key (structure_id, id),
    constraint un_talent unique (structure_id, jeune_id, ressource_id, rome)
);
call socle.cloisonner('catalogue.talent');
comment on column catalogue.talent.jeune_id is 'Partir de ce qu’elle sait faire | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.talent.ressource_id is 'Dire quel point d’appui rapproche | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.talent.rome is 'Rapprocher des métiers de ce qu’elle sait faire | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.talent.oui is 'Ne pas redemander ce qu’elle a confirmé ou écarté | mission d’intérêt public | dernier contact + 2 ans';
