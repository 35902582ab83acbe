// A scripted cashier signs in, sells, takes payment and finishes in the real app, leaving numbered screenshots and the
// receipt as images: npm run demo [-- --out folder]
import { parseArgs } from 'node:util'
import { join } from 'node:path'
import { buildIfStale } from './setup/build.mjs'
import { withDisplay } from './setup/display.mjs'
import { prepare } from './setup/prepare.mjs'
import { note, runMain, SetupError } from './setup/progress.mjs'
import { projectRoot } from './setup/project-root.mjs'
import { exitCode, startAttached } from './setup/run-attached.mjs'

const { values } = parseArgs({
  options: { out: { type: 'string', default: join(projectRoot, '.data/demo-run') } },
})

await runMain(async () => {
  const electron = await prepare()
  note(electron.why)
  await buildIfStale()
  const display = await withDisplay()
  try {
    const args = ['scripts/run-ts.mjs', 'e2e/demo/cashier.ts', '--', values.out]
    const env = {
      ...process.env,
      ...(display.DISPLAY && { DISPLAY: display.DISPLAY }),
      ELECTRON_PATH: electron.executablePath,
      ELECTRON_ARGS: JSON.stringify(electron.args),
    }
    const code = await exitCode(startAttached(process.execPath, args, { cwd: projectRoot, env }))
    if (code !== 0) throw new SetupError('The demonstration stopped; see above.')
  } finally {
    display.stop()
  }
})
