import { describe, expect, it } from 'vitest'
import { demoCredentials } from '#main/simulators/operators/seed/demo-credentials'
import { demoData } from '#main/simulators/operators/seed/simulator-data'
import { fixedCustomers, inventCustomers } from '../customers/invented-customers'
import { brands } from '../goods/brands'
import { seededRandom } from '../random'
import { branches } from '../store/shop-floor'

const today = Date.UTC(2026, 10, 20)
const fixed = fixedCustomers(today)
const customers = [...fixed, ...inventCustomers(fixed.length + 1, 40, today, seededRandom(4))]

describe('whom the simulated operators know', () => {
  it('are customers of the demo shop', () => {
    const mobiles = customers.map(({ mobile }) => mobile)
    const documents = customers.map(({ taxId }) => taxId)
    for (const { mobile } of demoData.crmBonus.members) expect(mobiles).toContain(mobile)
    for (const { cpf } of demoData.dito.members) expect(documents).toContain(cpf)
    for (const { cpf, name } of demoData.juntosSomosMais.participants)
      expect(customers.find(({ taxId }) => taxId === cpf)?.name).toBe(name)
  })

  it('shop in the branches of the demo shop, for brands it sells', () => {
    const cnpjs = branches.map(({ cnpj }) => cnpj)
    expect(demoCredentials.crmBonus.stores.map(({ cnpj }) => cnpj)).toEqual(cnpjs)
    expect(demoCredentials.juntosSomosMais.stores).toEqual(cnpjs)
    expect(demoCredentials.dito.stores).toEqual(branches.map(({ code }) => code))
    const scoring = demoData.juntosSomosMais.stores.flatMap((store) => Object.keys(store.pointsPerThousand))
    for (const brand of scoring) expect(brands).toContain(brand)
  })
})
