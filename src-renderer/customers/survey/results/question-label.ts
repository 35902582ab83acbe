import type { AnsweredQuestion } from '#shared/customers/survey/results-operations'

/** A question's name, with its version where it was written anew. */
export function questionLabel({ name, version }: Pick<AnsweredQuestion, 'name' | 'version'>): string {
  return version === null ? name : `${name} (versão ${version})`
}
