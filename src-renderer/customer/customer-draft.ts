import { z } from 'zod'
import type { NewCustomer } from '../../src-shared/customer/customer'
import { parseMobile } from '../../src-shared/customer/mobile'
import { parseTaxId } from '../../src-shared/customer/tax-id'
import { fail, ok, type Result } from '../../src-shared/result'

/** The quick registration form as typed. */
export type CustomerDraft = Readonly<Record<'name' | 'taxId' | 'mobile' | 'email', string>>
/** What is wrong with each field, in Portuguese, saying what to do. */
export type DraftErrors = Readonly<Partial<Record<keyof CustomerDraft, string | undefined>>>

export const emptyDraft: CustomerDraft = { name: '', taxId: '', mobile: '', email: '' }

const isEmail = (text: string) => z.email().safeParse(text).success

/** What was searched for is not asked again: it starts the form in the field it belongs to. */
export function draftFrom(searched: string): CustomerDraft {
  const text = searched.trim()
  if (parseTaxId(text) !== undefined) return { ...emptyDraft, taxId: text }
  if (parseMobile(text) !== undefined) return { ...emptyDraft, mobile: text }
  if (isEmail(text)) return { ...emptyDraft, email: text }
  return /\d/.test(text) ? emptyDraft : { ...emptyDraft, name: text }
}

/** The customer the form means, without its id; or what to correct. Only the name is required (FEATURES A2). */
export function readDraft(draft: CustomerDraft): Result<Omit<NewCustomer, 'id'>, DraftErrors> {
  const name = draft.name.trim()
  const taxId = optional(draft.taxId, (text) => parseTaxId(text)?.value)
  const mobile = optional(draft.mobile, parseMobile)
  const email = optional(draft.email, (text) => (isEmail(text) ? text : undefined))
  if (
    name.length >= 2 &&
    name.length <= 80 &&
    taxId !== undefined &&
    mobile !== undefined &&
    email !== undefined
  )
    return ok({ name, taxId, mobile, email })
  return fail({
    ...(name.length < 2 && { name: 'Informe o nome, com pelo menos 2 letras.' }),
    ...(name.length > 80 && { name: 'Abrevie o nome: cabem 80 letras.' }),
    ...(taxId === undefined && { taxId: 'CPF ou CNPJ inválido. Confira os números.' }),
    ...(mobile === undefined && { mobile: 'Celular inválido. Informe DDD e número, como (11) 98765-4321.' }),
    ...(email === undefined && { email: 'E-mail inválido. Confira o endereço.' }),
  })
}

/** Null when left empty, undefined when it cannot be read. */
function optional<T>(text: string, read: (text: string) => T | undefined): T | null | undefined {
  const entered = text.trim()
  return entered === '' ? null : read(entered)
}
