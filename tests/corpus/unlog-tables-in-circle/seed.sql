insert into teams (id, lead_id) values (1, null);
insert into members (id, team_id) values (5, 1);
update teams set lead_id = 5 where id = 1;
