insert into keepers (id, name) values (1, 'it''s');
insert into teams (id, keeper_id, lead_id) values (1, 1, null);
insert into members (id, team_id) values (5, 1);
update teams set lead_id = 5 where id = 1;
