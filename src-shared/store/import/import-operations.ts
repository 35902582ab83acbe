import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { canonical, lineText, verbatimText } from '../../kernel/text/text-door'
import { exportRefusals } from '../reading/export-refusals'
import { runSchema } from '../reading/reading-operations'
import { readingRefusals } from '../reading/reading-refusals'
import { decimalMarks, fileFormatSchema } from './file-format'
import { importRefusals } from './import-refusals'

/** Made by the screen before the file is first sent. */
const importId = z.uuid()
const kindId = verbatimText({ min: 1, max: 40 })

/** Where a column of the kind stands in the file, from 0, and what parts its decimals. */
const mappedColumnSchema = z
  .object({ source: z.int().nonnegative().max(16_383), decimal: canonical(z.enum(decimalMarks)).nullable() })
  .readonly()
/** By the names of the kind's columns; one that is not named is not in the file. */
export const mappedColumnsSchema = z.record(kindId, mappedColumnSchema).readonly()
export type MappedColumns = z.infer<typeof mappedColumnsSchema>

/** A million letters of base64 are 750 kB: no call keeps main long. */
const mostOfPart = 1_000_000

const fileSchema = z.object({ id: importId, kind: kindId, name: lineText({ min: 1, max: 200 }) })

export const countsSchema = z
  .object({ new: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int() })
  .readonly()
export type ImportCounts = z.infer<typeof countsSchema>

export const importRunSchema = z
  .object({
    id: importId,
    kind: z.string(),
    file: z.string(),
    state: z.enum(['running', 'stopped', 'done', 'given-up']),
    startedAt: instantSchema,
    startedBy: z.string(),
    endedAt: instantSchema.nullable(),
    /** Rows to be taken over, and those that were. */
    of: z.int(),
    done: z.int(),
    /** What was done to them; `refused` counts those of the check, too. */
    counts: countsSchema,
    /** Whether its refused rows can still be taken out. */
    keepsRefused: z.boolean(),
  })
  .readonly()
export type ImportRun = z.infer<typeof importRunSchema>

const kindSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    about: z.string(),
    columns: z
      .array(z.object({ id: z.string(), name: z.string(), hasDecimals: z.boolean() }).readonly())
      .readonly(),
    needs: z.array(z.array(z.string()).readonly()).readonly(),
  })
  .readonly()
export type ImportKindView = z.infer<typeof kindSchema>

const rowStates = ['new', 'changed', 'unchanged', 'refused'] as const
export type RowState = (typeof rowStates)[number]

const checkedRowSchema = z
  .object({
    row: z.int(),
    state: z.enum(rowStates),
    title: z.string(),
    /** Why it is refused, or what was mended in it. */
    note: z.string().nullable(),
  })
  .readonly()
export type CheckedRow = z.infer<typeof checkedRowSchema>

const previewSchema = z
  .object({
    format: fileFormatSchema,
    /** Names of the workbook's sheets; none in a text file. */
    sheets: z.array(z.string()).readonly(),
    /** The columns' names as the file has them. */
    head: z.array(z.string()).readonly(),
    /** The first rows below the head. */
    rows: z.array(z.object({ row: z.int(), cells: z.array(z.string()).readonly() }).readonly()).readonly(),
    columns: mappedColumnsSchema,
    /** Columns whose decimals could be meant either way. */
    doubtful: z.array(z.string()).readonly(),
    /** Whether the columns are those chosen the last time a file had this head. */
    isRemembered: z.boolean(),
  })
  .readonly()
export type ImportPreview = z.infer<typeof previewSchema>

const unreadable = { ...pick(importRefusals, 'import-unreadable', 'import-lost'), ...readingRefusals }
const file = { id: exampleId, kind: 'products', name: 'produtos.csv' }
const format = { kind: 'csv', encoding: 'utf-8', separator: ';', headRow: 1 } as const
const columns = { code: { source: 0, decimal: null } }
const none = z.object({})

/** The screen “Importar” (FEATURES B5): a file is sent, looked at, checked, and taken over. */
export const importContract = {
  'import.overview': query({
    input: none,
    output: z.object({ kinds: z.array(kindSchema).readonly(), runs: z.array(importRunSchema).readonly() }),
    errors: {},
    permission: 'import.run',
    touches: 'nothing',
    example: {},
  }),
  /** A part of the file, in order; at 0 it begins anew, and what another one left behind goes. */
  'import.receive': command({
    input: z.object({
      id: importId,
      at: z.int().nonnegative(),
      part: canonical(z.base64().max(mostOfPart)),
    }),
    output: z.null(),
    errors: pick(importRefusals, 'import-under-way', 'import-lost', 'import-unreadable'),
    permission: 'import.run',
    touches: 'settings',
    atStake: 'input',
    example: { id: exampleId, at: 0, part: '' },
  }),
  /** What the file looks like read so, and what its columns seem to mean; what is null is guessed. */
  'import.look': query({
    input: fileSchema.extend({
      run: runSchema,
      format: fileFormatSchema.nullable(),
    }),
    output: previewSchema,
    errors: unreadable,
    permission: 'import.run',
    touches: 'nothing',
    example: { ...file, run: exampleId, format: null },
  }),
  /** Reads all of it and holds each row against the shop; nothing is taken over yet. */
  'import.check': command({
    input: fileSchema.extend({ run: runSchema, format: fileFormatSchema, columns: mappedColumnsSchema }),
    output: z.object({ counts: countsSchema, mended: z.int() }),
    errors: { ...unreadable, ...pick(importRefusals, 'import-columns', 'import-under-way') },
    permission: 'import.run',
    touches: 'settings',
    atStake: 'input',
    example: { ...file, run: exampleId, format, columns },
  }),
  /** Rows of the check, in the order of the file. */
  'import.rows': query({
    input: z.object({ id: importId, state: z.enum(rowStates), after: z.int().nonnegative() }),
    output: z.object({ rows: z.array(checkedRowSchema).readonly(), more: z.boolean() }),
    errors: pick(importRefusals, 'import-lost'),
    permission: 'import.run',
    touches: 'nothing',
    example: { id: exampleId, state: 'refused', after: 0 },
  }),
  /** Takes the checked rows over, beside the till: answers at once. */
  'import.begin': command({
    input: z.object({ id: importId }),
    output: z.null(),
    errors: pick(importRefusals, 'import-lost', 'import-under-way', 'import-nothing'),
    permission: 'import.run',
    touches: 'customer',
    atStake: 'input',
    example: { id: exampleId },
  }),
  'import.stop': command({
    input: z.object({ id: importId }),
    output: z.null(),
    errors: pick(importRefusals, 'import-over'),
    permission: 'import.run',
    touches: 'settings',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** Goes on with the first row that was not taken over. */
  'import.resume': command({
    input: z.object({ id: importId }),
    output: z.null(),
    errors: pick(importRefusals, 'import-over', 'import-lost'),
    permission: 'import.run',
    touches: 'customer',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** What was taken over stays; the rest is left. */
  'import.give-up': command({
    input: z.object({ id: importId }),
    output: z.null(),
    errors: pick(importRefusals, 'import-over'),
    permission: 'import.run',
    touches: 'settings',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** The refused rows as they came, with the reason in a column of its own: mended, they are imported again. */
  'import.save-refused': command({
    input: z.object({ id: importId, run: runSchema, format: z.enum(['xlsx', 'csv']) }),
    output: z.object({ file: z.string(), entries: z.int() }),
    errors: {
      ...readingRefusals,
      ...pick(importRefusals, 'import-lost'),
      ...pick(exportRefusals, 'export-folder'),
    },
    permission: 'import.run',
    touches: 'settings',
    atStake: 'input',
    example: { id: exampleId, run: exampleId, format: 'xlsx' },
  }),
  /** An empty spreadsheet with the names of the kind's columns, and a row that shows how they are filled in. */
  'import.save-model': command({
    input: z.object({ kind: kindId, run: runSchema, format: z.enum(['xlsx', 'csv']) }),
    output: z.object({ file: z.string(), entries: z.int() }),
    errors: { ...readingRefusals, ...pick(exportRefusals, 'export-folder') },
    permission: 'import.run',
    touches: 'settings',
    atStake: 'input',
    example: { kind: 'products', run: exampleId, format: 'xlsx' },
  }),
} as const
