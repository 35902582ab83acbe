import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followTill, type Link } from './follow-till'

const ownPath = new URL('./follow-till.ts', import.meta.url).pathname
const screen = JSON.stringify({ view: { show: 'idle', shop: 'Loja', greeting: 'Olá' } })

/** A till at the other end of a network, as the browser offers both. */
let till: { answers: boolean; paired: boolean; page: string }
let asked: string[]
let streams: FakeStream[]
let page: EventTarget & { hidden: boolean }
let reloads: number
let links: Link[]
let stop: () => void

class FakeStream extends EventTarget {
  isOpen = true
  constructor() {
    super()
    streams.push(this)
  }
  close(): void {
    this.isOpen = false
  }
  says(name: string, data = ''): void {
    this.dispatchEvent(Object.assign(new Event(name), { data }))
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  till = { answers: true, paired: true, page: `<script src="${ownPath}">` }
  asked = []
  streams = []
  links = []
  reloads = 0
  page = Object.assign(new EventTarget(), { hidden: false })
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('document', page)
  vi.stubGlobal('location', { reload: () => (reloads += 1) })
  vi.stubGlobal('EventSource', FakeStream)
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    return till.answers
      ? Promise.resolve(
          path === '/' ? new Response(till.page) : new Response(null, { status: till.paired ? 204 : 401 }),
        )
      : Promise.reject(new TypeError('no route'))
  })
  stop = followTill((link) => links.push(link))
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const settle = () => vi.advanceTimersByTimeAsync(1)
const state = () => links.at(-1)?.state

async function told(): Promise<FakeStream> {
  await settle()
  const stream = streams.at(-1)
  stream?.says('screen', screen)
  expect(state()).toBe('told')
  if (!stream) throw new Error('It listens')
  return stream
}

it('shows what it is told for as long as the till is heard', async () => {
  const stream = await told()
  for (let beat = 0; beat < 10; beat++) {
    await vi.advanceTimersByTimeAsync(2_500)
    stream.says('alive')
  }
  expect(links).toEqual([{ state: 'told', screen: JSON.parse(screen) as unknown }])
})

it('answers each beat, so that the till knows it is there', async () => {
  const stream = await told()
  const before = asked.length
  for (let beat = 0; beat < 3; beat++) stream.says('alive')
  expect(asked.slice(before)).toEqual(['/pareada', '/pareada', '/pareada'])
  // What does not arrive is no trouble of its own.
  till.answers = false
  stream.says('alive')
  await settle()
  expect(state()).toBe('told')
})

it('shows nothing of before eight seconds after the last word, and comes back by itself', async () => {
  const stream = await told()
  till.answers = false
  await vi.advanceTimersByTimeAsync(8_000)
  expect(state()).toBe('away')
  expect(stream.isOpen).toBe(false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(state()).toBe('away')
  till.answers = true
  await vi.advanceTimersByTimeAsync(3_001)
  await told()
})

it('shows nothing of before as soon as the stream breaks', async () => {
  const stream = await told()
  stream.says('error')
  expect(state()).toBe('away')
})

it('asks to be paired when nobody knows it, and again when it was removed', async () => {
  const stream = await told()
  till.paired = false
  stream.says('error')
  await vi.advanceTimersByTimeAsync(3_001)
  expect(state()).toBe('unpaired')
  expect(streams).toHaveLength(1)
})

it('forgets what it showed while it slept', async () => {
  const stream = await told()
  page.hidden = true
  page.dispatchEvent(new Event('visibilitychange'))
  expect(state()).toBe('away')
  expect(stream.isOpen).toBe(false)
  page.hidden = false
  page.dispatchEvent(new Event('visibilitychange'))
  await told()
})

it('loads the page anew where the till was renewed', async () => {
  const stream = await told()
  till.page = '<script src="/assets/renewed.js">'
  stream.says('error')
  await vi.advanceTimersByTimeAsync(3_001)
  expect(reloads).toBe(1)
})
