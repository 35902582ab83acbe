import type { MessageChannel } from '../../customers/message/message-channel'

interface ReminderWay {
  readonly name: string
  /** In the order in which they are tried. */
  readonly channels: readonly [MessageChannel, ...MessageChannel[]]
  /** By each of them, not only by the first that reaches the person. */
  readonly isByAll: boolean
}

/** The five ways a reminder goes out (FEATURES F22; Lembrete de clientes com cartões-presente que expiram). */
export const reminderWays = {
  email: { name: 'Só e-mail', channels: ['email'], isByAll: false },
  sms: { name: 'Só SMS', channels: ['sms'], isByAll: false },
  'email-sms': { name: 'E-mail; sem ele, SMS', channels: ['email', 'sms'], isByAll: false },
  'sms-email': { name: 'SMS; sem ele, e-mail', channels: ['sms', 'email'], isByAll: false },
  both: { name: 'E-mail e SMS', channels: ['email', 'sms'], isByAll: true },
} as const satisfies Readonly<Record<string, ReminderWay>>
export type ReminderWayId = keyof typeof reminderWays
export const reminderWayIds = Object.keys(reminderWays) as [ReminderWayId, ...ReminderWayId[]]

export function reminderWay(id: ReminderWayId): ReminderWay {
  return reminderWays[id]
}
