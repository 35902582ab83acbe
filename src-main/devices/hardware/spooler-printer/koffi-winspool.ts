import type { default as Koffi, LibraryHandle } from 'koffi'
import { fail, ok } from '#shared/kernel/result'
import type { SpooledPrinter, Winspool } from './winspool'

/** Seven strings, a DEVMODE, four strings and a security descriptor stand before PRINTER_INFO_2's numbers. */
const POINTERS = 13
const ATTRIBUTES = 0
const STATUS = 5 * 4
const INFO_2 = 2

/**
 * The calls of winspool.drv through koffi, which keeps GetLastError as the call left it. Where the libraries lie is told
 * for a try without Windows.
 *
 * @throws what koffi throws where a library cannot be loaded.
 */
export function koffiWinspool(
  koffi: typeof Koffi,
  winspool = 'winspool.drv',
  kernel = 'kernel32.dll',
): Winspool {
  koffi.pointer('PRINTER_HANDLE', koffi.opaque())
  koffi.struct('DOC_INFO_1W', { pDocName: 'str16', pOutputFile: 'str16', pDatatype: 'str16' })
  const calls = declare(koffi.load(winspool), koffi.load(kernel))

  const called = (call: string, done: unknown) =>
    done ? ok(undefined) : fail({ call, number: Number(calls.lastError()) })

  function printerOf(handle: unknown): SpooledPrinter {
    return {
      look: () => {
        const needed = [0]
        calls.getPrinter(handle, INFO_2, null, 0, needed)
        const info = Buffer.alloc(Math.max(needed[0] ?? 0, POINTERS * 8 + 32))
        const seen = called('GetPrinterW', calls.getPrinter(handle, INFO_2, info, info.length, needed))
        if (!seen.ok) return seen
        const numbers = POINTERS * koffi.sizeof('void *')
        return ok({
          status: info.readUInt32LE(numbers + STATUS),
          attributes: info.readUInt32LE(numbers + ATTRIBUTES),
        })
      },
      startDocument: (pDocName) => {
        const document = { pDocName, pOutputFile: null, pDatatype: 'RAW' }
        return called('StartDocPrinterW', calls.startDocument(handle, 1, document))
      },
      startPage: () => called('StartPagePrinter', calls.startPage(handle)),
      write: (bytes) => {
        const taken = [0]
        const done = called('WritePrinter', calls.write(handle, bytes, bytes.length, taken))
        return done.ok ? ok(taken[0] ?? 0) : done
      },
      endPage: () => called('EndPagePrinter', calls.endPage(handle)),
      endDocument: () => called('EndDocPrinter', calls.endDocument(handle)),
      abort: () => void calls.abort(handle),
      close: () => void calls.close(handle),
    }
  }

  return {
    open: (printerName) => {
      const handle: unknown[] = [null]
      const opened = called('OpenPrinterW', calls.open(printerName, handle, null))
      return opened.ok ? ok(printerOf(handle[0])) : opened
    },
  }
}

function declare(spool: LibraryHandle, kernel: LibraryHandle) {
  return {
    open: spool.func('int __stdcall OpenPrinterW(str16 name, _Out_ PRINTER_HANDLE *printer, void *defaults)'),
    getPrinter: spool.func(
      'int __stdcall GetPrinterW(PRINTER_HANDLE printer, uint32 level, _Out_ uint8 *info, uint32 size, _Out_ uint32 *needed)',
    ),
    startDocument: spool.func(
      'uint32 __stdcall StartDocPrinterW(PRINTER_HANDLE printer, uint32 level, DOC_INFO_1W *document)',
    ),
    startPage: spool.func('int __stdcall StartPagePrinter(PRINTER_HANDLE printer)'),
    write: spool.func(
      'int __stdcall WritePrinter(PRINTER_HANDLE printer, const uint8 *bytes, uint32 count, _Out_ uint32 *written)',
    ),
    endPage: spool.func('int __stdcall EndPagePrinter(PRINTER_HANDLE printer)'),
    endDocument: spool.func('int __stdcall EndDocPrinter(PRINTER_HANDLE printer)'),
    abort: spool.func('int __stdcall AbortPrinter(PRINTER_HANDLE printer)'),
    close: spool.func('int __stdcall ClosePrinter(PRINTER_HANDLE printer)'),
    lastError: kernel.func('uint32 __stdcall GetLastError()'),
  }
}
