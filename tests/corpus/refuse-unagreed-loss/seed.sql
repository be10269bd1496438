insert into samples (id, val) values (1, '1');
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
