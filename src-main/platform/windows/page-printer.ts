import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { BrowserWindow, net, session, type Session } from 'electron'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { PrintOrder, PrintPages, Sheet } from '../table-file/printed-pages'
import { escaped } from '../table-file/write-pages'
import type { Unfinished } from '../worker/read-worker'

const origin = 'app://folhas'
/** Styles of the document itself, and nothing else of any kind. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** As Chromium measures pages. */
const millimetresPerInch = 25.4
/** In inches. */
const margins = { top: 0.65, bottom: 0.6, left: 0.45, right: 0.45 }

/**
 * Prints drawn pages into PDF files: each in a hidden window of its own (a failed option sticks to one), sandboxed, without
 * scripts, in a session that reaches the drawn pages and nothing else. Who stops one is answered at once, but its window
 * prints on until it is through: torn down in the middle, Electron before 43 never prints again. Closed, all of them go.
 */
export function pagePrinter(): { readonly print: PrintPages; readonly close: () => void } {
  const drawn = new Map<string, string>()
  const windows = new Set<BrowserWindow>()
  let room: Session | null = null
  let last = 0

  async function pdfOf(order: PrintOrder, isStopped: () => boolean): Promise<Result<Buffer, Unfinished>> {
    room ??= pagesRoom(drawn)
    const url = `${origin}/${++last}.html`
    drawn.set(url, order.pages)
    const window = hiddenWindow(room)
    windows.add(window)
    try {
      const gone = new Promise<Result<never, Unfinished>>((resolve) =>
        window.webContents.once('render-process-gone', () => resolve(fail('died'))),
      )
      const loaded = window.loadURL(url).then(() => ok(null))
      const ready = await Promise.race([loaded, gone])
      if (!ready.ok) return ready
      if (isStopped()) return fail('stopped')
      const pdf = window.webContents.printToPDF(optionsOf(order.sheet)).then(ok)
      return await Promise.race([pdf, gone])
    } finally {
      windows.delete(window)
      drawn.delete(url)
      window.destroy()
    }
  }

  function print(order: PrintOrder): ReturnType<PrintPages> {
    let isStopped = false
    let stop = (): void => undefined
    const stopped = new Promise<Result<never, Unfinished>>((resolve) => {
      stop = () => {
        isStopped = true
        resolve(fail('stopped'))
      }
    })
    const write = async (): Promise<Result<null, Unfinished>> => {
      const pdf = await Promise.race([pdfOf(order, () => isStopped), stopped])
      if (!pdf.ok) return pdf
      await writeFile(order.pdf, pdf.value, { flush: true })
      return ok(null)
    }
    return { ended: write(), stop, looked: () => 0 }
  }

  return {
    print,
    close: () => {
      for (const window of windows) window.destroy()
    },
  }
}

function optionsOf(sheet: Sheet): Electron.PrintToPDFOptions {
  if (sheet.kind === 'bare') {
    const { width, height } = sheet
    return {
      pageSize: { width: width / millimetresPerInch, height: height / millimetresPerInch },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    }
  }
  const { isWide, above, below } = sheet
  const line = (start: string, end: string): string =>
    `<div style="display:flex;width:100%;margin:0 ${margins.left}in;font:7pt 'Segoe UI','DejaVu Sans',sans-serif;font-variant-ligatures:none"><span style="flex:1">${start}</span><span>${end}</span></div>`
  return {
    pageSize: 'A4',
    landscape: isWide,
    margins,
    displayHeaderFooter: true,
    headerTemplate: line(escaped(above), ''),
    footerTemplate: line(
      escaped(below),
      'Página <span class="pageNumber"></span> de <span class="totalPages"></span>',
    ),
  }
}

function hiddenWindow(room: Session): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    focusable: false,
    skipTaskbar: true,
    webPreferences: {
      session: room,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      javascript: false,
      images: false,
      spellcheck: false,
      disableDialogs: true,
    },
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  return window
}

/** A session in memory only, for which there is nothing in the world but the pages being printed. */
function pagesRoom(drawn: ReadonlyMap<string, string>): Session {
  const room = session.fromPartition('printed-pages', { cache: false })
  room.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  room.setPermissionCheckHandler(() => false)
  room.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !drawn.has(url) }))
  room.protocol.handle('app', ({ url }) => served(drawn.get(url)))
  return room
}

/** Said to be HTML: by its name, which ends as what is unfinished does, nobody could tell. */
async function served(file: string | undefined): Promise<Response> {
  if (file === undefined) return new Response(null, { status: 404 })
  const { body } = await net.fetch(pathToFileURL(file).toString())
  return new Response(body, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
  })
}
