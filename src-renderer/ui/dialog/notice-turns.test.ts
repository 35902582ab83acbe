import { beforeEach, expect, it } from 'vitest'
import { createTurns } from './notice-turns'

let now: number
let turns: ReturnType<typeof createTurns>

beforeEach(() => {
  now = 1000
  turns = createTurns(() => now)
})

it('the newest takes the place of good news at once', () => {
  expect(turns.take('salvo', 0)).toBe(0)
  expect(turns.take('impresso', 0)).toBe(0)
  expect(turns.take('falhou', 2500)).toBe(0)
})

it('what comes after an error waits for its turn, one after the other', () => {
  expect(turns.take('falhou', 2500)).toBe(0)
  now += 500
  expect(turns.take('falhou também', 2500)).toBe(2000)
  expect(turns.take('salvo', 0)).toBe(4500)
  expect(turns.take('impresso', 0)).toBe(4500)
})

it('an error that had its time gives way at once', () => {
  turns.take('falhou', 2500)
  now += 2500
  expect(turns.take('salvo', 0)).toBe(0)
})

it('the same text starts anew at once, and waits only once', () => {
  expect(turns.take('ignorada', 2500)).toBe(0)
  now += 300
  expect(turns.take('ignorada', 2500)).toBe(0)
  expect(turns.take('falhou', 2500)).toBe(2500)
  expect(turns.take('falhou', 2500)).toBeUndefined()
})
