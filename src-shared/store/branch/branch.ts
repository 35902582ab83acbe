import { z } from 'zod'
import { cnpjSchema } from '../../customers/customer/tax-id'
import { branchIdSchema, terminalIdSchema } from '../../kernel/ids'
import { stateSchema } from '../../kernel/states'
import { lineText, numberTextOf } from '../../kernel/text/text-door'
import { timeZones } from '../../kernel/time/time-zone'
import { pixKeySchema } from '../../selling/payment/pix'
import { footerSchema } from './footer'
import { logoSchema } from './logo'
import { maxTerminalNumber, merchantText, named } from './shop-fields'

export const terminalNameSchema = named(30)

/** A terminal with what its papers are numbered by: its number is their series, each kind counts on its own. */
const branchTerminalSchema = z.object({
  id: terminalIdSchema,
  name: z.string(),
  nextSaleNumber: z.int().positive(),
  nextReturnNumber: z.int().positive(),
})

/** A terminal to be added: its number stays for ever, since receipts and other terminals know it by that. */
export const newTerminalSchema = z.object({
  branchId: branchIdSchema,
  number: terminalIdSchema.max(maxTerminalNumber),
  name: terminalNameSchema,
})
export type NewTerminal = z.infer<typeof newTerminalSchema>

/** What one may change about a branch (FEATURES B6): its number and those of its terminals and sales stay. */
export const branchDataSchema = z.object({
  id: branchIdSchema,
  /** The name customers know, printed large on receipts. */
  name: merchantText(40),
  /** As registered with its CNPJ. */
  legalName: named(80),
  cnpj: cnpjSchema,
  /** Empty prints none. */
  address: lineText({ max: 120 }),
  city: merchantText(40),
  state: stateSchema,
  /** Its own clock; null goes by the state's. */
  timeZone: z.enum(timeZones).nullable(),
  /** As people write it; empty prints none. */
  phone: numberTextOf(/^[\d\s()+-]*$/, 20),
  pixKey: pixKeySchema.nullable(),
  logo: logoSchema.nullable(),
  /** The branch's own; null inherits the company's. */
  footer: footerSchema.nullable(),
})
export type BranchData = z.infer<typeof branchDataSchema>

/** A branch to be added; it begins with the company's footer. */
export const newBranchSchema = branchDataSchema.omit({ id: true, footer: true })
export type NewBranch = z.infer<typeof newBranchSchema>

/** A branch as it was stored, which may hold what would no longer be accepted. */
export const branchViewSchema = branchDataSchema.extend({
  code: z.string(),
  cnpj: z.string(),
  pixKey: z.string().nullable(),
  state: z.string(),
  timeZone: z.string().nullable(),
  phone: z.string(),
  logo: z.string().nullable(),
  /** What it prints while it has none of its own. */
  inheritedFooter: z.string(),
  terminals: z.array(branchTerminalSchema),
})
export type BranchView = z.infer<typeof branchViewSchema>
