import type { Operator } from '../http/operator'
import { doorkeeper } from './admit'
import { creditingRoutes } from './creditings'
import type { Books } from './jsm-books'
import { participantRoutes } from './participants'
import { reversalRoutes } from './reversals'

const login = '/identity/token'

/** Juntos Somos Mais as its contract describes it. */
export function juntosSomosMais(books: Books): Operator {
  const door = doorkeeper(books)
  return {
    id: 'juntos-somos-mais',
    routes: [
      { method: 'POST', path: login, answer: door.logIn(login) },
      ...participantRoutes(books, door),
      ...creditingRoutes(books, door),
      ...reversalRoutes(books, door),
    ],
  }
}
