import { id, index, Table, text } from "colonnade/schema";

export class Users extends Table {
  id = id();
  nameOnTheirPassportOrOtherOfficialDocument = text({ max: 64 }).named("name_on_their_passport_or_other_official_document_of_identification");
  name = index(this.nameOnTheirPassportOrOtherOfficialDocument).named("idx_users_name");
}
