import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DisplayScreen } from '#shared/devices/display/display-screen'
import { displaySettingsSchema, type Pole } from '#shared/devices/display/display-settings'
import { testPole } from '../../../testing/devices/test-pole'
import { poleDisplay } from './pole-display'

const simulated: Pole = { kind: 'simulated' }
const { theme, saleSide, salePercent, idle } = displaySettingsSchema.parse({})

/** A screen that greets with these words. */
const screen = (greeting: string): DisplayScreen => ({
  view: { show: 'idle', shop: 'Loja', greeting },
  look: { theme, saleSide, salePercent, idle, communication: { kind: 'none' } },
})

function display() {
  const pole = testPole()
  const shown = poleDisplay({ lineOf: () => pole.line, now: () => 7 })
  return {
    pole,
    shown,
    use: (wanted: Pole) => shown.use(displaySettingsSchema.parse({ pole: wanted })),
    greet: (words: string) => shown.show(screen(words)),
    /** The greetings it was sent, in order. */
    sent: () => pole.taken.map(([upper]) => upper.trim()),
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds)

it('is off until there is one, then shows what stands at the till', async () => {
  const { pole, shown, use, greet, sent } = display()
  greet('Olá')
  use({ kind: 'none' })
  expect(shown.report()).toEqual({ status: 'off', lastFault: null })
  use(simulated)
  expect(shown.report().status).toBe('waiting')
  await pass()
  expect(sent()).toEqual(['Olá'])
  expect(shown.text()).toBeNull()
  pole.finish()
  await pass()
  expect(shown.report().status).toBe('ready')
  expect(shown.text()?.map((line) => line.trim())).toEqual(['Olá', 'Loja'])
})

it('writes one text at a time, and of all a slow line misses the latest alone', async () => {
  const { pole, use, greet, sent } = display()
  use(simulated)
  await pass()
  for (let turn = 0; turn < 100; turn++) greet(`${turn}`)
  pole.finish()
  await pass()
  expect(sent()).toEqual(['0', '99'])
  pole.finish()
  await pass()
  expect(sent()).toHaveLength(2)
})

it('says that it was pulled, shows nothing meanwhile, and comes back by itself with what stands there by then', async () => {
  const { pole, shown, use, greet, sent } = display()
  use(simulated)
  greet('Antes')
  await pass()
  pole.unplug()
  expect(shown.report()).toEqual({
    status: 'trouble',
    lastFault: { code: 'port-cut-off', reason: 'pulled', at: 7 },
  })
  expect(shown.text()).toBeNull()
  // What the old line says of its last write is nobody's any more.
  pole.finish()
  greet('Agora')
  await pass(3_000)
  expect(shown.report()).toMatchObject({ status: 'trouble', lastFault: { code: 'port-not-found' } })
  pole.plugIn()
  await pass(3_000)
  expect(sent()).toEqual(['Antes', 'Agora'])
  expect(shown.report().status).toBe('ready')
})

it('lets its line go when there is none any more, and does not look for it', async () => {
  const { pole, shown, use } = display()
  use(simulated)
  await pass()
  expect(pole.isOpen()).toBe(true)
  use({ kind: 'none' })
  expect(pole.isOpen()).toBe(false)
  await pass(60_000)
  expect(pole.opened()).toBe(1)
  expect(shown.report()).toEqual({ status: 'off', lastFault: null })
})

it('is taken anew after the computer slept, and shows what stands at the till', async () => {
  const { pole, shown, use, greet, sent } = display()
  greet('Olá')
  use(simulated)
  await pass()
  pole.finish()
  shown.wake()
  expect(pole.isOpen()).toBe(false)
  greet('Bom dia')
  await pass(250)
  pole.finish()
  await pass()
  expect(pole.opened()).toBe(2)
  expect(sent()).toEqual(['Olá', 'Bom dia'])
  expect(shown.report().status).toBe('ready')
})

it('that is none is none after the computer slept, too', async () => {
  const { pole, shown, use } = display()
  use({ kind: 'none' })
  shown.wake()
  await pass(5_000)
  expect(pole.opened()).toBe(0)
  expect(shown.report().status).toBe('off')
})
