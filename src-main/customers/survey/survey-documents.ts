import {
  launchDocument,
  launchDocumentSchema,
  questionDocument,
  questionDocumentSchema,
  surveyDocument,
  surveyDocumentSchema,
} from '#shared/customers/survey/survey-documents'
import { operatorIdSchema, type BranchId } from '#shared/kernel/ids'
import type { DocumentSource } from '../../platform/central-link/document-source'
import type { ReadDb } from '../../platform/database/connection'
import { addLaunch } from './launch-rows'
import { questionVersion, writeQuestion } from './question-rows'
import { surveyVersion, writeSurvey } from './survey-rows'

type Table = 'survey_question' | 'survey' | 'survey_launch'

const uidsOf =
  (table: Table): DocumentSource['uids'] =>
  (db, after, limit) =>
    db
      .all<{ id: string }>(`SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`, after, limit)
      .map(({ id }) => id)

const writtenBy = (db: ReadDb, table: Table, id: string) =>
  db.get<{ at: number; operator: string }>(
    `SELECT at, operator_id AS operator FROM ${table} WHERE id = ?`,
    id,
  )

/** Nobody is named in them but who wrote them, by uid. */
const erase = (): void => undefined

const questions: DocumentSource = {
  kind: questionDocument,
  uids: uidsOf('survey_question'),
  read(db, uid) {
    const question = questionVersion(db, uid)
    const written = writtenBy(db, 'survey_question', uid)
    if (!question || !written) return undefined
    const { id: _version, choices, ...rest } = question
    return { ...rest, choices: [...choices], ...written }
  },
  write(db, id, body) {
    if (questionVersion(db, id)) return
    const { at, operator, ...question } = questionDocumentSchema.parse(body)
    writeQuestion(db, { id, ...question }, { at, operatorId: operatorIdSchema.parse(operator) })
  },
  erase,
}

const surveys: DocumentSource = {
  kind: surveyDocument,
  uids: uidsOf('survey'),
  read(db, uid) {
    const survey = surveyVersion(db, uid)
    const written = writtenBy(db, 'survey', uid)
    if (!survey || !written) return undefined
    const { id: _version, questions: asks, ...rest } = survey
    return { ...rest, questions: [...asks], ...written }
  },
  write(db, id, body) {
    if (surveyVersion(db, id)) return
    const { at, operator, ...survey } = surveyDocumentSchema.parse(body)
    writeSurvey(db, { id, ...survey }, { at, operatorId: operatorIdSchema.parse(operator) })
  },
  erase,
}

const launches: DocumentSource = {
  kind: launchDocument,
  uids: uidsOf('survey_launch'),
  read: (db, uid) =>
    db.get(
      `SELECT branch.uid AS branch, survey_uid AS survey, at, operator_id AS operator
       FROM survey_launch JOIN branch ON branch.id = branch_id WHERE survey_launch.id = ?`,
      uid,
    ),
  write(db, id, body) {
    if (writtenBy(db, 'survey_launch', id)) return
    const { branch, survey, at, operator } = launchDocumentSchema.parse(body)
    const place = db.get<{ id: BranchId }>('SELECT id FROM branch WHERE uid = ?', branch)
    if (!place) throw new Error(`Branch ${branch} is not known here`)
    addLaunch(db, { id, branchId: place.id, survey, at, operatorId: operatorIdSchema.parse(operator) })
  },
  erase,
}

/** What every till of the company knows of surveys: questions, surveys of them, and where they are launched. */
export const surveyDocuments: readonly DocumentSource[] = [questions, surveys, launches]
