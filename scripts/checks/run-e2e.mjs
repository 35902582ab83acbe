import { join } from 'node:path'
import { buildIfStale } from '../setup/build.mjs'
import { projectRoot } from '../setup/project-root.mjs'
import { exitCode, startAttached } from '../setup/run/run-attached.mjs'
import { withDisplay } from '../setup/system/display.mjs'
import { findMissingForTwoScreens } from '../setup/system/system-needs.mjs'
import { prepareExtraPackages } from '../setup/system/system-packages.mjs'

/** Runs Playwright against the built app in the given Electron; its own report is shown as it goes. */
export async function runE2e(electron, args = []) {
  // Only the whole suite is worth an installation.
  if (args.length === 0) await prepareExtraPackages(findMissingForTwoScreens())
  await buildIfStale()
  const display = await withDisplay()
  const env = {
    ...process.env,
    ...(display.DISPLAY && { DISPLAY: display.DISPLAY }),
    ELECTRON_PATH: electron.executablePath,
    ELECTRON_ARGS: JSON.stringify(electron.args),
  }
  const cli = join(projectRoot, 'node_modules/playwright/cli.js')
  try {
    return (
      (await exitCode(startAttached(process.execPath, [cli, 'test', ...args], { cwd: projectRoot, env }))) ===
      0
    )
  } finally {
    display.stop()
  }
}
