insert into teams (id, name, lead_id) values (1, 'it''s', null);
insert into teams (id, name, lead_id) values (2, '', null);
insert into members (id, team_id) values (5, 1);
insert into members (id, team_id) values (6, 2);
update teams set lead_id = 6 where id = 1;
