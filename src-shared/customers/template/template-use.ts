import { z } from 'zod'
import type { MessagePurpose } from '../message/message-purpose'

/** What a template may say: by the name written between the braces, its words and what it may look like. */
export const templateFields = {
  primeiro_nome: { name: 'Primeiro nome do cliente', example: 'Maria' },
  nome: { name: 'Nome do cliente', example: 'Maria da Silva' },
  loja: { name: 'Nome da loja', example: 'Loja Centro' },
  telefone: { name: 'Telefone da loja', example: '(11) 3333-4444' },
  vale: { name: 'Número do vale', example: '2900000012345' },
  valor: { name: 'Valor do vale', example: 'R$ 20,00' },
  validade: { name: 'Validade do vale', example: '31/12/2026' },
  cupom: { name: 'Número do cupom', example: '000.123' },
  data: { name: 'Data da compra', example: '01/12/2026' },
  total: { name: 'Total da compra', example: 'R$ 149,90' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly example: string }>>
export type TemplateField = keyof typeof templateFields

/** What a field says in one message. */
export type TemplateValues = Readonly<Partial<Record<TemplateField, string>>>

export const templateUses = ['birthday', 'voucher-expiring', 'receipt', 'mailing'] as const
export const templateUseSchema = z.enum(templateUses)
/** On which occasion a template is sent: it decides what is known then, and so what the template may say. */
export type TemplateUse = z.infer<typeof templateUseSchema>

interface UseRules {
  readonly name: string
  readonly purpose: MessagePurpose
  readonly fields: readonly TemplateField[]
  /** Everything it may say is known of a customer at any time: somebody may send it without an occasion. */
  readonly isByHand: boolean
}

const person = ['primeiro_nome', 'nome', 'loja', 'telefone'] as const
const voucher = ['vale', 'valor', 'validade'] as const

export const templateRules: Readonly<Record<TemplateUse, UseRules>> = {
  birthday: { name: 'Aniversário', purpose: 'marketing', fields: [...person, ...voucher], isByHand: false },
  'voucher-expiring': {
    name: 'Vale que vence',
    purpose: 'notice',
    fields: [...person, ...voucher],
    isByHand: false,
  },
  receipt: {
    name: 'Comprovante',
    purpose: 'receipt',
    fields: [...person, 'cupom', 'data', 'total'],
    isByHand: false,
  },
  mailing: { name: 'Divulgação', purpose: 'marketing', fields: person, isByHand: true },
}

/** What a message of this use may look like. */
export function exampleValues(use: TemplateUse): TemplateValues {
  return Object.fromEntries(templateRules[use].fields.map((field) => [field, templateFields[field].example]))
}
