import { eanCheckDigit } from '#shared/goods/catalog/ean'
import { DAY_MS } from '../calendar'
import type { Random } from '../random'
import { samples } from '../samples'
import { inventName } from './person-names'
import { inventCnpj, inventCpf } from './tax-numbers'

/** A customer to put in the shop. Credit limit in cents; numbers without mask. */
export interface DemoCustomer {
  readonly code: string
  readonly name: string
  readonly taxId: string | null
  readonly mobile: string | null
  readonly email: string | null
  readonly city: string | null
  readonly loyaltyCard: string | null
  readonly note: string | null
  readonly creditLimit: number | null
  readonly registeredAt: number
  /** A day, `1990-12-31`. */
  readonly birthDate: string | null
  readonly postalCode: string | null
}

const cities = [
  'São Paulo',
  'Santo André',
  'São Caetano do Sul',
  'Guarulhos',
  'Campinas',
  'Jundiaí',
  'Santos',
]
const areaCodes = ['11', '11', '11', '12', '13', '19']
const notes = [
  'Prefere ser chamada pelo primeiro nome.',
  'Só leva com embrulho para presente.',
  'Devolver sempre a nota impressa.',
  'Avisar quando chegar a coleção nova.',
  'Atenção: compras no crediário só com a titular.',
]

/** The customers every demo shop starts with. */
export function fixedCustomers(today: number): DemoCustomer[] {
  const { withCredit, withoutMobile, withNote, company } = samples.customers
  const plain = {
    mobile: null,
    email: null,
    city: 'São Paulo',
    loyaltyCard: null,
    note: null,
    creditLimit: null,
    registeredAt: today - 400 * DAY_MS,
    birthDate: null,
    postalCode: '01310100',
  }
  return [
    { ...plain, ...withCredit, email: 'mariana.ribeiro@example.com', birthDate: '1988-05-14' },
    { ...plain, ...withoutMobile },
    { ...plain, ...withNote, mobile: '11976543210' },
    { ...plain, ...company, mobile: '13965432109', city: 'Santos', postalCode: '11010001' },
  ]
}

/** Invented customers with codes from `firstCode` on. Their documents never repeat. */
export function* inventCustomers(
  firstCode: number,
  count: number,
  today: number,
  random: Random,
): Generator<DemoCustomer> {
  const { int, pick, chance } = random
  const taken = new Set(fixedCustomers(today).map(({ taxId }) => taxId))
  const mobiles = new Set(fixedCustomers(today).map(({ mobile }) => mobile))
  const unused = <T>(known: Set<T>, invent: () => T): T => {
    let one = invent()
    while (known.has(one)) one = invent()
    known.add(one)
    return one
  }
  for (let code = firstCode; code < firstCode + count; code++) {
    const company = chance(0.03)
    const person = inventName(random)
    const card = `6${String(code).padStart(11, '0')}`
    yield {
      code: String(code),
      name: company ? `${person.split(' ').at(-1)} ${pick(tradeNames)} Ltda` : person,
      taxId: chance(0.05) ? null : unused(taken, () => (company ? inventCnpj(random) : inventCpf(random))),
      mobile: chance(0.12)
        ? null
        : unused(mobiles, () => `${pick(areaCodes)}9${String(int(10_000_000, 99_999_999))}`),
      email: chance(0.4) ? `cliente${code}@example.com` : null,
      city: chance(0.9) ? pick(cities) : null,
      loyaltyCard: chance(0.3) ? card + eanCheckDigit(card) : null,
      note: chance(0.06) ? pick(notes) : null,
      creditLimit: chance(0.25) ? int(5, 40) * 10_000 : null,
      registeredAt: today - int(1, 1500) * DAY_MS,
      birthDate: company || code % 3 === 0 ? null : birthDate(code),
      postalCode: code % 4 === 0 ? null : `0${String(1_000_000 + ((code * 7_919) % 4_000_000))}`,
    }
  }
}

/** Of somebody between 18 and 75 or so, by the code alone: the invented names stay what they were. */
function birthDate(code: number): string {
  return new Date(Date.UTC(1950 + ((code * 31) % 58), (code * 7) % 12, 1 + ((code * 13) % 28)))
    .toISOString()
    .slice(0, 10)
}

const tradeNames = ['Hotelaria', 'Comércio de Roupas', 'Decorações', 'Buffet', 'Serviços', 'Restaurante']
