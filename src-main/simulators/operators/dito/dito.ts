import type { Operator } from '../http/operator'
import { doorkeeper } from './admit'
import { customerRoutes } from './customers'
import type { Books } from './dito-books'
import { lockRoutes } from './locks'
import { orderRoutes } from './orders'

/** Dito's cashback as its contract describes it; the authentication URL is `/auth/token`. */
export function dito(books: Books): Operator {
  const door = doorkeeper(books)
  return {
    id: 'dito',
    routes: [
      { method: 'POST', path: '/auth/token', answer: door.login },
      ...customerRoutes(books, door),
      ...lockRoutes(books, door),
      ...orderRoutes(books, door),
    ],
  }
}
