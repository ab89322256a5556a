-- The day on which an experiment was chosen; not known of those from before this step.
alter table experiment add column chosen_on text;
