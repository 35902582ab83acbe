import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { AppEvents, EventName } from '../../src-shared/contract/events'
import { fail } from '../../src-shared/result'
import type { Reply } from './dispatch'

/** The windows main answers: only the main frame of a window it made, showing the page it serves. */
export function createWindowRegistry(origin: string) {
  const known = new Set<WebContents>()
  return {
    admit(contents: WebContents): void {
      known.add(contents)
      contents.once('destroyed', () => known.delete(contents))
    },
    knows({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
      return known.has(sender) && senderFrame === sender.mainFrame && senderFrame.url.startsWith(`${origin}/`)
    },
    push<Name extends EventName>(name: Name, payload: AppEvents[Name]): void {
      for (const contents of known) contents.send('event', { name, payload })
    },
  }
}
export type WindowRegistry = ReturnType<typeof createWindowRegistry>

/** The one channel: what comes from an unknown window is refused before anything else looks at it. */
export function serveCalls(windows: WindowRegistry, dispatch: (raw: unknown) => Promise<Reply>): void {
  ipcMain.handle('call', (event, raw: unknown) =>
    windows.knows(event) ? dispatch(raw) : fail({ code: 'unknown-window' }),
  )
}
