insert into samples (id, val) values (1, '7');
insert into samples (id, val) values (2, null);
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
