-- A final value has its own result: a case may have decided another one than was verified.
alter table score_cell
    add column final_inputs jsonb,
    add column final_override boolean not null default false;
update score_cell set final_inputs = verified_inputs, final_override = verified_override where final_at is not null;

alter table score_entry drop constraint score_entry_source_ck;
alter table score_entry add constraint score_entry_source_ck
    check (source in ('TYPED', 'PASTED', 'FILLED', 'ACCEPTED', 'UNDONE', 'IMPORT', 'RULE', 'CLOSING', 'OBJECTION', 'RECALCULATION'));
