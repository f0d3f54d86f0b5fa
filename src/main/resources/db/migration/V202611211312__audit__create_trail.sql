-- An append-only trail with one hash chain per bloc-year and one for the installation ('-').
-- The run-time user may call append and read; it may not write, change or empty the tables.
create schema audit;
grant usage on schema audit to ${runtime};

create table audit.chain_head (
    chain text   not null,
    seq   bigint not null,
    hash  bytea  not null,
    constraint chain_head_pk primary key (chain)
);

create table audit.entry (
    chain      text        not null,
    seq        bigint      not null,
    at         timestamptz not null,
    actor      uuid,
    actor_name text,
    action     text        not null,
    subject    text        not null,
    detail     jsonb       not null,
    hash       bytea       not null,
    constraint entry_pk primary key (chain, seq)
);
create index entry_at_ix on audit.entry (at desc);
create index entry_actor_ix on audit.entry (actor, at desc);
create index entry_subject_ix on audit.entry (subject, at desc);
grant select on audit.entry, audit.chain_head to ${runtime};

create function audit.entry_hash(previous bytea, chain text, seq bigint, at timestamptz, actor uuid, actor_name text,
                                 action text, subject text, detail jsonb) returns bytea
    language sql stable parallel safe
    set timezone = 'UTC'
    set search_path = pg_catalog
    return sha256(previous || convert_to(jsonb_build_array(chain, seq, at, actor, actor_name, action, subject, detail)::text, 'UTF8'));

-- Appends entries, given as a JSON array of {action, subject, detail}, to one chain; returns the last number.
create function audit.append(p_chain text, p_at timestamptz, p_actor uuid, p_actor_name text, p_entries jsonb)
    returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog
as $$
declare
    v_seq  bigint;
    v_hash bytea;
    v_item jsonb;
begin
    insert into audit.chain_head (chain, seq, hash) values (p_chain, 0, ''::bytea) on conflict (chain) do nothing;
    select seq, hash into v_seq, v_hash from audit.chain_head where chain = p_chain for update;
    for v_item in select value from jsonb_array_elements(p_entries) loop
        v_seq := v_seq + 1;
        v_hash := audit.entry_hash(v_hash, p_chain, v_seq, p_at, p_actor, p_actor_name,
                                   v_item ->> 'action', v_item ->> 'subject', v_item -> 'detail');
        insert into audit.entry (chain, seq, at, actor, actor_name, action, subject, detail, hash)
        values (p_chain, v_seq, p_at, p_actor, p_actor_name,
                v_item ->> 'action', v_item ->> 'subject', v_item -> 'detail', v_hash);
    end loop;
    update audit.chain_head set seq = v_seq, hash = v_hash where chain = p_chain;
    return v_seq;
end
$$;
revoke all on function audit.append from public;
grant execute on function audit.append to ${runtime};
grant execute on function audit.entry_hash to ${runtime};

create function audit.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'the audit trail is append-only' using errcode = '42501';
end
$$;
create trigger entry_unchangeable before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger entry_not_emptied before truncate on audit.entry
    for each statement execute function audit.refuse_change();
alter table audit.entry enable always trigger entry_unchangeable;
alter table audit.entry enable always trigger entry_not_emptied;
