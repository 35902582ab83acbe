import { create } from 'zustand'
import { messageChannelSchema } from '#shared/customers/message/message-channel'
import type { MessageFilter } from '#shared/customers/message/message-filter'
import { messageStateSchema, type MessageState } from '#shared/customers/message/message-states'
import { ok, type Result } from '#shared/kernel/result'
import { readPeriod, type PeriodErrors, type TypedPeriod } from '../../ui/fields/typed-period'

/** The filters as typed and chosen; empty leaves a side open. */
export interface MessageDraft extends TypedPeriod {
  readonly person: string
  readonly state: string
  readonly channel: string
  readonly procedure: string
}

export const everyMessage: MessageDraft = {
  from: '',
  until: '',
  person: '',
  state: '',
  channel: '',
  procedure: '',
}

export const isEveryMessage = (draft: MessageDraft): boolean =>
  Object.values(draft).every((one) => one === '')

/** What the centre opens with, for whoever comes to see to something; everything where nobody said. */
export const useMessagesAt = create<{ readonly state: MessageState | '' }>(() => ({ state: '' }))

/** What the filters ask for, their days in the shop's time zone; or what to correct. */
export function readMessageDraft(
  { person, procedure, ...draft }: MessageDraft,
  timeZone: string,
): Result<MessageFilter, PeriodErrors> {
  const period = readPeriod(draft, timeZone)
  if (!period.ok) return period
  const state = messageStateSchema.safeParse(draft.state)
  const channel = messageChannelSchema.safeParse(draft.channel)
  return ok({
    ...period.value,
    person: person.trim(),
    customerId: null,
    state: state.success ? state.data : null,
    channel: channel.success ? channel.data : null,
    procedure: procedure === '' ? null : procedure,
  })
}
