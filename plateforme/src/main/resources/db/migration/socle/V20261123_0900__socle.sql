-- Ground: extensions, the wall between structures, the audit trail, one-use forms, and the libraries' own tables.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

grant usage on schema socle to ${application};

-- The bodies below are bound when created: the extensions may live in any schema.
-- Names as people type them: no accent, no case, no hyphen or apostrophe, one space between words.
create function socle.normaliser(texte text) returns text
    language sql immutable parallel safe
    return trim(regexp_replace(lower(unaccent('unaccent'::regdictionary, coalesce(texte, ''))), '[^[:alnum:]]+', ' ', 'g'));

-- How much of what was typed is found in a name, from 0 to 1: forgives typing mistakes.
create function socle.ressemblance(tape text, nom text) returns real
    language sql immutable parallel safe
    return word_similarity(tape, nom);

create table socle.journal (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id bigint generated always as identity,
    le timestamptz not null,
    acteur text not null,
    operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    objet text not null,
    objet_id text not null,
    jeune_id uuid,
    primary key (structure_id, id)
);
create index journal_du_jeune on socle.journal (structure_id, jeune_id, le);

create function socle.tracer() returns trigger language plpgsql as $$
declare
    ligne jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
    insert into socle.journal (le, acteur, operation, objet, objet_id, jeune_id)
    values (coalesce(nullif(current_setting('app.instant', true), '')::timestamptz, now()),
            coalesce(nullif(current_setting('app.acteur', true), ''), 'systeme'),
            tg_op,
            tg_table_schema || '.' || tg_table_name,
            coalesce(ligne ->> 'id', ligne ->> 'jeune_id', ligne ->> 'cle'),
            coalesce(ligne ->> 'jeune_id', case when tg_table_schema = 'dossiers' and tg_table_name = 'jeune' then ligne ->> 'id' end)::uuid);
    return null;
end $$;

-- The wall: a query without a structure sees nothing, and nobody writes for another structure.
create procedure socle.cloisonner(nom regclass, droits text default 'select, insert, update, delete', trace boolean default true)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', nom);
    execute format('alter table %s force row level security', nom);
    execute format('create policy structure on %s using (structure_id = nullif(current_setting(''app.structure'', true), '''')::integer)', nom);
    execute format('grant %s on %s to ${application}', droits, nom);
    if trace then
        execute format('create trigger trace after insert or update or delete on %s for each row execute function socle.tracer()', nom);
    end if;
end $$;

call socle.cloisonner('socle.journal', 'select, insert', false);

create table socle.formulaire (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    cle uuid not null,
    recu_le timestamptz not null,
    suite text,
    primary key (structure_id, cle)
);
call socle.cloisonner('socle.formulaire', 'select, insert, update, delete', false);

-- Facts waiting for their listeners (Spring Modulith, schema v2): identifiers only.
create table socle.event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts integer,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on socle.event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on socle.event_publication (completion_date);

-- Sessions (Spring Session).
create table socle.spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_ix1 on socle.spring_session (session_id);
create index spring_session_ix2 on socle.spring_session (expiry_time);
create index spring_session_ix3 on socle.spring_session (principal_name);
create table socle.spring_session_attributes (
    session_primary_id char(36) not null references socle.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Background work (db-scheduler): one task per structure, its number as data.
create table socle.tache_planifiee (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index tache_planifiee_heure on socle.tache_planifiee (execution_time);

-- Rate limits (Bucket4j): a hash of what is limited, never an address.
create table socle.limite (
    id bigint primary key,
    state bytea,
    expires_at bigint
);

grant select, insert, update, delete on
    socle.event_publication, socle.spring_session, socle.spring_session_attributes, socle.tache_planifiee, socle.limite
    to ${application};
