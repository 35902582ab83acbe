import type { Likeness } from '#shared/customers/merge/merge-operations'

export const likenessNames: Readonly<Record<Likeness, string>> = {
  'tax-id': 'mesmo CPF/CNPJ',
  email: 'mesmo e-mail',
  mobile: 'mesmo celular',
}
