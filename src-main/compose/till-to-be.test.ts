import { describe, expect, it } from 'vitest'
import { ok } from '#shared/kernel/result'
import { tillToBe, type Till } from './till-to-be'

/** A till that says what it is asked for. */
function teller(name: string, said: string[]): Till {
  const say = (what: string) => () => void said.push(`${name} ${what}`)
  return {
    dispatch: () => Promise.resolve(ok(name)),
    touched: say('touched'),
    close: say('close'),
    wake: say('wake'),
    afterStart: say('afterStart'),
    isKiosk: () => true,
  }
}

function useAll(till: Till): void {
  till.touched()
  till.wake()
  till.close()
}

describe('a till that is to become another', () => {
  it('only answers and closes before, and is the other one from then on', async () => {
    const said: string[] = []
    const { till, become } = tillToBe(teller('first', said))
    useAll(till)
    expect([await till.dispatch({}), till.isKiosk()]).toEqual([ok('first'), false])
    become(teller('next', said))
    useAll(till)
    expect([await till.dispatch({}), till.isKiosk()]).toEqual([ok('next'), true])
    expect(said).toEqual(['first close', 'next touched', 'next wake', 'next close'])
  })

  it.each([
    ['the window', (till: Till, become: () => void) => (till.afterStart(), become())],
    ['the other till', (till: Till, become: () => void) => (become(), till.afterStart())],
  ])('starts what waits for the window once, where %s comes first', (_which, inTurn) => {
    const said: string[] = []
    const { till, become } = tillToBe(teller('first', said))
    inTurn(till, () => become(teller('next', said)))
    expect(said).toEqual(['next afterStart'])
  })
})
