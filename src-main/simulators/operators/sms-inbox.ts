/** A text message that "arrived" on somebody's mobile. */
export interface Sms {
  readonly at: number
  readonly mobile: string
  readonly pin: string
  readonly text: string
}

/** Every message ever sent, oldest first. */
export function smsInbox() {
  const messages: Sms[] = []
  return {
    deliver(sms: Sms): void {
      messages.push(sms)
    },
    list: (): readonly Sms[] => [...messages],
  }
}

export type SmsInbox = ReturnType<typeof smsInbox>
