import { z } from 'zod'
import type { DocumentKind } from '../../central/document-kind'

const written = { at: z.int(), operator: z.uuid() }
const version = { uid: z.uuid(), version: z.int().positive(), ...written }

/** A version of a question, by its own id. */
export const questionDocumentSchema = z.object({
  ...version,
  name: z.string(),
  text: z.string(),
  choices: z.array(z.string()),
})

/** A version of a survey, by its own id; its questions by uid, in order. */
export const surveyDocumentSchema = z.object({ ...version, title: z.string(), questions: z.array(z.uuid()) })

/** From when on a branch asks a survey, or with null nothing. */
export const launchDocumentSchema = z.object({
  branch: z.uuid(),
  survey: z.uuid().nullable(),
  ...written,
})

/** Each is written once and never changed: two tills that wrote apart both keep what they wrote. */
const neverChanged = { version: 1, edited: 'anywhere', groups: [], withdrawable: [] } as const

export const questionDocument: DocumentKind = {
  kind: 'survey-question',
  body: questionDocumentSchema,
  ...neverChanged,
}
export const surveyDocument: DocumentKind = { kind: 'survey', body: surveyDocumentSchema, ...neverChanged }
export const launchDocument: DocumentKind = {
  kind: 'survey-launch',
  body: launchDocumentSchema,
  ...neverChanged,
}
