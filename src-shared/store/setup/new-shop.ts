import { z } from 'zod'
import { cnpjSchema } from '../../customers/customer/tax-id'
import { terminalIdSchema } from '../../kernel/ids'
import { stateSchema } from '../../kernel/states'
import { pixKeySchema } from '../../selling/payment/pix'
import { operatorCodeSchema, pinSchema } from '../access/credentials'
import { pinProblem } from '../access/pin-rules'
import { maxTerminalNumber, merchantText, named } from '../branch/shop-fields'

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
