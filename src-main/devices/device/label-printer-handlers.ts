import { labelPrinterModels } from '#shared/devices/device/label-printer-models'
import type { labelPrinterContract, LabelPrinterView } from '#shared/devices/device/label-printer-operations'
import { isPrinterPath } from '#shared/devices/device/printer-path'
import type { LabelRun } from '#shared/goods/labels/label-run'
import { fail, ok } from '#shared/kernel/result'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { recordAction } from '../../store/audit/record-action'
import { branchProfile } from '../../store/branch/branch-queries'
import { shopToday } from '../../store/branch/shop-clock-queries'
import type { InstalledLabelPrinter } from '../hardware/installed-printer'
import { stateOf } from '../hardware/printer'
import { isOver, placeOf } from './device-handlers'
import { findLabelPrinterSettings, storeLabelPrinterSettings } from './label-printer-setting'
import { findPaper, listPapers, markEnded } from './print-job-rows'
import type { Papers } from './print-queue'
import { queuedLabels } from './queued-papers'
import { testLabel } from './test-label'

/** The label printer of “Dispositivos” (FEATURES B5, G5). */
export function labelPrinterQueries(
  desk: ReadDesk,
  printer: InstalledLabelPrinter,
): QueriesFor<typeof labelPrinterContract> {
  return { 'label-printer.view': () => ok(viewOf(desk, printer)) }
}

export function labelPrinterCommands(
  desk: Desk,
  printer: InstalledLabelPrinter,
  runs: Papers<LabelRun>,
): CommandsFor<typeof labelPrinterContract> {
  const { database, terminal, now } = desk
  const view = () => viewOf(desk, printer)
  return {
    'label-printer.save': (settings, caller) => {
      const { connection, name } = settings
      if (connection.kind === 'file' && !isPrinterPath(connection.path))
        return fail({ code: 'path-not-printer' })
      database.write((db) => {
        storeLabelPrinterSettings(db, terminal.id, settings)
        const detail = { name, model: labelPrinterModels[settings.model].name, connection: placeOf(settings) }
        recordAction(db, desk, caller, { action: 'label-printer.save', saleId: null, detail })
      })
      printer.replace(settings)
      return ok(view())
    },
    'label-printer.print-test-label': async () =>
      ok({
        printed: await runs.print(
          testLabel({
            shop: branchProfile(database, terminal.branchId).name,
            today: printedDay(shopToday(database, desk)),
          }),
        ),
      }),
    'label-printer.cancel': ({ id }, caller) =>
      database.write((db) => {
        const run = findPaper(db, terminal.id, queuedLabels, id)
        if (!run || !markEnded(db, id, 'cancelled', now())) return fail({ code: 'paper-not-waiting' })
        const detail = { paper: run.document.title }
        recordAction(db, desk, caller, { action: 'device.cancel-paper', saleId: null, detail })
        return ok(view())
      }),
    'label-printer.print-again': ({ id }, caller) =>
      database.write((db) => {
        const run = findPaper(db, terminal.id, queuedLabels, id)
        if (!run || !isOver(run.state)) return fail({ code: 'paper-not-found' })
        runs.printInBackground(run.document)
        const detail = { paper: run.document.title }
        recordAction(db, desk, caller, { action: 'device.print-paper-again', saleId: null, detail })
        return ok(view())
      }),
  }
}

function viewOf({ database, terminal }: ReadDesk, printer: InstalledLabelPrinter): LabelPrinterView {
  const report = printer.report()
  const { lastSent, lastReceived, lastFault } = report
  return {
    settings: findLabelPrinterSettings(database, terminal.id),
    state: stateOf(report),
    diagnosis: { lastSent, lastReceived, lastFault },
    papers: listPapers(database, terminal.id, queuedLabels),
  }
}
