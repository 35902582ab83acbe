import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText, verbatimText } from '../../kernel/text/text-door'
import { gatewayIdSchema } from '../gateway/gateways'
import { messageChannelSchema } from './message-channel'
import { messageFaultSchema } from './message-fault'
import { allMessages, messageFilterSchema } from './message-filter'
import { messageRefusals } from './message-refusals'
import { attemptViewSchema, messageCursorSchema, messageViewSchema, stateTotalSchema } from './message-view'
import { pendingMessagesSchema } from './pending-messages'

const channelSettingsSchema = z
  .object({
    channel: messageChannelSchema,
    gateway: gatewayIdSchema.nullable(),
    values: z.record(z.string(), z.string()),
    /** The secrets that are kept, by their keys. */
    secrets: z.array(z.string()),
    /** Of one part. */
    priceCents: z.int(),
    /** Why nothing goes out now, and until when. */
    trouble: z.object({ fault: messageFaultSchema, until: instantSchema }).nullable(),
  })
  .readonly()
export type ChannelSettings = z.infer<typeof channelSettingsSchema>

const see = 'message.see'
const setUp = 'message.set-up'
const id = z.uuid()
const exampleId = '0190a000-0000-7000-8000-000000000000'

/** The message centre (FEATURES F29). */
export const messageContract = {
  /** The newest first, a page at a time. */
  'message.list': query({
    input: z.object({ filter: messageFilterSchema, after: messageCursorSchema.nullable() }),
    output: z.object({ messages: z.array(messageViewSchema), hasMore: z.boolean() }),
    errors: {},
    permission: see,
    touches: 'nothing',
    example: { filter: allMessages, after: null },
  }),
  /** How many of them are in each state, and what they cost: read beside main. */
  'message.totals': query({
    input: z.object({ filter: messageFilterSchema }),
    output: z.array(stateTotalSchema),
    errors: pick(messageRefusals, 'message-not-counted'),
    permission: see,
    touches: 'nothing',
    example: { filter: allMessages },
  }),
  /** What ever wrote a message. */
  'message.procedures': query({
    input: z.object({}),
    output: z.array(z.string()),
    errors: {},
    permission: see,
    touches: 'nothing',
    example: {},
  }),
  'message.read': query({
    input: z.object({ id }),
    output: z.object({
      /** Its text, numbers that are money without all but their last four. */
      body: z.string().nullable(),
      attempts: z.array(attemptViewSchema),
      /** Whether whoever it was given to can be asked what became of it. */
      canBeAsked: z.boolean(),
    }),
    errors: {},
    permission: see,
    touches: 'nothing',
    example: { id: exampleId },
  }),
  'message.pending': query({
    input: z.object({}),
    output: pendingMessagesSchema,
    errors: {},
    permission: see,
    touches: 'nothing',
    example: {},
  }),
  'message.try-again': command({
    input: z.object({ id }),
    output: z.null(),
    errors: pick(messageRefusals, 'message-moved'),
    permission: see,
    touches: 'settings',
    atStake: 'input',
    example: { id: exampleId },
  }),
  'message.withdraw': command({
    input: z.object({ id }),
    output: z.null(),
    errors: pick(messageRefusals, 'message-moved'),
    permission: see,
    touches: 'settings',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** Asks whoever it was given to now, instead of when it is their turn; what they answer comes by itself. */
  'message.ask': command({
    input: z.object({ id }),
    output: z.null(),
    errors: pick(messageRefusals, 'message-moved'),
    permission: see,
    touches: 'settings',
    atStake: 'input',
    example: { id: exampleId },
  }),
  /** Withdraws all that fit and still wait, a batch that should not go out: what was sent meanwhile stays sent. */
  'message.withdraw-waiting': command({
    input: z.object({ filter: messageFilterSchema }),
    output: z.object({ count: z.int() }),
    errors: {},
    permission: setUp,
    touches: 'settings',
    atStake: 'input',
    example: { filter: allMessages },
  }),
  /** J8: lets go out what lay in a restored copy. */
  'message.release-held': command({
    input: z.object({}),
    output: z.object({ count: z.int() }),
    errors: {},
    permission: setUp,
    touches: 'settings',
    atStake: 'input',
    example: {},
  }),
  'message.discard-held': command({
    input: z.object({}),
    output: z.object({ count: z.int() }),
    errors: {},
    permission: setUp,
    touches: 'settings',
    atStake: 'input',
    example: {},
  }),
  'message.channels': query({
    input: z.object({}),
    output: z.array(channelSettingsSchema),
    errors: {},
    permission: setUp,
    touches: 'nothing',
    example: {},
  }),
  /** Who carries a channel's messages from now on; a secret that is left out stays as it is. */
  'message.save-channel': command({
    input: z.object({
      channel: messageChannelSchema,
      gateway: gatewayIdSchema,
      values: z.record(verbatimText({ min: 1, max: 40 }), lineText({ max: 200 })),
      secrets: z.record(verbatimText({ min: 1, max: 40 }), verbatimText({ min: 1, max: 200 })),
      priceCents: z.int().min(0).max(10_000),
    }),
    output: z.null(),
    errors: pick(
      messageRefusals,
      'gateway-field-refused',
      'gateway-secret-again',
      'gateway-secret-not-protected',
    ),
    permission: setUp,
    touches: 'settings',
    atStake: 'input',
    example: { channel: 'sms', gateway: 'zenvia', values: {}, secrets: {}, priceCents: 10 },
  }),
  /** Sends a first message to an address of the shop's own; it goes the way of all others. */
  'message.send-test': command({
    input: z.object({ channel: messageChannelSchema, address: lineText({ max: 120 }) }),
    output: z.object({ id: z.string() }),
    errors: pick(messageRefusals, 'message-address-refused', 'message-address-blocked'),
    permission: setUp,
    touches: 'settings',
    atStake: 'input',
    example: { channel: 'email', address: 'contato@loja.com.br' },
  }),
} as const
