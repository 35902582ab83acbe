import { z } from 'zod'

/**
 * What stands in a column. Money is cents, quantities thousandths, percentages thousandths of a percent, a day
 * `2026-11-14`, a moment an instant; a null is an empty cell of any of them.
 */
export const columnKindSchema = z.enum(['text', 'count', 'money', 'quantity', 'percent', 'day', 'moment'])
export type ColumnKind = z.infer<typeof columnKindSchema>

export const cellSchema = z.union([z.string(), z.number(), z.null()])
export type Cell = z.infer<typeof cellSchema>

const columnSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: columnKindSchema,
    /** Whether it has a total. */
    hasTotal: z.boolean(),
  })
  .readonly()
export type ColumnView = z.infer<typeof columnSchema>

const choiceSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    /** What is said where nothing is chosen: `Todas`. */
    all: z.string(),
    options: z.array(z.object({ value: z.string(), label: z.string() }).readonly()),
  })
  .readonly()
export type ChoiceView = z.infer<typeof choiceSchema>

const chartSchema = z
  .object({ label: z.string(), value: z.string(), runs: z.enum(['right', 'down']) })
  .readonly()
export type ChartView = z.infer<typeof chartSchema>

/** Where a row leads: to another report over the day it stands for, or to the paper of the sale it is. */
const leadSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), report: z.string() }).readonly(),
  z.object({ kind: z.literal('sale') }).readonly(),
])
export type LeadView = z.infer<typeof leadSchema>

/** A report as its screen draws it, whatever it is about. */
export const reportViewSchema = z
  .object({
    id: z.string(),
    /** The heading it stands under. */
    menu: z.string(),
    name: z.string(),
    about: z.string(),
    /** What it can be narrowed by, beside the period every report has. */
    choices: z.array(choiceSchema),
    columns: z.array(columnSchema).readonly(),
    /** What each bar stands for and how long it is, by columns. Time runs to the right; names are read beside theirs. */
    chart: chartSchema.nullable(),
    leads: leadSchema.nullable(),
  })
  .readonly()
export type ReportView = z.infer<typeof reportViewSchema>
