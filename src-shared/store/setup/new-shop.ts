import { getStates } from '@brazilian-utils/brazilian-utils'
import { z } from 'zod'
import { cnpjSchema } from '../../customers/customer/tax-id'
import { terminalIdSchema } from '../../kernel/ids'
import { lineText } from '../../kernel/text/text-door'
import { isMerchantText, pixKeySchema } from '../../selling/payment/pix'
import { operatorCodeSchema, pinSchema } from '../access/operator'
import { pinProblem } from '../access/pin-rules'

/** A name of the shop's: one line, something in it. */
export const named = (max: number) => lineText({ min: 1, max })

/** A name or city that also stands in the shop's Pix: symbols alone say nothing there. */
export const merchantText = (max: number) => named(max).refine(isMerchantText)

/** The largest number a terminal may have: receipts' barcodes have four digits for it. */
export const maxTerminalNumber = 9999

/** `SP`, `RJ`…: the 26 states and the Federal District, by name. */
export const states = getStates()
  .map(({ code, name }) => ({ code: code as string, name }))
  .sort((a, b) => a.name.localeCompare(b.name, 'pt-BR'))

export const stateSchema = z.enum(states.map(({ code }) => code))

export function isStateCode(text: string): boolean {
  return stateSchema.safeParse(text).success
}

/** What an empty till must be told before its first sign-in: the shop, this terminal, and who manages it. */
export const newShopSchema = z.object({
  /** As registered with its CNPJ. */
  legalName: named(80),
  cnpj: cnpjSchema,
  branch: z.object({
    /** The name customers know, printed large on receipts. */
    name: merchantText(40),
    city: merchantText(40),
    state: stateSchema,
    pixKey: pixKeySchema.nullable(),
  }),
  /** Its number is its id: receipts and other terminals know it by that. */
  terminal: z.object({ number: terminalIdSchema.max(maxTerminalNumber), name: named(30) }),
  manager: z
    .object({ code: operatorCodeSchema, name: named(40), pin: pinSchema })
    .refine(({ code, pin }) => pinProblem(pin, { code, approves: true }) === null, { path: ['pin'] }),
})
export type NewShop = z.infer<typeof newShopSchema>
