import { z } from 'zod'

/** What somebody waits for first. */
export const messagePurposes = ['receipt', 'notice', 'marketing'] as const
export const messagePurposeSchema = z.enum(messagePurposes)
/**
 * Why somebody is written to. `marketing`: the shop wants something of them. `notice`: something of theirs, such as a value
 * about to expire. `receipt`: what they asked for at the counter.
 */
export type MessagePurpose = z.infer<typeof messagePurposeSchema>

interface PurposeRules {
  readonly name: string
  /** Only to who said yes (LGPD; crm.md 4.19). */
  readonly needsConsent: boolean
  /** Only in the hours in which people may be written to (crm.md 4.8; J7). */
  readonly keepsHours: boolean
  /** Counts towards what one person gets in a week. */
  readonly isLimited: boolean
}

export const purposeRules = {
  marketing: { name: 'Divulgação', needsConsent: true, keepsHours: true, isLimited: true },
  notice: { name: 'Aviso', needsConsent: false, keepsHours: true, isLimited: false },
  receipt: { name: 'Comprovante', needsConsent: false, keepsHours: false, isLimited: false },
} as const satisfies Readonly<Record<MessagePurpose, PurposeRules>>
