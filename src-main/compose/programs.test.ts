import { expect, it } from 'vitest'
import { loyaltyProgramIds, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import { testTools } from '../loyalty/conformance/conforms'
import { cnpj } from '../loyalty/conformance/sample-sale'
import { createOperatorHttp } from '../loyalty/http/create-operator-http'
import { startingWith } from '../loyalty/settings/start-programs'
import { programs } from './programs'

const start = startingWith(programs, testTools(createOperatorHttp({ now: Date.now })))

it.each(loyaltyProgramIds)('%s says that its settings are incomplete', (id) => {
  expect(start(id, {})).toEqual({
    ok: false,
    error: { kind: 'misconfigured', what: 'incomplete' },
  })
})

it('gives each operator exactly what it offers', () => {
  const offered = (id: LoyaltyProgramId, settings: object): unknown => {
    const program = start(id, settings)
    return program.ok ? Object.keys(program.value).toSorted() : program.error
  }
  const crmBonus = {
    environment: 'production',
    companyCode: 'E1',
    cnpj,
    storeCode: 'L1',
    integrationKey: 'k',
  }
  const dito = {
    authUrl: 'https://a',
    communicationUrl: 'https://c',
    user: 'u',
    password: 'p',
    brand: 'b',
    branchCode: '1',
  }
  const juntos = { baseUrl: 'https://j', clientId: 'c', clientSecret: 's', cnpj }
  expect(offered('crm-bonus', crmBonus)).toEqual([
    'campaigns',
    'challenge',
    'earning',
    'probe',
    'provisioning',
    'redemption',
  ])
  expect(offered('dito', dito)).toEqual(['members', 'probe', 'redemption'])
  expect(offered('juntos-somos-mais', juntos)).toEqual(['earning', 'members', 'probe'])
})
