import { z } from 'zod'

/** Why a message did not go out, or why nobody knows. Words are the other side's own, if it had any. */
export const messageFaultSchema = z
  .object({
    kind: z.enum([
      /** Nobody was there: nothing was sent. */
      'unreachable',
      /** It may have arrived; no answer that says so. */
      'no-answer',
      /** Asked to go slower. */
      'busy',
      /** User, password or token were not accepted. */
      'unauthorized',
      /** Nothing is set up, or what is set up cannot work. */
      'misconfigured',
      /** This message, or this address, was not wanted. */
      'refused',
      /** The till was switched off while it was being sent. */
      'interrupted',
    ]),
    words: z.string().nullable(),
  })
  .readonly()
export type MessageFault = z.infer<typeof messageFaultSchema>

const withdrawalReasons = ['no-consent', 'blocked', 'limit', 'late', 'no-address', 'by-person'] as const
export const withdrawalReasonSchema = z.enum(withdrawalReasons)
/** Why a message was withdrawn rather than sent. */
export type WithdrawalReason = z.infer<typeof withdrawalReasonSchema>
