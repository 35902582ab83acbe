import { cleanLine } from '../../kernel/text/clean-text'
import { foldText } from '../../kernel/text/fold-text'
import type { CustomerFile, FileField } from './customer-file'
import { fieldLabel, fieldMeant, isFilled } from './file-fields'

/** A complemento, as far as it may be asked for. */
interface NamedQuestion {
  readonly uid: string
  readonly name: string
}

/** What a shop asks of every file: fields, and complementos by uid. */
export interface Mandatory {
  readonly fields: readonly FileField[]
  readonly questions: readonly NamedQuestion[]
  /** Words that mean neither. */
  readonly unknown: readonly string[]
}

/** Reads “Lista de campos obrigatórios no arquivo do cliente”: names of fields and of complementos, with commas (R2). */
export function readMandatory(list: string, questions: readonly NamedQuestion[]): Mandatory {
  const words = list
    .split(',')
    .map(cleanLine)
    .filter((word) => word !== '')
  const fields = new Set<FileField>()
  const asked = new Map<string, NamedQuestion>()
  const unknown: string[] = []
  for (const word of words) {
    const field = fieldMeant(word)
    const question = questions.find(({ name }) => foldText(name) === foldText(word))
    if (field !== undefined) fields.add(field)
    else if (question !== undefined) asked.set(question.uid, question)
    else unknown.push(word)
  }
  return { fields: [...fields], questions: [...asked.values()], unknown }
}

/** The labels of what is asked for and not filled in. A file is somebody's by a name at least. */
export function missingFields(
  { fields, questions }: Mandatory,
  file: CustomerFile,
  answers: Readonly<Record<string, string>>,
): string[] {
  const nameless = !isFilled(file.givenName) && !isFilled(file.surname)
  const missing = fields.filter((name) => !isFilled(file[name]))
  return [
    ...(nameless && !missing.includes('givenName') ? [fieldLabel('givenName')] : []),
    ...missing.map(fieldLabel),
    ...questions.filter(({ uid }) => (answers[uid] ?? '') === '').map(({ name }) => name),
  ]
}
