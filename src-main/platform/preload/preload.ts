import { contextBridge, ipcRenderer } from 'electron'

/** One way in, one way out; what may pass is decided in main (DESIGN section 3). */
contextBridge.exposeInMainWorld('balcao', {
  call: (request: unknown): Promise<unknown> => ipcRenderer.invoke('call', request),
  on: (listener: (message: unknown) => void): (() => void) => {
    const forward = (_event: unknown, message: unknown): void => listener(message)
    ipcRenderer.on('event', forward)
    return () => ipcRenderer.off('event', forward)
  },
})
