import type { deviceContract, PrinterView } from '#shared/devices/device/device-operations'
import type { PrintJob } from '#shared/devices/device/print-job'
import { accentsName, printerModels } from '#shared/devices/device/printer-models'
import { isPrinterPath } from '#shared/devices/device/printer-path'
import type { PrinterSettings } from '#shared/devices/device/printer-settings'
import { fail, ok } from '#shared/kernel/result'
import { markReprint } from '#shared/selling/receipt/mark-reprint'
import { testPage } from '#shared/selling/receipt/papers/test-page'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { recordAction } from '../../store/audit/record-action'
import { branchProfile, findTerminal } from '../../store/branch/branch-queries'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { findPorts } from '../hardware/find-ports'
import type { InstalledPrinter } from '../hardware/installed-printer'
import { stateOf } from '../hardware/printer'
import { findPaper, listPapers, markEnded } from './print-job-rows'
import type { Papers } from './print-queue'
import { findPrinterSettings, storePrinterSettings } from './printer-setting'
import { queuedReceipts } from './queued-papers'

/** Printers somebody else knows of, by the names they are reached by. */
export interface PrintersInSight {
  readonly installed: () => Promise<string[]>
  readonly onNetwork: () => Promise<string[]>
}

/** “Dispositivos” (FEATURES G5). */
export function deviceQueries(desk: ReadDesk, printer: InstalledPrinter): QueriesFor<typeof deviceContract> {
  return {
    'device.printer': () => ok(viewOf(desk, printer)),
  }
}

export function deviceCommands(
  desk: Desk,
  printer: InstalledPrinter,
  papers: Papers,
  inSight: PrintersInSight,
): CommandsFor<typeof deviceContract> {
  const { database, terminal, now } = desk

  const view = () => viewOf(desk, printer)

  return {
    'device.ports': async () => {
      const [{ serial, files }, installed] = await Promise.all([findPorts(), inSight.installed()])
      return ok({ serial: [...serial], files: [...files], installed })
    },
    'device.find-network-printers': async () => ok({ hosts: await inSight.onNetwork() }),
    'device.save-printer': (settings, caller) => {
      const { connection } = settings
      if (connection.kind === 'file' && !isPrinterPath(connection.path))
        return fail({ code: 'path-not-printer' })
      database.write((db) => {
        storePrinterSettings(db, terminal.id, settings)
        const model = printerModels[settings.model].name
        const detail = { name: settings.name, model, connection: placeOf(settings) }
        recordAction(db, desk, caller, { action: 'device.save-printer', saleId: null, detail })
      })
      printer.replace(settings)
      return ok(view())
    },
    'device.print-test-page': async () => {
      const { name, model, accents } = findPrinterSettings(database, terminal.id)
      const branch = branchProfile(database, terminal.branchId)
      const page = testPage({
        shopName: branch.name,
        terminalName: findTerminal(database, terminal.id)?.name ?? '',
        printerName: name,
        modelName: printerModels[model].name,
        accentsName: accentsName(printerModels[model], accents),
        at: now(),
        timeZone: shopTimeZone(database, terminal.branchId),
        logo: branch.receiptLogo,
      })
      return ok({ printed: await papers.print(page) })
    },
    'device.cancel-paper': ({ id }, caller) =>
      database.write((db) => {
        const paper = findPaper(db, terminal.id, queuedReceipts, id)
        if (!paper || !markEnded(db, id, 'cancelled', now())) return fail({ code: 'paper-not-waiting' })
        const detail = { paper: paper.document.title }
        recordAction(db, desk, caller, { action: 'device.cancel-paper', saleId: null, detail })
        return ok(view())
      }),
    'device.print-paper-again': ({ id }, caller) =>
      database.write((db) => {
        const paper = findPaper(db, terminal.id, queuedReceipts, id)
        if (!paper || !isOver(paper.state)) return fail({ code: 'paper-not-found' })
        const neverOut = paper.state !== 'printed' && paper.doubts === 0
        const timeZone = shopTimeZone(db, terminal.branchId)
        papers.printInBackground(neverOut ? paper.document : markReprint(paper.document, now(), timeZone))
        const detail = { paper: paper.document.title }
        recordAction(db, desk, caller, { action: 'device.print-paper-again', saleId: null, detail })
        return ok(view())
      }),
  }
}

export function isOver(state: PrintJob['state']): boolean {
  return state === 'printed' || state === 'failed' || state === 'cancelled'
}

function viewOf({ database, terminal }: ReadDesk, printer: InstalledPrinter): PrinterView {
  const report = printer.report()
  const { lastSent, lastReceived, lastFault } = report
  return {
    settings: findPrinterSettings(database, terminal.id),
    state: stateOf(report),
    diagnosis: { lastSent, lastReceived, lastFault },
    papers: listPapers(database, terminal.id, queuedReceipts),
  }
}

/** Where a printer is, for the trail. */
export function placeOf({ connection }: Pick<PrinterSettings, 'connection'>): string {
  switch (connection.kind) {
    case 'tcp':
      return `${connection.host}:${connection.port}`
    case 'serial':
      return `${connection.path} ${connection.baudRate}`
    case 'file':
      return connection.path
    case 'spooler':
      return connection.printerName
    case 'none':
      return 'sem impressora'
    case 'simulated':
      return 'simulada'
  }
}
