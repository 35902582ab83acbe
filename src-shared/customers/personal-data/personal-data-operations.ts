import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema, instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText } from '../../kernel/text/text-door'
import { exportRefusals } from '../../store/reading/export-refusals'
import { runSchema } from '../../store/reading/reading-operations'
import { readingRefusals } from '../../store/reading/reading-refusals'
import { customerRefusals } from '../customer/customer-refusals'
import { personalDataRefusals } from './personal-data-refusals'

export const personalDataFormats = ['pdf', 'json'] as const
export type PersonalDataFormat = (typeof personalDataFormats)[number]

/** Something that is not settled with the person; `amount` is cents, `points` are points. */
const openMatterSchema = z
  .object({
    kind: z.enum(['instalments', 'stored-value', 'points', 'orders', 'loyalty']),
    count: z.int().positive(),
    amount: z.int().nullable(),
  })
  .readonly()
export type OpenMatter = z.infer<typeof openMatterSchema>

/** What erasing somebody would do to one table of the register. */
const erasedPartSchema = z.object({ title: z.string(), why: z.string(), rows: z.int() }).readonly()

const previewSchema = z
  .object({
    name: z.string(),
    code: z.string(),
    goes: z.array(erasedPartSchema),
    stays: z.array(erasedPartSchema),
    /** Receipts with a CPF, which the law has the shop keep, and until the end of which year; null where there is none. */
    kept: z.object({ receipts: z.int().positive(), until: z.int() }).nullable(),
    open: z.array(openMatterSchema),
    isInSale: z.boolean(),
    /** Files taken out before that name them, which go too. */
    files: z.array(z.string()),
    /** Files nobody can look into from here: spreadsheets and PDFs taken out of the till. */
    unreadable: z.int(),
  })
  .readonly()
export type ErasurePreview = z.infer<typeof previewSchema>

const requestSchema = z
  .object({
    at: instantSchema,
    kind: z.enum(['exported', 'erased', 'erased-again']),
    /** Numbers of customers, which name nobody. */
    code: z.string(),
    operatorName: z.string().nullable(),
    reason: z.string(),
  })
  .readonly()
export type PersonalDataRequest = z.infer<typeof requestSchema>

const whom = z.object({ customerId: customerIdSchema })

export const personalDataContract = {
  /** Writes everything the shop knows of one person into the exports folder, and says where. */
  'personal.export': command({
    input: whom.extend({ run: runSchema, format: z.enum(personalDataFormats) }),
    output: z.object({ file: z.string(), entries: z.int() }),
    errors: {
      ...pick(customerRefusals, 'customer-not-found'),
      ...pick(exportRefusals, 'export-folder'),
      ...readingRefusals,
    },
    permission: 'customer.export-data',
    touches: 'settings',
    atStake: 'input',
    example: { customerId: exampleId, run: exampleId, format: 'pdf' },
  }),
  /** What goes, what stays and why, and what is in the way. */
  'personal.erasure-preview': query({
    input: whom,
    output: previewSchema,
    errors: {
      ...pick(customerRefusals, 'customer-not-found'),
      ...pick(personalDataRefusals, 'customer-erased'),
    },
    permission: 'customer.erase',
    touches: 'nothing',
    example: { customerId: exampleId },
  }),
  /** Erases somebody for good, whose code is typed so that it is never another. */
  'personal.erase': command({
    input: whom.extend({
      code: lineText({ min: 1, max: 20 }),
      reason: lineText({ min: 3, max: 200 }),
      /** What is open is given up, by the shop and by the person. */
      waivesOpen: z.boolean(),
    }),
    output: z.null(),
    errors: { ...pick(customerRefusals, 'customer-not-found'), ...personalDataRefusals },
    permission: 'customer.erase',
    touches: 'customer',
    atStake: 'input',
    example: { customerId: exampleId, code: '1', reason: 'A pessoa pediu', waivesOpen: false },
  }),
  /** What people asked for and was done, newest first: the last 200. */
  'personal.requests': query({
    input: z.object({}),
    output: z.array(requestSchema),
    errors: {},
    permission: 'customer.export-data',
    touches: 'nothing',
    example: {},
  }),
} as const
