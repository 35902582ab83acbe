// Opens the demo shop, doing first whatever this machine still lacks. Other arguments go to the app.
import { join } from 'node:path'
import { buildIfStale } from './setup/build.mjs'
import { demoFolder, prepareDemoShop } from './setup/demo-data.mjs'
import { launch } from './setup/launch.mjs'
import { prepare } from './setup/prepare.mjs'
import { note, runMain } from './setup/progress.mjs'
import { startSimulators } from './setup/simulators.mjs'
import { withDisplay } from './setup/system/display.mjs'
import { findMissingForHidScanners } from './setup/system/system-needs.mjs'
import { prepareExtraPackages } from './setup/system/system-packages.mjs'

await runMain(async () => {
  const startedAt = Date.now()
  const electron = await prepare()
  note(electron.why)
  await prepareExtraPackages(await findMissingForHidScanners())
  await buildIfStale()
  await prepareDemoShop()

  const display = await withDisplay()
  const args = [`--data-dir=${demoFolder}`, ...process.argv.slice(2)]
  if (display.virtual) {
    note('No display here: running on a virtual one. A screenshot follows; Ctrl+C ends.')
    args.push(`--screenshot=${join(demoFolder, 'screenshot.png')}`)
  }
  const stopSimulators = startSimulators()
  note('Loyalty operators are simulated; what they see and do: http://127.0.0.1:7100')
  const code = await launch(electron, args, { display, startedAt })
  stopSimulators()
  process.exit(code)
})
