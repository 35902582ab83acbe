import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { displayRefusals } from './display-refusals'
import { displayReportSchema, displayStatuses } from './display-report'
import { displaySettingsSchema, screenSchema } from './display-settings'
import { pairedScreenIdSchema, pairedScreenSchema, pairingCodeSchema } from './paired-screen'

/** Whether a paired screen is there, and when it was last heard of; null where it was not since the till was started. */
const presenceSchema = z.object({ isTold: z.boolean(), heardAt: instantSchema.nullable() })
export type ScreenPresence = Readonly<z.infer<typeof presenceSchema>>

/** The customer displays as the device screen shows them (FEATURES G5). */
const displayDeviceSchema = z.object({
  settings: displaySettingsSchema,
  screens: z.array(screenSchema.extend({ isOperators: z.boolean() })),
  window: displayReportSchema,
  /** The page or the folder beside the sale. */
  communication: displayReportSchema,
  /** What the pole display shows, line by line; null while there is none. */
  pole: z.object({ report: displayReportSchema, text: z.tuple([z.string(), z.string()]).nullable() }),
  /** Tablets and other computers of the shop's network. */
  network: displayReportSchema,
  /** Where they can reach this computer. */
  addresses: z.array(z.string()),
  paired: z.array(pairedScreenSchema.extend(presenceSchema.shape)),
  /** What the next one is paired with; null unless somebody asked for it. */
  pairing: pairingCodeSchema.nullable(),
  /** When the last code was taken back for too many wrong ones; null once there is another. */
  codeVoidedAt: instantSchema.nullable(),
})
export type DisplayDevice = Readonly<z.infer<typeof displayDeviceSchema>>

/** What the status bar says: trouble if any of them has it. */
export const displayStateSchema = z.object({ status: z.enum(displayStatuses) })
export type DisplayState = Readonly<z.infer<typeof displayStateSchema>>

export const displayContract = {
  /** For the status bar; later changes are pushed. */
  'display.state': query({
    input: z.object({}),
    output: displayStateSchema,
    errors: {},
    permission: 'signed-in',
    touches: 'nothing',
    example: {},
  }),
  'display.device': query({
    input: z.object({}),
    output: displayDeviceSchema,
    errors: {},
    permission: 'device.manage',
    touches: 'nothing',
    example: {},
  }),
  /** From now on the displays are these. */
  'display.save': command({
    input: displaySettingsSchema,
    output: displayDeviceSchema,
    errors: {},
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: { greeting: 'Olá!' },
  }),
  /** Shows a sample sale for a while, or until something is sold. */
  'display.test': command({
    input: z.object({}),
    output: displayDeviceSchema,
    errors: {},
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: {},
  }),
  /** Gives out a code to pair one screen with; the one before it holds no longer. */
  'display.offer-code': command({
    input: z.object({}),
    output: displayDeviceSchema,
    errors: pick(displayRefusals, 'no-room-for-screen'),
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: {},
  }),
  /** It goes dark at once, and has to be paired to be lit again. Removing what is gone changes nothing. */
  'display.remove-screen': command({
    input: z.object({ id: pairedScreenIdSchema }),
    output: displayDeviceSchema,
    errors: {},
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: { id: 999 },
  }),
} as const
