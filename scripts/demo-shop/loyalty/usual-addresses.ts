import type { SimulatedAddresses } from './simulated-accounts'

const at = (port: number): string => `http://127.0.0.1:${port}`

/** Where `npm run simulators` and `npm start` open the simulated operators, unless told otherwise. */
export const usualAddresses: SimulatedAddresses = {
  crmBonus: { url: at(7101) },
  dito: { authenticationUrl: `${at(7102)}/auth/token`, communicationUrl: at(7102) },
  juntosSomosMais: { url: at(7103) },
}
