insert into folders (id, parent, name) values (1, null, 'root'), (2, 1, 'a'), (3, 2, 'b'), (2147483647, null, 'last');
delete from folders where id = 2147483647;
insert into files (id, folder, name) values (1, 1, 'x'), (2, 2, 'x'), (3, 3, 'y ');
insert into samples (code, name) values ('7', 'it''s');
insert into samples (code, name) values ('-12', '');
insert into notes (id, sample_id, file_id) values (1, '7', 1), (2, '-12', null), (3, '7', 3);
