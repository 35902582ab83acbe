import { z } from 'zod'
import { lineText } from '../../kernel/text/text-door'
import { labelPrinterModelIds } from './label-printer-models'
import { printerConnectionSchema } from './printer-settings'

/** What this terminal prints labels with. */
export const labelPrinterSettingsSchema = z.object({
  name: lineText({ min: 1, max: 40 }).default('Impressora de etiquetas'),
  model: z.enum(labelPrinterModelIds).default('zebra-203'),
  connection: printerConnectionSchema.default({ kind: 'none' }),
})
export type LabelPrinterSettings = Readonly<z.infer<typeof labelPrinterSettingsSchema>>
