import { z } from 'zod'
import { instantSchema, tenderIdSchema } from '../../kernel/ids'
import { centsSchema, positiveCentsSchema } from '../../kernel/money/cents'
import { numberTextOf } from '../../kernel/text/text-door'
import { daySchema } from '../../kernel/time/calendar-day'
import { voucherCodeSchema } from '../../rewards/vouchers/voucher'

export const cardBrands = ['Visa', 'Mastercard', 'Elo', 'American Express', 'Hipercard', 'Outra'] as const
export const maxInstallments = 12

const id = tenderIdSchema
const nsu = numberTextOf(/^\d{1,12}$/)
const brand = z.enum(cardBrands)
const installments = z.int().min(1).max(maxInstallments)

const amount = positiveCentsSchema

const cash = z.object({ kind: z.literal('cash'), id, received: positiveCentsSchema })
const creditCard = z.object({ kind: z.literal('credit-card'), id, amount, installments, brand, nsu })
const debitCard = z.object({ kind: z.literal('debit-card'), id, amount, brand, nsu })
const newPix = z.object({ kind: z.literal('pix'), id, amount })
const storeCredit = z.object({
  kind: z.literal('store-credit'),
  id,
  amount,
  installments,
  firstDueOn: daySchema,
})
const exchangeVoucher = z.object({ kind: z.literal('exchange-voucher'), id, amount, code: voucherCodeSchema })

/** What the cashier enters to add a tender. Its id is made with the form, so that a doubled click adds it once. */
export const newTenderSchema = z.discriminatedUnion('kind', [
  cash,
  creditCard,
  debitCard,
  newPix,
  storeCredit,
  exchangeVoucher,
])
export type NewTender = z.infer<typeof newTenderSchema>
export type TenderKind = NewTender['kind']

const pix = newPix.extend({
  txid: z.string(),
  /** BR Code text, as in the QR. */
  payload: z.string(),
  receivedAt: instantSchema.nullable(),
  /** What the sale came to when the code was made, in cents; null where that was not kept yet. */
  saleTotal: centsSchema.nullable(),
})

/** A tender of a sale. A Pix counts only once someone confirmed that it arrived. Amounts in cents. */
export const tenderSchema = z.discriminatedUnion('kind', [
  cash,
  creditCard,
  debitCard,
  pix,
  storeCredit,
  exchangeVoucher,
])
export type Tender = z.infer<typeof tenderSchema>

export const tenderNames: Readonly<Record<TenderKind, string>> = {
  cash: 'Dinheiro',
  'credit-card': 'Cartão de crédito',
  'debit-card': 'Cartão de débito',
  pix: 'Pix',
  'store-credit': 'Crediário',
  'exchange-voucher': 'Vale-troca',
}

export const tenderKinds = Object.keys(tenderNames) as readonly TenderKind[]
export const tenderKindSchema = z.enum(tenderKinds)
