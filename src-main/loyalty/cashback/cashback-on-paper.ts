import type { PricedSale } from '#shared/goods/pricing/price-sale'
import { cashbackLines } from '#shared/loyalty/cashback/cashback-lines'
import { text } from '#shared/selling/receipt/blocks/receipt-blocks'
import type { ReceiptBlock } from '#shared/selling/receipt/receipt-document'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReadDb } from '../../platform/database/connection'
import { participationIn } from '../ledger/participation-rows'
import { viewLoyalty } from './view-loyalty'

/** What a sale's receipt says of its customer's cashback: most have none, and no programme need be asked for. */
export function cashbackOnPaper(db: ReadDb, sale: Sale, figures: PricedSale): ReceiptBlock[] {
  if (participationIn(db, sale)?.state !== 'open') return []
  const { cashback } = viewLoyalty(db, sale, figures)
  return cashback === null ? [] : cashbackLines(cashback).map((line) => text(line))
}
