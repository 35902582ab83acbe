import { DAY_MS } from '../calendar'
import type { Random } from '../random'
import { brands } from './brands'
import { families, type Family } from './families'

/** One design, sold in several sizes and colours. Price in cents per unit. */
export interface Model {
  readonly description: string
  readonly brandId: number | null
  readonly familyId: number | null
  readonly classification: string | null
  readonly price: number
  readonly promotion: Promotion | null
  readonly variants: readonly Variant[]
}

interface Variant {
  readonly size: string
  readonly color: string
}

/** A promotional price in cents; instants in milliseconds, no end when null. */
interface Promotion {
  readonly price: number
  readonly startsAt: number
  readonly endsAt: number | null
}

const collections = ['Aurora', 'Brisa', 'Cerrado', 'Duna', 'Enseada', 'Folhagem', 'Girassol', 'Horta', 'Ilha']
const mostShades = 3

/** Models without end, the families and brands in turn. */
export function* inventModels(today: number, random: Random): Generator<Model, never> {
  for (let index = 0; ; index++) {
    const familyIndex = index % families.length
    const family = families[familyIndex]
    if (!family) throw new RangeError(`no family ${familyIndex}`)
    yield inventModel(family, familyIndex + 1, 1 + (index % brands.length), today, random)
  }
}

function inventModel(
  family: Family,
  familyId: number,
  brandId: number,
  today: number,
  random: Random,
): Model {
  const { int, pick, chance } = random
  const item = pick(family.items)
  const described = [item, pick(family.styles), pick(family.materials)]
  if (chance(0.4)) described.push(pick(collections))
  const [cheapest, dearest] = family.reais
  const price = int(cheapest, dearest) * 100 + 90
  return {
    description: described.join(' '),
    brandId: chance(0.02) ? null : brandId,
    familyId: chance(0.01) ? null : familyId,
    classification: chance(0.05) ? null : `${family.name} > ${item}`,
    price,
    promotion: chance(0.15) ? inventPromotion(price, today, random) : null,
    variants: inventVariants(family, random),
  }
}

function inventVariants({ sizes, colors }: Family, { int }: Random): Variant[] {
  const first = int(0, colors.length - 1)
  const shades = Math.min(colors.length, int(1, mostShades))
  return Array.from({ length: shades }, (_, shade) => colors[(first + shade) % colors.length] ?? '').flatMap(
    (color) => sizes.map((size) => ({ size, color })),
  )
}

function inventPromotion(price: number, today: number, { int }: Random): Promotion {
  const reduced = Math.floor((price * int(60, 90)) / 10_000) * 100 + 90
  const when = int(1, 5)
  if (when === 1) return { price: reduced, startsAt: today - 60 * DAY_MS, endsAt: today - 30 * DAY_MS }
  if (when === 2) return { price: reduced, startsAt: today + 30 * DAY_MS, endsAt: today + 60 * DAY_MS }
  return { price: reduced, startsAt: today - 10 * DAY_MS, endsAt: when === 3 ? null : today + 730 * DAY_MS }
}
