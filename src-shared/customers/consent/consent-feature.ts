import { everybody, managersOnly, type Feature } from '../../kernel/feature'
import { consentContract } from './consent-operations'

/** Who may be written to (FEATURES H4). */
export const consentFeature = {
  rights: {
    'consent.give': { name: 'Registrar consentimento do cliente', starts: everybody },
    'consent.write-text': { name: 'Texto do consentimento', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'consent.give': 'Consentimento registrado',
    'consent.withdraw': 'Consentimento retirado',
    'consent.write-text': 'Texto do consentimento',
  },
  operations: consentContract,
} as const satisfies Feature
