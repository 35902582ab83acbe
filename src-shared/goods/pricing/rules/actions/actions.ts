import { z } from 'zod'
import { customerRate } from './customer-rate'
import { finalPrice } from './final-price'
import { nthAtRate } from './nth-at-rate'
import { rateOff } from './rate-off'
import { saleTiers } from './sale-tiers'
import { soManyFor } from './so-many-for'

/** Every kind of action: a new one is its file and its line here, and its phase takes it up. */
export const actionSchema = z.union([rateOff, finalPrice, nthAtRate, soManyFor, saleTiers, customerRate])
