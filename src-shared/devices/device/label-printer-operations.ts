import { z } from 'zod'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { deviceRefusals } from './device-refusals'
import { printerDiagnosisSchema, printerStateSchema } from './hardware'
import { labelPrinterSettingsSchema } from './label-printer-settings'
import { printJobIdSchema, printJobSchema } from './print-job'

const job = z.object({ id: printJobIdSchema })

/** The label printer as the device screen shows it (FEATURES B5, G5). */
const labelPrinterViewSchema = z.object({
  settings: labelPrinterSettingsSchema,
  state: printerStateSchema,
  diagnosis: printerDiagnosisSchema,
  /** On their way in order, then those of late. */
  papers: z.array(printJobSchema),
})
export type LabelPrinterView = Readonly<z.infer<typeof labelPrinterViewSchema>>

const manage = { permission: 'device.manage', touches: 'device', atStake: 'input' } as const

export const labelPrinterContract = {
  'label-printer.view': query({
    input: z.object({}),
    output: labelPrinterViewSchema,
    errors: {},
    permission: 'device.manage',
    touches: 'nothing',
    example: {},
  }),
  /** From now on labels go to this printer. */
  'label-printer.save': command({
    ...manage,
    input: labelPrinterSettingsSchema,
    output: labelPrinterViewSchema,
    errors: pick(deviceRefusals, 'path-not-printer'),
    example: { name: 'Etiquetas', connection: { kind: 'tcp', host: '192.0.2.2', port: 9_100 } },
  }),
  /** One label of 40 × 25 mm with everything labels have. */
  'label-printer.print-test-label': command({
    ...manage,
    input: z.object({}),
    output: z.object({ printed: z.boolean() }),
    errors: {},
    example: {},
  }),
  /** Takes waiting labels out of the queue. */
  'label-printer.cancel': command({
    ...manage,
    input: job,
    output: labelPrinterViewSchema,
    errors: pick(deviceRefusals, 'paper-not-waiting'),
    example: { id: 999 },
  }),
  /** Queues labels once more, as they were drawn. */
  'label-printer.print-again': command({
    ...manage,
    input: job,
    output: labelPrinterViewSchema,
    errors: pick(deviceRefusals, 'paper-not-found'),
    example: { id: 999 },
  }),
} as const
