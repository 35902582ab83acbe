import type { ReadDb } from '#main/platform/database/connection'
import { branchProfile } from '#main/store/branch/branch-queries'
import type { TenderId } from '#shared/kernel/ids'
import { cents, subtract, type Cents } from '#shared/kernel/money/cents'
import { pixPayload, pixTxid } from '#shared/selling/payment/pix'
import type { Tender } from '#shared/selling/payment/tender'
import type { Sale } from '#shared/selling/sale/sale'
import { DAY_MS } from '../calendar'
import type { Random } from '../random'
import { seededId } from '../seeded-id'

const notes = [500, 1000, 2000, 5000, 10_000]
const cardBrands = ['Visa', 'Mastercard', 'Elo'] as const

/** How an invented customer pays `due` cents: mostly one tender, at times card and cash. */
export function inventTenders(
  db: ReadDb,
  sale: Sale,
  due: Cents,
  hasCredit: boolean,
  random: Random,
): Tender[] {
  if (due === 0) return []
  if (due > 5000 && random.chance(0.05)) {
    const byCard = cents(Math.floor(due / 2))
    return [byCreditCard(sale, byCard, random), inCash(sale, subtract(due, byCard), random)]
  }
  if (hasCredit && random.chance(0.08)) return [onStoreCredit(sale, due, random)]
  const way = random.int(1, 100)
  if (way <= 35) return [inCash(sale, due, random)]
  if (way <= 60) return [byPix(db, sale, due, random)]
  if (way <= 85) return [byCreditCard(sale, due, random)]
  const id = seededId<TenderId>(sale.openedAt, random)
  return [
    {
      kind: 'debit-card',
      id,
      amount: due,
      state: 'confirmed',
      brand: random.pick(cardBrands),
      nsu: nsu(random),
    },
  ]
}

/** Paid with the exact amount or rounded up to some note. */
function inCash(sale: Sale, due: Cents, random: Random): Tender {
  const note = random.chance(0.3) ? 1 : random.pick(notes)
  return {
    kind: 'cash',
    id: seededId(sale.openedAt, random),
    amount: cents(Math.ceil(due / note) * note),
    state: 'confirmed',
  }
}

function byPix(db: ReadDb, sale: Sale, amount: Cents, random: Random): Tender {
  const id = seededId<TenderId>(sale.openedAt, random)
  const txid = pixTxid(id)
  const { pixKey, name, city } = branchProfile(db, sale.branchId)
  if (pixKey === null) throw new Error(`Branch ${sale.branchId} has no Pix key`)
  const payload = pixPayload({ key: pixKey, merchantName: name, merchantCity: city, amount, txid })
  return {
    kind: 'pix',
    id,
    amount,
    state: 'confirmed',
    txid,
    payload,
    receivedAt: sale.openedAt,
    saleTotal: null,
  }
}

function byCreditCard(sale: Sale, amount: Cents, random: Random): Tender {
  return {
    kind: 'credit-card',
    id: seededId(sale.openedAt, random),
    amount,
    state: 'confirmed',
    installments: amount > 20_000 && random.chance(0.6) ? random.int(2, 6) : 1,
    brand: random.pick(cardBrands),
    nsu: nsu(random),
  }
}

function onStoreCredit(sale: Sale, amount: Cents, random: Random): Tender {
  return {
    kind: 'store-credit',
    id: seededId(sale.openedAt, random),
    amount,
    state: 'confirmed',
    installments: random.int(1, 3),
    firstDueOn: new Date(sale.openedAt + 30 * DAY_MS).toISOString().slice(0, 10),
  }
}

function nsu({ int }: Random): string {
  return String(int(1, 999_999)).padStart(6, '0')
}
