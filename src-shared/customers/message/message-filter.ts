import { z } from 'zod'
import { customerIdSchema, instantSchema } from '../../kernel/ids'
import { lineText, verbatimText } from '../../kernel/text/text-door'
import { messageChannelSchema } from './message-channel'
import { messageStateSchema } from './message-states'

/** Which messages are looked at; null and nothing typed leave a side open. */
export const messageFilterSchema = z
  .object({
    /** Written from then on, and before. */
    from: instantSchema.nullable(),
    until: instantSchema.nullable(),
    /** Name, CPF, mobile, code or e-mail of whom it is for. */
    person: lineText({ max: 80 }),
    /** One customer, whatever id they went by; `person` says nothing then. */
    customerId: customerIdSchema.nullable(),
    state: messageStateSchema.nullable(),
    channel: messageChannelSchema.nullable(),
    /** What wrote it. */
    procedure: verbatimText({ min: 1, max: 80 }).nullable(),
  })
  .readonly()
export type MessageFilter = z.infer<typeof messageFilterSchema>

export const allMessages: MessageFilter = {
  from: null,
  until: null,
  person: '',
  customerId: null,
  state: null,
  channel: null,
  procedure: null,
}
