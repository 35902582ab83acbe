import { getStates } from '@brazilian-utils/brazilian-utils'
import { expect, it } from 'vitest'
import { timeZoneOf } from './time-zone'

const noon = Date.UTC(2026, 10, 22, 12)
const hourIn = (state: string) =>
  new Intl.DateTimeFormat('pt-BR', { timeZone: timeZoneOf(state), hour: '2-digit', hourCycle: 'h23' }).format(
    noon,
  )

it('every state has its own clock: two hours behind Brasília in Acre, one in the west', () => {
  const hours = new Map(getStates().map(({ code }) => [code, hourIn(code)]))
  const at = (hour: string) => [...hours].filter(([, its]) => its === hour).map(([code]) => code)
  expect(at('07')).toEqual(['AC'])
  expect(at('08').toSorted()).toEqual(['AM', 'MS', 'MT', 'RO', 'RR'])
  expect(at('09')).toHaveLength(21)
})
