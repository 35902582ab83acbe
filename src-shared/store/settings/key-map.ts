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
  'receipt-tax-id': 'CPF no cupom',
  reprint: '2ª via do cupom',
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
    'receipt-tax-id': key.default('F10'),
    reprint: key.default('F11'),
  })
  .refine((map) => new Set(Object.values(map)).size === Object.values(map).length, {
    error: 'Cada tecla serve a uma só função.',
  })
export type KeyMap = z.infer<typeof keyMapSchema>
export const defaultKeyMap: KeyMap = keyMapSchema.parse({})

/**
 * A key map as a till stored it. An action that is younger than the map gets its usual key, or where the shop gave
 * that one away the first that is free: what the shop chose stays as it is.
 */
export const storedKeyMapSchema = z.preprocess(completed, keyMapSchema)

function completed(stored: unknown): unknown {
  const known = z.record(z.string(), z.string()).safeParse(stored)
  if (!known.success) return stored
  const taken = new Set(Object.values(known.data))
  const keys: Record<string, string> = { ...known.data }
  for (const action of keyActionNames) {
    if (keys[action] !== undefined) continue
    const usual = defaultKeyMap[action]
    const free = taken.has(usual) ? functionKeys.find((one) => !taken.has(one)) : usual
    if (free === undefined) return stored
    keys[action] = free
    taken.add(free)
  }
  return keys
}
