import { z } from 'zod'
import { messagePurposes, purposeRules, type MessagePurpose } from '../message/message-purpose'

type Rules = typeof purposeRules

/** What people are asked for their consent to. */
export type ConsentPurpose = {
  [Purpose in MessagePurpose]: Rules[Purpose]['needsConsent'] extends true ? Purpose : never
}[MessagePurpose]

export function needsConsent(purpose: MessagePurpose): purpose is ConsentPurpose {
  return purposeRules[purpose].needsConsent
}

export const consentPurposes: readonly ConsentPurpose[] = messagePurposes.filter(needsConsent)
export const consentPurposeSchema = z.enum(consentPurposes)
