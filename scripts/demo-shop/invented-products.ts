import { eanCheckDigit } from '../../src-shared/catalog/ean'
import { brands } from './brands'
import { DAY_MS } from './calendar'
import type { DemoProduct, Promotion } from './demo-product'
import { families, type Family } from './families'
import type { Random } from './random'

const collections = ['Aurora', 'Brisa', 'Cerrado', 'Duna', 'Enseada', 'Folhagem', 'Girassol', 'Horta', 'Ilha']

/**
 * As many products as asked for, model after model, each model in some of its sizes and colours.
 * @param firstId the row id of the first one: codes and barcodes follow from it, so that none comes twice.
 */
export function* inventProducts(
  firstId: number,
  count: number,
  today: number,
  random: Random,
): Generator<DemoProduct> {
  let id = firstId
  const end = firstId + count
  for (let model = 0; id < end; model++) {
    const familyIndex = model % families.length
    const family = families[familyIndex]
    if (!family) throw new RangeError(`no family ${familyIndex}`)
    const shared = inventModel(family, familyIndex + 1, model, today, random)
    const startColor = random.int(0, family.colors.length - 1)
    const shades = Math.min(family.colors.length, random.int(1, 3))
    for (let shade = 0; shade < shades; shade++) {
      const color = family.colors[(startColor + shade) % family.colors.length] ?? ''
      for (const size of family.sizes) {
        if (id >= end) return
        yield {
          ...shared,
          size,
          color,
          code: String(200_000 + id),
          barcodes: barcodesOf(id, shared.brandId ?? 0, random),
          stock: [random.int(0, 60) * 1000, random.int(0, 40) * 1000],
        }
        id++
      }
    }
  }
}

type Model = Omit<DemoProduct, 'size' | 'color' | 'code' | 'barcodes' | 'stock'>

function inventModel(family: Family, familyId: number, model: number, today: number, random: Random): Model {
  const item = random.pick(family.items)
  const [cheapest, dearest] = family.reais
  const price = random.int(cheapest, dearest) * 100 + 90
  const described = [item, random.pick(family.styles), random.pick(family.materials)]
  if (random.chance(0.4)) described.push(random.pick(collections))
  return {
    description: described.join(' '),
    brandId: random.chance(0.02) ? null : 1 + (model % brands.length),
    familyId: random.chance(0.01) ? null : familyId,
    classification: random.chance(0.05) ? null : `${family.name} > ${item}`,
    unit: 'UN',
    price,
    promotion: random.chance(0.15) ? inventPromotion(price, today, random) : null,
  }
}

function inventPromotion(price: number, today: number, random: Random): Promotion {
  const reduced = Math.floor((price * random.int(60, 90)) / 10_000) * 100 + 90
  const when = random.int(1, 5)
  if (when === 1) return { price: reduced, startsAt: today - 60 * DAY_MS, endsAt: today - 30 * DAY_MS }
  if (when === 2) return { price: reduced, startsAt: today + 30 * DAY_MS, endsAt: today + 60 * DAY_MS }
  return { price: reduced, startsAt: today - 10 * DAY_MS, endsAt: when === 3 ? null : today + 730 * DAY_MS }
}

/** Brazil's prefixes (789 and 790), the brand, the product; a few were bought under two barcodes, a few have none. */
function barcodesOf(id: number, brandId: number, random: Random): string[] {
  if (random.chance(0.01)) return []
  const body = `${String(10 + brandId)}${String(id).padStart(7, '0')}`
  const prefixes = random.chance(0.06) ? ['789', '790'] : ['789']
  return prefixes.map((prefix) => `${prefix}${body}${eanCheckDigit(prefix + body)}`)
}
