import { z } from 'zod'
import { parseCpf, parseCnpj } from '#shared/customers/customer/tax-id'
import { cents, type Cents } from '#shared/kernel/money/cents'
import { thousandths } from '#shared/kernel/money/quantity'

/** Fields as all three operators take them: JSON text, never null or empty where a field may be absent. */

const digits = (text: string) => Number(text.replace('.', ''))

/** `"199.90"`, not negative, read as cents. */
export const wireMoney = z
  .string()
  .regex(/^(0|[1-9]\d{0,9})\.\d{2}$/, 'money is text with a dot and two digits')
  .transform((text) => cents(digits(text)))

/** `"1.000"`, above zero, read as thousandths. */
export const wireQuantity = z
  .string()
  .regex(/^(0|[1-9]\d{0,9})\.\d{3}$/, 'a quantity is text with a dot and three digits')
  .transform((text) => thousandths(digits(text)))
  .refine((quantity) => quantity > 0, 'a quantity is above zero')

export const wireText = z
  .string()
  .max(500)
  .refine((text) => text.trim() !== '', 'may be absent, never empty')

export const wireInstant = z.iso.datetime({ offset: true })

export const wireEan = z.string().regex(/^(\d{8}|\d{12,14})$/)

export const wireCpf = z.string().refine((text) => parseCpf(text) === text, 'a CPF is eleven digits')

export const wireCnpj = z.string().refine((text) => parseCnpj(text) === text, 'a CNPJ is fourteen characters')

/** `"199.90"` of an amount in cents, not negative. */
export function moneyText(amount: Cents): string {
  const text = String(amount).padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}

/** The first thing wrong with a value, as an operator's message says it. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'invalid'
}
