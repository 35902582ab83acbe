import { demoCredentials } from '#main/simulators/operators/seed/demo-credentials'
import type { Simulators } from '#main/simulators/operators/start-simulators'

/** Where simulated operators are reached. */
export type SimulatedAddresses = Pick<Simulators, 'crmBonus' | 'dito' | 'juntosSomosMais'>

/** What the demo shop types for each simulated operator; the store code is the first branch's. */
export function simulatedAccounts({ crmBonus, dito, juntosSomosMais }: SimulatedAddresses) {
  const { companyCode, integrationKey, stores } = demoCredentials.crmBonus
  const { clientId, clientSecret } = demoCredentials.juntosSomosMais
  return {
    crmBonus: { baseUrl: crmBonus.url, companyCode, integrationKey, storeCode: stores[0].storeCode },
    dito: {
      ...demoCredentials.dito.accounts[0],
      authUrl: dito.authenticationUrl,
      communicationUrl: dito.communicationUrl,
    },
    juntosSomosMais: { baseUrl: juntosSomosMais.url, clientId, clientSecret },
  }
}
