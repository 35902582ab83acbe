import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createWindowRegistry, serveCalls } from './serve'

type Listener = (event: IpcMainInvokeEvent, raw: unknown) => unknown
const channels = vi.hoisted(() => new Map<string, unknown>())
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: unknown) => channels.set(channel, listener) },
}))

const page = 'app://balcao'

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
  windows = createWindowRegistry(page)
})

function call(event: IpcMainInvokeEvent): unknown {
  serveCalls(windows, (raw) => Promise.resolve({ ok: true, value: raw }))
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

it('pushes reach every open window', () => {
  const first = window()
  const second = window()
  windows.admit(first.contents)
  windows.admit(second.contents)
  second.close()
  const state = { name: 'Impressora', status: 'offline', drawer: 'unknown' } as const
  windows.push('printer-changed', state)
  expect(first.sent).toEqual([['event', { name: 'printer-changed', payload: state }]])
  expect(second.sent).toEqual([])
})
