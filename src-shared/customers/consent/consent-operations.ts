import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema, instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { linesText } from '../../kernel/text/text-door'
import { customerRefusals } from '../customer/customer-refusals'
import { messageChannelSchema } from '../message/message-channel'
import { consentOriginSchema } from './consent-decision'
import { consentPurposeSchema } from './consent-purpose'
import { consentRefusals } from './consent-refusals'

const subject = {
  customerId: customerIdSchema,
  channel: messageChannelSchema,
  purpose: consentPurposeSchema,
}
const example = { customerId: exampleId, channel: 'sms', purpose: 'marketing' } as const

const standingSchema = z
  .object({
    channel: messageChannelSchema,
    purpose: consentPurposeSchema,
    isGiven: z.boolean(),
    /** Masked; null where the person has no such address. */
    address: z.string().nullable(),
    /** Nothing goes there, whatever was agreed to. */
    isBlocked: z.boolean(),
  })
  .readonly()
export type ConsentStanding = z.infer<typeof standingSchema>

const decisionSchema = z
  .object({
    id: z.string(),
    channel: messageChannelSchema,
    purpose: consentPurposeSchema,
    isGiven: z.boolean(),
    at: instantSchema,
    /** Null where nobody of the shop was there, or another till's operator is not known here. */
    operatorName: z.string().nullable(),
    terminalName: z.string(),
    origin: consentOriginSchema,
    /** Of a yes. */
    textVersion: z.int().nullable(),
  })
  .readonly()
export type ConsentDecisionView = z.infer<typeof decisionSchema>

const textSchema = z
  .object({
    version: z.int(),
    text: z.string(),
    /** SHA-256 of the text: what a consent was given to can be shown to be these words. */
    hash: z.string(),
    at: instantSchema,
    /** Null: what every shop starts with. */
    operatorName: z.string().nullable(),
  })
  .readonly()
export type ConsentText = z.infer<typeof textSchema>

/** Consent to be written to, per person, channel and purpose (FEATURES H4; crm.md 4.19). */
export const consentContract = {
  'consent.of-customer': query({
    input: z.object({ customerId: customerIdSchema }),
    output: z.object({
      customerName: z.string(),
      standings: z.array(standingSchema),
      /** Everything that was said, the newest first. */
      decisions: z.array(decisionSchema),
    }),
    errors: pick(customerRefusals, 'customer-not-found'),
    permission: 'sale.sell',
    touches: 'nothing',
    example: { customerId: exampleId },
  }),
  /** To the text in force, which was read out or shown. */
  'consent.give': command({
    input: z.object({ ...subject, textVersion: z.int().positive() }),
    output: z.null(),
    errors: { ...pick(customerRefusals, 'customer-not-found'), ...consentRefusals },
    permission: 'consent.give',
    touches: 'customer',
    atStake: 'input',
    example: { ...example, textVersion: 1 },
  }),
  /** Of whoever sells: nobody has to ask for somebody else to be let go. */
  'consent.withdraw': command({
    input: z.object(subject),
    output: z.null(),
    errors: pick(customerRefusals, 'customer-not-found'),
    permission: 'sale.sell',
    touches: 'customer',
    atStake: 'input',
    example,
  }),
  /** Every version of the text, the one in force first. */
  'consent.texts': query({
    input: z.object({}),
    output: z.array(textSchema),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: {},
  }),
  'consent.write-text': command({
    input: z.object({ text: linesText({ min: 20, max: 600 }) }),
    output: z.object({ version: z.int() }),
    errors: {},
    permission: 'consent.write-text',
    touches: 'settings',
    atStake: 'input',
    example: { text: 'Você aceita receber ofertas da loja?' },
  }),
} as const
