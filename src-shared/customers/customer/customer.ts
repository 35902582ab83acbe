import { z } from 'zod'
import { customerIdSchema } from '../../kernel/ids'
import { lineText } from '../../kernel/text/text-door'
import { consentPurposeSchema } from '../consent/consent-purpose'
import { messageChannelSchema } from '../message/message-channel'
import { customerFileSchema, type CustomerFile, type FileField } from './customer-file'
import { emailSchema } from './email'
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

/** What is written of a file: what is left out stays as it is. */
export const fileChangesSchema = customerFileSchema.partial()
/** As a caller writes them: what is left out is not there. */
export type FileChanges = { readonly [Field in FileField]?: CustomerFile[Field] | undefined }

/** Answers to complementos as typed, by the question's uid; an empty one is taken away. */
export const typedAnswersSchema = z.record(z.uuid(), lineText({ max: 200 }))
export type TypedAnswers = Readonly<Record<string, string>>

/** Quick registration at the till (FEATURES A2): name, and a document or a mobile number when given. */
export const newCustomerSchema = z.object({
  id: customerIdSchema,
  name: lineText({ min: 2, max: 80 }),
  taxId: taxIdSchema.nullable(),
  mobile: mobileSchema.nullable(),
  email: emailSchema.nullable(),
  sharesMobile: sharesMobileSchema,
  consent: registrationConsentSchema,
  /** What else the shop asks of every file (R2). */
  more: fileChangesSchema.default({}),
  answers: typedAnswersSchema.default({}),
})
export type NewCustomer = z.infer<typeof newCustomerSchema>
