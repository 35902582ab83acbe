import { afterAll, beforeAll, vi } from 'vitest'
import type { Participant, SaleDesk } from '../../selling/sale/participant'

type Composition = { readonly composeSaleDesk: (deps: never) => SaleDesk }

/**
 * In the tests of a file others take part in what is done with sales, too, or in place of somebody. What they use of the
 * till is imported within them, so that it is composed with them from its start.
 */
export function amongParticipants(
  change: (participants: readonly Participant[]) => readonly Participant[],
): void {
  beforeAll(() => {
    vi.resetModules()
    vi.doMock('#main/compose/participants', async (original) => {
      const composition = await original<Composition>()
      return {
        ...composition,
        composeSaleDesk: (deps: never) => {
          const desk = composition.composeSaleDesk(deps)
          return { ...desk, participants: change(desk.participants) }
        },
      }
    })
  })
  afterAll(() => {
    vi.doUnmock('#main/compose/participants')
    vi.resetModules()
  })
}
