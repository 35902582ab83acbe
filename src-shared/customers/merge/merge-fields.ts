import type { CustomerDocument } from '../customer/customer-document'

/** What of two files of one person is chosen together, in the order it is shown. */
export const mergeParts = {
  name: { label: 'Nome', fields: ['name', 'surname'] },
  taxId: { label: 'CPF/CNPJ', fields: ['taxId'] },
  mobile: { label: 'Celular', fields: ['mobile'] },
  phone: { label: 'Telefone', fields: ['phone'] },
  email: { label: 'E-mail', fields: ['email'] },
  birthDate: { label: 'Nascimento', fields: ['birthDate'] },
  sex: { label: 'Sexo', fields: ['sex'] },
  address: {
    label: 'Endereço',
    fields: ['postalCode', 'street', 'streetNumber', 'complement', 'district', 'city', 'state', 'country'],
  },
  loyaltyCard: { label: 'Cartão fidelidade', fields: ['loyaltyCard'] },
  creditLimit: { label: 'Limite de crédito', fields: ['creditLimit'] },
  note: { label: 'Observação', fields: ['note'] },
  answers: { label: 'Complementos', fields: ['answers'] },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly fields: readonly (keyof CustomerDocument)[] }>
>
export type MergePart = keyof typeof mergeParts
export const mergePartIds = Object.keys(mergeParts) as [MergePart, ...MergePart[]]

/** Days after which a merge stands for good. */
export const UNDO_DAYS = 30
