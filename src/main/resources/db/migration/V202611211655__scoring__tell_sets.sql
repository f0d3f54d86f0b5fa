-- History tells a set apart from single figures: pasted, filled down, accepted in bulk, undone.
alter table score_entry drop constraint score_entry_source_ck;
alter table score_entry add constraint score_entry_source_ck
    check (source in ('TYPED', 'PASTED', 'FILLED', 'ACCEPTED', 'UNDONE', 'IMPORT', 'RULE', 'CLOSING'));
