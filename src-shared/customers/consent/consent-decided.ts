import { z } from 'zod'
import { customerIdSchema, operatorIdSchema } from '../../kernel/ids'
import { messageChannelSchema } from '../message/message-channel'
import { consentOriginSchema } from './consent-decision'
import { consentPurposeSchema } from './consent-purpose'

/** A decision as other tills read it: people by uid, no address. */
export const consentDecidedSchema = z.object({
  decision: z.uuid(),
  customer: customerIdSchema,
  channel: messageChannelSchema,
  purpose: consentPurposeSchema,
  isGiven: z.boolean(),
  by: operatorIdSchema.nullable(),
  origin: consentOriginSchema,
  text: z.object({ version: z.int().positive(), hash: z.hash('sha256') }).nullable(),
  knows: z.array(z.uuid()),
})
export type ConsentDecided = z.infer<typeof consentDecidedSchema>
