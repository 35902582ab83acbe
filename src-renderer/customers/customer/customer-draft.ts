import { z } from 'zod'
import type { NewCustomer } from '#shared/customers/customer/customer'
import { parseMobile } from '#shared/customers/customer/mobile'
import { parseTaxId } from '#shared/customers/customer/tax-id'
import { typedNumber, wrongNumberWords } from '#shared/customers/customer/typed-number'
import { fail, ok, type Result } from '#shared/kernel/result'
import { cleanLine, numberText } from '#shared/kernel/text/clean-text'

/** The quick registration form as typed. */
export type CustomerDraft = Readonly<Record<'name' | 'taxId' | 'mobile' | 'email', string>>
/** What is wrong with each field, in Portuguese, saying what to do. */
export type DraftErrors = Readonly<Partial<Record<keyof CustomerDraft, string | undefined>>>

export const emptyDraft: CustomerDraft = { name: '', taxId: '', mobile: '', email: '' }

const isEmail = (text: string) => z.email().safeParse(text).success

/**
 * What was searched for is not asked again: it starts the form in the field it belongs to, also a number that is wrong,
 * so that none is lost unseen. `unclear` is one that may be either, for a person to say.
 */
export function draftFrom(searched: string): {
  readonly draft: CustomerDraft
  readonly unclear: string | null
} {
  const text = cleanLine(searched)
  const number = numberText(text)
  const inField = (field: keyof CustomerDraft, value: string) => ({
    draft: { ...emptyDraft, [field]: value },
    unclear: null,
  })
  switch (typedNumber(text)) {
    case 'cpf-or-mobile':
      return { draft: emptyDraft, unclear: number }
    case 'mobile':
    case 'wrong-mobile':
      return inField('mobile', number)
    case 'cpf':
    case 'cnpj':
    case 'wrong-cpf':
    case 'wrong-cnpj':
      return inField('taxId', number)
    case 'other':
      if (isEmail(text)) return inField('email', text)
      return inField(/\p{L}/u.test(text) ? 'name' : 'taxId', text)
  }
}

/** What is wrong with a field as it stands before anybody says the form is done: numbers that were carried over. */
export function carriedErrors({ taxId, mobile }: CustomerDraft): DraftErrors {
  const wrong = (text: string) => (text === '' ? null : wrongNumberWords(typedNumber(text)))
  return { taxId: wrong(taxId) ?? undefined, mobile: wrong(mobile) ?? undefined }
}

/** The customer the form means, without its id; or what to correct. Only the name is required (FEATURES A2). */
export function readDraft(
  draft: CustomerDraft,
): Result<Pick<NewCustomer, 'name' | 'taxId' | 'mobile' | 'email'>, DraftErrors> {
  const name = cleanLine(draft.name)
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
  const entered = cleanLine(text)
  return entered === '' ? null : read(entered)
}
