import { crmBonus } from './crm-bonus/crm-bonus'
import { dito } from './dito/dito'
import { juntosSomosMais } from './juntos-somos-mais/juntos-somos-mais'

/** Every programme there is, in the order screens and papers name them. Another is a folder and a line here. */
export const programs = [crmBonus, dito, juntosSomosMais] as const
