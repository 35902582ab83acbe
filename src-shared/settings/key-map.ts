import { z } from 'zod'

/** What a key can do on the sale screen, with the words of the key bar (FEATURES A11). */
export const keyActions = {
  help: 'Ajuda',
  customer: 'Cliente',
  product: 'Produto',
  quantity: 'Quantidade',
  salesperson: 'Vendedor',
  discount: 'Desconto',
  park: 'Espera',
  payment: 'Pagamento',
  menu: 'Menu do caixa',
} as const
export type KeyAction = keyof typeof keyActions
export const keyActionNames = Object.keys(keyActions) as [KeyAction, ...KeyAction[]]

/** Function keys only: letters and digits belong to the scanner. */
export const functionKeys = [
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
  'F11',
  'F12',
] as const
export type FunctionKey = (typeof functionKeys)[number]

const key = z.enum(functionKeys)

export const keyMapSchema = z
  .object({
    help: key.default('F1'),
    customer: key.default('F2'),
    product: key.default('F3'),
    quantity: key.default('F4'),
    salesperson: key.default('F5'),
    discount: key.default('F6'),
    park: key.default('F7'),
    payment: key.default('F8'),
    menu: key.default('F9'),
  })
  .refine((map) => new Set(Object.values(map)).size === Object.values(map).length, {
    error: 'Cada tecla serve a uma só função.',
  })
export type KeyMap = z.infer<typeof keyMapSchema>
export const defaultKeyMap: KeyMap = keyMapSchema.parse({})
