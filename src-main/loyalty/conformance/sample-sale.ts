import { cents } from '#shared/kernel/money/cents'
import { thousandths } from '#shared/kernel/money/quantity'
import type { LoyaltyBasket } from '#shared/loyalty/port/loyalty-basket'
import type { LoyaltyDocument } from '../port/loyalty-program'

/** A full-price line with a barcode and a brand, and a reduced one with neither. */
export const basket: LoyaltyBasket = {
  items: [
    {
      code: 'P-1',
      ean: '7891234567895',
      description: 'Tinta 18 L',
      brand: 'Barro & Brasa',
      classification: 'TINTAS',
      quantity: thousandths(2_000),
      unitPrice: cents(9_995),
      total: cents(19_990),
      isFullPrice: true,
    },
    {
      code: 'P-2',
      ean: null,
      description: 'Corda por metro',
      brand: null,
      classification: null,
      quantity: thousandths(250),
      unitPrice: cents(1_000),
      total: cents(7),
      isFullPrice: false,
    },
  ],
  total: cents(19_997),
  discount: cents(243),
}

export const document: LoyaltyDocument = {
  saleId: '0199a1b2-0000-7000-8000-000000000001',
  number: '123',
  series: '7',
  issuedAt: Date.UTC(2026, 10, 22, 1, 30),
  seller: 'V1',
}

export const ids = {
  participation: '0199a1b2-0000-7000-8000-00000000000a',
  reservation: '0199a1b2-0000-7000-8000-00000000000b',
  attempt: '0199a1b2-0000-7000-8000-00000000000c',
  earning: '0199a1b2-0000-7000-8000-00000000000d',
  formerEarning: '0199a1b2-0000-7000-8000-00000000000e',
  reversal: '0199a1b2-0000-7000-8000-00000000000f',
} as const

export const mobile = '11987654321'
export const cpf = '40364478829'
export const cnpj = '11222333000181'
