insert into teams (id, "lead") values (1, null), (2, null);
insert into people (id, team) values (1, 1), (2, 1), (3, 2);
update teams set "lead" = 2 where id = 1;
update teams set "lead" = 1 where id = 2;
