import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { z } from 'zod'
import type { displayWindowEvents } from '#shared/devices/display/display-window-operations'
import type { AppEvents, EventName } from '#shared/events'
import { fail } from '#shared/kernel/result'
import type { Reply } from './dispatch'

/** Whom a window is for; each has a contract, a page and an origin of its own. */
type WindowKind = 'operator' | 'customer'

type CustomerEvents = {
  [Name in keyof typeof displayWindowEvents]: z.infer<(typeof displayWindowEvents)[Name]>
}

/** The windows main answers: only the main frame of a window it made, showing the page it serves for that kind. */
export function createWindowRegistry(origins: Readonly<Record<WindowKind, string>>) {
  const known = new Map<WebContents, WindowKind>()

  function send(kind: WindowKind, message: { readonly name: string; readonly payload: unknown }): void {
    for (const [contents, its] of known) if (its === kind) contents.send('event', message)
  }

  return {
    admit(contents: WebContents, kind: WindowKind = 'operator'): void {
      known.set(contents, kind)
      contents.once('destroyed', () => known.delete(contents))
    },
    /** Whose window calls; undefined when nobody's. */
    kindOf({ sender, senderFrame }: IpcMainInvokeEvent): WindowKind | undefined {
      const kind = known.get(sender)
      if (kind === undefined || senderFrame === null || senderFrame !== sender.mainFrame) return undefined
      return senderFrame.url.startsWith(`${origins[kind]}/`) ? kind : undefined
    },
    push<Name extends EventName>(name: Name, payload: AppEvents[Name]): void {
      send('operator', { name, payload })
    },
    pushToCustomer<Name extends keyof CustomerEvents>(name: Name, payload: CustomerEvents[Name]): void {
      send('customer', { name, payload })
    },
  }
}
export type WindowRegistry = ReturnType<typeof createWindowRegistry>

/** The one channel: what comes from an unknown window is refused before anything else looks at it. */
export function serveCalls(
  windows: WindowRegistry,
  dispatch: Readonly<Record<WindowKind, (raw: unknown) => Promise<Reply>>>,
): void {
  ipcMain.handle('call', (event, raw: unknown) => {
    const kind = windows.kindOf(event)
    return kind === undefined ? fail({ code: 'unknown-window' }) : dispatch[kind](raw)
  })
}
