import { crmBonus } from '../loyalty/crm-bonus/index'
import { dito } from '../loyalty/dito/index'
import { juntosSomosMais } from '../loyalty/juntos-somos-mais/index'
import { connecting, everyProgram } from '../loyalty/settings/start-programs'

/** How each programme's operator is reached: another is a folder and a line here. One that is missing does not compile. */
export const programs = everyProgram([connecting(crmBonus), connecting(dito), connecting(juntosSomosMais)])
