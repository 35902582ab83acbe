import { z } from 'zod'
import { canonical } from '../../kernel/text/text-door'

/** How a text file spells its letters: what people's programs write, CP850 from old DOS systems. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'cp850'] as const
export type Encoding = (typeof encodings)[number]

export const separators = [';', '\t', ',', '|'] as const
export type Separator = (typeof separators)[number]

/** The row of the file its columns' names stand in, counted from 1 as a spreadsheet does; 0: they have none. */
const headRow = z.int().nonnegative().max(1000)

const csvFormatSchema = z
  .object({
    kind: z.literal('csv'),
    encoding: z.enum(encodings),
    separator: canonical(z.enum(separators)),
    headRow,
  })
  .readonly()
export type CsvFormat = z.infer<typeof csvFormatSchema>

const xlsxFormatSchema = z
  .object({
    kind: z.literal('xlsx'),
    /** Its place among the sheets, from 0. */
    sheet: z.int().nonnegative().max(1000),
    headRow,
  })
  .readonly()
export type XlsxFormat = z.infer<typeof xlsxFormatSchema>

/** How a file is read: guessed, shown on a preview, and changed there. */
export const fileFormatSchema = z.discriminatedUnion('kind', [csvFormatSchema, xlsxFormatSchema])
export type FileFormat = z.infer<typeof fileFormatSchema>

/** What parts reais from centavos in a column of text. */
export const decimalMarks = [',', '.'] as const
export type DecimalMark = (typeof decimalMarks)[number]
