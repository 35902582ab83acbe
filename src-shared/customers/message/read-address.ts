import { z } from 'zod'
import { parseMobile } from '../customer/mobile'
import type { MessageChannel } from './message-channel'

/** An address as messages of a channel are sent to it; `undefined` for what is none. */
export function readAddress(channel: MessageChannel, typed: string): string | undefined {
  if (channel === 'sms') return parseMobile(typed)
  const email = z.email().safeParse(typed.trim())
  return email.success ? email.data : undefined
}
