import { join, resolve } from 'node:path'
import { app, BrowserWindow, dialog, powerMonitor } from 'electron'
import { ownSurroundings } from './compose/own-surroundings'
import { startTill } from './compose/start-till'
import { createSlideFolder } from './devices/display/slide-folder'
import { builtPage } from './devices/hardware/built-page'
import { findNetworkPrinters } from './devices/hardware/find-network-printers'
import { photoFolder } from './goods/photo/photo-folder'
import { createDisplayDispatch } from './platform/ipc/display-dispatch'
import { createWindowRegistry, serveCalls } from './platform/ipc/serve'
import { createLog, type Log } from './platform/logging/log'
import { refusedArguments, switchName } from './platform/start/command-line'
import { makePrivate } from './platform/start/private-folder'
import { readStartOptions } from './platform/start/start-options'
import { chooseFolder } from './platform/windows/choose-folder'
import { customerWindow } from './platform/windows/customer-window'
import { decodePicture } from './platform/windows/decode-picture'
import { firstScreen } from './platform/windows/first-screen'
import { installedPrinters } from './platform/windows/installed-printers'
import { openOperatorWindow } from './platform/windows/operator-window'
import { customerPageOrigin, pageOrigin, registerScheme, servePages } from './platform/windows/page'
import { pagePrinter } from './platform/windows/page-printer'
import { safeStorageVault } from './platform/windows/safe-storage-vault'
import { saveScreenshot } from './platform/windows/screenshot'

const built = import.meta.dirname
// Unpackaged it is a developer's, or under test, and may be debugged.
if (app.isPackaged) refuseForeignSwitches(refusedArguments(process.argv.slice(1)))
const options = readStartOptions(process.argv.slice(1), process.env)
const usualFolder = app.getPath('userData')
if (options.dataFolder !== undefined) app.setPath('userData', resolve(options.dataFolder))
const dataFolder = app.getPath('userData')
// Whatever is written from now on is nobody else's to read.
if (process.platform !== 'win32') process.umask(0o077)
const notPrivate = makePrivate(dataFolder)

// Without a screen of its own there is no GPU either.
if (process.platform === 'linux') app.disableHardwareAcceleration()
// The product's name has an accent, which no HTTP header may carry: with it, no request reaches our own scheme.
app.userAgentFallback = app.userAgentFallback.replace(/[^\x20-\x7e]/g, '')
registerScheme()

// One till, one database, one writer.
if (!app.requestSingleInstanceLock()) app.quit()
else void app.whenReady().then(start)

/** Says why the program does not start, and takes the switches back before anything obeys them. */
function refuseForeignSwitches(refused: readonly string[]): void {
  if (refused.length === 0) return
  for (const arg of refused) app.commandLine.removeSwitch(switchName(arg) ?? '')
  dialog.showErrorBox(
    'Balcão PDV',
    `O programa não abre com estas opções, que o deixariam sem proteção:\n\n${refused.join('\n')}\n\n` +
      'Abra pelo atalho instalado.',
  )
  app.exit(1)
  process.exit(1)
}

/** Whatever keeps the till from opening is said on screen: never a program that runs without a window. */
function start(): void {
  const log = createLog(join(dataFolder, 'logs'))
  for (const failure of notPrivate) log.incident('folder-not-private', failure)
  process.on('uncaughtException', (error) => log.incident('uncaught', error))
  process.on('unhandledRejection', (reason) => log.incident('unhandled-rejection', reason))
  try {
    openTill(log)
  } catch (error) {
    const incidentId = log.incident('start-failed', error)
    dialog.showErrorBox(
      'Balcão PDV',
      `O programa não conseguiu abrir. Informe o código ${incidentId} ao suporte.`,
    )
    app.exit(1)
  }
}

function openTill(log: Log): void {
  const windows = createWindowRegistry({ operator: pageOrigin, customer: customerPageOrigin })
  const preload = join(built, '../preload/preload.cjs')
  const slides = createSlideFolder(Date.now)
  const customer = customerWindow({ preload, windows, now: Date.now })
  const printer = pagePrinter()
  const till = startTill(
    ownSurroundings({
      dataFolder,
      version: app.getVersion(),
      elsewhere: dataFolder === usualFolder ? null : dataFolder,
      workerFile: join(built, 'copy-worker.js'),
      upgradeWorkerFile: join(built, 'upgrade-worker.js'),
      readWorkerFile: join(built, 'read-worker.js'),
      spoolWorkerFile: join(built, 'spool-worker.js'),
      log,
      vault: safeStorageVault,
      push: (name, payload) => windows.push(name, payload),
      restart: restartOnce(),
      onParameterSet: () => applyKiosk(),
      decodePicture,
      printPages: printer.print,
      chooseFolder: () => chooseFolder(BrowserWindow.getFocusedWindow()),
      printersInSight: { installed: installedPrinters, onNetwork: () => findNetworkPrinters() },
      customerWindow: customer,
      slides,
      networkPage: () => builtPage(join(built, '../renderer'), 'network-display.html'),
    }),
  )
  servePages(join(built, '../renderer'), slides, photoFolder(join(dataFolder, 'photos')))
  serveCalls(windows, { operator: till.dispatch, customer: createDisplayDispatch(customer.shown) })

  const window = openOperatorWindow({
    preload,
    placeFile: join(dataFolder, 'window.json'),
    onTrouble: (error) => void log.incident('window-place-not-kept', error),
  })
  const applyKiosk = (): void => {
    const wanted = till.isKiosk()
    if (wanted !== window.isKiosk()) window.setKiosk(wanted)
  }
  window.once('show', applyKiosk)
  customer.standBeside(window)
  window.once('closed', () => printer.close())
  windows.admit(window.webContents)
  window.webContents.on('input-event', till.touched)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.incident('window-gone', reason)
    if (reason !== 'clean-exit') window.reload()
  })
  window.webContents.once('did-finish-load', () => {
    till.afterStart()
    void announce(window)
  })
  void window.loadURL(`${pageOrigin}/index.html`)

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  powerMonitor.on('resume', () => till.wake())
  powerMonitor.on('unlock-screen', () => till.wake())
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => till.close())
  log.info('start', { version: app.getVersion(), electron: process.versions.electron })
}

/** Each relaunch asked for starts one more program; several calls can fail over the same damage. */
function restartOnce(): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    app.relaunch()
    app.quit()
  }
}

/** Tells the starting script that the first screen is up, and leaves its picture where asked. */
async function announce(window: BrowserWindow): Promise<void> {
  await firstScreen(window)
  if (options.screenshot !== undefined) {
    await saveScreenshot(window, options.screenshot)
    process.stdout.write(`screenshot ${options.screenshot}\n`)
  }
  if (options.announce) process.stdout.write('ready\n')
}
