insert into teams (id, code, lead_id) values (1, 5, null);
insert into members (id, team) values (7, 105);
update teams set lead_id = 7 where id = 1;
