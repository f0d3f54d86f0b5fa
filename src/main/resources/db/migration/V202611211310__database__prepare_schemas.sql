-- The owner makes everything; the run-time user reads and writes rows. The audit schema gives it less, in its own migration.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

grant usage on schema public to ${runtime};
alter default privileges in schema public grant select, insert, update, delete on tables to ${runtime};
alter default privileges in schema public grant usage, select on sequences to ${runtime};

-- For searching: lower case, without marks; đ becomes d.
create function public.folded(value text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, value));
