import { questionTextSchema, type QuestionText } from '#shared/customers/survey/question'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { FormErrors } from '../../../ui/fields/use-read-form'

/** A question as it is being written. */
export interface QuestionDraft extends Record<string, unknown> {
  readonly name: string
  readonly text: string
  readonly choices: readonly string[]
}

/** What was written, or the first thing to correct of each field. */
export function readQuestion(draft: QuestionDraft): Result<QuestionText, FormErrors<QuestionDraft>> {
  const choices = draft.choices.map((choice) => choice.trim()).filter((choice) => choice !== '')
  const read = questionTextSchema.safeParse({ ...draft, choices })
  if (read.success) return ok(read.data)
  const wrong = (field: string) => read.error.issues.find(({ path }) => path[0] === field)
  const ofChoices = wrong('choices')
  return fail({
    name: wrong('name') && 'Dê um nome à pergunta.',
    text: wrong('text') && 'Escreva a pergunta como ela será lida.',
    // What is wrong with all of them says its own words; one alone is too long.
    choices:
      ofChoices && (ofChoices.path.length > 1 ? 'Uma resposta tem no máximo 40 letras.' : ofChoices.message),
  })
}
