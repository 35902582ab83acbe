import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { cashMovementIdSchema, tillSessionIdSchema } from '../../kernel/ids'
import { cents, nonNegativeCentsSchema, positiveCentsSchema } from '../../kernel/money/cents'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { linesText, lineText } from '../../kernel/text/text-door'
import { loyaltyRefusals } from '../../loyalty/loyalty-refusals'
import { receiptDocumentSchema } from '../../selling/receipt/receipt-document'
import { saleRefusals } from '../../selling/sale/sale-refusals'
import { cashByHandSchema } from './cash-by-hand'
import { countSheetSchema } from './count-sheet'
import { countedSchema } from './tender-count'
import { closedTillSchema, tillClosingSchema } from './till-closing'
import { tillRefusals } from './till-refusals'
import { tillSessionSchema } from './till-session'

const none = z.object({})
const needsTill = pick(tillRefusals, 'till-closed')
const closedTill = z.object({ id: tillSessionIdSchema })
const closingErrors = pick(tillRefusals, 'closing-not-found')

/** The id is made with the form, so that a doubled click moves cash once. */
const cashByHand = z.object({
  id: cashMovementIdSchema,
  amount: positiveCentsSchema,
  reason: lineText({ min: 3, max: 120 }),
  /** The amount, in cents, that somebody looked at after `large-cash`. */
  confirmedAmount: positiveCentsSchema.optional(),
})
const largeCash = pick(tillRefusals, 'large-cash')

export const tillContract = {
  'till.open': command({
    input: z.object({ float: nonNegativeCentsSchema }),
    output: tillSessionSchema,
    errors: pick(tillRefusals, 'till-already-open'),
    permission: 'till.open',
    touches: 'till',
    atStake: 'input',
    example: { float: cents(10_000) },
  }),
  /** What there is to count, without a figure (caixa cego); whoever closes needs no right to read it. */
  'till.count-sheet': query({
    input: none,
    output: countSheetSchema,
    errors: { ...needsTill, ...pick(saleRefusals, 'sale-in-progress') },
    permission: 'signed-in',
    touches: 'nothing',
    example: {},
  }),
  /**
   * The cashier counts without seeing what is expected; the answer is the report. A count that differs is kept and
   * answered once, without a figure, by `count-differs`: from then on only `ifDiffers: 'close'` closes.
   */
  'till.close': command({
    input: z.object({
      counted: countedSchema,
      ifDiffers: z.enum(['recount', 'close']).default('recount'),
      /** What the slips of cancellations and refunds of a tender come to: off what was counted of it. */
      reversed: countedSchema.default({}),
      /** Cash that stays in the drawer, in cents; the rest goes to the safe. */
      left: nonNegativeCentsSchema,
      note: linesText({ max: 200 }).default(''),
    }),
    output: tillClosingSchema,
    errors: {
      ...needsTill,
      ...pick(saleRefusals, 'sale-in-progress'),
      ...pick(tillRefusals, 'parked-sales', 'open-receiving', 'count-differs', 'left-above-counted'),
      ...pick(loyaltyRefusals, 'pending-loyalty'),
    },
    permission: 'till.close',
    touches: 'money',
    atStake: 'input',
    example: {
      counted: { cash: cents(10_000) },
      left: cents(10_000),
      note: '',
      reversed: {},
      ifDiffers: 'recount',
    },
  }),
  /** The tills closed at any terminal of the branch, the latest first. */
  'till.closings': query({
    input: none,
    output: z.array(closedTillSchema),
    errors: {},
    permission: 'till.closings',
    touches: 'nothing',
    example: {},
  }),
  'till.closing': query({
    input: closedTill,
    output: tillClosingSchema,
    errors: closingErrors,
    permission: 'till.closings',
    touches: 'nothing',
    example: { id: exampleId },
  }),
  /** Adds a note; figures and earlier notes stay. */
  'till.annotate': command({
    input: closedTill.extend({ text: linesText({ min: 3, max: 300 }) }),
    output: tillClosingSchema,
    errors: closingErrors,
    permission: 'till.closings',
    touches: 'till',
    atStake: 'input',
    example: { id: exampleId, text: 'sobra achada no cofre' },
  }),
  'till.reprint-closing': command({
    input: closedTill,
    output: z.object({ printed: z.boolean() }),
    errors: closingErrors,
    permission: 'receipt.reprint',
    touches: 'till',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** Leitura X: what happened so far and what should be there, printed; the till stays open. */
  'till.x-reading': command({
    input: none,
    output: receiptDocumentSchema,
    errors: needsTill,
    permission: 'till.x-reading',
    touches: 'money',
    atStake: 'input',
    example: {},
  }),
  /** The open till is from now on the caller's to answer for; the sale in progress stays. */
  'till.take-over': command({
    input: none,
    output: tillSessionSchema,
    errors: needsTill,
    permission: 'till.take-over',
    touches: 'till',
    atStake: 'input',
    example: {},
  }),
  /** Suprimento; answers its slip, which is printed too. */
  'till.cash-in': command({
    input: cashByHand,
    output: receiptDocumentSchema,
    errors: { ...needsTill, ...largeCash },
    permission: 'till.cash-in',
    touches: 'money',
    atStake: 'input',
    example: { id: exampleId, amount: cents(5_000), reason: 'falta de troco' },
  }),
  /** Sangria: above the role's limit it asks for an approval. Never says how much the drawer holds. */
  'till.cash-drop': command({
    input: cashByHand,
    output: receiptDocumentSchema,
    errors: {
      ...needsTill,
      ...largeCash,
      ...pick(tillRefusals, 'not-enough-cash', 'cash-drop-above-approver-limit'),
    },
    permission: 'till.cash-drop',
    touches: 'money',
    atStake: 'input',
    example: { id: exampleId, amount: cents(5_000), reason: 'cofre' },
  }),
  /** The suprimentos and sangrias of the open till, the latest first: to see one's slip again. */
  'till.cash-by-hand': query({
    input: none,
    output: z.array(cashByHandSchema),
    errors: needsTill,
    permission: 'signed-in',
    touches: 'nothing',
    example: {},
  }),
  /** The slip of a suprimento or sangria again, marked 2ª via. */
  'till.reprint-cash-slip': command({
    input: z.object({ id: cashMovementIdSchema }),
    output: z.object({ printed: z.boolean() }),
    errors: pick(tillRefusals, 'slip-not-found'),
    permission: 'receipt.reprint',
    touches: 'till',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** Opens the drawer without a sale. */
  'till.open-drawer': command({
    input: z.object({ reason: lineText({ min: 3, max: 120 }) }),
    output: z.null(),
    errors: pick(tillRefusals, 'drawer-not-opened'),
    permission: 'till.open-drawer',
    touches: 'money',
    atStake: 'input',
    example: { reason: 'trocar moedas' },
  }),
} as const
