import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { verbatimText } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'
import { exportRefusals } from '../../store/reading/export-refusals'
import { runSchema } from '../../store/reading/reading-operations'
import { readingRefusals } from '../../store/reading/reading-refusals'
import { keptFiltersSchema } from './kept-filters'
import { reportRefusals } from './report-refusals'
import { cellSchema, reportViewSchema } from './report-view'

const word = verbatimText({ min: 1, max: 60 })

/** What a report is asked: days of business from the first to the last, and what its choices are narrowed to. */
export const reportQuestionSchema = z
  .object({
    report: word,
    from: daySchema,
    until: daySchema,
    /** The chosen option by the choice's id; one that is not named is not narrowed. */
    choices: z.record(word, word),
  })
  .readonly()
export type ReportQuestion = z.infer<typeof reportQuestionSchema>

const sortSchema = z.object({ column: word, descending: z.boolean() }).readonly()
export type ReportSort = z.infer<typeof sortSchema>

export const exportFormats = ['xlsx', 'csv', 'pdf'] as const
export type ExportFormat = (typeof exportFormats)[number]

const example = { report: 'sales-by-day', from: '2026-11-01', until: '2026-11-30', choices: {} }

const reportPageSchema = z
  .object({
    rows: z.array(z.array(cellSchema).readonly()).readonly(),
    /** What each row is the row of, where it leads to just that. */
    keys: z.array(z.string()).readonly().nullable(),
    /** Rows before the next page; null behind the last one. */
    next: z.int().nullable(),
    /** Of the whole report, by column, null where there is none; only with the first page. */
    totals: z.array(cellSchema).readonly().nullable(),
    /** How many rows the whole report has; only with the first page. */
    count: z.int().nullable(),
  })
  .readonly()
export type ReportPage = z.infer<typeof reportPageSchema>

const endings = { ...pick(reportRefusals, 'report-unknown', 'report-period'), ...readingRefusals }

/** The screen “Relatórios” (FEATURES B7). Each report asks for a right of its own besides. */
export const reportsContract = {
  /** Those the operator may see, in the order of their headings, and the day of business it is. */
  'reports.list': query({
    input: z.object({}),
    output: z.object({ today: daySchema, reports: z.array(reportViewSchema), kept: keptFiltersSchema }),
    errors: {},
    permission: 'reports.view',
    touches: 'nothing',
    example: {},
  }),
  /** Keeps what the operator last looked at reports by, for the next time. */
  'reports.keep': command({
    input: keptFiltersSchema,
    output: z.null(),
    errors: {},
    permission: 'reports.view',
    touches: 'settings',
    atStake: 'input',
    example: { report: 'sales-by-day', quick: 'Mês', choices: {}, beside: 'before' },
  }),
  /** What all of it comes to, without a row: for holding one period against another. */
  'reports.totals': query({
    input: z.object({ run: runSchema, question: reportQuestionSchema }),
    output: z.array(cellSchema).readonly(),
    errors: endings,
    permission: 'reports.view',
    touches: 'nothing',
    example: { run: exampleId, question: example },
  }),
  /** A page of it, computed beside the till; answers once it is there, however long that takes. */
  'reports.run': query({
    input: z.object({
      run: runSchema,
      question: reportQuestionSchema,
      sort: sortSchema.nullable(),
      /** Rows before this page. */
      skip: z.int().nonnegative(),
    }),
    output: reportPageSchema,
    errors: endings,
    permission: 'reports.view',
    touches: 'nothing',
    example: { run: exampleId, question: example, sort: null, skip: 0 },
  }),
  /**
   * Writes all of it into a file in the data folder and says where. For spreadsheets a list is in its own order, figures
   * as they are sorted; on A4 both are, and there is an end to how long it may be.
   */
  'reports.export': command({
    input: z.object({
      run: runSchema,
      question: reportQuestionSchema,
      sort: sortSchema.nullable(),
      format: z.enum(exportFormats),
    }),
    output: z.object({ file: z.string(), entries: z.int() }),
    errors: {
      ...endings,
      ...pick(reportRefusals, 'report-too-long'),
      ...pick(exportRefusals, 'export-folder'),
    },
    permission: 'reports.export',
    touches: 'settings',
    atStake: 'input',
    example: { run: exampleId, question: example, sort: null, format: 'xlsx' },
  }),
} as const
