import type { Migration } from '../migration'

const told = (table: string, kind: string): string => `
CREATE TRIGGER ${table}_written_for_all AFTER INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, '${kind}') ON CONFLICT (uid) DO NOTHING; END;`

/** Whoever writes a question, a survey or a launch, the others are told. */
export const sharedSurveys: Migration = {
  version: 69,
  touches: [],
  sql: [
    told('survey_question', 'survey-question'),
    told('survey', 'survey'),
    told('survey_launch', 'survey-launch'),
  ].join('\n'),
}
