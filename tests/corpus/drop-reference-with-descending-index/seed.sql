insert into parents (id) values (1), (2);
insert into children (id, parent, place) values (1, 1, 1), (2, 1, 2), (3, 2, -1);
