insert into samples (id, val) values (1, '7');
insert into samples (id, val) values (2, '-7');
insert into samples (id, val) values (3, '007007');
insert into notes (id, sample_id, body) values (1, 1, 'it''s a note');
