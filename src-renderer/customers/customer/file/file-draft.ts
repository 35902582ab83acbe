import type { FileChanges } from '#shared/customers/customer/customer'
import {
  customerFileSchema,
  emptyFile,
  type CustomerFile,
  type FileField,
  type HiddenField,
} from '#shared/customers/customer/customer-file'
import { fieldLabel } from '#shared/customers/customer/file-fields'
import type { ShownFile } from '#shared/customers/customer/file-operations'
import { parseMobile } from '#shared/customers/customer/mobile'
import { parsePhone } from '#shared/customers/customer/phone'
import { parseTaxId } from '#shared/customers/customer/tax-id'
import {
  readCustomerAnswer,
  sayCustomerAnswer,
  type CustomerQuestion,
} from '#shared/customers/supplement/customer-question'
import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { parseDay } from '../../../ui/fields/day-text'

/** The fields that are typed or chosen as text. */
export type TextField = Exclude<FileField, 'creditLimit' | 'isActive'>
type Texts = Readonly<Record<TextField, string>>

/** A file as somebody types it. A hidden field is empty until something is typed over it. */
export interface FileDraft {
  readonly texts: Texts
  readonly creditLimit: Cents | null
  readonly isActive: boolean
  /** As typed, by the question's uid. */
  readonly answers: Readonly<Record<string, string>>
}

/** What is wrong with fields and answers, by their names and uids. */
export type FileErrors = Readonly<Record<string, string>>

const textFields = (Object.keys(emptyFile) as FileField[]).filter(
  (field): field is TextField => field !== 'creditLimit' && field !== 'isActive',
)

function textsOf(file: Partial<CustomerFile>): Texts {
  const texts = textFields.map((field) => [field, String(file[field] ?? '')] as const)
  return Object.fromEntries(texts) as Texts
}

/** Nothing filled in. */
export const blankDraft: FileDraft = { texts: textsOf({}), creditLimit: null, isActive: true, answers: {} }

/** Nobody's file yet, of this branch. */
export function newDraft(branchUid: string): FileDraft {
  return { ...blankDraft, texts: textsOf({ branchUid, country: 'BR' }) }
}

/** The file as it stands, without what is hidden. */
export function draftOf({ file, answers }: ShownFile, questions: readonly CustomerQuestion[]): FileDraft {
  const said = questions.map(
    ({ uid, asks }) => [uid, sayCustomerAnswer(asks.kind, answers[uid] ?? '')] as const,
  )
  return {
    texts: textsOf(file),
    creditLimit: file.creditLimit,
    isActive: file.isActive,
    answers: Object.fromEntries(said.map(([uid, text]) => [uid, answers[uid] === undefined ? '' : text])),
  }
}

/** How a field that is not taken as typed is read; `undefined`: it cannot be. */
const readers: Partial<Record<TextField, (text: string) => unknown>> = {
  taxId: (text) => parseTaxId(text)?.value,
  mobile: parseMobile,
  phone: parsePhone,
  birthDate: parseDay,
}

const hints: Partial<Record<TextField, string>> = {
  taxId: 'CPF ou CNPJ inválido. Confira os números.',
  mobile: 'Celular inválido. Informe DDD e número, como (11) 98765-4321.',
  phone: 'Telefone inválido. Informe DDD e número.',
  email: 'E-mail inválido. Confira o endereço.',
  birthDate: 'Data inválida.',
  postalCode: 'CEP inválido: são oito números.',
}

export interface WrittenFile {
  readonly changes: FileChanges
  readonly answers: Readonly<Record<string, string>>
}

/** What was changed between two drafts, read; or what to correct. Fields that stand as they were are not read. */
export function readChanges(
  before: FileDraft,
  draft: FileDraft,
  questions: readonly CustomerQuestion[],
): Result<WrittenFile, FileErrors> {
  const errors: Record<string, string> = {}
  const changes: Record<string, unknown> = {}
  for (const field of textFields) {
    const text = draft.texts[field].trim()
    if (text === before.texts[field]) continue
    const read = readField(field, text)
    if (read === undefined) errors[field] = hints[field] ?? `${fieldLabel(field)}: confira.`
    else changes[field] = read.value
  }
  const answers = changedAnswers(before, draft, questions, errors)
  if (Object.keys(errors).length > 0) return fail(errors)
  if (draft.creditLimit !== before.creditLimit) changes['creditLimit'] = draft.creditLimit
  if (draft.isActive !== before.isActive) changes['isActive'] = draft.isActive
  return ok({ changes, answers })
}

function readField(field: TextField, text: string): { readonly value: unknown } | undefined {
  const empty = emptyFile[field]
  if (text === '') return { value: empty }
  const meant = readers[field] === undefined ? text : readers[field](text)
  const read = customerFileSchema.shape[field].safeParse(meant)
  return read.success ? { value: read.data } : undefined
}

function changedAnswers(
  before: FileDraft,
  draft: FileDraft,
  questions: readonly CustomerQuestion[],
  errors: Record<string, string>,
): Record<string, string> {
  const answers: Record<string, string> = {}
  for (const { uid, name, asks } of questions) {
    const typed = draft.answers[uid] ?? ''
    if (typed === (before.answers[uid] ?? '')) continue
    if (readCustomerAnswer(asks, typed) === undefined) errors[uid] = `${name}: confira a resposta.`
    answers[uid] = typed
  }
  return answers
}

export function isHidden(field: FileField): field is HiddenField {
  return ['taxId', 'birthDate', 'mobile', 'phone', 'email'].includes(field)
}
