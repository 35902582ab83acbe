import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText, verbatimText } from '../../kernel/text/text-door'
import { messageChannelSchema } from '../message/message-channel'
import { messageRefusals } from '../message/message-refusals'
import { blockedRefusals } from './blocked-refusals'

/** A keyed hash: it recognises the address, and says it to nobody. */
const hashSchema = verbatimText({ min: 64, max: 64 })

export const blockingReasonSchema = z.enum(['bounced', 'asked', 'by-hand'])

const blockedSchema = z
  .object({
    channel: messageChannelSchema,
    hash: z.string(),
    reason: blockingReasonSchema,
    at: instantSchema,
    /** Whose it was; null where nobody known has it, or they were erased. */
    customerName: z.string().nullable(),
    /** Masked; null where it is nobody's address any more. */
    address: z.string().nullable(),
    /** Null where nobody of the shop did it. */
    operatorName: z.string().nullable(),
  })
  .readonly()
export type BlockedAddress = z.infer<typeof blockedSchema>

const exampleHash = 'a'.repeat(64)

/** Addresses nothing is sent to (FEATURES F29). */
export const blockedContract = {
  /** The newest first, a page at a time; or whether one address, whole, is among them. */
  'blocked.list': query({
    input: z.object({
      address: lineText({ max: 120 }),
      after: z.object({ at: instantSchema, hash: hashSchema }).nullable(),
    }),
    output: z.object({ addresses: z.array(blockedSchema), hasMore: z.boolean() }),
    errors: {},
    permission: 'message.see',
    touches: 'nothing',
    example: { address: '', after: null },
  }),
  'blocked.add': command({
    input: z.object({ channel: messageChannelSchema, address: lineText({ max: 120 }) }),
    output: z.null(),
    errors: {
      ...pick(messageRefusals, 'message-address-refused'),
      ...pick(blockedRefusals, 'address-blocked-already'),
    },
    permission: 'blocked.add',
    touches: 'settings',
    atStake: 'input',
    example: { channel: 'sms', address: '11987654321' },
  }),
  'blocked.unblock': command({
    input: z.object({
      channel: messageChannelSchema,
      hash: hashSchema,
      reason: lineText({ min: 3, max: 200 }),
    }),
    output: z.null(),
    errors: pick(blockedRefusals, 'address-not-blocked'),
    permission: 'blocked.unblock',
    touches: 'settings',
    atStake: 'input',
    example: { channel: 'sms', hash: exampleHash, reason: 'A pessoa pediu para voltar' },
  }),
} as const
