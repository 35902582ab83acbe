import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { customerIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { lineText } from '../../kernel/text/text-door'
import { centralRefusals } from '../../store/central/central-refusals'
import { customerRefusals } from '../customer/customer-refusals'
import { messageRefusals } from '../message/message-refusals'
import { messageTemplateSchema, templateTextSchema, type TemplateText } from './message-template'
import { templateRefusals } from './template-refusals'

const edit = 'template.edit'
const text: TemplateText = {
  use: 'birthday',
  channel: 'sms',
  subject: '',
  body: '{{ loja }}: feliz aniversário, {{ primeiro_nome }}!',
  keepsAccents: false,
}
const wrongText = pick(
  templateRefusals,
  'template-field-unknown',
  'template-unreadable',
  'template-part-empty',
  'template-too-long',
)

const costSchema = z.object({ parts: z.int(), priceCents: z.int() }).readonly()

/** “Modelos de mensagem” (FEATURES F28). */
export const templateContract = {
  'template.list': query({
    input: z.object({}),
    output: z.array(messageTemplateSchema),
    errors: {},
    permission: edit,
    touches: 'nothing',
    example: {},
  }),
  /** What would go out to a customer, or to the person of the examples. */
  'template.preview': query({
    input: z.object({ text: templateTextSchema, customerId: customerIdSchema.nullable() }),
    output: z.object({
      subject: z.string().nullable(),
      body: z.string(),
      /** Where it would go to, masked; null where nobody was chosen or they have no such address. */
      address: z.string().nullable(),
      /** By SMS: what it costs without accents and with them. */
      sms: z.object({ plain: costSchema, accented: costSchema }).nullable(),
    }),
    errors: { ...wrongText, ...pick(customerRefusals, 'customer-not-found') },
    permission: edit,
    touches: 'nothing',
    example: { text, customerId: null },
  }),
  /** A new one, or what is said from now on by one that is there: its name, use and channel stay. */
  'template.save': command({
    input: messageTemplateSchema,
    output: z.null(),
    errors: {
      ...wrongText,
      ...pick(
        templateRefusals,
        'template-name-taken',
        'template-fixed',
        'template-changed',
        'template-unanswered',
      ),
      ...pick(centralRefusals, 'central-unreachable'),
    },
    permission: edit,
    touches: 'settings',
    atStake: 'input',
    example: { ...text, id: '0190a000-0000-7000-8000-000000000000', name: 'FELIZ DIA' },
  }),
  /** Sends a saved one to a customer, for real. */
  'template.send': command({
    input: z.object({ templateId: z.uuid(), customerId: customerIdSchema }),
    output: z.object({ id: z.string() }),
    errors: {
      ...wrongText,
      ...pick(customerRefusals, 'customer-not-found'),
      ...pick(templateRefusals, 'template-not-found', 'template-needs-occasion', 'customer-without-address'),
    },
    permission: 'template.send',
    touches: 'customer',
    atStake: 'input',
    example: { templateId: exampleId, customerId: exampleId },
  }),
  /** Sends what the preview shows to an address of the shop's own. */
  'template.send-test': command({
    input: z.object({
      text: templateTextSchema,
      customerId: customerIdSchema.nullable(),
      address: lineText({ max: 120 }),
    }),
    output: z.object({ id: z.string() }),
    errors: {
      ...wrongText,
      ...pick(customerRefusals, 'customer-not-found'),
      ...pick(messageRefusals, 'message-address-refused', 'message-address-blocked'),
    },
    permission: edit,
    touches: 'settings',
    atStake: 'input',
    example: { text, customerId: null, address: '11987654321' },
  }),
} as const
