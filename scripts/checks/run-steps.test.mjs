import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runSteps } from './run-steps.mjs'

const script = (name, code) => ({ name, command: [process.execPath, '-e', code] })

let printed
beforeEach(() => {
  printed = ''
  vi.spyOn(console, 'log').mockImplementation((line) => (printed += `${line}\n`))
})
afterEach(() => vi.restoreAllMocks())

it('says one line for a step that passes, and keeps its output to itself', async () => {
  expect(await runSteps([script('fine', 'console.log("chatter")')])).toEqual([{ name: 'fine', ok: true }])
  expect(printed).toMatch(/^✓ fine +\d+\.\d s\n$/)
})

it('shows what a failed step printed, and runs the others all the same', async () => {
  const results = await runSteps([script('bad', 'console.error("why"); process.exit(2)'), script('good', '')])
  expect(results).toContainEqual({ name: 'bad', ok: false })
  expect(results).toContainEqual({ name: 'good', ok: true })
  expect(printed).toContain('why')
})

it('counts a command that cannot start as failed', async () => {
  expect(await runSteps([{ name: 'none', command: ['no-such-command'] }])).toEqual([
    { name: 'none', ok: false },
  ])
})
