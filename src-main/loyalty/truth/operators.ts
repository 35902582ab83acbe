import type { CustomerId } from '#shared/kernel/ids'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import { demoCredentials } from '../../simulators/operators/seed/demo-credentials'
import { demoData, type SimulatorData } from '../../simulators/operators/seed/simulator-data'
import type { Simulators } from '../../simulators/operators/start-simulators'
import { customers } from '../../testing/till/test-shop'

const { crmBonus, dito, juntosSomosMais } = demoCredentials
const store = crmBonus.stores[0]

export const masterPin = store.pinMaster

interface Person {
  readonly id: CustomerId
  readonly mobile: string
  readonly taxId: string
}

/** Somebody with plenty, and somebody whose balance two sales at once may want. */
export const people: readonly [Person, Person] = [
  { id: customers.withLimit, mobile: '11995823740', taxId: '16965233974' },
  { id: customers.withoutLimit, mobile: '11987654321', taxId: '40364478829' },
]

/** Who may score: two who take part, one nobody knows yet, one who is refused. */
export const scorers = ['40364478829', '80928141985', '12345678909', '71933273992'] as const

/** One point for each real of the test shop's brand. */
export const operatorData: SimulatorData = {
  ...demoData,
  juntosSomosMais: {
    ...demoData.juntosSomosMais,
    stores: [{ cnpj: store.cnpj, pointsPerThousand: { Própria: 1_000 } }],
  },
}

/** What a shop would have typed in for each. */
export function settingsFor(program: LoyaltyProgramId, simulators: Simulators): unknown {
  const all: Readonly<Record<LoyaltyProgramId, unknown>> = {
    'crm-bonus': {
      environment: 'homologation',
      baseUrl: simulators.crmBonus.url,
      companyCode: crmBonus.companyCode,
      cnpj: store.cnpj,
      storeCode: store.storeCode,
      integrationKey: crmBonus.integrationKey,
    },
    dito: {
      authUrl: simulators.dito.authenticationUrl,
      communicationUrl: simulators.dito.communicationUrl,
      ...dito.accounts[0],
      branchCode: dito.stores[0],
    },
    'juntos-somos-mais': {
      baseUrl: simulators.juntosSomosMais.url,
      clientId: juntosSomosMais.clientId,
      clientSecret: juntosSomosMais.clientSecret,
      cnpj: store.cnpj,
    },
  }
  return all[program]
}
