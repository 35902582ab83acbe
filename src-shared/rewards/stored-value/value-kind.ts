/** What value is counted in: centavos, or points of a programme. */
export type ValueUnit = 'cents' | 'points'

/**
 * What a customer can hold: a new kind is an entry. The prefix is what its numbers begin with, so that a scan alone tells
 * money from goods: GS1 keeps 980 for refund receipts and 99 for coupons (General Specifications, 1.4.2), and no product
 * has such a number. Null: it has no number of its own.
 */
export const valueKinds = [
  { kind: 'exchange-voucher', name: 'Vale-troca', inSentence: 'um vale-troca', unit: 'cents', prefix: '980' },
  {
    kind: 'gift-voucher',
    name: 'Vale-presente',
    inSentence: 'um vale-presente',
    unit: 'cents',
    prefix: '990',
  },
  {
    kind: 'gift-card',
    name: 'Cartão-presente',
    inSentence: 'um cartão-presente',
    unit: 'cents',
    prefix: '991',
  },
  { kind: 'wallet', name: 'PME', inSentence: 'uma PME', unit: 'cents', prefix: '992' },
  { kind: 'points', name: 'Pontos', inSentence: 'pontos', unit: 'points', prefix: null },
] as const satisfies readonly {
  readonly kind: string
  readonly name: string
  readonly inSentence: string
  readonly unit: ValueUnit
  readonly prefix: string | null
}[]

/** The kind of the accounts value comes from and goes to. */
export const counterKind = 'counter'

export type ValueKind = (typeof valueKinds)[number]['kind']

/** Kinds whose numbers have a range of their own. */
export type CodedKind = Extract<(typeof valueKinds)[number], { readonly prefix: string }>['kind']

/** Of kinds with numbers of their own, as a schema lists them. */
export const codedKinds = [
  'exchange-voucher',
  'gift-voucher',
  'gift-card',
  'wallet',
] as const satisfies CodedKind[]

/** As screens and papers call it. */
export function valueTitle(kind: ValueKind): string {
  return valueKinds.find((one) => one.kind === kind)?.name ?? kind
}

/** `um vale-troca`: what it is, within a sentence. */
export function valueName(kind: CodedKind): string {
  return valueKinds.find((one) => one.kind === kind)?.inSentence ?? kind
}

/** What was paid for and is owed, or what was given. */
export type ValuePocket = 'sold' | 'granted'
