import { expect, it } from 'vitest'
import { loyaltyProgramIds } from '#shared/loyalty/port/program-id'
import { testTools } from '../loyalty/conformance/conforms'
import { cnpj } from '../loyalty/conformance/sample-sale'
import { createOperatorHttp } from '../loyalty/http/create-operator-http'
import { loyaltyPrograms } from './programs'

const tools = testTools(createOperatorHttp({ now: Date.now }))

it.each(loyaltyProgramIds)('%s says that its settings are incomplete', (id) => {
  expect(loyaltyPrograms[id]({}, tools)).toEqual({
    ok: false,
    error: { kind: 'misconfigured', what: 'incomplete' },
  })
})

it('gives each operator exactly what it offers', () => {
  const offered = (id: keyof typeof loyaltyPrograms, settings: object): unknown => {
    const program = loyaltyPrograms[id](settings, tools)
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
    'identifiedBy',
    'probe',
    'provisioning',
    'redemption',
  ])
  expect(offered('dito', dito)).toEqual(['identifiedBy', 'members', 'probe', 'redemption'])
  expect(offered('juntos-somos-mais', juntos)).toEqual(['earning', 'identifiedBy', 'members', 'probe'])
})
