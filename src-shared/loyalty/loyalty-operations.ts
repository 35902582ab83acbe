import { z } from 'zod'
import { sharesMobileSchema } from '../customers/customer/customer'
import { mobileErrors } from '../customers/customer/customer-operations'
import { mobileSchema } from '../customers/customer/mobile'
import { cpfSchema } from '../customers/customer/tax-id'
import { saleAtStake } from '../kernel/at-stake'
import { exampleId } from '../kernel/example-id'
import { customerIdSchema, saleIdSchema } from '../kernel/ids'
import { cents, positiveCentsSchema } from '../kernel/money/cents'
import { command, query } from '../kernel/operation'
import { pick } from '../kernel/refusal'
import { lineText, numberTextOf, verbatimText } from '../kernel/text/text-door'
import { saleRefusals } from '../selling/sale/sale-refusals'
import { saleViewSchema } from '../selling/sale/sale-view'
import { exportRefusals } from '../store/reading/export-refusals'
import { campaignChoiceSchema } from './campaign/campaign-choice'
import { knownLoyaltySchema } from './cashback/known-loyalty'
import { memberStatementSchema } from './cashback/member-statement'
import { scorerSchema } from './cashback/sale-loyalty'
import { loyaltyLogEntrySchema } from './log/loyalty-log'
import { loyaltyRefusals } from './loyalty-refusals'
import { loyaltyProgramIdSchema } from './port/program-id'
import { pointsProgramSchema, scoredSubjectSchema } from './scoring/points-program'
import { loyaltyOutcomeSchema } from './telling/loyalty-outcome'
import { loyaltyWorkIdSchema, pendingLoyaltyCountSchema, pendingLoyaltySchema } from './telling/loyalty-work'

const none = z.object({})
const saleId = saleIdSchema
const onSale = z.object({ saleId })

/** The operator was asked and failed, or said no: what happened is in the fault. */
const asking = pick(loyaltyRefusals, 'loyalty-off', 'loyalty-fault')
const notOpen = pick(saleRefusals, 'sale-not-open', 'sale-in-act')
const onOpenSale = { ...notOpen, ...asking }
/** A sale of R$ 0,00: no operator is asked or told of it. */
const withoutValue = pick(loyaltyRefusals, 'sale-without-value')
const noMember = pick(loyaltyRefusals, 'loyalty-without-member')
/** The sale or its customer changed while the operator was asked. */
const outrun = pick(loyaltyRefusals, 'loyalty-sale-changed')
const scoring = pick(loyaltyRefusals, 'loyalty-off', 'scored-sale-not-found')
/** The sale or order was cancelled. */
const over = pick(loyaltyRefusals, 'scored-sale-over')

const logFilterSchema = z.object({
  program: loyaltyProgramIdSchema.nullable(),
  saleNumber: z.int().positive().nullable(),
  onlyFaults: z.boolean(),
})

export const loyaltyContract = {
  /**
   * C2, C5: sends (again) a PIN to the customer of the sale. A mobile given here is saved to the customer first; null
   * takes the customer's own. Also how a customer who left takes part again.
   */
  'loyalty.send-pin': command({
    input: z.object({ saleId, mobile: mobileSchema.nullable(), sharesMobile: sharesMobileSchema }),
    output: saleViewSchema,
    errors: { ...onOpenSale, ...noMember, ...withoutValue, ...outrun, ...mobileErrors },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId, mobile: null },
  }),
  /** C6, C10: `attemptId` is new for each PIN typed. The PIN Master needs its own right, or an approval for it. */
  'loyalty.answer-pin': command({
    input: z
      .object({
        saleId,
        pin: numberTextOf(/^\d{4,8}$/),
        attemptId: z.uuid(),
        isMaster: z.boolean().default(false),
      })
      // The customer's has four: what is longer was not meant as theirs.
      .refine(({ pin, isMaster }) => isMaster || pin.length === 4, { path: ['pin'] }),
    output: saleViewSchema,
    errors: { ...onOpenSale, ...noMember, ...outrun, ...pick(loyaltyRefusals, 'pin-not-sent') },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId, pin: '1234', attemptId: exampleId },
  }),
  /** C3: the customer takes no part in this sale; nothing is used or earned. */
  'loyalty.skip': command({
    input: onSale,
    output: saleViewSchema,
    errors: { ...notOpen, ...pick(loyaltyRefusals, 'loyalty-off') },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** C6, C12, D3, D6: asks the operator what this sale, as it is now, may use. */
  'loyalty.quote': command({
    input: onSale,
    output: saleViewSchema,
    errors: {
      ...onOpenSale,
      ...noMember,
      ...withoutValue,
      ...outrun,
      ...pick(loyaltyRefusals, 'pin-not-accepted'),
    },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** C6, C11, D4: uses so much of the balance, in cents, as the operator's discount. */
  'loyalty.use': command({
    input: z.object({ saleId, amount: positiveCentsSchema }),
    output: saleViewSchema,
    errors: {
      ...notOpen,
      ...pick(loyaltyRefusals, 'loyalty-off'),
      ...noMember,
      ...pick(loyaltyRefusals, 'quote-is-stale', 'amount-outside-limits'),
    },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId, amount: cents(100) },
  }),
  /** D5, and going on without a benefit the operator did not confirm: the full price returns, the balance stays. */
  'loyalty.clear': command({
    input: onSale,
    output: saleViewSchema,
    errors: { ...notOpen, ...pick(loyaltyRefusals, 'loyalty-off') },
    permission: 'sale.sell',
    touches: 'sale',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** Finished sales of this terminal that wait for a campaign, the oldest first; asked at start, too. */
  'loyalty.waiting-choices': query({
    input: none,
    output: z.array(campaignChoiceSchema),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: {},
  }),
  /** C7: asks the operator which campaigns there are for a finished sale. */
  'loyalty.campaigns': command({
    input: onSale,
    output: campaignChoiceSchema,
    errors: { ...asking, ...pick(loyaltyRefusals, 'no-choice-waiting') },
    permission: 'sale.sell',
    touches: 'customer',
    atStake: saleAtStake,
    example: { saleId: exampleId },
  }),
  /** C7: null goes on without a campaign. */
  'loyalty.choose-campaign': command({
    input: z.object({ saleId, campaignId: verbatimText({ max: 100 }).nullable() }),
    output: z.null(),
    errors: pick(loyaltyRefusals, 'no-choice-waiting', 'campaign-not-offered'),
    permission: 'sale.sell',
    touches: 'customer',
    atStake: saleAtStake,
    example: { saleId: exampleId, campaignId: null },
  }),
  /** C8, C9, D7: what became of a finished sale at each operator. */
  'loyalty.of-sale': query({
    input: onSale,
    output: z.array(loyaltyOutcomeSchema),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: { saleId: exampleId },
  }),
  /** D2: section Transações. */
  'loyalty.transactions': command({
    input: z.object({ customerId: customerIdSchema }),
    output: memberStatementSchema,
    errors: { ...asking, ...noMember },
    permission: 'sale.sell',
    touches: 'nothing',
    atStake: 'input',
    example: { customerId: '01890000-0000-7000-8000-000000000001' },
  }),

  /** What is known here of a customer at every programme: no operator is asked. */
  'loyalty.of-customer': query({
    input: z.object({ customerId: customerIdSchema }),
    output: knownLoyaltySchema,
    errors: {},
    permission: 'loyalty.points',
    touches: 'nothing',
    example: { customerId: exampleId },
  }),

  /** E2: Buscar dados de clientes. Null looks for the customer's own CPF. */
  'loyalty.find-scorer': command({
    input: z.object({ subject: scoredSubjectSchema, taxId: cpfSchema.nullable() }),
    output: scorerSchema,
    errors: { ...scoring, ...over, ...asking, ...noMember },
    permission: 'loyalty.points',
    touches: 'nothing',
    atStake: 'input',
    example: { subject: { kind: 'sale', saleId: exampleId }, taxId: null },
  }),
  /** E4: tab Programas de pontos. */
  'loyalty.points-program': query({
    input: z.object({ subject: scoredSubjectSchema }),
    output: pointsProgramSchema,
    errors: scoring,
    permission: 'loyalty.points',
    touches: 'nothing',
    example: { subject: { kind: 'order', orderId: exampleId } },
  }),
  /**
   * E2–E4: adds or changes whose CPF scores, also after the sale. Null takes the customer's own. One the programme says is
   * inactive is refused; one it could not be asked about is not.
   */
  'loyalty.set-scorer': command({
    input: z.object({ subject: scoredSubjectSchema, taxId: cpfSchema.nullable() }),
    output: pointsProgramSchema,
    errors: { ...scoring, ...over, ...noMember, ...pick(loyaltyRefusals, 'scorer-inactive') },
    permission: 'loyalty.points',
    touches: 'customer',
    atStake: 'input',
    example: { subject: { kind: 'sale', saleId: exampleId }, taxId: null },
  }),
  'loyalty.remove-scorer': command({
    input: z.object({ subject: scoredSubjectSchema }),
    output: pointsProgramSchema,
    errors: { ...scoring, ...over },
    permission: 'loyalty.points',
    touches: 'customer',
    atStake: 'input',
    example: { subject: { kind: 'sale', saleId: exampleId } },
  }),

  /** For the status bar; later counts are pushed. */
  'loyalty.pending-count': query({
    input: none,
    output: pendingLoyaltyCountSchema,
    errors: {},
    permission: 'signed-in',
    touches: 'nothing',
    example: {},
  }),
  /** Pendências de fidelidade, those for a person first, then the oldest. */
  'loyalty.pending': query({
    input: none,
    output: z.array(pendingLoyaltySchema),
    errors: {},
    permission: 'loyalty.pending',
    touches: 'nothing',
    example: {},
  }),
  /** Tries again now; answers how it stands afterwards, null when it is settled. */
  'loyalty.retry': command({
    input: z.object({ id: loyaltyWorkIdSchema }),
    output: pendingLoyaltySchema.nullable(),
    errors: pick(loyaltyRefusals, 'work-not-pending'),
    permission: 'loyalty.pending',
    touches: 'customer',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** Settled by hand, at the operator's own desk: nothing more is sent. */
  'loyalty.resolve': command({
    input: z.object({ id: loyaltyWorkIdSchema, reason: lineText({ min: 3, max: 200 }) }),
    output: z.null(),
    errors: pick(loyaltyRefusals, 'work-not-pending', 'work-awaited'),
    permission: 'loyalty.pending',
    touches: 'customer',
    atStake: 'input',
    example: { id: exampleId, reason: 'cliente desistiu' },
  }),
  /** Log de fidelidade, newest first, a page at a time. */
  'loyalty.log': query({
    input: logFilterSchema.extend({ before: z.int().positive().nullable() }),
    output: z.object({ entries: z.array(loyaltyLogEntrySchema), more: z.boolean() }),
    errors: {},
    permission: 'loyalty.pending',
    touches: 'nothing',
    example: { program: null, saleNumber: null, onlyFaults: false, before: null },
  }),
  /** B7: writes what the filter finds as CSV into the data folder, members masked, and says where. */
  'loyalty.export-log': command({
    input: logFilterSchema,
    output: z.object({ file: z.string(), entries: z.int() }),
    errors: exportRefusals,
    permission: 'loyalty.pending',
    touches: 'customer',
    atStake: 'input',
    example: { program: null, saleNumber: null, onlyFaults: false },
  }),
} as const
