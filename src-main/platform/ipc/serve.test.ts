import { EventEmitter } from 'node:events'
import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createWindowRegistry, serveCalls } from './serve'

type Listener = (event: IpcMainInvokeEvent, raw: unknown) => unknown
const channels = vi.hoisted(() => new Map<string, unknown>())
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: unknown) => channels.set(channel, listener) },
}))

const page = 'app://balcao'
const customerPage = 'app://visor'

function window(url = `${page}/index.html`) {
  const sent: unknown[] = []
  const mainFrame = { url }
  const contents = Object.assign(new EventEmitter(), {
    mainFrame,
    send: (channel: string, message: unknown) => sent.push([channel, message]),
  })
  const event = (frame: unknown = mainFrame) =>
    ({ sender: contents, senderFrame: frame }) as unknown as IpcMainInvokeEvent
  return {
    contents: contents as unknown as WebContents,
    event,
    sent,
    close: () => contents.emit('destroyed'),
  }
}

let windows: ReturnType<typeof createWindowRegistry>
beforeEach(() => {
  windows = createWindowRegistry({ operator: page, customer: customerPage })
})

function call(event: IpcMainInvokeEvent): unknown {
  serveCalls(windows, {
    operator: (raw) => Promise.resolve({ ok: true, value: raw }),
    customer: (raw) => Promise.resolve({ ok: true, value: ['for the customer', raw] }),
  })
  return (channels.get('call') as Listener)(event, 'asked')
}
const unknown = { ok: false, error: { code: 'unknown-window' } }

describe('main answers', () => {
  it('the page of a window it opened', async () => {
    const own = window()
    windows.admit(own.contents)
    expect(await call(own.event())).toEqual({ ok: true, value: 'asked' })
  })

  it('no other window, no frame inside, no other page, and none that is gone', async () => {
    const own = window()
    windows.admit(own.contents)
    expect(await call(window().event())).toEqual(unknown)
    expect(await call(own.event({ url: `${page}/index.html` }))).toEqual(unknown)
    expect(await call(own.event(null))).toEqual(unknown)
    const strayed = window('https://example.org/app://balcao/')
    windows.admit(strayed.contents)
    expect(await call(strayed.event())).toEqual(unknown)
    const lookalike = window('app://balcao.example/index.html')
    windows.admit(lookalike.contents)
    expect(await call(lookalike.event())).toEqual(unknown)
    own.close()
    expect(await call(own.event())).toEqual(unknown)
  })
})

it('answers the customer’s window by its own contract, and only on its own page', async () => {
  const display = window(`${customerPage}/customer-display.html`)
  windows.admit(display.contents, 'customer')
  expect(await call(display.event())).toEqual({ ok: true, value: ['for the customer', 'asked'] })
  const posing = window(`${page}/index.html`)
  windows.admit(posing.contents, 'customer')
  expect(await call(posing.event())).toEqual(unknown)
  const strayed = window(`${customerPage}/customer-display.html`)
  windows.admit(strayed.contents, 'operator')
  expect(await call(strayed.event())).toEqual(unknown)
})

it('pushes reach every open window of their kind, and never the other', () => {
  const first = window()
  const second = window()
  const display = window(`${customerPage}/customer-display.html`)
  windows.admit(first.contents)
  windows.admit(second.contents)
  windows.admit(display.contents, 'customer')
  second.close()
  const state = { name: 'Impressora', status: 'offline', drawer: 'unknown' } as const
  windows.push('printer-changed', state)
  const screen = {
    view: { show: 'idle', shop: 'Loja', greeting: 'Olá' },
    look: {
      theme: 'light',
      saleSide: 'left',
      salePercent: 50,
      idle: 'both',
      communication: { kind: 'none' },
    },
  } as const
  windows.pushToCustomer('screen-changed', screen)
  expect(first.sent).toEqual([['event', { name: 'printer-changed', payload: state }]])
  expect(second.sent).toEqual([])
  expect(display.sent).toEqual([['event', { name: 'screen-changed', payload: screen }]])
})
