insert into files (id, width, height) values (1, 3, 4);
insert into files (id, width, height) values (2, -1, 9);
insert into shares (id, file_id) values (1, 2);
