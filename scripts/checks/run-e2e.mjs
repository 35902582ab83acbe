import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildIfStale } from '../setup/build.mjs'
import { withDisplay } from '../setup/display.mjs'
import { projectRoot } from '../setup/project-root.mjs'

/** Runs Playwright against the built app in the given Electron; its own report is shown as it goes. */
export async function runE2e(electron, args = []) {
  await buildIfStale()
  const display = await withDisplay()
  try {
    return await playwright(args, {
      ...process.env,
      ...(display.DISPLAY && { DISPLAY: display.DISPLAY }),
      ELECTRON_PATH: electron.executablePath,
      ELECTRON_ARGS: JSON.stringify(electron.args),
    })
  } finally {
    display.stop()
  }
}

function playwright(args, env) {
  const cli = join(projectRoot, 'node_modules/playwright/cli.js')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'test', ...args], { cwd: projectRoot, env, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  })
}
