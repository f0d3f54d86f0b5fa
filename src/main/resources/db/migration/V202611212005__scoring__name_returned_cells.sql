-- The criteria that a returned sheet is to be corrected in, as they were named with its return.
alter table score_sheet
    add column returned_cells text[] not null default '{}';
