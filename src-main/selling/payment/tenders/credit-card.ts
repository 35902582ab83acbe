import type { WorkOf } from '../tender-work'
import { atTheCounter } from './at-the-counter'
import { asParcelas } from './parcelas'

export const creditCard: WorkOf<'credit-card'> = {
  ...atTheCounter,
  prepare: (_db, { asked }) => asParcelas(asked),
}
