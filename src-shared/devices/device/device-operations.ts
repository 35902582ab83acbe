import { z } from 'zod'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { deviceRefusals } from './device-refusals'
import { printerDiagnosisSchema, printerStateSchema } from './hardware'
import { printJobIdSchema, printJobSchema } from './print-job'
import { printerSettingsSchema } from './printer-settings'

const paper = z.object({ id: printJobIdSchema })

/** The receipt printer as the device screen shows it (FEATURES G5). */
const printerViewSchema = z.object({
  settings: printerSettingsSchema,
  state: printerStateSchema,
  diagnosis: printerDiagnosisSchema,
  /** On their way in order, then those of late. */
  papers: z.array(printJobSchema),
})
export type PrinterView = Readonly<z.infer<typeof printerViewSchema>>

export const deviceContract = {
  'device.printer': query({
    input: z.object({}),
    output: printerViewSchema,
    errors: {},
    permission: 'device.manage',
    touches: 'nothing',
    example: {},
  }),
  /** What a device could be plugged into; the lists may be empty where the system does not tell. */
  'device.ports': command({
    input: z.object({}),
    output: z.object({
      serial: z.array(z.string()),
      files: z.array(z.string()),
      /** Printers of the operating system, by name. */
      installed: z.array(z.string()),
    }),
    errors: {},
    permission: 'device.manage',
    touches: 'nothing',
    atStake: 'input',
    example: {},
  }),
  /** Addresses near the till where a printer may be; takes about two seconds. */
  'device.find-network-printers': command({
    input: z.object({}),
    output: z.object({ hosts: z.array(z.string()) }),
    errors: {},
    permission: 'device.manage',
    touches: 'nothing',
    atStake: 'input',
    example: {},
  }),
  /** From now on papers go to this printer. */
  'device.save-printer': command({
    input: printerSettingsSchema,
    output: printerViewSchema,
    errors: pick(deviceRefusals, 'path-not-printer'),
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: {
      name: 'Balcão',
      connection: { kind: 'tcp', host: '192.0.2.1', port: 9_100 },
    },
  }),
  'device.print-test-page': command({
    input: z.object({}),
    output: z.object({ printed: z.boolean() }),
    errors: {},
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: {},
  }),
  /** Takes a waiting paper out of the queue. */
  'device.cancel-paper': command({
    input: paper,
    output: printerViewSchema,
    errors: pick(deviceRefusals, 'paper-not-waiting'),
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: { id: 999 },
  }),
  /** Queues a paper once more, as 2ª via unless nothing of it ever came out. */
  'device.print-paper-again': command({
    input: paper,
    output: printerViewSchema,
    errors: pick(deviceRefusals, 'paper-not-found'),
    permission: 'device.manage',
    touches: 'device',
    atStake: 'input',
    example: { id: 999 },
  }),
} as const
