import { z } from 'zod'
import { customerIdSchema } from '../ids'
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

/** Quick registration at the till (FEATURES A2): name, and a document or a mobile number when given. */
export const newCustomerSchema = z.object({
  id: customerIdSchema,
  name: z.string().trim().min(3).max(80),
  taxId: taxIdSchema.nullable(),
  mobile: mobileSchema.nullable(),
  email: z.email().nullable(),
})
export type NewCustomer = z.infer<typeof newCustomerSchema>
