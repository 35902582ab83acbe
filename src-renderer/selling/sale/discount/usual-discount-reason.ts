/** What is usually said of a discount, one tap away. */
export const usualDiscountReasons = [
  'Cliente fiel',
  'Pequeno defeito',
  'Preço da concorrência',
  'Pagamento à vista',
] as const

let latest: string = usualDiscountReasons[0]

/** The reason given last at this till since it started: most discounts of a day have the same one. */
export function latestDiscountReason(): string {
  return latest
}

export function rememberDiscountReason(reason: string): void {
  latest = reason
}
