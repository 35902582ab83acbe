import { randomUUID } from 'node:crypto'
import { contract } from '#shared/contract'
import type { Random } from '../torture/random'

/** All but the one that restarts the app. */
const names = Object.keys(contract).filter((name) => name !== 'database.try-again')
const strays = ['sale.steal', '__proto__', 'toString', '', 'database', 'SALE.SCAN']
const texts = [
  '',
  ' ',
  '0',
  '1',
  '3*100001',
  '100001',
  '7890000100014',
  '2123450012343',
  'café',
  "'; DROP TABLE sale; --",
  '💥',
  'x'.repeat(500),
  '<b>',
  '\u0000',
  '40364478829',
  '1234',
  '2026-12-24',
]
const numbers = [0, 1, -1, 1000, 1500, 0.5, 1e9, Number.MAX_SAFE_INTEGER, 1e308, -7]
const fields = [
  'saleId',
  'lineId',
  'tenderId',
  'code',
  'quantity',
  'discount',
  'value',
  'kind',
  'rate',
  'amount',
  'reason',
  'received',
  'float',
  'counted',
  'left',
  'operatorCode',
  'pin',
  'text',
  'limit',
  'number',
  'label',
  'taxId',
  'customerId',
  'productId',
  'salespersonId',
  'tender',
  'id',
  'name',
  'theme',
  'muted',
  'backupName',
  'installments',
  'brand',
  'nsu',
]

/** Ids seen in answers, so that some random calls reach deep into real sales. */
interface KnownIds {
  readonly uuids: string[]
}

/** Any operation, with anything at all as its input: sometimes nearly right, mostly nonsense. */
export function randomCall(
  random: Random,
  known: KnownIds,
): { name: string; input: unknown; approvalId?: string } {
  const name = random.next() < 0.95 ? random.pick(names) : random.pick(strays)
  const input = random.next() < 0.9 ? randomRecord(random, known, 0) : randomValue(random, known, 0)
  return random.next() < 0.1 ? { name, input, approvalId: randomUUID() } : { name, input }
}

function randomRecord(random: Random, known: KnownIds, depth: number): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (let count = random.below(6); count > 0; count--)
    record[random.pick(fields)] = randomValue(random, known, depth + 1)
  return record
}

function randomValue(random: Random, known: KnownIds, depth: number): unknown {
  switch (random.below(depth < 3 ? 8 : 6)) {
    case 0:
      return random.pick(texts)
    case 1:
      return random.pick(numbers)
    case 2:
      return known.uuids.length > 0 ? random.pick(known.uuids) : randomUUID()
    case 3:
      return random.next() < 0.5
    case 4:
      return null
    case 5:
      return random.pick(['rate', 'amount', 'cash', 'pix', 'store-credit', 'light', 'credit-card', 'Visa'])
    case 6:
      return Array.from({ length: random.below(4) }, () => randomValue(random, known, depth + 1))
    default:
      return randomRecord(random, known, depth)
  }
}
