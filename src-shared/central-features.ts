import type { FactMeanings } from './central/fact-meaning'
import { sharedSalesCentral } from './selling/shared-sales/shared-sales-central'

/** What a Central makes of facts, of every feature it reads one of: a new one is a line here. */
export const factMeanings: FactMeanings = { ...sharedSalesCentral }
