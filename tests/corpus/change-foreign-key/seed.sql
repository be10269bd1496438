insert into folders (id, name, parent_id) values (1, 'root', null);
insert into folders (id, name, parent_id) values (2, 'child', 1);
insert into files (id, folder_id) values (7, 2);
