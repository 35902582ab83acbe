import { z } from 'zod'
import { lineText, pathText } from '../../kernel/text/text-door'
import { accentWays, printerModelIds } from './printer-models'

const typed = pathText({ min: 1, max: 200 })

/** How bytes reach the printer. */
export const printerConnectionSchema = z.discriminatedUnion('kind', [
  /** Nobody has chosen one yet: no paper comes out, and nothing says that one did. */
  z.object({ kind: z.literal('none') }),
  /** Papers as pages in a folder: for training and for the demo shop. */
  z.object({ kind: z.literal('simulated') }),
  z.object({ kind: z.literal('tcp'), host: typed, port: z.int().min(1).max(65_535) }),
  z.object({
    kind: z.literal('serial'),
    path: typed,
    baudRate: z.literal([9_600, 19_200, 38_400, 57_600, 115_200]),
    /** Who says when to wait: nobody, a wire (RTS/CTS), or characters in between (XON/XOFF). */
    flow: z.enum(['none', 'hardware', 'software']),
  }),
  /** A device such as /dev/usb/lp0 or LPT1. */
  z.object({ kind: z.literal('file'), path: typed }),
  z.object({ kind: z.literal('spooler'), printerName: typed }),
])
export type PrinterConnection = Readonly<z.infer<typeof printerConnectionSchema>>

/** What this terminal prints with. */
export const printerSettingsSchema = z.object({
  name: lineText({ min: 1, max: 40 }).default('Impressora'),
  model: z.enum(printerModelIds).default('epson-80'),
  connection: printerConnectionSchema.default({ kind: 'none' }),
  /** The same model may know its tables by other numbers, or be set to one of them. */
  accents: z.enum(accentWays).default('model'),
  /** The pin of the printer's drawer socket that opens it. */
  drawer: z.enum(['none', 'pin-2', 'pin-5']).default('pin-2'),
  /** What the drawer's switch means on the socket's third pin; drawers are wired both ways. */
  drawerSwitch: z.enum(['none', 'open-high', 'open-low']).default('none'),
})
export type PrinterSettings = Readonly<z.infer<typeof printerSettingsSchema>>
