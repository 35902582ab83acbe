import { z } from 'zod'
import { printerStateSchema } from '../../devices/device/hardware'
import { scannerStateSchema } from '../../devices/device/scanner-operations'
import { wedgeFormatSchema } from '../../devices/device/scanner-settings'
import { branchIdSchema, terminalIdSchema } from '../../kernel/ids'
import { query } from '../../kernel/operation'
import { terminalStopSchema } from '../../kernel/terminal-stop'
import { saleViewSchema } from '../../selling/sale/sale-view'
import { signedInSchema } from '../access/operator'
import { clockDoubtSchema } from '../clock/clock-doubt'
import { keyMapSchema } from '../settings/key-map'
import { payingSchema } from '../settings/paying'
import { preferencesSchema } from '../settings/preferences'
import { tillSessionSchema } from '../till/till-session'

/** All a window needs for its first paint, in one call. */
const appStateSchema = z.object({
  version: z.string(),
  /** Whose data these are: said on every screen where they are not the shop's in their usual place. */
  data: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('usual') }),
    z.object({ kind: z.literal('demo') }),
    z.object({ kind: z.literal('elsewhere'), folder: z.string() }),
  ]),
  /** Its screens show the time of `timeZone`, an IANA name, whatever the computer's own is. */
  branch: z.object({ id: branchIdSchema, name: z.string(), timeZone: z.string() }),
  terminal: z.object({ id: terminalIdSchema, name: z.string() }),
  operator: signedInSchema.nullable(),
  till: tillSessionSchema.nullable(),
  /** The till is somebody else's and the operator may not work in it, or it was left open by a crash. */
  tillLeft: z.boolean(),
  /** Why the computer's clock is not believed; null when it is. */
  clockDoubt: clockDoubtSchema.nullable(),
  /** Why this terminal may do nothing with sales; null where it may. */
  terminalStop: terminalStopSchema.nullable(),
  sale: saleViewSchema.nullable(),
  keys: keyMapSchema,
  preferences: preferencesSchema,
  paying: payingSchema,
  printer: printerStateSchema,
  /** Those that are no keyboards, in the order they were set up. */
  scanners: z.array(scannerStateSchema),
  /** What scanners that type send around their codes. */
  wedge: wedgeFormatSchema,
  /** Minutes without a key, touch or scan after which somebody has to sign in again; 0 never. */
  idleMinutes: z.int().nonnegative(),
  /** The reason given last is filled in for the next discount. */
  suggestDiscountReason: z.boolean(),
})
export type AppState = z.infer<typeof appStateSchema>

export const appContract = {
  'app.state': query({
    input: z.object({}),
    output: appStateSchema,
    errors: {},
    permission: 'public',
    touches: 'nothing',
    example: {},
  }),
} as const
