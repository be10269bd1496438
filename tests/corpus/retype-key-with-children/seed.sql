insert into folders (id, parent, name) values (1, null, 'root'), (2, 1, 'a'), (3, 2, 'b'), (2147483647, null, 'last');
delete from folders where id = 2147483647;
insert into files (id, folder, name) values (1, 1, 'x'), (2, 2, 'x'), (3, 3, 'y ');
