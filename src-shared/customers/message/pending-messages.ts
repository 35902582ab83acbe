import { z } from 'zod'
import { instantSchema } from '../../kernel/ids'
import { messageChannelSchema } from './message-channel'
import { messageFaultSchema } from './message-fault'

const partSchema = z.object({ count: z.int(), since: instantSchema.nullable() }).readonly()
/** So many, the first of them written then. */
export type PendingPart = z.infer<typeof partSchema>

/** What of messages waits for a person. */
export const pendingMessagesSchema = z
  .object({
    /** Nobody knows whether they went out. */
    unknown: partSchema,
    /** They lay in a restored copy. */
    held: partSchema,
    /** Refused or not delivered in the last seven days. */
    failed: partSchema,
    /** The channels that stand still, and why. */
    stopped: z.array(z.object({ channel: messageChannelSchema, fault: messageFaultSchema })).readonly(),
  })
  .readonly()
export type PendingMessages = z.infer<typeof pendingMessagesSchema>
