import { z } from 'zod'
import { customerIdSchema } from '../../kernel/ids'
import { cleanLine } from '../../kernel/text/clean-text'
import { lineText, readText } from '../../kernel/text/text-door'
import { consentPurposeSchema } from '../consent/consent-purpose'
import { messageChannelSchema } from '../message/message-channel'
import { mobileSchema } from './mobile'
import { taxIdSchema } from './tax-id'

/** A customer in a result list; documents masked. */
export const customerViewSchema = z.object({
  id: customerIdSchema,
  code: z.string(),
  name: z.string(),
  maskedTaxId: z.string().nullable(),
  maskedMobile: z.string().nullable(),
  city: z.string().nullable(),
})
export type CustomerView = z.infer<typeof customerViewSchema>

/** An address in one spelling, whatever came with it from a web page. */
const emailSchema = readText((text) => {
  const email = cleanLine(text)
  return z.email().safeParse(email).success ? email : undefined
}, 120)

/** Said once the cashier knows that the mobile is somebody else's too: whoever holds it may spend what is saved under it. */
export const sharesMobileSchema = z.boolean().default(false)

/** What the customer agreed to while registering, in the words in force; null: nothing, which is what silence means. */
const registrationConsentSchema = z
  .object({
    channels: z.array(messageChannelSchema).min(1),
    purpose: consentPurposeSchema,
    textVersion: z.int().positive(),
  })
  .nullable()
  .default(null)

/** Quick registration at the till (FEATURES A2): name, and a document or a mobile number when given. */
export const newCustomerSchema = z.object({
  id: customerIdSchema,
  name: lineText({ min: 2, max: 80 }),
  taxId: taxIdSchema.nullable(),
  mobile: mobileSchema.nullable(),
  email: emailSchema.nullable(),
  sharesMobile: sharesMobileSchema,
  consent: registrationConsentSchema,
})
export type NewCustomer = z.infer<typeof newCustomerSchema>
