import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema, instantSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { customerQuestionSchema } from '../supplement/customer-question'
import { customerViewSchema, fileChangesSchema, sharesMobileSchema, typedAnswersSchema } from './customer'
import { customerFileSchema, type HiddenField } from './customer-file'
import { customerLabelSchema, labelLists, labelNameSchema } from './customer-label'
import { customerRefusals } from './customer-refusals'

/** Why a file may not be written as it is. */
export const fileErrors = pick(
  customerRefusals,
  'customer-gone',
  'customer-needs',
  'customer-answer-unreadable',
  'tax-id-taken',
  'mobile-taken',
  'card-taken',
  'card-is-money',
)

/** The hidden fields as shown: masked, or whole on demand. */
const shown = z.string().nullable()
export const shownFieldsSchema = z.object({
  taxId: shown,
  birthDate: shown,
  mobile: shown,
  phone: shown,
  email: shown,
} satisfies Record<HiddenField, typeof shown>)
export type ShownFields = z.infer<typeof shownFieldsSchema>

export const shownFileSchema = z.object({
  id: customerIdSchema,
  /** “Número do cliente”. */
  code: z.string(),
  /** As it is shown: nome and sobrenome. */
  name: z.string(),
  registeredAt: instantSchema,
  file: customerFileSchema.omit({ taxId: true, birthDate: true, mobile: true, phone: true, email: true }),
  /** Masked, for everybody; whoever may see them asks for them whole. */
  masked: shownFieldsSchema,
  /** As kept, by the question's uid. */
  answers: z.record(z.string(), z.string()),
})
export type ShownFile = z.infer<typeof shownFileSchema>

/** The customer file (FEATURES F1). */
export const customerFileContract = {
  /** One file, its documents and contacts masked. */
  'customer.file': query({
    input: z.object({ customerId: customerIdSchema }),
    output: shownFileSchema,
    errors: pick(customerRefusals, 'customer-not-found'),
    permission: 'customer.view',
    touches: 'nothing',
    example: { customerId: exampleId },
  }),
  /** Documents and contacts whole; the trail says of whom they were shown. */
  'customer.show-documents': command({
    input: z.object({ customerId: customerIdSchema }),
    output: shownFieldsSchema,
    errors: pick(customerRefusals, 'customer-not-found'),
    permission: 'customer.see-documents',
    touches: 'customer',
    atStake: 'input',
    example: { customerId: exampleId },
  }),
  /** What a form of the file is made of: the lists, the complementos that are asked, the branches, what is mandatory. */
  'customer.form': query({
    input: z.object({}),
    output: z.object({
      labels: z.array(customerLabelSchema),
      questions: z.array(customerQuestionSchema),
      branches: z.array(z.object({ uid: z.uuid(), name: z.string() })),
      /** This branch, where a new customer comes from. */
      branchUid: z.uuid(),
      mandatory: z.object({
        fields: z.array(customerFileSchema.keyof()),
        questions: z.array(z.object({ uid: z.string(), name: z.string() })),
      }),
    }),
    errors: {},
    permission: 'sale.sell',
    touches: 'nothing',
    example: {},
  }),
  /** A new file, or changes of one; what is left out stays as it is. The id comes with the form: saving twice saves once. */
  'customer.save': command({
    input: z.object({
      id: customerIdSchema,
      changes: fileChangesSchema,
      answers: typedAnswersSchema.default({}),
      sharesMobile: sharesMobileSchema,
    }),
    output: customerViewSchema,
    errors: fileErrors,
    permission: 'customer.edit',
    touches: 'customer',
    atStake: 'input',
    example: { id: exampleId, changes: { givenName: 'Clara', surname: 'Nunes' } },
  }),
  /** A new entry of a list, another name for one, or one that is offered no more. */
  'customer.save-label': command({
    input: z.object({
      uid: z.uuid(),
      list: z.enum(labelLists),
      name: labelNameSchema,
      isActive: z.boolean(),
    }),
    output: z.null(),
    errors: pick(customerRefusals, 'label-name-taken'),
    permission: 'customer.edit-lists',
    touches: 'customer',
    atStake: 'input',
    example: { uid: exampleId, list: 'origin', name: 'Indicação', isActive: true },
  }),
} as const
