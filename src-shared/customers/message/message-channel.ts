import { z } from 'zod'

export const messageChannels = ['email', 'sms'] as const
export const messageChannelSchema = z.enum(messageChannels)
/** The way to a person. */
export type MessageChannel = z.infer<typeof messageChannelSchema>

export const channelNames: Readonly<Record<MessageChannel, string>> = { email: 'E-mail', sms: 'SMS' }
