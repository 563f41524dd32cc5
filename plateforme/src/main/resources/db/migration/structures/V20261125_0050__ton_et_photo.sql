-- How a structure speaks to whoever comes, and its photograph, drawn again without what a camera hides in it.
alter table structures.structure
    add column registre text not null default 'TU' check (registre in ('TU', 'VOUS')),
    add column photo_empreinte text not null default '' check (photo_empreinte ~ '^([0-9a-f]{16})?$'),
    add column photo_dit text not null default '' check (length(photo_dit) <= 200),
    add column photo_largeur smallint not null default 0,
    add column photo_hauteur smallint not null default 0,
    add check ((photo_empreinte = '') = (photo_dit = ''));

create table structures.photo (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    octets bytea not null check (length(octets) <= 400000),
    le timestamptz not null,
    primary key (structure_id)
);
call socle.cloisonner('structures.photo', 'select, insert, update, delete', false);
comment on column structures.photo.octets is 'Reconnaître l’endroit où l’on vient | mission d’intérêt public | tant que la structure la montre';
create view structures.p_photo with (security_invoker = true) as select octets from structures.photo;
grant select on structures.p_photo to ${application};
