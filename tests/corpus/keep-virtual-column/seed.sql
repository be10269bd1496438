insert into files (id, path) values (1, '/tmp/🙂');
insert into files (id, path) values (2, '');
insert into shares (id, file_id) values (1, 1);
