import { z } from 'zod'
import { choicesSchema } from '../../kernel/choices'
import { lineText } from '../../kernel/text/text-door'

/** A question as somebody writes it (R16). */
export const questionTextSchema = z
  .object({
    name: lineText({ min: 1, max: 40 }),
    text: lineText({ min: 1, max: 200 }),
    choices: choicesSchema,
  })
  .readonly()
export type QuestionText = z.infer<typeof questionTextSchema>

/**
 * A version of a question. It is never changed: what is written anew is the next version, and an answer stays with the
 * words it was given to.
 */
export const questionSchema = questionTextSchema
  .unwrap()
  .extend({
    /** Of this version. */
    id: z.uuid(),
    /** Of the question, whatever its version. */
    uid: z.uuid(),
    version: z.int().positive(),
  })
  .readonly()
export type Question = z.infer<typeof questionSchema>
