import { z } from 'zod'
import { centsSchema } from '../../kernel/money/cents'
import { stateSchema } from '../../kernel/states'
import { cleanLine, onlyDigits } from '../../kernel/text/clean-text'
import { codeText, lineText, linesText, readText } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'
import { emailSchema } from './email'
import { mobileSchema } from './mobile'
import { phoneSchema } from './phone'
import { taxIdSchema } from './tax-id'

export const sexes = ['female', 'male', 'other'] as const
export type Sex = (typeof sexes)[number]
export const sexNames: Readonly<Record<Sex, string>> = {
  female: 'Feminino',
  male: 'Masculino',
  other: 'Outro',
}

/** Eight digits. */
export const postalCodeSchema = readText((text) => {
  const digits = onlyDigits(text)
  return /^\d{8}$/.test(digits) ? digits : undefined
}, 20)

/** Two letters: `BR`, `PT`, or of a language `pt`. */
const twoLetters = (inCase: (text: string) => string) =>
  readText((text) => {
    const letters = inCase(cleanLine(text))
    return /^[A-Za-z]{2}$/.test(letters) ? letters : undefined
  }, 10)

const line = (max: number) => lineText({ max })

/**
 * The customer file as it is written (FEATURES F1), without complementos. A text that is not known is empty, anything else
 * null. Digits without separators; the limit in cents.
 */
export const customerFileSchema = z.object({
  givenName: line(80),
  surname: line(60),
  taxId: taxIdSchema.nullable(),
  sex: z.enum(sexes).nullable(),
  birthDate: daySchema.nullable(),
  mobile: mobileSchema.nullable(),
  phone: phoneSchema.nullable(),
  email: emailSchema.nullable(),
  loyaltyCard: codeText({ max: 40 }),
  postalCode: postalCodeSchema.nullable(),
  street: line(80),
  streetNumber: line(20),
  complement: line(60),
  district: line(60),
  city: line(60),
  state: stateSchema.nullable(),
  country: twoLetters((text) => text.toUpperCase()).nullable(),
  language: twoLetters((text) => text.toLowerCase()).nullable(),
  /** The branch, by uid. */
  branchUid: z.uuid().nullable(),
  /** Entries of the lists, by uid. */
  originUid: z.uuid().nullable(),
  groupingUid: z.uuid().nullable(),
  note: linesText({ max: 300 }),
  creditLimit: centsSchema.refine((value) => value >= 0).nullable(),
  isActive: z.boolean(),
})
export type CustomerFile = z.infer<typeof customerFileSchema>
export type FileField = keyof CustomerFile

/** Nobody's file yet. */
export const emptyFile: CustomerFile = {
  givenName: '',
  surname: '',
  taxId: null,
  sex: null,
  birthDate: null,
  mobile: null,
  phone: null,
  email: null,
  loyaltyCard: '',
  postalCode: null,
  street: '',
  streetNumber: '',
  complement: '',
  district: '',
  city: '',
  state: null,
  country: null,
  language: null,
  branchUid: null,
  originUid: null,
  groupingUid: null,
  note: '',
  creditLimit: null,
  isActive: true,
}

/** What of a person's file is hidden from whoever may not see documents, and shown on demand, with a trail. */
export type HiddenField = 'taxId' | 'birthDate' | 'mobile' | 'phone' | 'email'
